/** The checks of an option in their order, its binding limit and its verdict. */
import type { Route } from './distance';
import type { Case } from './loads';
import { worstNeed } from './loads';
import type { Hypervisor, Workload } from './inputs';
import { budgetsMissed, missedAfterMove } from './latency';
import type { Wire } from './wire';
import type { Limit, LimitIs, YesNo } from './plan';
import type { Chosen, Purchase } from './buying';
import { capacityOf, isMissing, leastLinksOf, neededMbps, monthsLater } from './buying';
import type { Parts } from './parts';
import { overFC, storageOver } from './parts';
import { serves } from './flows';
import { credits, storageLinks, tcpBound } from './throughput';
import type { Tcp } from './transport';
import { isYes, marginOf, olderThanTwoYears, round, sameKey, within } from './rules';
import { replicaChecks } from './replicas';
import { lastingChecks } from './lasting';
import type { Check, Demand, Replication, Resync, Status } from './values';

/** `isLimit`: the number is a limit, not a typical value, so it can bind. */
export interface Result extends Omit<Check, 'span' | 'platform'> {
  isLimit: boolean;
}

export interface Facts {
  c: Case;
  route: Route;
  /** Through the gear of the platform. */
  own: Route;
  wire: Wire;
  demands: Demand[];
  purchases: Purchase[];
  parts: Parts;
  tcp: Tcp;
  resyncs: Resync[];
  copies: Replication[];
  /** The month in which growth outruns what is bought. */
  validUntil: number | null;
}

export const yesNo = (check: string, status: Status): Result => ({
  check,
  status,
  limit: null,
  value: null,
  margin: null,
  isLimit: false,
});

function numeric(check: string, value: number, limit: Limit | null, is: LimitIs): Result {
  if (limit === null) return yesNo(check, 'not published');
  if (limit === 'none') return yesNo(check, 'ok');
  const failed: Status = is === 'typical' ? 'warning' : 'fail';
  const status = within(value, limit) ? 'ok' : failed;
  return { check, status, limit, value, margin: marginOf(limit, value), isLimit: is === 'limit' };
}

function distance({ c, route }: Facts): Result {
  const result = numeric('distance', route.longerKm, c.platform.maxKm, c.platform.maxKmIs);
  return result.status !== 'fail' && route.protectAssumed ? { ...result, status: 'warning' } : result;
}

/** The least stated limit of the hypervisors in use. If one is blank, the check is not published unless it fails. */
function hypervisorRtt({ c, route }: Facts): Result {
  let least: Limit = 'none';
  let anyBlank = false;
  for (const { maxRttMs } of c.hypervisors) {
    if (maxRttMs === null) anyBlank = true;
    else if (maxRttMs !== 'none' && (least === 'none' || maxRttMs < least)) least = maxRttMs;
  }
  const result = numeric('hypervisor RTT', route.rttMs, least, 'limit');
  return result.status === 'ok' && anyBlank ? { ...result, status: 'not published' } : result;
}

/** Without a fixed part, the figures are those of distance alone; without a circuit, they lack the time on the wire. */
function writeBudgets({ c, own, wire }: Facts): Status {
  if (budgetsMissed(c, own.rttMs, wire) > 0) return 'fail';
  const isAsked = c.own.some((w) => w.writeBudgetMs !== null);
  if (c.platform.fixedReadMs === null || c.platform.fixedWriteMs === null) return isAsked ? 'warning' : 'not published';
  return isAsked && c.settings.wireTime && wire.isUnknown ? 'warning' : 'ok';
}

function protocol({ c }: Facts): Status {
  const { protocols } = c.platform;
  if (protocols === null) return 'not published';
  return c.own.every((w) => serves(protocols, w.protocol)) ? 'ok' : 'fail';
}

const usesNvme = ({ workloads }: Case, h: Hypervisor): boolean =>
  workloads.some((w) => w.protocol.startsWith('NVMe') && sameKey(w.hypervisor, h.hypervisor));

/** The vendor states NVMe with some families, and not with this one. */
function nvmeElsewhere({ platform: { nvmeHypervisors } }: Case, { family }: Hypervisor): boolean {
  if (nvmeHypervisors === null || nvmeHypervisors === undefined) return false;
  return family === null || !nvmeHypervisors.split(',').some((name) => sameKey(name, family));
}

