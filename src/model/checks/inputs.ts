import type { Column } from '../../formula';
import { Spans } from '../inputs/network/spans';
import { Offers } from '../inputs/offers';
import { Hypervisors } from '../inputs/products/hypervisors';
import { PlatformIo } from '../inputs/products/platformIo';
import { Platforms } from '../inputs/products/platforms';
import { Replicas } from '../inputs/replicas';
import { Workloads } from '../inputs/workloads';
import type { CheckName } from './list';

/** The inputs a check rests on: what the user measures or decides, and what the vendor publishes. */
interface CheckInputs {
  readonly yours?: Column;
  readonly vendors?: Column<'Platforms'> | Column<'Hypervisors'>;
  /** Says whether that is a limit or only typical. */
  readonly kind?: Column<'Platforms'>;
}

/** Where each check can be answered or changed. One without an entry has no single cell. */
export const checkInputs: Readonly<Partial<Record<CheckName, CheckInputs>>> = {
  distance: { yours: Spans.workingRouteKm, vendors: Platforms.maxKm, kind: Platforms.maxKmIs },
  'platform RTT': { yours: Spans.measuredRttMs, vendors: Platforms.maxRttMs, kind: Platforms.maxRttIs },
  'hypervisor RTT': { yours: Spans.measuredRttMs, vendors: Hypervisors.maxRttMs },
  'write budgets': { yours: Workloads.writeBudgetMs, vendors: PlatformIo.fixedWriteMs },
  protocol: { yours: Workloads.protocol, vendors: Platforms.speaksFC },
  'hypervisor validated': { vendors: Platforms.hypervisors },
  'link type and offers': { yours: Offers.termMonths, vendors: Platforms.linkFC },
  'node redundancy': { vendors: Platforms.nodesRedundantPerSite },
  'third site': { vendors: Platforms.thirdSite },
  gateway: { vendors: Platforms.gateway },
  RPO: { vendors: Platforms.synchronous },
  'second copy': { vendors: Platforms.secondCopy },
  age: { vendors: Platforms.sourceDate },
  availability: { vendors: PlatformIo.availability },
  'witness RTT': { yours: Spans.witnessRttMs, vendors: Platforms.witnessMaxRttMs },
  'witness link': { yours: Spans.witnessMbps, vendors: Platforms.witnessMinMbps },
  'witness independence': { yours: Spans.witnessIndependent },
  'independent paths': { vendors: Platforms.minPaths },
  'path difference': { yours: Spans.protectRouteKm, vendors: Platforms.maxPathDifferenceKm },
  loss: { yours: Spans.lossShare, vendors: Platforms.maxLossShare },
  jitter: { yours: Spans.jitterMs, vendors: Platforms.maxJitterMs },
  MTU: { yours: Spans.mtuBytes, vendors: Platforms.minMtuBytes },
  'refused network': { yours: Spans.framing, vendors: Platforms.refuses },
  'minimum link': { vendors: Platforms.minLinkMbps },
  'links per path': { vendors: Platforms.maxLinksPerPath },
  'fewest links': { vendors: Platforms.minLinksPerPath },
  'client signal': { yours: Offers.clientSignal },
  'number of sites': { yours: Spans.clusterSites, vendors: Platforms.maxSites },
  credits: { yours: Spans.bbCredits },
  'TCP bound': { yours: Spans.tcpWindowBytes },
  'mover minimum': { vendors: Hypervisors.minMbps },
  'FT RTT': { vendors: Hypervisors.ftMaxRttMs },
  'FT link': { vendors: Hypervisors.ftMinMbps },
  'mover concurrency': { vendors: Hypervisors.migrationsPerHost1G },
  'site affinity': { yours: Spans.siteAffinity },
  'symmetric routing': { yours: Spans.symmetricFirewalls },
  'ingress follows VMs': { yours: Spans.vcenterAwareIngress },
  'replica RPO': { yours: Replicas.circuitMbps },
  'replica product': { yours: Replicas.product, vendors: Platforms.asyncProducts },
  delivery: { yours: Offers.installWeeks },
};

/** The field of the platform in a plan file that a check compares with; null if it compares with none. */
export function platformFieldOf(check: CheckName): string | null {
  const column = checkInputs[check]?.vendors;
  if (column?.table !== Platforms.maxKm.table) return null;
  return column.input?.memberOf?.field ?? column.field;
}

/** The fields of a platform on which a check rests: what it compares with, and whether that is a limit. */
export function platformFieldsOf(check: CheckName): readonly string[] {
  const field = platformFieldOf(check);
  const kind = checkInputs[check]?.kind;
  return field === null ? [] : [field, ...(kind ? [kind.field] : [])];
}
