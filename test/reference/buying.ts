/** Which circuits an option must buy, which offers serve, and which one is chosen. */
import type { Offer } from './inputs';
import type { Route } from './distance';
import type { Case } from './loads';
import { mobilityMinimum } from './loads';
import type { ClientSignal, LinkType, OfferKind } from './plan';
import { fibresFor, type Gear, gearOf } from './gear';
import { cents, compareText, isYes, sameKey, sum, wholeDown, wholeUp, within } from './rules';
import { inTurn } from './upgrades';
import type { BoughtCircuit, Carries, Need, OptionCircuit } from './values';

type Beside = Omit<
  BoughtCircuit,
  keyof OptionCircuit | 'gearOneOff' | 'gearYearly' | 'sharesFibre' | 'nrcLater' | 'nrcLaterMonth'
>;

export interface Chosen extends OptionCircuit {
  offer: Offer;
  /** All paths, in each month of the horizon, and at the end of each year. */
  byMonth: number[];
  byYear: number[];
  /** NRC of what it is upgraded to, and what ending circuits for that costs, each in its month. */
  upgrades: { month: number; amount: number; once: boolean }[];
  /** Payload of all circuits of a path at the end of each year, from now on, if they are upgraded. */
  carriedByYear: number[] | null;
  /** How often circuits are bought: more than once if they are upgraded. */
  purchases: number;
  /** Circuits of a path at most, upgrades included. */
  mostPerPath: number;
  /** What is paid for on each path: circuits, or the fibres that hold them. */
  fibres: number;
  gear: Gear;
  gearOneOff: number;
  gearYearly: number;
  sharesFibre: 'yes' | 'no';
  /** What of NRC is paid at the end of a month of the horizon. */
  nrcLater: number;
  nrcLaterMonth: number;
}

/** Something that an option needs, and the circuit chosen for it. */
export interface Purchase {
  carries: Carries;
  neededMbps: number;
  /** Something crosses, or the platform names a least port. */
  asked: boolean;
  /** Offers of which one could be bought for the whole horizon. */
  serving: Chosen[];
  chosen: Chosen | null;
}

const CARRIED_BY: Record<OfferKind, LinkType[]> = {
  ethernet: ['fcip', 'ip'],
  sonet: ['fcip', 'ip'],
  fc: ['fc'],
  wavelength: ['fc', 'fcip', 'ip'],
  'dark-fibre-lease': ['fc', 'fcip', 'ip'],
  'dark-fibre-iru': ['fc', 'fcip', 'ip'],
};

/** What a wavelength or fibre carries is what its client signal is. */
const SIGNALS: Record<ClientSignal, LinkType[]> = {
  Ethernet: ['fcip', 'ip'],
  SONET: ['fcip', 'ip'],
  FC: ['fc'],
  any: ['fc', 'fcip', 'ip'],
};
export const typesOf = ({ kind, signal }: Offer): LinkType[] =>
  CARRIED_BY[kind].length === 3 ? SIGNALS[signal] : CARRIED_BY[kind];

const isSeparate = (c: Case): boolean => isYes(c.platform.separateFabrics ?? false);
const packetTypes = (c: Case): LinkType[] => c.platform.linkTypes.filter((type) => type !== 'fc');

/** One circuit for all traffic if storage goes over IP and may share the link; else one for storage, one for the rest, one for FC hosts. */
export function circuitsOf(c: Case): Carries[] {
  if (isSeparate(c)) return ['privateFabric', 'publicFabric', 'rest'];
  if (c.platform.dedicatedLink) return ['storage', 'hostFabric', 'rest'];
  return packetTypes(c).length > 0 ? ['all'] : ['storage', 'rest'];
}

function typesFor(c: Case, carries: Carries): LinkType[] {
  if (carries === 'rest') return ['ip'];
  if (carries === 'hostFabric') return ['fc'];
  return carries === 'all' ? packetTypes(c) : c.platform.linkTypes;
}

export const isPlatforms = (carries: Carries): boolean => carries !== 'rest' && carries !== 'hostFabric';

