import { foldKey, type Column, type Table } from '../../formula';
import * as assumption from '../../model/inputs/assumptions';
import * as deal from '../../model/inputs/deals';
import * as offer from '../../model/inputs/offers';
import { platforms } from '../../model/inputs/products/platforms';
import * as price from '../../model/inputs/prices';
import { solutions } from '../../model/inputs/solutions';
import * as span from '../../model/inputs/network/spans';
import * as workload from '../../model/inputs/workloads';
import { dateText, monthsAfter } from '../../quantities/dates';
import { partOf } from '../describe/definitions';
import { listed, plain } from '../describe/describe';
import { type Draft, isBlank, numberOf, textOf } from '../read/draft';
import { gearWarnings } from './gearChecks';
import { solutionWarnings } from './solutionChecks';
import { pathWarnings } from './pathWarnings';
import { priceWarnings } from './priceWarnings';
import { todayWarnings } from './todayWarnings';
import { warning } from './warningMessages';
import { isOfClass } from '../typed/classStart';
import type { Plan } from '../plan';
import type { Problem } from './problem';
import { type Drafts, rowsOf } from './references';
import { isIncluded } from './workloadChecks';
import { Spans } from '../../model/inputs/network/spans';
import { Workloads } from '../../model/inputs/workloads';
import { Offers } from '../../model/inputs/offers';
import { LinkRates } from '../../model/inputs/network/linkRates';
import { rates, Rates } from '../../model/inputs/rates';

/** What the author of a plan should know, of the rows that are computed: each thing once. */
export function warningsOf(drafts: Drafts, gone: ReadonlySet<Draft>, plan: Plan, added: readonly Draft[]): Problem[] {
  const rows = (table: Table): readonly Draft[] => rowsOf(drafts, table).filter((row) => !gone.has(row));
  const stated = (of: typeof assumption.paths): number => plan.assumptions.get(of) as number;
  const onePath = stated(assumption.paths) === 1;
  return [
    ...sizing(stated(assumption.sizeForYear), stated(assumption.horizonYears), rows(span.spans)),
    ...added
      .filter((row) => !gone.has(row))
      .map((row) => warning('taken-from-catalogue', partOf(row.table!), row.name, row.name ?? '', partOf(row.table!))),
    ...rows(span.spans).flatMap((row) => ofSpan(row, onePath, rows(workload.workloads))),
    ...rows(workload.workloads)
      .filter((row) => !isIncluded(row))
      .map(leftOut),
    ...rows(workload.workloads)
      .filter((row) => isIncluded(row) && isOfClass(textOf(row, Workloads.source) ?? ''))
      .map((row) => warning('sized-by-class', field(row, Workloads.source), null, textOf(row, Workloads.workload) ?? '')),
    ...twice(rows(workload.workloads)),
    ...emptyParts(drafts),
    ...rows(offer.offers).flatMap(ofOffer),
    ...pathWarnings(rows(span.spans), rows(offer.offers), onePath),
    ...solutionWarnings(rows(solutions), rows(workload.workloads)),
    ...gearWarnings(rows(span.spans), rows(offer.offers)),
    ...priceWarnings(rows(platforms), rows(price.prices), gone),
    ...todayWarnings(rows),
    ...rows(deal.deals).flatMap((row) => ofDeal(row, stated(assumption.quoteDate))),
    ...rows(rates).flatMap((row) => ofRate(row, String(plan.assumptions.get(assumption.currency)), stated(assumption.quoteDate))),
  ];
}

const field = (row: Draft, column: Column): string => `${row.where}.${column.field}`;

function sizing(year: number, horizon: number, spans: readonly Draft[]): Problem[] {
  const at = `assumptions.${assumption.sizeForYear.field}`;
  // Circuits that are upgraded when they are full look ahead by themselves.
  const isUpgraded = spans.every((row) => textOf(row, Spans.whenFull) === 'step up');
  if (year < 1) return isUpgraded ? [] : [warning('size-for-today', at, year, plain(year))];
  return year > horizon ? [warning('size-beyond-horizon', at, year, plain(year), plain(horizon))] : [];
}

