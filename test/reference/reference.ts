/**
 * The independent reference: what docs/interpretation.md says, in plain numbers and loops, without
 * the product's language. If a definition of the product is wrong, the two disagree. The plan must be valid.
 */
import type { Purchase } from './buying';
import { boughtBeside, circuitsOf, neededMbps, purchasesOf, validUntilMonth } from './buying';
import type { Result } from './checks';
import { bindingOf, checksOf } from './checks';
import type { Bill, PartLines } from './costs';
import { copiesOf, type Copies, together, unpaid } from './replicas';
import { transitionOf, type Transition, noTransition } from './transition';
import { billOf, capitalOf, monthOf, cashFlowOf, isPriced } from './costs';
import { totalsOf } from './totals';
import type { Route } from './distance';
import { routeOf, throughGear } from './distance';
import { serves } from './flows';
import { creditsOf } from './credits';
import {
  encryptingGear,
  gearTold,
  hypervisorsInUse,
  linesOf,
  localisedSpan,
  offersOf,
  placeOf,
  platformOf,
  settingsOf,
  workloadsOf,
} from './inputs';
import { addedMs, missedAfterMove, tightestBudget } from './latency';
import type { Case } from './loads';
import { demandsIn, sizingDemand, sizingNeed } from './loads';
import { migrationsOf, moversOf } from './migrations';
import type { Plan, SpanRow } from './plan';
import { partsOf } from './parts';
import { OF_PARTS, type Offered, offeredBy } from './solutions';
import { pathLossesOf } from './pathLosses';
import { resyncsOf } from './resyncs';
import { cents, sameKey } from './rules';
import { tcpOf, transportOf } from './transport';
import { bindingDoubtOf, rank, verdictOf, withheldOf } from './verdict';
import { type Wire, wireOf } from './wire';
import type { BoughtCircuit, Carries, Circuit, Demand, Need, Option, OptionCircuit, Values, Year, Month } from './values';

interface Worked {
  c: Case;
  /** Of the span. */
  route: Route;
  /** Of the platform on it. */
  own: Route;
  wire: Wire;
  demands: Demand[];
  purchases: Purchase[];
  bill: Bill;
  checks: Result[];
  partLines: PartLines;
  needsByYear: Need[];
  copies: Copies;
  /** Of the other parts of its solution, if it is the first. */
  others: Worked[];
}

function caseOf(plan: Plan, span: SpanRow, { row, key, isFor }: Offered, attached: Case[] = []): Case {
  const settings = settingsOf(plan);
  const workloads = workloadsOf(plan, span);
  const hypervisors = hypervisorsInUse(plan, workloads);
  const platform = platformOf(plan, row, span);
  // Of a platform that serves none of them, the figures are those of all.
  const own = workloads.filter(isFor);
  const servedOnes = own.filter((w) => serves(platform.protocols, w.protocol));
  return {
    settings,
    span: localisedSpan(plan, span),
    spanPlace: placeOf(plan, span.span),
    workloads,
    key,
    own,
    attached,
    served: servedOnes.length > 0 ? servedOnes : own,
    servedCount: servedOnes.length,
    hypervisors,
    platform,
    encryptingGear: encryptingGear(plan, span),
    gearTold: gearTold(plan, span, row),
    transport: transportOf(plan, { ...span, framing: platform.framing ?? span.framing ?? null }),
    spanTransport: transportOf(plan, span),
  };
}

/** What an option pays for today's platform. */
function transitionCosts(plan: Plan, span: SpanRow, option: Case): Transition {
  const own = [option, ...option.attached].flatMap((part) => part.platform.stack);
  const made = (plan.choices ?? []).find((one) => one.choice === 'today' && sameKey(one.span, span.span));
  const offered = offeredBy(plan).find((one) => made !== undefined && sameKey(one.key, made.platform));
  if (offered === undefined || offered.key === option.key) return noTransition;
  const today = caseOf(plan, span, offered);
  return transitionOf(
    today,
    today.platform.stack.flatMap((platform) => linesOf(plan, platform)),
    own,
  );
}