/** The requirement, of what migrations ride at least what they ask for. The least link of a platform is a port, not a bandwidth. */
export function neededMbps(c: Case, carries: Carries, need: Need): number {
  if (carries === 'all') return Math.max(need.requiredMbps, mobilityMinimum(c));
  if (carries === 'storage' || carries === 'privateFabric') return need.requiredStorageMbps;
  if (carries === 'publicFabric' || carries === 'hostFabric') return need.requiredFabricMbps;
  return Math.max(need.requiredRestMbps, mobilityMinimum(c));
}

/** A fee is stated, in either way. What steps has no price of the months that remain. */
export const mayEndEarly = (offer: Offer): boolean =>
  (offer.terminationShare !== null || offer.terminationMonths !== null) && offer.stepsIn === null;

/** What ending an offer with the horizon costs: months of the last year's charge, never more than remain. */
function feeOf(offer: Offer, beyond: number, perPath: number, pathKm: number[], horizonYears: number): number {
  if (beyond <= 0 || !mayEndEarly(offer)) return 0;
  const months = Math.min(beyond, Math.max(offer.terminationMonths ?? 0, (offer.terminationShare ?? 0) * beyond));
  const last = sum(pathKm.map((km, path) => cents(charges({ ...offer, mrc: offer.mrc ?? 0 }, perPath, path, km, horizonYears))));
  return cents((last * months) / (offer.byYear ? 12 : 1));
}

/** By all but its term and its size. */
export function mayServe(c: Case, route: Route, carries: Carries, offer: Offer): boolean {
  const { quoteDate } = c.settings;
  if (!typesFor(c, carries).some((type) => typesOf(offer).includes(type))) return false;
  if (offer.span !== null && !sameKey(offer.span, c.span.span)) return false;
  if (offer.validFrom !== null && offer.validFrom > quoteDate) return false;
  if (offer.validTo !== null && offer.validTo < quoteDate) return false;
  return offer.maxKm === null || within(route.longerKm, offer.maxKm);
}

export function serves(c: Case, route: Route, carries: Carries, offer: Offer): boolean {
  if (!mayServe(c, route, carries, offer)) return false;
  // An IRU is paid up front: all that falls within the horizon is known.
  if (offer.kind === 'dark-fibre-iru') return true;
  return offer.termMonths === null || offer.termMonths <= 12 * c.settings.horizonYears || mayEndEarly(offer);
}

/** An offer at one of its prices. */
type Priced = Omit<Offer, 'mrc'> & { mrc: number };

/** A route as its carrier counts it: steps of its unit, each begun one in full. */
export const chargedDistance = ({ unitKm, distanceStep }: Offer, km: number): number =>
  wholeUp(km / (unitKm * distanceStep)) * distanceStep;

/** The charges of a path in a period of a year, not yet rounded; the surcharge for diversity falls on every path but the working one. */
export function charges(offer: Priced, perPath: number, path: number, km: number, year: number): number {
  const byDistance = offer.mrcPerKm * offer.strands * chargedDistance(offer, km);
  const one = Math.max(offer.minimumCharge, offer.mrc * offer.ends + byDistance);
  return one * perPath * (path === 0 ? 1 : 1 + offer.diversitySurcharge) * risen(offer, year);
}
const risen = (offer: Priced, year: number): number => (1 + offer.escalatorPerYear) ** (year - 1) * offer.rate;

/** The route is maintained once a year, whatever lies in it. */
export const maintenance = (offer: Priced, perPath: number, km: number, year: number): number =>
  perPath > 0 ? offer.maintenancePerKm * chargedDistance(offer, km) * risen(offer, year) : 0;

/** The day so many months after, the last of its month if that is shorter. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** What an offer charges in each month of the horizon: the price of the day on which the month begins. Null if one is not stated. */
export function pricesByMonth({ settings }: Case, offer: Offer): Priced[] | null {
  const prices: Priced[] = [];
  for (let month = 0; month < 12 * settings.horizonYears; month += 1) {
    const day = monthsLater(settings.goLiveDate ?? settings.quoteDate, month);
    const step = (offer.stepsIn ?? []).filter(({ from }) => from <= day).at(-1);
    const mrc = step === undefined ? offer.mrc : step.mrc;
    if (mrc === null) return null;
    prices.push({ ...offer, mrc, mrcPerKm: step?.mrcPerKm ?? offer.mrcPerKm });
  }
  return prices;
}