function ofSpan(row: Draft, onePath: boolean, workloads: readonly Draft[]): Problem[] {
  const name = row.name ?? '';
  const straight = numberOf(row, Spans.straightKm) ?? 0;
  const routes = [Spans.workingRouteKm, ...(onePath ? [] : [Spans.protectRouteKm])];
  const short = routes.filter((route) => (numberOf(row, route) ?? Infinity) < straight);
  const used = workloads.some((other) => other.refs.get(Workloads.span) === row && isIncluded(other));
  const estimated = isBlank(row, Spans.workingRouteKm);
  const assumed = !onePath && isBlank(row, Spans.protectRouteKm);
  return [
    ...(estimated ? [warning('route-estimated', field(row, Spans.workingRouteKm), null, name)] : []),
    ...(assumed ? [warning('protect-route-assumed', field(row, Spans.protectRouteKm), null, name)] : []),
    ...short.map((route) => {
      const km = numberOf(row, route) ?? 0;
      return warning('route-below-straight', field(row, route), km, name, plain(km));
    }),
    ...(used ? [] : [warning('span-without-workloads', row.where, name, name)]),
  ];
}

function leftOut(row: Draft): Problem {
  const why = textOf(row, Workloads.reason)?.trim() ?? 'no reason is given';
  return warning('workload-left-out', field(row, Workloads.include), 'no', textOf(row, Workloads.workload) ?? '', why);
}

function twice(rows: readonly Draft[]): Problem[] {
  const firsts = new Map<string, Draft>();
  return rows.filter(isIncluded).flatMap((row) => {
    const name = textOf(row, Workloads.workload) ?? '';
    const key = `${foldKey(name)}\n${foldKey(textOf(row, Workloads.span) ?? '')}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, row);
    return first ? [warning('duplicate-workload', field(row, Workloads.workload), name, name, first.where)] : [];
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
  const name = textOf(row, Offers.product) ?? '';
  const rate = row.refs.get(Offers.linkRate);
  // An Ethernet line has a payload by default.
  const isEthernetLine =
    rate !== undefined && textOf(rate, LinkRates.clientSignal) === 'Ethernet' && !isBlank(rate, LinkRates.lineMbps);
  const isRated = isEthernetLine || (rate !== undefined && !isBlank(rate, LinkRates.payloadMbps));
  const absent = [...(isRated ? [] : [Offers.payloadMbps]), Offers.nrc, Offers.mrc].filter((column) => isBlank(row, column));
  const are = absent.length === 1 ? 'is' : 'are';
  const headings = listed(
    absent.map(({ heading }) => heading),
    'and',
  );
  const [payload, line] = [numberOf(row, Offers.payloadMbps), numberOf(row, Offers.lineMbps)];
  return [
    ...(absent.length > 0 ? [warning('incomplete-offer', row.where, null, name, `${headings} ${are}`)] : []),
    ...(payload !== null && line !== null && payload > line
      ? [warning('payload-above-line', field(row, Offers.payloadMbps), payload, name)]
      : []),
  ];
}

function ofDeal(row: Draft, quoteDate: number): Problem[] {
  const ends = numberOf(row, deal.Deals.validTo);
  if (ends === null || ends >= quoteDate) return [];
  return [warning('deal-expired', field(row, deal.Deals.validTo), dateText(ends), row.name ?? '', dateText(quoteDate))];
}

function ofRate(row: Draft, own: string, quoteDate: number): Problem[] {
  const currency = row.name ?? '';
  if (foldKey(currency) === foldKey(own)) return [warning('rate-of-own-currency', field(row, Rates.currency), currency, own)];
  const date = numberOf(row, Rates.date);
  if (date === null) return [];
  const old = monthsAfter(date, 24) < quoteDate && 'more than two years older than the quote';
  const why = date > quoteDate ? 'of a day after the quote date' : old;
  return why ? [warning('rate-date', field(row, Rates.date), dateText(date), currency, why)] : [];
}