/** `others`: what was worked out of the other parts of its solution, if it is the first. */
function work(plan: Plan, span: SpanRow, offered: Offered, others: Worked[]): Worked {
  const { lead } = offered;
  const c = caseOf(
    plan,
    span,
    offered,
    others.map((other) => other.c),
  );
  const { settings } = c;
  const route = routeOf(plan, span);
  const demands = demandsIn(c, settings.sizeForYear);
  const need = sizingNeed(c, demands, demands);
  const needsByYear: Need[] = [];
  for (let year = 0; year <= settings.horizonYears; year += 1) needsByYear.push(sizingNeed(c, demands, demandsIn(c, year)));
  const purchases = purchasesOf(c, route, offersOf(plan), need, needsByYear);
  const wire = wireOf(c, purchases, need);
  const own = throughGear(route, c.platform);
  const lines = c.platform.stack.map((platform) => linesOf(plan, platform));
  const tcp = tcpOf(plan, span, route.rttMs);
  const parts = partsOf(c, purchases, lines.flat(), (line) => isPriced(c, line, lines.flat()));
  const copies = copiesOf(plan, c);
  const partLines = { c, linesByPlatform: lines, partMissing: parts.missing.length > 0 };
  // The first part pays for the copies of all; a later one only has to know what they cost.
  const paid = lead === null ? together([copies, ...others.map((other) => other.copies)]) : unpaid(copies);
  const checks = checksOf({
    c,
    route,
    own,
    wire,
    demands,
    purchases,
    parts,
    tcp,
    copies: copies.rows,
    resyncs: resyncsOf(c, planned(demands), purchases),
    validUntil: validUntilMonth(c, purchases, needsByYear),
  });
  return {
    c,
    route,
    own,
    wire,
    demands,
    purchases,
    bill: billOf(purchases, [partLines, ...others.map((other) => other.partLines)], transitionCosts(plan, span, c), paid),
    partLines,
    checks,
    needsByYear,
    copies,
    others,
  };
}

const optionCircuit = (chosen: OptionCircuit): OptionCircuit => ({
  carries: chosen.carries,
  carrier: chosen.carrier,
  product: chosen.product,
  perPath: chosen.perPath,
  paths: chosen.paths,
  payloadMbps: chosen.payloadMbps,
  oneOff: chosen.oneOff,
  monthly: chosen.monthly,
  yearly: chosen.yearly,
  monthsBeyond: chosen.monthsBeyond,
  terminationFee: chosen.terminationFee,
  horizonCost: chosen.horizonCost,
});
const boughtCircuit = (bought: BoughtCircuit): BoughtCircuit => ({
  ...optionCircuit(bought),
  gearOneOff: bought.gearOneOff,
  gearYearly: bought.gearYearly,
  sharesFibre: bought.sharesFibre,
  nrcLater: bought.nrcLater,
  nrcLaterMonth: bought.nrcLaterMonth,
  headroomMbps: bought.headroomMbps,
  validUntilMonth: bought.validUntilMonth,
  nextCheapest: bought.nextCheapest,
  nextCost: bought.nextCost,
  nextMore: bought.nextMore,
  nextStepUp: bought.nextStepUp,
  stepUpCost: bought.stepUpCost,
  stepUpMore: bought.stepUpMore,
});

const product = (ms: number | null, crossings: number): number | null => (ms === null ? null : ms * crossings);
const wireFigures = ({ readSerialisationMs, writeSerialisationMs, queueingMs, data }: Wire) => ({
  readSerialisationMs,
  writeSerialisationMs,
  queueingMs,
  readHomeSerialisationMs: product(readSerialisationMs, data.readHome),
  readAwaySerialisationMs: product(readSerialisationMs, data.readAway),
  writeHomeSerialisationMs: product(writeSerialisationMs, data.writeHome),
  writeAwaySerialisationMs: product(writeSerialisationMs, data.writeAway),
});