/** An older version of its family that is named counts, and warns as well. */
function hypervisorValidated({ c }: Facts): Status {
  const { hypervisors } = c.platform;
  if (hypervisors === null) return 'not published';
  if (c.hypervisors.some((h) => usesNvme(c, h) && nvmeElsewhere(c, h))) return 'warning';
  return c.hypervisors.every((h) => hypervisors.some((key) => sameKey(key, h.hypervisor))) ? 'ok' : 'warning';
}

/** Which of the hypervisors in use the vendor has validated, an older version of the family included. */
export function hypervisorsListed(inUse: Hypervisor[], named: string[] | null): 'all' | 'some' | 'none' | 'not published' {
  if (named === null) return 'not published';
  const listed = inUse.filter((h) => named.some((key) => [h.hypervisor, ...h.older].some((name) => sameKey(key, name))));
  if (listed.length === inUse.length) return 'all';
  return listed.length === 0 ? 'none' : 'some';
}

/** After the term the MRC is assumed to continue, so the check warns. */
function offersServe({ c, purchases }: Facts): Status {
  if (!c.platform.linkTypesPublished) return 'not published';
  if (purchases.some(isMissing)) return 'to confirm';
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
  return asked.length < purchases.length ? 'to confirm' : 'ok';
}

function nodeRedundancy({ c }: Facts): Status {
  if (c.platform.nodesRedundantPerSite === null) return 'not published';
  return isYes(c.platform.nodesRedundantPerSite) ? 'ok' : 'warning';
}

/** A part that is missing leaves the option incomplete; the check waits for its line, and for the delay of its gear. */
function requiredParts({ c, parts }: Facts): Result[] {
  const waits = (part: Parts['missing'][number], needed = false): Status =>
    parts.missing.includes(part) || (needed && !c.gearTold) ? 'to confirm' : 'ok';
  const advised = parts.gateway === 'advised' && !parts.gatewayPriced;
  const encrypts = c.platform.crossing.encrypts || isYes(c.encryptingGear);
  return [
    yesNo('third site', c.platform.thirdSite === null ? 'not published' : waits('third site')),
    yesNo('gateway', advised ? 'warning' : waits('gateway', parts.gateway !== 'not asked')),
    yesNo('encryption', waits('encryption', encrypts)),
  ];
}

function age({ c, purchases }: Facts): Status {
  const { quoteDate } = c.settings;
  const isOld = (date: string | null): boolean => date !== null && olderThanTwoYears(date, quoteDate);
  const horizonEnd = monthsLater(c.settings.goLiveDate ?? quoteDate, 12 * c.settings.horizonYears);
  const ofAnotherTime = (row: Record<'validFrom' | 'validTo' | 'supportedUntil' | 'sourceDate', string | null>): boolean =>
    (row.supportedUntil !== null && row.supportedUntil < horizonEnd) ||
    (row.validFrom !== null && row.validFrom > quoteDate) ||
    (row.validTo !== null && row.validTo < quoteDate) ||
    isOld(row.sourceDate);
  const oldOffer = purchases.some(({ chosen }) => isOld(chosen?.offer.validFrom ?? null));
  if (oldOffer || [c.platform, ...c.platform.behindDates, ...c.hypervisors].some(ofAnotherTime)) return 'warning';
  return [c.platform, ...c.platform.behindDates].some(({ sourceDate }) => sourceDate === null) ? 'to confirm' : 'ok';
}

function availability({ c }: Facts): Status {
  if (c.platform.availability === 'roadmap') return 'fail';
  return c.platform.availability === 'hypothetical' ? 'warning' : 'ok';
}