/** What falls due of one path: in each month, and at the end of each year. */
function owed(offer: Offer, prices: Priced[], perPath: number, path: number, km: number) {
  const months = prices.map((price, at) => charges(price, perPath, path, km, 1 + Math.floor(at / 12)));
  const years = Array.from({ length: prices.length / 12 }, (_, before) => {
    const own = months.slice(12 * before, 12 * before + 12);
    const kept = maintenance(prices[0]!, perPath, km, before + 1);
    if (!offer.byYear) return cents(kept);
    if (offer.stepsIn === null) return cents(own[0]! + kept);
    // A yearly charge at several prices is paid by the months of each.
    const kinds = [...new Set(own)];
    return sum([cents(kept), ...kinds.map((one) => cents((one * own.filter((each) => each === one).length) / 12))]);
  });
  return { months: months.map((one) => (offer.byYear ? 0 : cents(one))), years };
}

/** A vendor may ask for several slow links or one fast one. */
export function leastLinksOf({ platform: { leastLinks, oneLinkFromMbps } }: Case, { portMbps }: Offer): number {
  return oneLinkFromMbps !== null && within(oneLinkFromMbps, portMbps ?? 0) ? 1 : leastLinks;
}

/** `before`: channels of a shared fibre that other links take. */
export function priced(c: Case, route: Route, carries: Carries, needed: number, offer: Offer, before = 0): Chosen | null {
  if (offer.payloadMbps === null || offer.nrc === null || offer.mrc === null) return null;
  if (isPlatforms(carries) && !within(c.platform.minLinkMbps, offer.portMbps ?? 0)) return null;
  const perPath = Math.max(isPlatforms(carries) ? leastLinksOf(c, offer) : 1, wholeUp(needed / offer.payloadMbps));
  const fibres = fibresFor(offer, before, perPath);
  const gear = gearOf(c, route, offer, perPath, fibres);
  if (gear === null) return null;
  const gearOneOff = gear.circuits.once + gear.fibres.once;
  const gearYearly = gear.circuits.yearly + gear.fibres.yearly;
  const byDistance = sum(route.pathKm.map((km) => offer.nrcPerKm * offer.strands * chargedDistance(offer, km)));
  const nrc = (offer.nrc * offer.ends * route.pathKm.length + byDistance) * fibres * offer.rate;
  const nrcLater = offer.secondHalfMonth === null ? 0 : cents(nrc / 2);
  const oneOff = cents(cents(nrc) + gearOneOff);
  const prices = pricesByMonth(c, offer);
  if (prices === null) return null;
  const paths = route.pathKm.map((km, path) => owed(offer, prices, fibres, path, km));
  const monthly = prices.map((_, at) => cents(sum(paths.map(({ months }) => months[at]!))));
  const yearly = Array.from({ length: c.settings.horizonYears }, (_, at) =>
    cents(sum(paths.map(({ years }) => years[at]!)) + gearYearly),
  );
  const beyond = (offer.termMonths ?? 0) - 12 * c.settings.horizonYears;
  const fee = feeOf(offer, beyond, fibres, route.pathKm, c.settings.horizonYears);
  return {
    carries,
    carrier: offer.carrier,
    product: offer.product,
    perPath,
    paths: route.pathKm.length,
    payloadMbps: offer.payloadMbps,
    oneOff,
    monthly: monthly[0] ?? 0,
    yearly: yearly[0] ?? 0,
    monthsBeyond: beyond > 0 ? beyond : null,
    terminationFee: fee,
    offer,
    byMonth: monthly,
    byYear: yearly.map((paid, at) => (at + 1 === yearly.length ? cents(paid + fee) : paid)),
    horizonCost: cents(oneOff + sum(monthly) + sum(yearly) + fee),
    upgrades: [],
    carriedByYear: null,
    purchases: 1,
    mostPerPath: perPath,
    fibres,
    gear,
    gearOneOff: cents(gearOneOff),
    gearYearly: cents(gearYearly),
    sharesFibre: 'no',
    nrcLater,
    nrcLaterMonth: nrcLater > 0 ? Math.min(offer.secondHalfMonth ?? 0, 12 * c.settings.horizonYears) : 0,
  };
}