/** What a row calls disputed is a bound; a fixed part only if there is one. */
function boundsOf(c: Case) {
  const { disputed, fixedReadMs, fixedWriteMs } = c.platform;
  const is = (fixed: string, fixedMs: number | null, ...crossings: string[]): 'at most' | null =>
    [...crossings, ...(fixedMs === null ? [] : [fixed])].some((field) => disputed.includes(field)) ? 'at most' : null;
  const read = (crossings: string) => is('fixedReadMs', fixedReadMs, crossings);
  const write = (crossings: string, host: string) => is('fixedWriteMs', fixedWriteMs, crossings, host);
  return {
    readHomeMsIs: read('readHomeCrossings'),
    readAwayMsIs: read('readAwayCrossings'),
    writeHomeMsIs: write('writeHomeCrossings', 'hostCrossingsHomeWrite'),
    writeAwayMsIs: write('writeAwayCrossings', 'hostCrossingsAwayWrite'),
  };
}

function optionOf(plan: Plan, worked: Worked, othersMirror: (one: Worked) => boolean): Option {
  const { c, route, own, wire, demands, purchases, bill, needsByYear, others } = worked;
  const checks = [...worked.checks, ...others.flatMap(told)];
  const choice = (plan.choices ?? []).find((row) => sameKey(row.span, c.span.span) && sameKey(row.platform, c.key));
  const made = choice?.choice ?? null;
  const recovery = bill.lines.some(({ c: of, line, all }) => line.basis === 'disaster recovery' && isPriced(of, line, all));
  const sizing = sizingDemand(c, demands);
  const overWorking = addedMs(c, own.workingRttMs);
  const overProtect = addedMs(c, own.protectRttMs);
  return {
    span: c.span.span,
    platform: c.key,
    verdict: verdictOf([c, ...c.attached], checks, bill),
    ...bindingOf(checks),
    bindingDoubt: bindingDoubtOf(c, bindingOf(checks).bindingLimit),
    missedMoves: missedAfterMove(c, own.rttMs, wire),
    routeKm: route.longerKm,
    rttMs: own.rttMs,
    storageMbpsAtoB: sizing.storageMbpsAtoB,
    storageMbpsBtoA: sizing.storageMbpsBtoA,
    servedWorkloads: c.servedCount,
    workloadsOfSpan: c.own.length,
    mobilityMbps: sizing.mobilityMbps,
    ftMbps: sizing.ftMbps,
    networkMbpsAtoB: sizing.networkMbpsAtoB,
    networkMbpsBtoA: sizing.networkMbpsBtoA,
    ...sizingNeed(c, demands, demands),
    ...addedMs(c, own.rttMs),
    workingRttMs: own.workingRttMs,
    protectRttMs: own.protectRttMs,
    writeHomeMsWorking: overWorking.writeHomeMs,
    writeAwayMsWorking: overWorking.writeAwayMs,
    ...tightestBudget(c, own.rttMs, wire),
    ...wireFigures(wire),
    ...boundsOf(c),
    writeHomeMsProtect: overProtect.writeHomeMs,
    writeAwayMsProtect: overProtect.writeAwayMs,
    circuits: boughtBeside(c, purchases, needsByYear).map(boughtCircuit),
    platformOneOff: bill.platformOneOff,
    platformMonthly: bill.platformMonthly,
    platformYearly: bill.platformYearly,
    carrierOneOff: bill.carrierOneOff,
    carrierMonthly: bill.carrierMonthly,
    carrierYearly: bill.carrierYearly,
    total: bill.total,
    npv: bill.npv,
    ...totalsOf(c, bill),
    validUntilMonth: validUntilMonth(c, purchases, needsByYear),
    rank: null,
    rankWithheld: withheldOf(
      c,
      othersMirror(worked),
      others.some((part) => withheldOf(part.c, othersMirror(part), false) !== null),
    ),
    forced: made === 'force in' ? 'yes' : 'no',
    forcedReason: made === 'force in' ? (choice?.reason ?? null) : null,
    versusToday: null,
    leftOut: made === 'leave out' ? 'yes' : 'no',
    leftOutReason: made === 'leave out' ? (choice?.reason ?? null) : null,
    choice: made,
    choiceReason: choice?.reason ?? null,
    disasterRecovery: c.platform.disasterRecovery,
    disasterRecoveryPriced: recovery ? 'priced' : 'not priced',
  };
}