/** The third site. Tested if the platform may use one. A blank span matters only if the site is required. */
function witness({ c, parts }: Facts): Result[] {
  const { thirdSite: uses, witnessMinMbps, witnessHosts, witnessMaxRttMsBeyond } = c.platform;
  const hosts = c.settings.hostsPerSite;
  const isLarge = hosts !== null && typeof witnessHosts === 'number' && hosts > witnessHosts;
  const usual = c.platform.witnessMaxRttMs;
  const witnessMaxRttMs = isLarge && typeof usual === 'number' ? (witnessMaxRttMsBeyond ?? usual) : usual;
  const asked = uses === 'required' || uses === 'optional';
  const unsaid: Status = uses === 'required' || parts.thirdSitePriced ? 'to confirm' : 'ok';
  const rtt = c.span.witnessRttMs ?? null;
  const mbps = c.span.witnessMbps ?? null;
  const one = (check: string, stated: Limit | null, value: number | null, margin: (l: number, v: number) => number): Result => {
    if (!asked || stated === 'none') return { ...yesNo(check, 'ok'), value };
    if (stated === null) return { ...yesNo(check, 'not published'), value };
    if (value === null) return { ...yesNo(check, unsaid), limit: stated };
    const left = margin(stated, value);
    return { check, status: left < 0 ? 'fail' : 'ok', limit: stated, value, margin: left, isLimit: true };
  };
  const independent = c.span.witnessIndependent ?? null;
  const alone: Status = independent === null ? (asked ? unsaid : 'ok') : asked && !isYes(independent) ? 'warning' : 'ok';
  return [
    one('witness RTT', witnessMaxRttMs, rtt, marginOf),
    one('witness link', witnessMinMbps, mbps, (least, is) => marginOf(is, least)),
    yesNo('witness independence', alone),
  ];
}

type Stated = Limit | null | undefined;

/** A limit of the platform: blank is not published, unlimited is ok. If the figure is not known (null), it is `unknown`. */
function asked(check: string, value: number | null, limit: Stated, unknown: Status = 'to confirm'): Result {
  if (limit === null || limit === undefined) return { ...yesNo(check, 'not published'), value };
  if (limit === 'none') return { ...yesNo(check, 'ok'), value };
  if (value === null) return { ...yesNo(check, unknown), limit };
  const status = within(value, limit) ? 'ok' : 'fail';
  return { check, status, limit, value, margin: marginOf(limit, value), isLimit: true };
}

/** A limit that is counted or bought to fit binds only if it is broken. */
const countedOnly = (result: Result): Result => ({ ...result, isLimit: result.status === 'fail' });

/** The figure must be at least the limit. */
function least(check: string, value: number | null, limit: Stated, unknown: Status = 'to confirm'): Result {
  const result = asked(check, value, limit, unknown);
  if (result.value === null || result.limit === null) return result;
  const margin = marginOf(result.value, result.limit);
  return countedOnly({ ...result, margin, status: margin >= 0 ? 'ok' : 'fail' });
}

const percent = <Of extends Stated>(part: Of) => (typeof part === 'number' ? part * 100 : part);

/** What its vendor refuses, as a list of names. To confirm: what is put around the packets is not stated. */
function refusedNetwork({ c, purchases }: Facts): Result {
  const { refuses, crossing } = c.platform;
  const check = 'refused network';
  if (storageOver(c, purchases) === 'FC') return yesNo(check, 'ok');
  if (refuses === null) return yesNo(check, 'not published');
  if (sameKey(refuses, 'none')) return yesNo(check, 'ok');
  const overlay = c.span.overlay ?? null;
  const refused = refuses
    .split(',')
    .some((name) => [overlay, crossing.framing, crossing.overlay].some((used) => used !== null && sameKey(name, used)));
  return yesNo(check, refused ? 'fail' : (overlay ?? crossing.overlay) === null ? 'to confirm' : 'ok');
}

const storageCircuit = (purchases: Purchase[]): Chosen | null =>
  purchases.find(({ carries }) => ['all', 'storage', 'privateFabric'].includes(carries))?.chosen ?? null;

/** Links that the platform can use of those bought, against those it asks for. */
function fewestLinks({ c, purchases }: Facts): Result {
  const { maxLinksPerPath, minLinksPerPath, groupLinks } = c.platform;
  const bought = storageLinks(purchases) ?? 0;
  const most = typeof maxLinksPerPath === 'number' ? maxLinksPerPath : Infinity;
  const silent = (minLinksPerPath ?? groupLinks) === null;
  const circuit = storageCircuit(purchases);
  const fewest = circuit === null ? c.platform.leastLinks : leastLinksOf(c, circuit.offer);
  const result = least('fewest links', bought === 0 ? null : Math.min(bought, most), fewest, 'ok');
  return result.status === 'ok' && silent ? { ...result, status: 'not published' } : result;
}

