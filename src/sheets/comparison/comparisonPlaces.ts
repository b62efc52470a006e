import { foldKey } from '../../formula';
import { platforms } from '../../model/inputs/products/platforms';
import type { Calculation } from '../../plan/calculate';
import type { Decimal } from '../../quantities/decimal';
import type { Line, OptionPlace, SpanPlace } from './comparisonLine';
import { asideLines, costLines } from './costLines';
import { fitLines } from './fitLines';
import { bandwidthLines, latencyLines } from './needLines';
import { cellAt, fixedCell, rowFinder } from '../places';
import { Options } from '../../model/options/identity';
import { FitRows } from '../../model/checks/option';
import { Resyncs } from '../../model/demands/resyncs';
import { Links } from '../../model/links/linkNeeds';
import { RouteEstimate } from '../../model/routes/routeEstimate';
import { PlatformIo } from '../../model/inputs/products/platformIo';

/** Every line of a block, in its order. */
export const lines: readonly Line[] = [...fitLines, ...bandwidthLines, ...latencyLines, ...costLines, ...asideLines];

/** The heading with the names of the platforms, and their keys above it; both stay in view and on every page. */
export const keyRow = 2;
export const nameRow = 3;
/** Rows that the charts at the top take. */
export const glanceRows = 17;
const firstBlock = nameRow + 1 + glanceRows + 2;
/** Name of the span and what it is, above the lines. */
const blockHead = 2;
/** Rows of the chart below the lines of a block. */
export const curveRows = 18;
const blockGap = 3;
const blockRows = blockHead + lines.length + curveRows + blockGap;
const lineAt = new Map(lines.map(({ id }, at) => [id, at]));

/** One platform's column: A holds the labels. */
export interface PlatformPlace {
  readonly key: string;
  readonly name: string;
  readonly column: number;
}

export interface BlockPlace extends SpanPlace {
  readonly top: number;
  /** Row of a line, counted from 0. */
  row(line: string): number;
  /** First row of the chart below the lines. */
  readonly chartTop: number;
  readonly options: readonly (OptionPlace & { readonly platform: PlatformPlace })[];
}

export interface ComparisonPlaces {
  readonly platforms: readonly PlatformPlace[];
  readonly blocks: readonly BlockPlace[];
}

/** Where everything stands on the Comparison. Other output sheets read it too. */
export function comparisonPlaces(calculation: Calculation<Decimal>): ComparisonPlaces {
  const { plan, scope, reading } = calculation;
  const rows = plan.tables.get(platforms) ?? [];
  const columns = rows.map((row, at): PlatformPlace => ({
    key: String(row[PlatformIo.platform.field]),
    name: String(row[PlatformIo.name.field]),
    column: at + 1,
  }));
  const find = {
    option: rowFinder(calculation, Options.option),
    fit: rowFinder(calculation, FitRows.option),
    resync: rowFinder(calculation, Resyncs.option),
    link: rowFinder(calculation, Links.link),
    route: rowFinder(calculation, RouteEstimate.span),
  };
  const block = (name: string, at: number): BlockPlace => {
    const top = firstBlock + at * blockRows;
    const row = (line: string): number => {
      const place = lineAt.get(line);
      if (place === undefined) throw new Error(`the comparison has no line ${line}`);
      return top + blockHead + place;
    };
    const own = scope.options.filter(({ keys }) => foldKey(keys.span) === foldKey(name));
    return {
      name,
      top,
      row,
      chartTop: top + blockHead + lines.length + 1,
      reading,
      nameCell: fixedCell(0, top),
      route: find.route(name),
      routeCell: fixedCell(1, row('routeRow')),
      options: own.map(({ keys: { option: key } }, index) => {
        const platform = columns[index]!;
        return {
          reading,
          platform,
          cell: (line) => cellAt(platform.column, row(line)),
          option: find.option(key),
          fit: find.fit(key),
          resync: find.resync(key),
          links: { all: find.link(`${key} | all`), storage: find.link(`${key} | storage`), rest: find.link(`${key} | rest`) },
          key: `${fixedCell(0, top)}&" | "&${cellAt(platform.column, keyRow).replace(/(\d+)$/, '$$$1')}`,
        };
      }),
    };
  };
  return { platforms: columns, blocks: scope.spans.map(block) };
}
