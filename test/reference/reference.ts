/**
 * The independent reference: what docs/interpretation.md says, in plain numbers and loops, without
 * the product's language. If a definition of the product is wrong, the two disagree. The plan must be valid.
 */
import type { Chosen, Purchase } from './buying';
import { circuitsOf, neededMbps, purchasesOf, validUntilMonth } from './buying';
import type { Result } from './checks';
import { bindingOf, checksOf, verdictOf } from './checks';
import type { Bill } from './costs';
import { billOf, cashFlowOf, insideQuote } from './costs';
import type { Route } from './distance';
import { routeOf } from './distance';
import type { PriceLine } from './inputs';
import { serves } from './flows';
import { creditsOf } from './credits';
import { hypervisorsInUse, linesOf, localisedSpan, offersOf, platformOf, settingsOf, workloadsOf } from './inputs';
import { addedMs, tightestBudget } from './latency';
import type { Case } from './loads';
import { demandsIn, sizingDemand, sizingNeed } from './loads';
import { migrationsOf, moversOf } from './migrations';
import type { Plan, PlatformRow, SpanRow } from './plan';
import { pathLossesOf } from './pathLosses';
import { resyncsOf } from './resyncs';
import { sameKey } from './rules';
import { tcpOf, transportOf } from './transport';
import type { Carries, Circuit, Demand, Need, Option, OptionCircuit, Values, Year } from './values';

interface Worked {
  c: Case;
  route: Route;
  demands: Demand[];
  purchases: Purchase[];
  bill: Bill;
  checks: Result[];
  /** Cost lines within the quote. */
  lines: PriceLine[];
  needsByYear: Need[];
}

function work(plan: Plan, span: SpanRow, row: PlatformRow): Worked {
  const settings = settingsOf(plan);
  const workloads = workloadsOf(plan, span);
  const hypervisors = hypervisorsInUse(plan, workloads);
  const platform = platformOf(plan, row);
  // Of a platform that serves none of them, the figures are those of all.
  const own = workloads.filter((w) => serves(platform.protocols, w.protocol));
  const c: Case = {
    settings,
    span: localisedSpan(plan, span),
    workloads,
    served: own.length > 0 ? own : workloads,
    servedCount: own.length,
    hypervisors,
    platform,
    transport: transportOf(plan, { ...span, framing: platform.framing ?? span.framing ?? null }),
    spanTransport: transportOf(plan, span),
  };
  const route = routeOf(plan, span);
  const demands = demandsIn(c, settings.sizeForYear);
  const purchases = purchasesOf(c, route, offersOf(plan), sizingNeed(c, demands, demands));
  const lines = c.platform.stack.map((platform) => linesOf(plan, platform));
  const needsByYear: Need[] = [];
  for (let year = 0; year <= settings.horizonYears; year += 1) needsByYear.push(sizingNeed(c, demands, demandsIn(c, year)));
  const tcp = tcpOf(plan, span, route.rttMs);
  const checks = checksOf({ c, route, demands, purchases, lines: lines.flat(), tcp });
  return {
    c,
    route,
    demands,
    purchases,
    bill: billOf(c, purchases, lines),
    checks,
    lines: insideQuote(c, lines.flat()),
    needsByYear,
  };
}

const chosenOf = (purchases: Purchase[]): Chosen[] => purchases.flatMap(({ chosen }) => (chosen === null ? [] : [chosen]));

const optionCircuit = (chosen: Chosen): OptionCircuit => ({
  carries: chosen.carries,
  carrier: chosen.carrier,
  product: chosen.product,
  perPath: chosen.perPath,
  paths: chosen.paths,
  payloadMbps: chosen.payloadMbps,
  oneOff: chosen.oneOff,
  monthly: chosen.monthly,
});