/** Cheaper over the horizon, then by carrier, then by product; otherwise the earlier row of the plan stays. */
export function isBetter(a: Chosen, b: Chosen): boolean {
  if (a.horizonCost !== b.horizonCost) return a.horizonCost < b.horizonCost;
  const byCarrier = compareText(a.carrier, b.carrier);
  return byCarrier !== 0 ? byCarrier < 0 : compareText(a.product, b.product) < 0;
}

/** Every offer that serves, at its price, in the order of the plan. */
function serving(c: Case, route: Route, offers: Offer[], carries: Carries, needed: number): Chosen[] {
  return offers
    .filter((offer) => serves(c, route, carries, offer))
    .flatMap((offer) => priced(c, route, carries, needed, offer) ?? []);
}
function cheapest(all: Chosen[]): Chosen | null {
  let best: Chosen | null = null;
  for (const one of all) if (best === null || isBetter(one, best)) best = one;
  return best;
}

/** What could be bought in its place: the cheapest of all others, and the cheapest of those that carry more. None for an order of upgrades. */
function besideOf(purchase: Purchase, chosen: Chosen, needs: number[]): Beside {
  const capacity = capacityOf(purchase);
  const others = purchase.serving.filter(({ offer }) => offer !== chosen.offer);
  const next = cheapest(others);
  const larger = cheapest(others.filter((one) => !within(one.perPath * one.payloadMbps, capacity)));
  const inWords = (one: Chosen | null): string | null => one && `${one.perPath} × ${one.carrier}, ${one.product}`;
  const more = (one: Chosen | null): number | null => one && cents(one.horizonCost - chosen.horizonCost);
  return {
    headroomMbps: capacity - purchase.neededMbps,
    validUntilMonth: monthFull(chosen.carriedByYear ?? needs.map(() => capacity), needs),
    nextCheapest: inWords(next),
    nextCost: next?.horizonCost ?? null,
    nextMore: more(next),
    nextStepUp: inWords(larger),
    stepUpCost: larger?.horizonCost ?? null,
    stepUpMore: more(larger),
  };
}

/** What is bought, with what stands beside it. `needsByYear`: the needs of every year from 0 to the horizon. */
export function boughtBeside(c: Case, purchases: Purchase[], needsByYear: Need[]): BoughtCircuit[] {
  return purchases.flatMap((purchase) => {
    const needs = needsByYear.map((need) => neededMbps(c, purchase.carries, need));
    return purchase.chosen === null ? [] : [{ ...purchase.chosen, ...besideOf(purchase, purchase.chosen, needs) }];
  });
}

/** All that an option needs on the channels of one offer; null if it does not serve each link, or there is one alone. */
function onOneFibre(c: Case, route: Route, offer: Offer, purchases: Purchase[]): Chosen[] | null {
  const asked = purchases.filter((one) => one.asked);
  if (asked.length < 2 || offer.channels === 1 || offer.stepsIn !== null) return null;
  const chosen: Chosen[] = [];
  for (const { carries, neededMbps: needed } of asked) {
    const before = sum(chosen.map(({ perPath }) => perPath));
    const one = serves(c, route, carries, offer) ? priced(c, route, carries, needed, offer, before) : null;
    if (one === null) return null;
    chosen.push({ ...one, sharesFibre: 'yes' });
  }
  return chosen;
}

const costOf = (all: Chosen[]): number => cents(sum(all.map(({ horizonCost }) => horizonCost)));