/** A wavelength may be handed over as Ethernet: whoever puts Fibre Channel on one has to know. */
const signalStated = ({ c, purchases }: Facts): boolean =>
  purchases.every(
    ({ carries, chosen }) => !overFC(c, carries, chosen) || chosen?.offer.kind !== 'wavelength' || chosen.offer.signalStated,
  );

function networkChecks(facts: Facts): Result[] {
  const { c, route, purchases } = facts;
  const { platform, span } = c;
  // Over Fibre Channel there are no packets to ask about.
  const ofPackets = <Of>(limit: Of) => (storageOver(c, purchases) === 'FC' ? ('none' as const) : limit);
  const [working = 0, protect = null] = route.pathKm;
  const difference = protect === null || route.protectAssumed ? null : Math.abs(working - protect);
  const storage = storageCircuit(purchases);
  return [
    least('independent paths', c.settings.paths, platform.minPaths),
    asked('path difference', difference, protect === null ? 'none' : platform.maxPathDifferenceKm),
    asked('loss', percent(span.lossShare ?? null), percent(ofPackets(platform.maxLossShare))),
    asked('jitter', span.jitterMs ?? null, ofPackets(platform.maxJitterMs)),
    least('MTU', span.mtuBytes ?? null, ofPackets(platform.minMtuBytes)),
    refusedNetwork(facts),
    least('minimum link', storage?.offer.portMbps ?? null, platform.statedMinLinkMbps, 'ok'),
    countedOnly(asked('links per path', storageLinks(purchases, 'mostPerPath'), platform.maxLinksPerPath, 'ok')),
    fewestLinks(facts),
    yesNo('client signal', signalStated(facts) ? 'ok' : 'to confirm'),
    countedOnly(asked('number of sites', span.clusterSites ?? 2, platform.maxSites)),
    credits(facts),
    tcpBound(facts),
  ];
}

/** A recommendation, which only warns. None: ok. If a hypervisor states none, an otherwise ok result is not published. */
function recommended(check: string, asked: (number | null)[], value: number | null, least: boolean): Result {
  const said = asked.filter((one) => one !== null);
  const others: Status = said.length < asked.length ? 'not published' : 'ok';
  if (said.length === 0) return { ...yesNo(check, others), value };
  const limit = least ? Math.max(...said) : Math.min(...said);
  if (value === null) return { ...yesNo(check, 'to confirm'), limit };
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
    return yesNo(check, word === null || word === undefined ? 'to confirm' : isYes(word) ? 'ok' : 'warning');
  };
  return [
    said('site affinity', c.span.siteAffinity),
    said('symmetric routing', c.span.symmetricFirewalls),
    said('ingress follows VMs', c.span.vcenterAwareIngress),
  ];
}

export function checksOf(facts: Facts): Result[] {
  const { c, own } = facts;
  return [
    distance(facts),
    numeric('platform RTT', own.rttMs, c.platform.maxRttMs, c.platform.maxRttIs),
    hypervisorRtt(facts),
    yesNo('write budgets', writeBudgets(facts)),
    yesNo('write budgets, moved', missedAfterMove(c, own.rttMs, facts.wire).length > 0 ? 'warning' : 'ok'),
    yesNo('protocol', protocol(facts)),
    yesNo('hypervisor validated', hypervisorValidated(facts)),
    yesNo('link type and offers', offersServe(facts)),
    yesNo('worst state carried', worstStateCarried(facts)),
    yesNo('node redundancy', nodeRedundancy(facts)),
    ...requiredParts(facts),
    yesNo('RPO', c.platform.synchronous ? 'ok' : 'warning'),
    yesNo('second copy', c.platform.secondCopy ? 'ok' : 'warning'),
    yesNo('age', age(facts)),
    yesNo('availability', availability(facts)),
    ...witness(facts),
    ...networkChecks(facts),
    ...moversAsk(facts),
    ...moves(facts),
    ...lastingChecks(facts),
    ...replicaChecks(facts.copies),
    // Every workload of a plan that the reference reads is counted.
    yesNo('completeness', 'ok'),
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
