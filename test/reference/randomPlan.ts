/** Random valid plans: nothing in them is a problem by docs/interpretation.md or the plan's schema. */
import fc from 'fast-check';
import {
  CARRIER_NAMES,
  FREE_TEXTS,
  HYPERVISOR_NAMES,
  maybe,
  names,
  PLATFORM_NAMES,
  QUOTE_DATES,
  SITE_NAMES,
  SPAN_NAMES,
} from './arbitraries';
import type { NearDate } from './arbitraries';
import { routeOf } from './distance';
import type {
  Assumptions,
  ChoiceRow,
  HypervisorRow,
  OfferRow,
  Plan,
  PlatformRow,
  PriceRow,
  SiteRow,
  SpanRow,
  WorkloadRow,
} from './plan';
import {
  assumptionRow,
  choiceRow,
  coordinates,
  hypervisorRow,
  measurement,
  offerRow,
  partRow,
  platformRow,
  priceRow,
  spanRow,
  workloadRow,
} from './randomRows';
import { gearRow, withChannels } from './randomGear';
import { replicaRow } from './randomReplicas';
import { withSolutions } from './randomSolutions';

type Drawn<F extends () => fc.Arbitrary<unknown>> = ReturnType<F> extends fc.Arbitrary<infer V> ? V : never;
type Raw = Drawn<typeof rawPlan>;

const CURRENCIES = ['USD', 'EUR', 'GBP', 'CHF'];

const rawPlan = () =>
  fc.record({
    assumptions: assumptionRow(),
    quoteDate: fc.constantFrom(...QUOTE_DATES),
    hypervisor: fc.nat(59),
    currency: fc.nat(3),
    rates: fc.array(fc.constantFrom(0.5, 1.25, 0.842317, 1.1, 2), { minLength: 0, maxLength: 3 }),
    sites: names(SITE_NAMES, 2, 4),
    places: fc.array(coordinates(), { minLength: 4, maxLength: 4 }),
    spanNames: names(SPAN_NAMES, 3, 3),
    spans: fc.array(spanRow(), { minLength: 1, maxLength: 3 }),
    measured: fc.array(measurement(), { minLength: 3, maxLength: 3 }),
    workloadNames: names(FREE_TEXTS, 8, 8),
    workloads: fc.array(workloadRow(), { minLength: 1, maxLength: 8 }),
    platformNames: names(PLATFORM_NAMES, 4, 4),
    platforms: fc.array(platformRow(), { minLength: 1, maxLength: 4 }),
    /** Which platform fronts the next one, if any. */
    front: maybe(fc.nat(59)),
    hypervisorNames: names(HYPERVISOR_NAMES, 3, 3),
    hypervisors: fc.array(hypervisorRow(), { minLength: 1, maxLength: 3 }),
    carrierNames: names(CARRIER_NAMES, 3, 3),
    offers: fc.array(offerRow(), { minLength: 0, maxLength: 6 }),
    prices: fc.array(priceRow(), { minLength: 0, maxLength: 6 }),
    parts: fc.array(partRow(), { minLength: 0, maxLength: 5 }),
    choices: fc.array(choiceRow(), { minLength: 0, maxLength: 4 }),
    replicas: fc.array(replicaRow(), { minLength: 0, maxLength: 2 }),
    gear: fc.array(gearRow(), { minLength: 0, maxLength: 4 }),
  });

function at<T>(items: T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('Nothing to choose from');
  return item;
}

/** A blank stays as it is: missing stays missing, null stays null. */
function resolved<N extends string, T, U>(name: N, value: T | null | undefined, turn: (value: T) => U): { [K in N]?: U | null } {
  if (value === undefined) return {};
  return { [name]: value === null ? null : turn(value) } as { [K in N]?: U | null };
}

const hypervisorKeys = (raw: Raw): string[] => raw.hypervisorNames.slice(0, raw.hypervisors.length);
/** The plan's own currency comes first; only currencies with a rate are used. */
const currencies = (raw: Raw): string[] => {
  const own = at(CURRENCIES, raw.currency);
  return [own, ...CURRENCIES.filter((c) => c !== own).slice(0, raw.rates.length)];
};

function assumptionsOf(raw: Raw): Assumptions {
  const { sizeForYear, goLiveDate, ...rest } = raw.assumptions;
  const horizon = rest.horizonYears ?? 5;
  return {
    ...rest,
    ...resolved('sizeForYear', sizeForYear, (year) => Math.min(year, horizon)),
    ...resolved('goLiveDate', goLiveDate, (near) => near?.(raw.quoteDate) ?? null),
    hypervisor: at(hypervisorKeys(raw), raw.hypervisor),
    currency: at(CURRENCIES, raw.currency),
    quoteDate: raw.quoteDate,
  };
}

