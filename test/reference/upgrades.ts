/** Circuits that are upgraded when they are full: every order of at most two upgrades is tried, month by month. */
import type { Route } from './distance';
import type { Offer } from './inputs';
import type { Case } from './loads';
import { fibresFor, type GearCost, gearAdded } from './gear';
import { cents, compareText, sum, wholeDown, wholeUp, within } from './rules';
import type { Carries } from './values';
import type { Chosen } from './buying';
import {
  charges,
  chargedDistance,
  isPlatforms,
  leastLinksOf,
  maintenance,
  mayEndEarly,
  mayServe,
  priced,
  pricesByMonth,
  serves,
} from './buying';

type Sold = Offer & { mrc: number; nrc: number; payloadMbps: number };
/** Circuits of one offer, bought and ended together. */
interface Contract {
  offer: Sold;
  count: number;
  /** Fibres that it adds. */
  fibres: number;
  from: number;
  until: number;
  /** Beside others of the same offer, whose route is maintained already. */
  beside: boolean;
}

const isSold = (offer: Offer): offer is Sold => offer.mrc !== null && offer.nrc !== null && offer.payloadMbps !== null;

/** The month after `from` in which a need is no longer carried; null if it always is. */
function fullIn(needs: number[], carried: number, from: number): number | null {
  if (from === 0 && !within(needs[0]!, carried)) return 0;
  for (let year = 1; year < needs.length; year += 1) {
    if (12 * year <= from || within(needs[year]!, carried)) continue;
    const before = needs[year - 1]!;
    return 12 * (year - 1) + wholeDown((12 * (carried - before)) / (needs[year]! - before));
  }
  return null;
}

/** What is needed now and in each month, growing evenly over a year. */
const monthsOf = (needs: number[]): number[] =>
  Array.from({ length: 12 * (needs.length - 1) + 1 }, (_, month) => {
    const year = Math.floor(month / 12);
    return needs[year]! + ((needs[year + 1] ?? needs[year]!) - needs[year]!) * (month / 12 - year);
  });

/** Every order in which it can go on with the contracts that run, all of one offer. */
function orders(
  needs: number[],
  offers: Sold[],
  least: (offer: Sold) => number,
  running: Contract[],
  left: number,
): Contract[][] {
  const { offer } = running[0]!;
  const count = sum(running.map((one) => one.count));
  const last = running.at(-1)!;
  const full = fullIn(needs, count * offer.payloadMbps, last.from);
  if (full === null) return [running];
  if (left === 0 || full <= last.from) return [];
  const found: Contract[][] = [];
  // As many as last until a later month, or to the end if nothing may follow.
  const counts = (of: Sold, above: number): number[] => {
    let most = least(of);
    const all = monthsOf(needs)
      .slice(full + 1)
      .map((need) => (most = Math.max(most, wholeUp(need / of.payloadMbps))));
    return [...new Set(left === 1 ? all.slice(-1) : all)].filter((n) => n > above);
  };
  for (const total of counts(offer, count)) {
    const more = {
      offer,
      count: total - count,
      fibres: fibresFor(offer, count, total - count),
      from: full,
      until: Infinity,
      beside: true,
    };
    found.push(...orders(needs, offers, least, [...running, more], left - 1));
  }
  const ended = running.map((one) => ({ ...one, until: full }));
  for (const next of offers) {
    if (next === offer) continue;
    for (const n of counts(next, 0)) {
      const anew = { offer: next, count: n, fibres: fibresFor(next, 0, n), from: full, until: Infinity, beside: false };
      for (const rest of orders(needs, offers, least, [anew], left - 1)) found.push([...ended, ...rest]);
    }
  }
  return found;
}

