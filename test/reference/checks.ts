/** The checks of an option in their order, its binding limit and its verdict. */
import { framesInFlight } from './credits';
import type { Route } from './distance';
import type { Case } from './loads';
import { sizingNeed, worstNeed } from './loads';
import type { Bill } from './costs';
import { insideQuote } from './costs';
import type { Hypervisor, PriceLine, Workload } from './inputs';
import { budgetsMissed } from './latency';
import type { Limit, LimitIs, YesNo } from './plan';
import type { Purchase } from './buying';
import { capacityOf, isMissing, neededMbps } from './buying';
import type { Tcp } from './transport';
import { isYes, marginOf, olderThanTwoYears, round, sameKey, wholeUp, within } from './rules';
import type { Check, Demand, Status, Verdict } from './values';

/** `isLimit`: the number is a limit, not a typical value, so it can bind. */
export interface Result extends Omit<Check, 'span' | 'platform'> {
  isLimit: boolean;
}

export interface Facts {
  c: Case;
  route: Route;
  demands: Demand[];
  purchases: Purchase[];
  lines: PriceLine[];
  tcp: Tcp;
}

const yesNo = (check: string, status: Status): Result => ({
  check,
  status,
  limit: null,
  value: null,
  margin: null,
  isLimit: false,
});

function numeric(check: string, value: number, limit: Limit | null, is: LimitIs): Result {
  if (limit === null) return yesNo(check, 'not stated');
  if (limit === 'none') return yesNo(check, 'ok');
  const failed: Status = is === 'typical' ? 'warning' : 'fail';
  const status = within(value, limit) ? 'ok' : failed;
  return { check, status, limit, value, margin: marginOf(limit, value), isLimit: is === 'limit' };
}

function distance({ c, route }: Facts): Result {
  const result = numeric('distance', route.longerKm, c.platform.maxKm, c.platform.maxKmIs);
  return result.status === 'ok' && route.protectAssumed ? { ...result, status: 'warning' } : result;
}

/** The least stated limit of the hypervisors in use. If one is blank, the check is not stated unless it fails. */
function hypervisorRtt({ c, route }: Facts): Result {
  let least: Limit = 'none';
  let anyBlank = false;
  for (const { maxRttMs } of c.hypervisors) {
    if (maxRttMs === null) anyBlank = true;
    else if (maxRttMs !== 'none' && (least === 'none' || maxRttMs < least)) least = maxRttMs;
  }
  const result = numeric('hypervisor RTT', route.rttMs, least, 'limit');
  return result.status === 'ok' && anyBlank ? { ...result, status: 'not stated' } : result;
}

/** Without a fixed part, the figures are those of distance alone. */
function writeBudgets({ c, route }: Facts): Status {
  if (budgetsMissed(c, route.rttMs) > 0) return 'fail';
  return c.platform.fixedReadMs === null || c.platform.fixedWriteMs === null ? 'warning' : 'ok';
}

function protocol({ c }: Facts): Status {
  const { protocols } = c.platform;
  if (protocols === null) return 'not stated';
  return c.workloads.every((w) => protocols.includes(w.protocol)) ? 'ok' : 'fail';
}

function hypervisorValidated({ c }: Facts): Status {
  const { hypervisors } = c.platform;
  if (hypervisors === null) return 'not stated';
  return c.hypervisors.every((h) => hypervisors.some((key) => sameKey(key, h.hypervisor))) ? 'ok' : 'warning';
}

/** After the term the MRC is assumed to continue, so the check warns. */
function offersServe({ c, purchases }: Facts): Status {
  if (purchases.some(isMissing)) return 'not stated';
  const endsEarly = purchases.some(({ chosen }) => {
    const term = chosen?.offer.termMonths ?? null;
    return term !== null && term < 12 * c.settings.horizonYears;
  });
  return endsEarly ? 'warning' : 'ok';
}