/** Some sites have no place; a second one on the very same spot is moved a little. */
function siteRows(raw: Raw): SiteRow[] {
  return raw.sites.map((site, i) => {
    const place = raw.places[i] ?? null;
    if (place === null) return { site };
    return { site, latitude: place.latitude + i * 0.03125, longitude: place.longitude - i * 0.0625 };
  });
}

function spanRows(raw: Raw, sites: SiteRow[]): SpanRow[] {
  return raw.spans.map((drawn, i) => {
    const { from, to, fallbackKm, ...span } = drawn;
    const a = from % sites.length;
    const b = (a + 1 + (to % (sites.length - 1))) % sites.length;
    const [siteA, siteB] = [at(sites, a), at(sites, b)];
    const located = siteA.latitude !== undefined && siteB.latitude !== undefined;
    const somehow = located || (span.workingRouteKm ?? span.straightKm ?? null) !== null;
    const named = { ...span, span: at(raw.spanNames, i), from: siteA.site, to: siteB.site };
    return notShorterThanStraight(somehow ? named : { ...named, straightKm: fallbackKm });
  });
}

/** No route is shorter than the straight line. */
function notShorterThanStraight(span: SpanRow): SpanRow {
  if ((span.straightKm ?? null) === null) return span;
  const stated = [span.straightKm, span.workingRouteKm, span.protectRouteKm].filter((km) => typeof km === 'number');
  return { ...span, straightKm: Math.min(...stated) };
}

/** A measured round trip is at least the light's own over the longer route, rounded up. */
function measured(plan: Plan, raw: Raw): SpanRow[] {
  return plan.spans.map((span, i) => {
    const { factor, protect, toQuarters } = at(raw.measured, i);
    const lightMs = (2 * routeOf(plan, span).longerKm * (plan.assumptions.fibreUsPerKm ?? 4.897)) / 1000;
    const steps = toQuarters ? 4 : 1_000_000;
    const ms = (times: number): number => Math.ceil(lightMs * times * steps) / steps;
    return { ...span, ...resolved('measuredRttMs', factor, ms), ...resolved('measuredProtectRttMs', protect, ms) };
  });
}

/** A drain window needs every workload's memory, and dirtying wherever migrations run. */
function workloadRows(raw: Raw, spans: SpanRow[]): WorkloadRow[] {
  const draining = (raw.assumptions.drainWindowMinutes ?? null) !== null;
  const dirtying = draining && (raw.assumptions.migrationsAtOnce ?? 1) > 0;
  return raw.workloads.map((drawn, i) => {
    const { span, homeIsA, fallbackMemoryGB, fallbackDirtyMBps, shouts, hypervisor, ...workload } = drawn;
    const { span: key, from, to } = at(spans, span);
    const home = homeIsA ? from : to;
    return {
      ...workload,
      workload: at(raw.workloadNames, i),
      span: key,
      // Keys match without regard to case.
      homeSite: shouts === 0 ? home.toUpperCase() : home,
      ...resolved('hypervisor', hypervisor, (index) => at(hypervisorKeys(raw), index)),
      ...(draining ? { memoryGB: workload.memoryGB ?? fallbackMemoryGB } : {}),
      ...(dirtying ? { dirtyMBps: workload.dirtyMBps ?? fallbackDirtyMBps } : {}),
    };
  });
}

/** Validity as dates, the earlier one first. */
function validity(quoteDate: string, from: NearDate | null | undefined, to: NearDate | null | undefined) {
  const dates = [from, to].map((near) => near?.(quoteDate) ?? null);
  const [start = null, end = null] = dates;
  const swapped = start !== null && end !== null && end < start;
  return { validFrom: swapped ? end : start, validTo: swapped ? start : end };
}

function offerRows(raw: Raw): OfferRow[] {
  return raw.offers.map(({ currency, span, validFrom, validTo, lineMbps, ...offer }, i) => ({
    ...offer,
    // Every other row states another price of what the one before it sells.
    product: raw.offers[i - (i % 2)]!.product,
    // One in five is sold for one span alone.
    ...resolved('span', span, (index) => (index % 5 === 0 ? at(raw.spanNames, index % raw.spans.length) : null)),
    // No payload is larger than its line.
    ...resolved('lineMbps', lineMbps, (line) => Math.max(line, offer.payloadMbps ?? 0)),
    carrier: at(raw.carrierNames, raw.offers[i - (i % 2)]!.carrier),
    ...resolved('currency', currency, (index) => at(currencies(raw), index)),
    ...validity(raw.quoteDate, validFrom, validTo),
  }));
}