function yearsOf({ c, bill, needsByYear }: Worked): Year[] {
  const bought = circuitsOf(c);
  const needed = (need: Need, ...any: Carries[]): number | null => {
    const carries = any.find((one) => bought.includes(one));
    return carries === undefined ? null : neededMbps(c, carries, need);
  };
  return needsByYear.map((need, year) => ({
    span: c.span.span,
    platform: c.key,
    year,
    ...need,
    needAllMbps: needed(need, 'all'),
    needStorageMbps: needed(need, 'storage', 'privateFabric'),
    needFabricMbps: needed(need, 'hostFabric', 'publicFabric'),
    needRestMbps: needed(need, 'rest'),
    cashFlow: cashFlowOf(bill, year),
    capital: capitalOf(bill, year),
    discountFactor: 1 / (1 + c.settings.discountRate) ** year,
  }));
}

/** Every month from 0, which is now. */
function monthsOf({ c, bill }: Worked): Month[] {
  return Array.from({ length: 12 * c.settings.horizonYears + 1 }, (_, month) => ({
    span: c.span.span,
    platform: c.key,
    month,
    ...monthOf(bill, month),
  }));
}

function planned(demands: Demand[]): Demand {
  const found = demands.find(({ state }) => state === 'planned');
  if (found === undefined) throw new Error('No planned state');
  return found;
}

const circuitsOfOption = ({ c, purchases }: Worked): Circuit[] =>
  purchases.flatMap(({ chosen }) => (chosen === null ? [] : [{ span: c.span.span, platform: c.key, ...optionCircuit(chosen) }]));

/** What is found of another part of a solution, with its platform before it. */
const told = ({ c, checks }: Worked): Result[] =>
  checks
    .filter(({ check }) => OF_PARTS.includes(check))
    .map((result) => ({ ...result, check: `${c.platform.name ?? c.platform.platform}, ${result.check}` }));

/** The other parts of a solution, by its first. */
const attachedTo = (first: Offered, attached: ReadonlyMap<Offered, Worked>): Worked[] =>
  [...attached].flatMap(([part, worked]) => (part.lead !== null && sameKey(part.lead, first.key) ? [worked] : []));

export function reference(plan: Plan): Values {
  const values: Values = {
    options: [],
    demands: [],
    checks: [],
    circuits: [],
    years: [],
    months: [],
    movers: [],
    migrations: [],
    tcp: [],
    credits: [],
    resyncs: [],
    replication: [],
    pathLosses: [],
  };
  for (const span of plan.spans) {
    const offered = offeredBy(plan);
    const attached = new Map(offered.filter(({ lead }) => lead !== null).map((one) => [one, work(plan, span, one, [])]));
    const worked = offered.map((one) => attached.get(one) ?? work(plan, span, one, attachedTo(one, attached)));
    const mirrors = (one: Worked): boolean => one.c.platform.secondCopy;
    const othersMirror = (one: Worked): boolean => worked.some((other) => other !== one && mirrors(other));
    const options = worked.map((one) => optionOf(plan, one, othersMirror));
    const today = options.find((one) => one.choice === 'today');
    for (const one of options) {
      one.versusToday = one.total === null || typeof today?.total !== 'number' ? null : cents(one.total - today.total);
    }
    rank(
      options.filter((_, at) => offered[at]?.lead === null),
      (key) => offered.find((one) => one.key === key)?.name ?? key,
    );
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
      const named = { span: span.span, platform: one.c.key };
      values.demands.push(...one.demands);
      values.pathLosses.push(...pathLossesOf(one.c, one.own));
      values.resyncs.push(...resyncsOf(one.c, planned(one.demands), one.purchases));
      values.replication.push(...one.copies.rows);
      values.circuits.push(...circuitsOfOption(one));
      values.years.push(...yearsOf(one));
      values.months.push(...monthsOf(one));
      for (const { check, status, limit, value, margin } of one.checks) {
        values.checks.push({ ...named, check, status, limit, value, margin });
      }
    }
  }
  return values;
}