/** Whether the circuits bought for the planned state also carry the worst one. A circuit that is not bought carries nothing. */
function worstStateCarried({ c, demands, purchases }: Facts): Status {
  if (c.settings.sizeForState === 'worst') return 'ok';
  const worst = worstNeed(demands);
  const asked = purchases.filter((purchase) => !isMissing(purchase));
  if (!asked.every((p) => within(neededMbps(c, p.carries, worst), capacityOf(p)))) return 'warning';
  return asked.length < purchases.length ? 'not stated' : 'ok';
}

function nodeRedundancy({ c }: Facts): Status {
  if (c.platform.nodesRedundantPerSite === null) return 'not stated';
  return isYes(c.platform.nodesRedundantPerSite) ? 'ok' : 'warning';
}

function thirdSite({ c, lines }: Facts): Status {
  if (c.platform.thirdSite === null) return 'not stated';
  if (c.platform.thirdSite !== 'required') return 'ok';
  const priced = insideQuote(c, lines).some((line) => line.basis === 'third site' && line.unitPrice !== null);
  return priced ? 'ok' : 'warning';
}

function age({ c, purchases }: Facts): Status {
  const { quoteDate } = c.settings;
  const isOld = (date: string | null): boolean => date !== null && olderThanTwoYears(date, quoteDate);
  const ofAnotherTime = (row: { validFrom: string | null; validTo: string | null; sourceDate: string | null }): boolean =>
    (row.validFrom !== null && row.validFrom > quoteDate) ||
    (row.validTo !== null && row.validTo < quoteDate) ||
    isOld(row.sourceDate);
  const oldOffer = purchases.some(({ chosen }) => isOld(chosen?.offer.validFrom ?? null));
  if (oldOffer || [c.platform, ...c.platform.behindDates, ...c.hypervisors].some(ofAnotherTime)) return 'warning';
  return [c.platform, ...c.platform.behindDates].some(({ sourceDate }) => sourceDate === null) ? 'not stated' : 'ok';
}

function availability({ c }: Facts): Status {
  if (c.platform.availability === 'roadmap') return 'fail';
  return c.platform.availability === 'hypothetical' ? 'warning' : 'ok';
}

/** The third site. Tested if the platform may use one and states a limit. A blank span matters only if the site is required. */
function witness({ c }: Facts): Result[] {
  const { thirdSite: uses, witnessMaxRttMs, witnessMinMbps } = c.platform;
  const asked = uses === 'required' || uses === 'optional';
  const unsaid: Status = uses === 'required' ? 'not stated' : 'ok';
  const rtt = c.span.witnessRttMs ?? null;
  const mbps = c.span.witnessMbps ?? null;
  const one = (check: string, limit: number | null, value: number | null, margin: (l: number, v: number) => number): Result => {
    const stated = asked ? limit : null;
    if (stated === null) return { ...yesNo(check, 'ok'), value };
    if (value === null) return { ...yesNo(check, unsaid), limit: stated };
    const left = margin(stated, value);
    return { check, status: left < 0 ? 'fail' : 'ok', limit: stated, value, margin: left, isLimit: true };
  };
  const independent = c.span.witnessIndependent ?? null;
  const alone: Status = independent === null ? unsaid : asked && !isYes(independent) ? 'warning' : 'ok';
  return [
    one('witness RTT', witnessMaxRttMs, rtt, marginOf),
    one('witness link', witnessMinMbps, mbps, (least, is) => marginOf(is, least)),
    yesNo('witness independence', alone),
  ];
}

/** A limit that few platforms state: if it is blank, the check is ok. If the figure is not known (null), it is `unknown`. */
function asked(check: string, value: number | null, limit: number | null | undefined, unknown: Status = 'not stated'): Result {
  if (limit === null || limit === undefined) return yesNo(check, 'ok');
  if (value === null) return { ...yesNo(check, unknown), limit };
  const status = within(value, limit) ? 'ok' : 'fail';
  return { check, status, limit, value, margin: marginOf(limit, value), isLimit: true };
}

/** A limit that is counted or bought to fit binds only if it is broken. */
const countedOnly = (result: Result): Result => ({ ...result, isLimit: result.status === 'fail' });