/** All of them on one fibre if that costs less than each by itself. */
function sharing(c: Case, route: Route, offers: Offer[], apart: Purchase[]): Purchase[] {
  let best: Chosen[] | null = null;
  for (const offer of offers) {
    const all = onOneFibre(c, route, offer, apart);
    if (all === null) continue;
    const [cost, least] = [costOf(all), best === null ? Infinity : costOf(best)];
    const first = best?.[0];
    const isFirst =
      first === undefined || (compareText(offer.carrier, first.carrier) || compareText(offer.product, first.product)) < 0;
    if (cost < least || (cost === least && isFirst)) best = all;
  }
  if (best === null) return apart;
  const own = apart.filter(({ asked }) => asked).map(({ chosen }) => chosen);
  if (!own.includes(null) && costOf(best) >= costOf(own as Chosen[])) return apart;
  return apart.map((one) =>
    one.asked ? { ...one, serving: [], chosen: best.find(({ carries }) => carries === one.carries)! } : one,
  );
}

export function purchasesOf(c: Case, route: Route, offers: Offer[], need: Need, needsByYear: Need[]): Purchase[] {
  const mayShare = c.span.fibreSystem === 'shared';
  const apart = apartOf(c, route, offers, need, needsByYear);
  return mayShare ? sharing(c, route, offers, apart) : apart;
}

function apartOf(c: Case, route: Route, offers: Offer[], need: Need, needsByYear: Need[]): Purchase[] {
  return circuitsOf(c).map((carries) => {
    const needed = neededMbps(c, carries, need);
    // Nothing needed, nothing to buy, unless the platform wants a port whatever it carries.
    const asked = needed > 0 || (isPlatforms(carries) && c.platform.minLinkMbps > 0);
    const needs = needsByYear.map((one) => neededMbps(c, carries, one));
    const stepsUp = c.span.whenFull === 'step up' && c.span.fibreSystem !== 'shared';
    const stepped = asked && stepsUp ? inTurn(c, route, offers, carries, needed, needs) : null;
    const once = asked ? serving(c, route, offers, carries, needed) : [];
    if (stepped === null) return { carries, neededMbps: needed, asked, serving: once, chosen: cheapest(once) };
    // Beside what has to last stands what lasts; beside an order of upgrades nothing does.
    const lasting = once.filter((one) => within(Math.max(...needs), one.perPath * one.payloadMbps));
    return { carries, neededMbps: needed, asked, serving: stepped.purchases > 1 ? [] : lasting, chosen: stepped };
  });
}

export const isMissing = (purchase: Purchase): boolean => purchase.asked && purchase.chosen === null;

/** Payload of all units of one path: each path carries all of it. */
export const capacityOf = (purchase: Purchase): number =>
  purchase.chosen === null ? 0 : purchase.chosen.perPath * purchase.chosen.payloadMbps;

/** The month in which one circuit is full; null if it suffices through the horizon. `needs` starts at year 0. */
function monthFull(carried: number[], needs: number[]): number | null {
  if (!within(needs[0] ?? 0, carried[0] ?? 0)) return 0;
  for (let year = 0; year + 1 < needs.length; year += 1) {
    const [need, next] = [needs[year] ?? 0, needs[year + 1] ?? 0];
    const capacity = carried[year + 1] ?? 0;
    if (!within(next, capacity)) return 12 * year + wholeDown((12 * (capacity - need)) / (next - need));
  }
  return null;
}

/** The month in which the first circuit is full. `needsByYear`: the needs of every year from 0 to the horizon. */
export function validUntilMonth(c: Case, purchases: Purchase[], needsByYear: Need[]): number | null {
  if (c.workloads.every((w) => w.growthPerYear === 0) || purchases.some(isMissing)) return null;
  let earliest: number | null = null;
  for (const purchase of purchases) {
    if (purchase.chosen === null) continue;
    const needs = needsByYear.map((need) => neededMbps(c, purchase.carries, need));
    const carried = purchase.chosen.carriedByYear ?? needs.map(() => capacityOf(purchase));
    const month = monthFull(carried, needs);
    if (month !== null && (earliest === null || month < earliest)) earliest = month;
  }
  return earliest;
}