function optionOf(plan: Plan, { c, route, demands, purchases, bill, checks, needsByYear, lines }: Worked): Option {
  const choice = (plan.choices ?? []).find((row) => sameKey(row.span, c.span.span) && sameKey(row.platform, c.platform.platform));
  const made = choice?.choice ?? null;
  const recovery = lines.some((line) => line.basis === 'disaster recovery' && line.unitPrice !== null);
  const sizing = sizingDemand(c, demands);
  const overWorking = addedMs(c, route.workingRttMs);
  const overProtect = addedMs(c, route.protectRttMs);
  return {
    span: c.span.span,
    platform: c.platform.platform,
    verdict: verdictOf(checks, bill),
    ...bindingOf(checks),
    routeKm: route.longerKm,
    rttMs: route.rttMs,
    storageMbpsAtoB: sizing.storageMbpsAtoB,
    storageMbpsBtoA: sizing.storageMbpsBtoA,
    servedWorkloads: c.servedCount,
    workloadsOfSpan: c.workloads.length,
    mobilityMbps: sizing.mobilityMbps,
    ftMbps: sizing.ftMbps,
    networkMbpsAtoB: sizing.networkMbpsAtoB,
    networkMbpsBtoA: sizing.networkMbpsBtoA,
    ...sizingNeed(c, demands, demands),
    ...addedMs(c, route.rttMs),
    workingRttMs: route.workingRttMs,
    protectRttMs: route.protectRttMs,
    writeHomeMsWorking: overWorking.writeHomeMs,
    writeAwayMsWorking: overWorking.writeAwayMs,
    ...tightestBudget(c, route.rttMs),
    writeHomeMsProtect: overProtect.writeHomeMs,
    writeAwayMsProtect: overProtect.writeAwayMs,
    circuits: chosenOf(purchases).map(optionCircuit),
    platformOneOff: bill.platformOneOff,
    platformMonthly: bill.platformMonthly,
    platformYearly: bill.platformYearly,
    carrierOneOff: bill.carrierOneOff,
    carrierMonthly: bill.carrierMonthly,
    total: bill.total,
    npv: bill.npv,
    validUntilMonth: validUntilMonth(c, purchases, needsByYear),
    rank: null,
    forced: made === 'force in' ? 'yes' : 'no',
    forcedReason: made === 'force in' ? (choice?.reason ?? null) : null,
    leftOut: made === 'leave out' ? 'yes' : 'no',
    leftOutReason: made === 'leave out' ? (choice?.reason ?? null) : null,
    disasterRecovery: c.platform.disasterRecovery,
    disasterRecoveryPriced: recovery ? 'priced' : 'not priced',
  };
}

/** What fits or is forced in, and is not left out: by total, then NPV, then name. */
function rank(optionsOfSpan: Option[], nameOf: (key: string) => string): void {
  const fitting = optionsOfSpan.filter((o) => {
    if (o.leftOut === 'yes') return false;
    return o.verdict === 'fits' || o.verdict === 'fits with warnings' || (o.verdict === 'does not fit' && o.forced === 'yes');
  });
  const priced = fitting.filter((o) => o.total !== null);
  const name = (option: Option): string => nameOf(option.platform).trim().toLowerCase();
  const byName = (a: Option, b: Option): number => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0);
  priced.sort((a, b) => (a.total ?? 0) - (b.total ?? 0) || (a.npv ?? 0) - (b.npv ?? 0) || byName(a, b));
  priced.forEach((option, index) => {
    option.rank = index + 1;
  });
}

function yearsOf({ c, bill, needsByYear }: Worked): Year[] {
  const bought = circuitsOf(c);
  const needed = (need: Need, ...any: Carries[]): number | null => {
    const carries = any.find((one) => bought.includes(one));
    return carries === undefined ? null : neededMbps(c, carries, need);
  };
  return needsByYear.map((need, year) => ({
    span: c.span.span,
    platform: c.platform.platform,
    year,
    ...need,
    needAllMbps: needed(need, 'all'),
    needStorageMbps: needed(need, 'storage', 'privateFabric'),
    needFabricMbps: needed(need, 'hostFabric', 'publicFabric'),
    needRestMbps: needed(need, 'rest'),
    cashFlow: cashFlowOf(bill, year),
    discountFactor: 1 / (1 + c.settings.discountRate) ** year,
  }));
}

function planned(demands: Demand[]): Demand {
  const found = demands.find(({ state }) => state === 'planned');
  if (found === undefined) throw new Error('No planned state');
  return found;
}

const circuitsOfOption = ({ c, purchases }: Worked): Circuit[] =>
  chosenOf(purchases).map((chosen) => ({
    span: c.span.span,
    platform: c.platform.platform,
    ...optionCircuit(chosen),
    horizonCost: chosen.horizonCost,
  }));

export function reference(plan: Plan): Values {
  const values: Values = {
    options: [],
    demands: [],
    checks: [],
    circuits: [],
    years: [],
    movers: [],
    migrations: [],
    tcp: [],
    credits: [],
    resyncs: [],
    pathLosses: [],
  };
  for (const span of plan.spans) {
    const worked = plan.platforms.map((row) => work(plan, span, row));
    const options = worked.map((one) => optionOf(plan, one));
    rank(options, (key) => plan.platforms.find((row) => row.platform === key)?.name ?? key);
    values.options.push(...options);
    const route = routeOf(plan, span);
    values.tcp.push(tcpOf(plan, span, route.rttMs));
    values.credits.push(...creditsOf(span, route));
    const [any] = worked;
    if (any !== undefined) {
      values.movers.push(...moversOf(any.c, any.route));
      values.migrations.push(...migrationsOf(any.c, any.route));
    }
    for (const one of worked) {
      const named = { span: span.span, platform: one.c.platform.platform };
      values.demands.push(...one.demands);
      values.pathLosses.push(...pathLossesOf(one.c, one.route));
      values.resyncs.push(...resyncsOf(one.c, planned(one.demands), one.purchases));
      values.circuits.push(...circuitsOfOption(one));
      values.years.push(...yearsOf(one));
      for (const { check, status, limit, value, margin } of one.checks) {
        values.checks.push({ ...named, check, status, limit, value, margin });
      }
    }
  }
  return values;
}
