import { type Column, foldKey } from '../../formula';
import { PlatformIo } from '../../model/inputs/products/platformIo';
import { platforms } from '../../model/inputs/products/platforms';
import type { Calculation } from '../../plan/calculate';
import { Decimal } from '../../quantities/decimal';
import { type Drawn, Pages } from '../pages';
import { outputSheets } from '../places';
import type { Line } from './comparisonLine';
import { asideLines, costLines, routeRowLine } from './costLines';
import { fitLines } from './fitLines';
import { bandwidthLines, latencyLines } from './needLines';
import { block, compared, head, row } from './tables';

/** Every line of a block, in its order. */
export const lines: readonly Line[] = [...fitLines, ...bandwidthLines, ...latencyLines, ...costLines, ...asideLines];

/** The heading with the names of the platforms, and their keys above it; both stay in view and on every page. */
export const keyRow = 2;
export const nameRow = 3;
/** Rows that the charts at the top take. */
export const glanceRows = 17;
const firstBlock = nameRow + 1 + glanceRows + 2;
/** Name of the span, what it is and what all its options have alike, above the lines. */
export const blockHead = 3;
/** Rows of the chart below the lines of a block. */
export const curveRows = 18;
const blockGap = 3;
const blockRows = blockHead + lines.length + curveRows + blockGap;

/** The line of a block that shows a column of the workings. @throws Error if none does. */
export function lineOf({ field, heading }: Column): Column {
  const found = lines.find(({ id }) => id === field)?.column;
  if (!found) throw new Error(`no line of the Comparison shows ${heading}`);
  return found;
}

/** Rows of a block below its first, by column. */
const lineAt = new Map(lines.flatMap(({ column }, at) => (column ? [[column, blockHead + at] as const] : [])));
const labelAt = new Map(lines.flatMap(({ label }, at) => (typeof label === 'string' ? [] : [[label, blockHead + at] as const])));
const spanAt = new Map([[block.span, 0] as const, [block.sites, 1] as const, [block.alike, 2] as const, ...labelAt]);
const routeRowAt = blockHead + lines.indexOf(routeRowLine);

/** An option, where the block of its span meets the column of its platform. */
export interface OptionPlace {
  /** Its row among the options compared. */
  readonly at: number;
  /** Its row in Options, counted from 0. */
  readonly option: number;
  /** The column of its platform on the sheet: the first holds the labels. */
  readonly column: number;
  /** Its platform among those compared. */
  readonly platform: number;
}

export interface BlockPlace {
  /** Its row among the spans compared. */
  readonly at: number;
  readonly top: number;
  /** First row of the chart below the lines. */
  readonly chartTop: number;
  readonly options: readonly OptionPlace[];
}

export interface ComparisonPlaces {
  readonly pages: Pages;
  readonly platforms: number;
  readonly blocks: readonly BlockPlace[];
}

const topOf = (at: number): number => firstBlock + at * blockRows;

/** Where everything stands on the Comparison. Other output sheets read it too. */
export function comparisonPlaces(calculation: Calculation<Decimal>): ComparisonPlaces {
  const { plan, scope, reading } = calculation;
  const { spans } = scope;
  const keys = (plan.tables.get(platforms) ?? []).map((one) => String(one[PlatformIo.platform.field]));
  const options = spans.flatMap((span, at) =>
    scope.options.filter((each) => foldKey(each.keys.span) === foldKey(span)).map((_, platform) => ({ block: at, platform })),
  );
  const numbers = (of: 'block' | 'platform') => options.map((option) => option[of] + 1);
  const pages = Pages.over(reading).with(
    drawn({ table: head.table, rows: keys.length, written: new Map([[head.key, keys]]), ...headSpots }),
    drawn({ table: block.table, rows: spans.length, written: new Map([[block.span, spans]]), ...blockSpots }),
    drawn({
      table: compared,
      rows: options.length,
      written: new Map([
        [row.block, numbers('block')],
        [row.head, numbers('platform')],
      ]),
      spot: (column, at) => {
        const { block: span, platform } = options[at]!;
        const line = lineAt.get(column);
        return line === undefined ? null : { row: topOf(span) + line, column: platform + 1 };
      },
      first: (column, span) => ({ row: topOf(span - 1) + lineAt.get(column)!, column: 1 }),
    }),
  );
  const optionAt = (at: number): OptionPlace => {
    const { platform } = options[at]!;
    return { at, platform, column: platform + 1, option: Number(pages.reading.cell(row.option, at)) - 1 };
  };
  return {
    pages,
    platforms: keys.length,
    blocks: spans.map((_, at) => ({
      at,
      top: topOf(at),
      chartTop: topOf(at) + blockHead + lines.length + 1,
      options: options.flatMap((option, index) => (option.block === at ? [optionAt(index)] : [])),
    })),
  };
}

const drawn = (one: Omit<Drawn, 'sheet'>): Drawn => ({ sheet: outputSheets.comparison, ...one });

const headSpots: Pick<Drawn, 'spot' | 'fixed' | 'first'> = {
  spot: (column, at) => ({ row: column === head.key ? keyRow : nameRow, column: at + 1 }),
  first: () => ({ row: nameRow, column: 1 }),
  fixed: (column) => (column === head.key ? 'row' : null),
};

const blockSpots: Pick<Drawn, 'spot' | 'fixed'> = {
  spot: (column, at) => {
    if (column === block.routeRow) return { row: topOf(at) + routeRowAt, column: 1 };
    const line = spanAt.get(column);
    return line === undefined ? null : { row: topOf(at) + line, column: 0 };
  },
  fixed: () => 'all',
};

/** The number that a column holds for an option; null where there is none. */
export function numberIn({ pages }: ComparisonPlaces, column: Column, { at }: OptionPlace): number | null {
  const value = pages.reading.cell(column, at);
  return value instanceof Decimal ? value.toNumber() : null;
}