function platformRows(raw: Raw): PlatformRow[] {
  const keys = raw.platforms.map((_, i) => at(raw.platformNames, i));
  const front = raw.front === null || keys.length < 2 ? null : raw.front % keys.length;
  return raw.platforms.map(({ hypervisors, validFrom, validTo, supportedUntil, sourceDate, ...platform }, i) => ({
    ...platform,
    platform: at(keys, i),
    name: `The ${at(keys, i)}`,
    // An even number: all of them are validated; an odd one: one only; of five one version that only the catalogue has.
    ...resolved('hypervisors', hypervisors, (n) =>
      n % 5 === 0 ? ['vMotion 7'] : n % 2 === 0 ? hypervisorKeys(raw) : [at(hypervisorKeys(raw), n)],
    ),
    ...validity(raw.quoteDate, validFrom, validTo),
    ...resolved('supportedUntil', supportedUntil, (near) => near?.(raw.quoteDate) ?? null),
    ...resolved('sourceDate', sourceDate, (near) => near(raw.quoteDate)),
    ...(i === front ? { fronts: at(keys, i + 1) } : {}),
  }));
}

const LOAD_BASES: PriceRow['basis'][] = ['per TB', 'per mirrored TB', 'per raw TB', 'per VM', 'share of list'];

function priceRows(raw: Raw, platforms: PlatformRow[]): PriceRow[] {
  return raw.prices.map(({ elsewhere, currency, span, shared, toYear, monthsLeft, exitFee, ...price }, i) => {
    // One in five is paid by one span alone; that one, and what differs from span to span, is not shared.
    const paidBy = span !== null && span !== undefined && span % 5 === 0 ? at(raw.spanNames, span % raw.spans.length) : null;
    const whole = paidBy !== null || LOAD_BASES.includes(price.basis);
    return {
      ...price,
      span: paidBy,
      shared: whole ? null : (shared ?? null),
      // Power is not paid once.
      ...(price.basis === 'per kWh' && (price.charge ?? 'one-off') === 'one-off' ? { charge: 'yearly' } : {}),
      // No line ends before it begins.
      ...(price.charge === 'monthly' || price.charge === 'yearly' ? { monthsLeft, exitFee } : {}),
      ...resolved('toYear', toYear, (year) => (year === null ? null : Math.max(year, price.fromYear ?? 1))),
      // In turn, so that most platforms have a line, or anywhere.
      platform: at(platforms, elsewhere ?? i).platform,
      ...resolved('currency', currency, (index) => at(currencies(raw), index)),
    };
  });
}

function hypervisorRows(raw: Raw): HypervisorRow[] {
  return raw.hypervisors.map(({ validFrom, validTo, supportedUntil, sourceDate, ...mover }, i) => ({
    ...mover,
    hypervisor: at(raw.hypervisorNames, i),
    ...validity(raw.quoteDate, validFrom, validTo),
    ...resolved('supportedUntil', supportedUntil, (near) => near?.(raw.quoteDate) ?? null),
    ...resolved('sourceDate', sourceDate, (near) => near(raw.quoteDate)),
  }));
}

/** One choice for an option at most; one recommendation and one that runs today for a span. */
function choiceRows(raw: Raw, spans: SpanRow[], platforms: PlatformRow[]): ChoiceRow[] {
  const rows = raw.choices.map(({ span, platform, choice, reason }): ChoiceRow => ({
    span: at(spans, span).span,
    platform: at(platforms, platform).platform,
    choice,
    reason,
  }));
  const isFirst = (i: number, like: (one: ChoiceRow) => boolean): boolean => rows.findIndex(like) === i;
  return rows.filter(
    (row, i) =>
      isFirst(i, (one) => one.span === row.span && one.platform === row.platform) &&
      (!['recommend', 'today'].includes(row.choice) || isFirst(i, (one) => one.span === row.span && one.choice === row.choice)),
  );
}

