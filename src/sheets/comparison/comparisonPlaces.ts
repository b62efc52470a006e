import { type Column, foldKey } from '../../formula';
import type { Calculation } from '../../plan/calculate';
import { Decimal } from '../../quantities/decimal';
import { type Drawn, Pages } from '../pages';
import { outputSheets } from '../places';
import { chartRows } from './chartRows';
import type { Line } from './comparisonLine';
import { costLines } from './costLines';
import { fitLines } from './fitLines';
import { best, listed, listedBlock, listedRow } from './listed';
import { bandwidthLines, latencyLines } from './needLines';
import { type DataPlaces, dataPlaces, isOnLookups } from './lookupPlaces';
import { block, compared, head, row } from './tables';

/** Every line of a block, in its order. */
export const lines: readonly Line[] = [...fitLines, ...bandwidthLines, ...latencyLines, ...costLines];

/** The heading with the names of the platforms, and their keys above it; both stay in view and on every page. */
export const keyRow = 2;
export const nameRow = 3;
const firstBlock = nameRow + 1;
/** Name of the span, what it is and what all its options have alike, above the lines. */
export const blockHead = 3;
const blockGap = 3;

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

/** An option, where the block of its span meets the column of its platform. */
export interface OptionPlace {
  /** Its row among the options compared. */
  readonly at: number;
  /** The column of its platform on the sheet: the first holds the labels. */
  readonly column: number;
}

export interface BlockPlace {
  /** Its row among the spans compared. */
  readonly at: number;
  readonly top: number;
  /** First row of the charts below the lines. */
  readonly chartTop: number;
  readonly options: readonly OptionPlace[];
  /** Its options in the order of the Summary: their rows among those listed. */
  readonly listed: readonly number[];
}

export interface ComparisonPlaces {
  readonly pages: Pages;
  /** Where the sections of Lookups stand. */
  readonly data: DataPlaces;
  readonly platforms: number;
  readonly blocks: readonly BlockPlace[];
}

/** Where everything stands on the Comparison and on Lookups, which the Summary reads too. */
export function comparisonPlaces(calculation: Calculation<Decimal>): ComparisonPlaces {
  const { scope, reading } = calculation;
  // A span without an option has nothing to show: every figure of its block is one of an option.
  const spans = scope.options.length > 0 ? scope.spans : [];
  const options = spans.flatMap((span, at) =>
    scope.options
      // The first part of a solution stands for the others, whose figures the workings hold.
      .filter(({ keys, lead }) => lead === null && foldKey(keys.span) === foldKey(span))
      .map((_, platform) => ({ block: at, platform })),
  );
  const columns = options.filter(({ block: at }) => at === 0).length;
  const blockRows = blockHead + lines.length + 1 + chartRows(columns) + blockGap;
  const topOf = (at: number): number => firstBlock + at * blockRows;
  const numbers = (of: 'block' | 'platform') => options.map((option) => option[of] + 1);
  const firstOf = (at: number) => options.findIndex((option) => option.block === at) + 1;
  const data = dataPlaces({ heads: columns, blocks: spans.length, options: options.length });
  const drawn = (one: Omit<Drawn, 'sheet'>): Drawn => ({
    ...one,
    sheet: (column) => (isOnLookups(column) ? outputSheets.lookups : outputSheets.comparison),
    spot: (column, at) => data.spot(column, at) ?? one.spot(column, at),
  });
  const pages = Pages.over(reading).with(
    drawn({
      table: head.table,
      rows: columns,
      written: new Map([[head.place, Array.from({ length: columns }, (_, at) => at + 1)]]),
      spot: (column, at) => ({ row: column === head.key ? keyRow : nameRow, column: at + 1 }),
      first: () => ({ row: nameRow, column: 1 }),
      fixed: (column) => (column === head.key ? 'row' : null),
    }),
    drawn({
      table: block.table,
      rows: spans.length,
      written: new Map<Column, readonly (string | number)[]>([
        [block.span, spans],
        [best.first, spans.map((_, at) => firstOf(at))],
      ]),
      spot: (column, at) => {
        const line = spanAt.get(column);
        return line === undefined ? null : { row: topOf(at) + line, column: 0 };
      },
      fixed: () => 'all',
    }),
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
      first: (column, span) => data.spot(column, 0) ?? { row: topOf(span - 1) + lineAt.get(column)!, column: 1 },
    }),
    drawn({
      table: listed,
      rows: options.length,
      written: new Map([
        [listedBlock, numbers('block')],
        [listedRow.place, numbers('platform')],
      ]),
      spot: () => null,
    }),
  );
  return {
    pages,
    data,
    platforms: columns,
    blocks: spans.map((_, at) => {
      const own = options.flatMap((option, index) => (option.block === at ? [{ at: index, column: option.platform + 1 }] : []));
      return {
        at,
        top: topOf(at),
        chartTop: topOf(at) + blockHead + lines.length + 1,
        options: own,
        listed: own.map((option) => option.at),
      };
    }),
  };
}

/** The number that a column holds in a row; null where there is none. */
export function numberIn({ pages }: ComparisonPlaces, column: Column, row: number): number | null {
  const value = pages.reading.cell(column, row);
  return value instanceof Decimal ? value.toNumber() : null;
}