/** The figure must be at least the limit. */
function least(check: string, value: number | null, limit: number | null | undefined, unknown: Status = 'not stated'): Result {
  const result = asked(check, value, limit, unknown);
  if (result.value === null || result.limit === null) return result;
  const margin = marginOf(result.value, result.limit);
  return countedOnly({ ...result, margin, status: margin >= 0 ? 'ok' : 'fail' });
}

const percent = (part: number | null | undefined): number | null => (part === null || part === undefined ? null : part * 100);

/** Frames in flight on the slower path, in whole ones, against the credits of a port; too few warn. */
function credits({ c, route }: Facts): Result {
  const { fcGbps = null, bbCredits = null, frameBytes } = c.span;
  if (!c.platform.linkTypes.includes('fc') || fcGbps === null) return yesNo('credits', 'ok');
  const inFlight = framesInFlight(fcGbps, route.rttMs, frameBytes ?? 2112);
  const result = least('credits', bbCredits, wholeUp(inFlight), 'ok');
  return { ...result, status: result.status === 'ok' ? 'ok' : 'warning', isLimit: false };
}

/** What storage needs against what TCP carries, for platforms that may run over IP. Too little warns. */
function tcpBound({ c, demands, tcp }: Facts): Result {
  const overIp = c.platform.linkTypes.some((type) => type !== 'fc');
  const { requiredStorageMbps } = sizingNeed(c, demands, demands);
  const asks = overIp && tcp.overTcp === 'yes' ? tcp.tcpMbps : null;
  const result = asked('TCP bound', requiredStorageMbps, asks);
  return { ...result, status: result.status === 'ok' ? 'ok' : 'warning', isLimit: false };
}

function networkChecks(facts: Facts): Result[] {
  const { c, route, purchases } = facts;
  const { platform, span } = c;
  const [working = 0, protect = null] = route.pathKm;
  const difference = protect === null || route.protectAssumed ? null : Math.abs(working - protect);
  const purchase = purchases.find(({ carries }) => ['all', 'storage', 'privateFabric'].includes(carries));
  const storage = purchase?.chosen ?? null;
  const links = storage?.perPath ?? (purchase?.neededMbps === 0 ? 0 : null);
  return [
    asked('path difference', difference, protect === null ? null : platform.maxPathDifferenceKm),
    asked('loss', percent(span.lossShare), percent(platform.maxLossShare)),
    asked('jitter', span.jitterMs ?? null, platform.maxJitterMs),
    least('MTU', span.mtuBytes ?? null, platform.minMtuBytes),
    least('minimum link', storage?.payloadMbps ?? null, platform.statedMinLinkMbps, 'ok'),
    countedOnly(asked('links per path', links, platform.maxLinksPerPath, 'ok')),
    countedOnly(asked('number of sites', span.clusterSites ?? 2, platform.maxSites)),
    credits(facts),
    tcpBound(facts),
  ];
}

/** A recommendation, which only warns. None: ok. If a hypervisor states none, an otherwise ok result is not stated. */
function recommended(check: string, asked: (number | null)[], value: number | null, least: boolean): Result {
  const said = asked.filter((one) => one !== null);
  const others: Status = said.length < asked.length ? 'not stated' : 'ok';
  if (said.length === 0) return { ...yesNo(check, others), value };
  const limit = least ? Math.max(...said) : Math.min(...said);
  if (value === null) return { ...yesNo(check, 'not stated'), limit };
  const kept = least ? within(limit, value) : within(value, limit);
  const margin = least ? marginOf(value, limit) : marginOf(limit, value);
  return { check, status: kept ? others : 'warning', limit, value, margin, isLimit: false };
}