function assembled(raw: Raw): Plan {
  const sites = siteRows(raw);
  const spans = spanRows(raw, sites);
  const platforms = platformRows(raw);
  const plan: Plan = {
    assumptions: assumptionsOf(raw),
    sites,
    spans,
    workloads: workloadRows(raw, spans),
    offers: offerRows(raw),
    platforms,
    hypervisors: hypervisorRows(raw),
    localisations: [
      { localisation: 'Half and half', ingressLocalised: 0.5, egressLocalised: 0.25 },
      { localisation: 'Nothing' },
      { localisation: 'LISP', ingressLocalised: 1, egressLocalised: 1, overheadBytes: 36 },
    ],
    linkRates: [
      { linkRate: 'OC-12', lineMbps: 622.08, payloadMbps: 599.04 },
      { linkRate: 'Ethernet' },
      { linkRate: 'Ten', lineMbps: 10000, clientSignal: 'Ethernet' },
    ],
    transports: [
      { framing: 'Fibre', efficiency: 0.97 },
      { framing: 'Packets', overTcp: true, mtuBytes: 1500, headerBytes: 40, lineBytes: 38 },
      { framing: 'Tunnel', overTcp: 'yes', efficiency: 0.9, headerBytes: 82, encrypts: true, overlay: 'VXLAN' },
      { framing: 'Gateway', overTcp: true, byGateway: 'yes', efficiency: 0.93, mtuBytes: 2268, headerBytes: 78 },
    ],
    controllers: [
      { controller: 'Two-link head', islsPerFabric: 2 },
      { controller: 'Four-link head', islsPerFabric: 4 },
    ],
    equipment: [
      { equipment: 'Amplifier', oneWayUs: 0.15, amplifies: 'yes' },
      { equipment: 'REGENERATOR', oneWayUs: 100, encrypts: 'yes' },
    ],
    parts: raw.parts.map(({ span, ...part }) => ({ ...part, span: at(spans, span).span })),
    prices: priceRows(raw, platforms),
    deals: [
      { deal: 'Letter of May', discount: 0.25, margin: 0.1 },
      { deal: 'Public', discount: 0.4 },
    ],
    choices: choiceRows(raw, spans, platforms),
    replicas: raw.replicas.map(({ span, platform, currency, ...replica }) => ({
      ...replica,
      span: at(spans, span).span,
      ...resolved('platform', platform, (which) => at(platforms, which).platform),
      ...resolved('currency', currency, (which) => at(currencies(raw), which)),
    })),
    gear: raw.gear.map(({ currency, ...line }) => ({
      ...line,
      ...resolved('currency', currency, (which) => at(currencies(raw), which)),
    })),
    rates: raw.rates.map((rate, i) => ({ currency: at(currencies(raw), i + 1), rate, date: raw.quoteDate })),
  };
  return withChannels(upgraded(boughtApart({ ...plan, spans: measured(plan, raw) })));
}

/** Now and then paths are bought apart, of offers of which some are sold for one path: by the numbers of a plan, which are random themselves. */
function boughtApart(plan: Plan): Plan {
  const how = (['apart', 'two carriers'] as const)[plan.workloads.length % 2]!;
  const path = (['any', 'working', 'protect', null] as const)[plan.prices.length % 4]!;
  return {
    ...plan,
    spans: plan.spans.map((span, at) => ({ ...span, pathsBought: (plan.offers.length + at) % 3 === 1 ? how : null })),
    offers: plan.offers.map((offer, at) => (at % 4 === 3 ? { ...offer, path } : offer)),
  };
}

/**
 * Now and then circuits are upgraded when they are full, which they soon are: loads grow, the first are bought for now, and every other offer is
 * bound for a year at most. The reference tries every order of every month: of long horizons too many.
 */
function upgraded(plan: Plan): Plan {
  const { horizonYears } = plan.assumptions;
  if ((horizonYears ?? 5) > 4 || plan.workloads.length % 2 === 0) return plan;
  return {
    ...plan,
    assumptions: { ...plan.assumptions, sizeForYear: 0 },
    spans: plan.spans.map((span, at) => ({ ...span, whenFull: at % 2 === 0 ? 'step up' : null })),
    workloads: plan.workloads.map((workload, at) => ({ ...workload, growthPerYear: 0.3 + 0.1 * (at % 4) })),
    offers: plan.offers.map((offer, at) => (at % 2 === 0 ? { ...offer, termMonths: 12 } : offer)),
  };
}

/** The same with paths bought together, as the independent reference buys them. */
export const boughtTogether = (plan: Plan): Plan => ({
  ...plan,
  spans: plan.spans.map((span) => ({ ...span, pathsBought: null })),
  offers: plan.offers.map((offer) => ({ ...offer, path: null })),
});

export const randomPlan = (): fc.Arbitrary<Plan> => rawPlan().map(assembled);

/** Two of three with solutions, whose parts share what other laws take to be of one platform. */
export const randomDeal = (): fc.Arbitrary<Plan> => randomPlan().map(withSolutions);
