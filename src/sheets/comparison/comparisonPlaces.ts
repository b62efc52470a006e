import { absoluteAddress, cellAddress } from '../../a1/addresses';
import { foldKey } from '../../formula';
import { fitOption } from '../../model/checks';
import { platformKey, platformName, platforms } from '../../model/inputs/products/platforms';
import { link } from '../../model/links/linkNeeds';
import { option } from '../../model/options/identity';
import { resyncOption } from '../../model/demands/resyncs';
import { routeSpan } from '../../model/routes/routes';
import type { Calculation } from '../../plan/calculate';
import type { Decimal } from '../../quantities/decimal';
import type { Line, OptionPlace, SpanPlace } from './comparisonLine';
import { asideLines, costLines } from './costLines';
import { fitLines } from './fitLines';
import { bandwidthLines, latencyLines } from './needLines';
import { rowFinder } from '../places';

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
  const { plan, outline, reading } = calculation;
  const rows = plan.tables.get(platforms) ?? [];
  const columns = rows.map((row, at): PlatformPlace => ({
    key: String(row[platformKey.field]),
    name: String(row[platformName.field]),
    column: at + 1,
  }));
  const find = {
    option: rowFinder(calculation, option),
    fit: rowFinder(calculation, fitOption),
    resync: rowFinder(calculation, resyncOption),
    link: rowFinder(calculation, link),
    route: rowFinder(calculation, routeSpan),
  };
  const block = (name: string, at: number): BlockPlace => {
    const top = firstBlock + at * blockRows;
    const row = (line: string): number => {
      const place = lineAt.get(line);
      if (place === undefined) throw new Error(`the comparison has no line ${line}`);
      return top + blockHead + place;
    };
    const own = outline.options.filter((each) => foldKey(each.span) === foldKey(name));
    return {
      name,
      top,
      row,
      chartTop: top + blockHead + lines.length + 1,
      reading,
      nameCell: absoluteAddress({ row: top, column: 0 }),
      route: find.route(name),
      routeCell: absoluteAddress({ row: row('routeRow'), column: 1 }),
      options: own.map(({ option: key }, index) => {
        const platform = columns[index]!;
        return {
          reading,
          platform,
          cell: (line) => cellAddress({ row: row(line), column: platform.column }),
          option: find.option(key),
          fit: find.fit(key),
          resync: find.resync(key),
          links: { all: find.link(`${key} | all`), storage: find.link(`${key} | storage`), rest: find.link(`${key} | rest`) },
          key: `${absoluteAddress({ row: top, column: 0 })}&" | "&${cellAddress({ row: keyRow, column: platform.column }).replace(/(\d+)$/, '$$$1')}`,
        };
      }),
    };
  };
  return { platforms: columns, blocks: outline.spans.map(block) };
}
