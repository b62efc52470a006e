import { foldKey, type Column, type Table } from '../../formula';
import * as assumption from '../../model/inputs/assumptions';
import { ratePayloadMbps } from '../../model/inputs/network/linkRates';
import * as offer from '../../model/inputs/offers';
import { platforms } from '../../model/inputs/products/platforms';
import * as price from '../../model/inputs/prices';
import * as span from '../../model/inputs/network/spans';
import * as workload from '../../model/inputs/workloads';
import { dateText, monthsAfter } from '../../quantities/dates';
import { partOf } from '../describe/definitions';
import { listed, plain } from '../describe/describe';
import { type Draft, isBlank, numberOf, textOf } from '../reasons/findings';
import { warning } from './messages';
import type { Plan } from '../plan';
import type { Problem } from './problem';
import { type Drafts, rowsOf } from './references';
import { losesPrice } from './removals';
import { isIncluded } from './workloadChecks';

/** What the author of a plan should know, of the rows that are computed: each thing once. */
export function warningsOf(drafts: Drafts, gone: ReadonlySet<Draft>, plan: Plan, added: readonly Draft[]): Problem[] {
  const rows = (table: Table): readonly Draft[] => rowsOf(drafts, table).filter((row) => !gone.has(row));
  const stated = (of: typeof assumption.paths): number => plan.assumptions.get(of) as number;
  const onePath = stated(assumption.paths) === 1;
  return [
    ...sizing(stated(assumption.sizeForYear), stated(assumption.horizonYears)),
    ...added
      .filter((row) => !gone.has(row))
      .map((row) => warning('taken-from-catalogue', partOf(row.table!), row.name, row.name ?? '', partOf(row.table!))),
    ...rows(span.spans).flatMap((row) => ofSpan(row, onePath, rows(workload.workloads))),
    ...rows(workload.workloads)
      .filter((row) => !isIncluded(row))
      .map(leftOut),
    ...twice(rows(workload.workloads)),
    ...emptyParts(drafts),
    ...rows(offer.offers).flatMap(ofOffer),
    ...ofPrices(rows(platforms), rows(price.prices), gone),
    ...rows(price.rates).flatMap((row) =>
      ofRate(row, String(plan.assumptions.get(assumption.currency)), stated(assumption.quoteDate)),
    ),
  ];
}

const field = (row: Draft, column: Column): string => `${row.where}.${column.field}`;

function sizing(year: number, horizon: number): Problem[] {
  const at = `assumptions.${assumption.sizeForYear.field}`;
  if (year < 1) return [warning('size-for-today', at, year, plain(year))];
  return year > horizon ? [warning('size-beyond-horizon', at, year, plain(year), plain(horizon))] : [];
}

function ofSpan(row: Draft, onePath: boolean, workloads: readonly Draft[]): Problem[] {
  const name = row.name ?? '';
  const straight = numberOf(row, span.straightKm) ?? 0;
  const routes = [span.workingRouteKm, ...(onePath ? [] : [span.protectRouteKm])];
  const short = routes.filter((route) => (numberOf(row, route) ?? Infinity) < straight);
  const used = workloads.some((other) => other.refs.get(workload.workloadSpan) === row && isIncluded(other));
  const assumed = !onePath && isBlank(row, span.protectRouteKm);
  return [
    ...(assumed ? [warning('protect-route-assumed', field(row, span.protectRouteKm), null, name)] : []),
    ...short.map((route) => {
      const km = numberOf(row, route) ?? 0;
      return warning('route-below-straight', field(row, route), km, name, plain(km));
    }),
    ...(used ? [] : [warning('span-without-workloads', row.where, name, name)]),
  ];
}

function leftOut(row: Draft): Problem {
  const why = textOf(row, workload.reason)?.trim() ?? 'no reason is given';
  return warning('workload-left-out', field(row, workload.include), 'no', textOf(row, workload.workload) ?? '', why);
}

function twice(rows: readonly Draft[]): Problem[] {
  const firsts = new Map<string, Draft>();
  return rows.filter(isIncluded).flatMap((row) => {
    const name = textOf(row, workload.workload) ?? '';
    const key = `${foldKey(name)}\n${foldKey(textOf(row, workload.workloadSpan) ?? '')}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, row);
    return first ? [warning('duplicate-workload', field(row, workload.workload), name, name, first.where)] : [];
  });
}

function emptyParts(drafts: Drafts): Problem[] {
  const parts = [
    [platforms, 'no-platforms'],
    [offer.offers, 'no-offers'],
    [price.prices, 'no-prices'],
  ] as const;
  const empty = parts.filter(([table]) => rowsOf(drafts, table).length === 0 && !drafts.unreadable.has(table));
  // Without platforms there is nothing to price.
  const told = empty.some(([table]) => table === platforms) ? empty.filter(([table]) => table !== price.prices) : empty;
  return told.map(([table, code]) => warning(code, partOf(table), null));
}

function ofOffer(row: Draft): Problem[] {
  const name = textOf(row, offer.productName) ?? '';
  const rate = row.refs.get(offer.offerLinkRate);
  const isRated = rate !== undefined && !isBlank(rate, ratePayloadMbps);
  const absent = [...(isRated ? [] : [offer.payloadMbps]), offer.nrc, offer.mrc].filter((column) => isBlank(row, column));
  const are = absent.length === 1 ? 'is' : 'are';
  const headings = listed(
    absent.map(({ heading }) => heading),
    'and',
  );
  const [payload, line] = [numberOf(row, offer.payloadMbps), numberOf(row, offer.lineMbps)];
  return [
    ...(absent.length > 0 ? [warning('incomplete-offer', row.where, null, name, `${headings} ${are}`)] : []),
    ...(payload !== null && line !== null && payload > line
      ? [warning('payload-above-line', field(row, offer.payloadMbps), payload, name)]
      : []),
  ];
}

function ofPrices(listedPlatforms: readonly Draft[], lines: readonly Draft[], gone: ReadonlySet<Draft>): Problem[] {
  const bare = listedPlatforms.filter((row) => !lines.some((line) => line.refs.get(price.pricePlatform) === row));
  const open = lines.filter((line) => isBlank(line, price.unitPrice) && !losesPrice(line, gone));
  return [
    // Without any price there is one warning for all.
    ...(lines.length > 0 ? bare : []).map((row) => warning('unpriced-platform', row.where, row.name, row.name ?? '')),
    ...open.map((line) => {
      const platform = textOf(line, price.pricePlatform) ?? '';
      return warning('unpriced-line', field(line, price.unitPrice), null, textOf(line, price.item) ?? '', platform);
    }),
  ];
}

function ofRate(row: Draft, own: string, quoteDate: number): Problem[] {
  const currency = row.name ?? '';
  if (foldKey(currency) === foldKey(own)) return [warning('rate-of-own-currency', field(row, price.rateCurrency), currency, own)];
  const date = numberOf(row, price.rateDate);
  if (date === null) return [];
  const old = monthsAfter(date, 24) < quoteDate && 'more than two years older than the quote';
  const why = date > quoteDate ? 'of a day after the quote date' : old;
  return why ? [warning('rate-date', field(row, price.rateDate), dateText(date), currency, why)] : [];
}
