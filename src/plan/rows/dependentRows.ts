import type { Raw, Reading, Value } from '../../formula';
import { foldKey } from '../../formula';
import type { State } from '../../model/states';
import { circuits, latencies, links, linkYears, yearNeeds } from '../../model/tables';
import { demandKeys } from './loadRows';
import { constantsOf } from './data';
import { orderOf, type Outline } from './outline';
import type { Row } from '../plan';
import { numbered } from './workingRows';
import { Links } from '../../model/links/linkNeeds';
import { Demands } from '../../model/demands/demands';
import { CircuitChoice } from '../../model/links/circuitChoice';
import { OptionVerdict } from '../../model/options/verdict';
import { OptionChoice } from '../../model/options/choice';
import { Options } from '../../model/options/identity';
import { type Table } from '../../formula';
import { OptionNeeds } from '../../model/options/needs';

/** Cheapest offers of a link that the workbook keeps live. */
export const keptCircuits = 12;
/** Platforms of a span whose latencies the workbook shows workload by workload. */
const shownPlatforms = 3;

interface Need {
  readonly row: number;
  readonly link: string;
  readonly option: string;
}

/** Links that something must be bought for. */
function needs<N>(reading: Reading<N>): Need[] {
  const values = reading.column(Links.neededMbps);
  return values.flatMap((value, row) =>
    value !== null && !reading.arithmetic.isZero(value as N)
      ? [{ row, link: reading.cell(Links.link, row) as string, option: reading.cell(Links.option, row) as string }]
      : [],
  );
}

/** Every offer for every link, and the years of every link: what a full comparison rests on. */
export function fillCircuits<N>(reading: Reading<N>, outline: Outline): void {
  fill(reading, yearNeeds, yearNeedRows(reading, outline));
  const wanted = needs(reading);
  const offers = orderOf(
    outline.offers.map((offer, at) => ({ offer, at })),
    ({ offer }) => String(offer.carrier),
    ({ offer }) => String(offer.product),
  );
  const rows = wanted.flatMap((need) => offers.map(({ at }) => ({ link: need.link, option: need.option, offerRow: at + 1 })));
  const compared = reading
    .column(Links.neededMbps)
    .map((value) => (value === null ? null : reading.arithmetic.toNumber(value as N)));
  reading.fill(links, compared.length, new Map([[Links.comparedAtMbps, compared]]));
  fill(reading, circuits, numbered(rows));
  fill(reading, linkYears, yearRows(reading, outline));
}

/** A row for each year and each state that decides one of an option's needs: mostly one state. */
function yearNeedRows<N>(reading: Reading<N>, { options, years }: Outline): readonly Row[] {
  const deciding = [OptionNeeds.requiredMbpsRow, OptionNeeds.requiredStorageMbpsRow, OptionNeeds.requiredRestMbpsRow].map((row) =>
    reading.column(row),
  );
  return numbered(
    options.flatMap(({ option, span, platform }, at) => {
      const rows = deciding.flatMap((column) => column[at] ?? []);
      const inStates = new Set(
        rows.map((row) => reading.cell(Demands.state, reading.arithmetic.toNumber(row as N) - 1) as State),
      );
      return [...inStates].flatMap((state) =>
        years.map((year) => ({ option, state, year, ...demandKeys({ span, state, year }, platform) })),
      );
    }),
  );
}

function fill<N>(reading: Reading<N>, table: Table, rows: readonly Row[]): void {
  reading.fill(table, rows.length, constantsOf(table, rows));
}

function yearRows<N>(reading: Reading<N>, outline: Outline): readonly Row[] {
  const bought = reading.column(Links.neededMbps).flatMap((value, row) => (value === null ? [] : [row]));
  return numbered(
    bought.flatMap((row, nth) =>
      outline.years.map((year, at) => ({
        link: reading.cell(Links.link, row) as string,
        option: reading.cell(Links.option, row) as string,
        year,
        rowBefore: at === 0 ? null : nth * outline.years.length + at,
      })),
    ),
  );
}

/** The comparison with the cheapest offers of each link alone: what a workbook keeps live. */
export function withCheapest<N>(full: Reading<N>): Reading<N> {
  const costs = full.column(CircuitChoice.comparedCost);
  const { compare } = full.arithmetic;
  const byLink = full.index([circuits.columns.find((column) => column.field === 'link')!]);
  const kept: number[] = [];
  const leftOut = new Map<string, number>();
  for (const [key, rows] of byLink) {
    const serving = rows.filter((row) => costs[row] !== null);
    const cheapest = [...serving].sort((a, b) => compare(costs[a] as N, costs[b] as N) || a - b).slice(0, keptCircuits);
    // Where nothing serves, what was looked at says why.
    kept.push(...(serving.length ? cheapest : rows.slice(0, keptCircuits)));
    leftOut.set(key, serving.length - Math.min(serving.length, keptCircuits));
  }
  kept.sort((a, b) => a - b);
  const live = full.fork([circuits, latencies]);
  const written = circuits.columns.filter((column) => !column.formula && column.field !== 'no');
  const rows = kept.map((row) =>
    Object.fromEntries(written.map((column) => [column.field, plain(full, full.cell(column, row))])),
  );
  fill(live, circuits, numbered(rows));
  const linkKeys = live.column(Links.link);
  live.setWritten(
    Links.offersLeftOut,
    linkKeys.map((key) => leftOut.get(full.key(key)) ?? 0),
  );
  return live;
}

function plain<N>(reading: Reading<N>, value: Value<N>): Raw {
  if (value === null) return null;
  return typeof value === 'string' ? value : reading.arithmetic.toNumber(value);
}

/** Latencies of included workloads on the platforms that fit or are forced in: all of them, or the best of each span. */
export function fillLatencies<N>(reading: Reading<N>, outline: Outline, best: boolean): void {
  const order = reading
    .column(OptionVerdict.rank)
    .map((value) => (value === null ? Infinity : reading.arithmetic.toNumber(value as N)));
  const fits = (row: number): boolean =>
    String(reading.cell(OptionVerdict.verdict, row)).startsWith('fits') || reading.cell(OptionChoice.forced, row) === 'yes';
  const fitting = reading.column(OptionVerdict.verdict).flatMap((_, row) => (fits(row) ? [row] : []));
  const rows = outline.spans.flatMap((span) => {
    const ofSpan = fitting
      .filter((row) => reading.cell(Options.span, row) === span)
      .sort((a, b) => order[a]! - order[b]! || a - b);
    const shown = best ? ofSpan.slice(0, shownPlatforms) : ofSpan;
    return shown.flatMap((row) =>
      outline.workloads.flatMap((workload, at) => {
        if (workload.include === 'no' || foldKey(String(workload.span)) !== foldKey(span)) return [];
        const { option: key, platform } = outline.options[row]!;
        return [{ workloadRow: at + 1, span, platform: platform.platform!, option: key }];
      }),
    );
  });
  fill(reading, latencies, rows);
}