/** Recommendations of the hypervisors in use, and of fault tolerance if a workload uses it, for circuit, round trip and hosts. */
function moversAsk({ c, route, purchases }: Facts): Result[] {
  const { migrationsAtOnce: n, hostsPerSite, migrationNicGbps } = c.settings;
  const moving = n > 0 ? c.hypervisors : [];
  const shared = purchases.find(({ carries }) => carries === 'all' || carries === 'rest')?.chosen?.payloadMbps ?? null;
  const using = (h: Hypervisor): Workload[] =>
    c.workloads.filter((w) => sameKey(w.hypervisor, h.hypervisor) && (w.ftSmp || w.ftReadMBps > 0 || w.ftNetInMbps > 0));
  const tolerant = c.hypervisors.filter((h) => using(h).length > 0);
  const hosts = hostsPerSite !== null && migrationNicGbps !== null ? hostsPerSite : null;
  const perHost = (h: Hypervisor): number | null => ((migrationNicGbps ?? 0) >= 10 ? h.perHost10G : h.perHost1G);
  const allowed = (h: Hypervisor): number | null => {
    const one = perHost(h);
    return one === null || hosts === null ? null : one * hosts;
  };
  const ftMin = (h: Hypervisor): number | null => (using(h).some((w) => w.ftSmp) ? h.ftSmpMinMbps : h.ftMinMbps);
  return [
    recommended(
      'mover minimum',
      moving.map((h) => h.statedMinMbps),
      shared,
      true,
    ),
    recommended(
      'FT RTT',
      tolerant.map((h) => h.ftMaxRttMs),
      route.rttMs,
      false,
    ),
    recommended('FT link', tolerant.map(ftMin), shared, true),
    recommended('mover concurrency', hosts === null ? [] : moving.map(allowed), n, false),
  ];
}

/** What the span says about migrations. Tested if there are any. */
function moves({ c }: Facts): Result[] {
  const asked = c.settings.migrationsAtOnce > 0 || c.workloads.some((w) => w.awayShare > 0);
  const said = (check: string, word: YesNo | null | undefined): Result => {
    if (!asked) return yesNo(check, 'ok');
    return yesNo(check, word === null || word === undefined ? 'not stated' : isYes(word) ? 'ok' : 'warning');
  };
  return [
    said('site affinity', c.span.siteAffinity),
    said('symmetric routing', c.span.symmetricFirewalls),
    said('ingress follows VMs', c.span.vcenterAwareIngress),
  ];
}

export function checksOf(facts: Facts): Result[] {
  const { c, route } = facts;
  return [
    distance(facts),
    numeric('platform RTT', route.rttMs, c.platform.maxRttMs, c.platform.maxRttIs),
    hypervisorRtt(facts),
    yesNo('write budgets', writeBudgets(facts)),
    yesNo('protocol', protocol(facts)),
    yesNo('hypervisor validated', hypervisorValidated(facts)),
    yesNo('link type and offers', offersServe(facts)),
    yesNo('worst state carried', worstStateCarried(facts)),
    yesNo('node redundancy', nodeRedundancy(facts)),
    yesNo('third site', thirdSite(facts)),
    yesNo('RPO', c.platform.synchronous ? 'ok' : 'warning'),
    yesNo('second copy', c.platform.secondCopy ? 'ok' : 'warning'),
    yesNo('age', age(facts)),
    yesNo('availability', availability(facts)),
    ...witness(facts),
    ...networkChecks(facts),
    ...moversAsk(facts),
    ...moves(facts),
  ];
}

/** The first failed yes/no check, else the stated limit with the least margin for its size; equal ratios: the earlier. */
export function bindingOf(checks: Result[]): { bindingLimit: string | null; bindingMargin: number | null } {
  const failed = checks.find((check) => check.status === 'fail' && check.limit === null);
  if (failed !== undefined) return { bindingLimit: failed.check, bindingMargin: null };
  let binding: Result | null = null;
  let least = Infinity;
  for (const check of checks) {
    if (!check.isLimit || check.limit === null || check.margin === null || check.limit === 0) continue;
    const ratio = round(check.margin / check.limit, 9);
    if (ratio < least) [binding, least] = [check, ratio];
  }
  return { bindingLimit: binding?.check ?? null, bindingMargin: binding?.margin ?? null };
}

export function verdictOf(checks: Result[], bill: Bill): Verdict {
  if (checks.some((check) => check.status === 'fail')) return 'does not fit';
  if (bill.unpriced || bill.missing) return 'incomplete';
  return checks.some((check) => check.status !== 'ok') ? 'fits with warnings' : 'fits';
}