/** What is bought in turn, with the least cost; null if nothing lasts through the horizon. */
export function inTurn(c: Case, route: Route, all: Offer[], carries: Carries, needed: number, needs: number[]): Chosen | null {
  const horizon = 12 * c.settings.horizonYears;
  const offers = all
    .filter(isSold)
    .filter((offer) => mayServe(c, route, carries, offer))
    .filter((offer) => priced(c, route, carries, needed, offer) !== null)
    .map((offer, at) => ({ offer, at }))
    .sort((a, b) => compareText(a.offer.carrier, b.offer.carrier) || compareText(a.offer.product, b.offer.product) || a.at - b.at)
    .map(({ offer }) => offer);
  const once = new Map(offers.map((offer) => [offer, priced(c, route, carries, needed, offer)!]));
  /** In proportion to what one purchase takes. */
  const gearFor = ({ offer, count, fibres }: Contract): GearCost => {
    const { gear, perPath, fibres: of } = once.get(offer)!;
    return gearAdded(gear, count, fibres, { circuits: perPath, fibres: of });
  };
  const least = (offer: Sold): number => (isPlatforms(carries) ? leastLinksOf(c, offer) : 1);
  const known = new Map<string, number>();
  const costOf = (one: Contract): number => {
    const key = [offers.indexOf(one.offer), one.count, one.fibres, one.from, one.until, one.beside].join(' ');
    const cost = known.get(key) ?? allOf(paidFor(c, route, [one], gearFor));
    known.set(key, cost);
    return cost;
  };
  let best: { first: Chosen; cost: number; order: Contract[] } | null = null;
  for (const offer of offers) {
    const first = serves(c, route, carries, offer) ? priced(c, route, carries, needed, offer) : null;
    if (first === null) continue;
    const start = { offer, count: first.perPath, fibres: first.fibres, from: 0, until: Infinity, beside: false };
    for (const order of orders(needs, offers, least, [start], 2)) {
      const kept = order.map((one) => ({ ...one, until: Math.min(one.until, horizon) }));
      const isBound = kept.some(
        (one) =>
          one.until === horizon &&
          one.offer.kind !== 'dark-fibre-iru' &&
          !mayEndEarly(one.offer) &&
          one.from + (one.offer.termMonths ?? 0) > horizon,
      );
      if (isBound) continue;
      const cost = first.oneOff + sum(kept.map(costOf));
      if (best === null || cost < best.cost - 0.005) best = { first, cost, order: kept };
    }
  }
  if (best === null) return null;
  const { first, order } = best;
  const paid = paidFor(c, route, order, gearFor);
  const carriedIn = (year: number): number =>
    sum(
      order.filter(({ from, until }) => from < 12 * year && until >= 12 * year).map((one) => one.count * one.offer.payloadMbps),
    );
  // Circuits that are added stand beside those of the same offer that are there.
  const atOnce = order.map((one) =>
    sum(order.filter((other) => other.from <= one.from && other.until > one.from).map(({ count }) => count)),
  );
  return {
    ...first,
    purchases: order.length,
    mostPerPath: Math.max(...atOnce),
    byMonth: paid.byMonth,
    byYear: paid.byYear,
    upgrades: paid.once,
    terminationFee: cents(sum(paid.once.filter(({ once }) => !once).map(({ amount }) => amount))),
    horizonCost: cents(best.cost),
    carriedByYear: needs.map((_, year) => (year === 0 ? first.perPath * first.payloadMbps : carriedIn(year))),
  };
}

type Paid = Pick<Chosen, 'byMonth' | 'byYear'> & { once: Chosen['upgrades'] };

const allOf = ({ byMonth, byYear, once }: Paid): number => sum([...byMonth, ...byYear, ...once.map(({ amount }) => amount)]);

function paidFor(c: Case, route: Route, order: Contract[], gearFor: (one: Contract) => GearCost): Paid {
  const years = c.settings.horizonYears;
  const byMonth = Array.from({ length: 12 * years }, () => 0);
  const byYear = Array.from({ length: years }, () => 0);
  const once: Chosen['upgrades'] = [];
  for (const contract of order) {
    const { offer, fibres: count, from, until, beside } = contract;
    const gear = gearFor(contract);
    const prices = pricesByMonth(c, offer)!;
    const ofPaths = (amount: (km: number, path: number) => number): number =>
      sum(route.pathKm.map((km, path) => cents(amount(km, path))));
    // Each month pays the price of its day, whenever the contract began.
    const due = (month: number): number =>
      ofPaths((km, path) => charges(prices[month]!, count, path, km, 1 + Math.floor(month / 12)));
    for (let month = from; month < until && !offer.byYear; month += 1) byMonth[month]! += due(month);
    for (let year = 1; year <= years; year += 1) {
      const used = Array.from({ length: 12 }, (_, at) => 12 * (year - 1) + at).filter((month) => month >= from && month < until);
      if (used.length === 0) continue;
      byYear[year - 1]! += cents((gear.yearly * used.length) / 12);
      const kept = (km: number): number => (beside ? 0 : (maintenance(offer, count, km, year) * used.length) / 12);
      const inYear = (months: number[], km: number, path: number): number =>
        (charges(prices[months[0]!]!, count, path, km, year) * months.length) / 12;
      if (!offer.byYear) byYear[year - 1]! += ofPaths(kept);
      else if (offer.stepsIn === null) byYear[year - 1]! += ofPaths((km, path) => inYear(used, km, path) + kept(km));
      else {
        // A yearly charge at several prices is paid by the months of each.
        const one = (month: number): string => `${prices[month]!.mrc} ${prices[month]!.mrcPerKm}`;
        const kinds = [...new Set(used.map(one))].map((price) => used.filter((month) => one(month) === price));
        byYear[year - 1]! += ofPaths(kept) + sum(kinds.map((months) => ofPaths((km, path) => inYear(months, km, path))));
      }
    }
    if (from > 0) once.push({ month: from, amount: nrcOf(offer, route.pathKm, count) + cents(gear.once), once: true });
    const beyond = Math.max(0, from + (offer.termMonths ?? 0) - until);
    const isEnd = until === 12 * years;
    const stated = Math.min(beyond, Math.max(offer.terminationMonths ?? 0, (offer.terminationShare ?? 0) * beyond));
    const months = mayEndEarly(offer) ? stated : offer.kind === 'dark-fibre-iru' || isEnd ? 0 : beyond;
    once.push({ month: until, amount: cents((due(until - 1) * months) / (offer.byYear ? 12 : 1)), once: false });
  }
  return { byMonth: byMonth.map(cents), byYear: byYear.map(cents), once };
}

function nrcOf(offer: Sold, pathKm: number[], count: number): number {
  const byDistance = sum(pathKm.map((km) => offer.nrcPerKm * offer.strands * chargedDistance(offer, km)));
  return cents((offer.nrc * offer.ends * pathKm.length + byDistance) * count * offer.rate);
}
