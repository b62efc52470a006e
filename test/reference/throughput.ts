/** Whether buffer credits and TCP let the traffic of each link through. */
import { creditsOf } from './credits';
import type { Carries } from './values';
import type { Purchase } from './buying';
import type { Facts, Result } from './checks';
import { sizingDemandOf, sizingNeed } from './loads';
import { overFC } from './parts';
import { marginOf } from './rules';

/** Circuits side by side that carry storage: none needed is 0, none found is not known. */
export function storageLinks(purchases: Purchase[], of: 'perPath' | 'mostPerPath' = 'perPath'): number | null {
  const purchase = purchases.find((one) => one.carries !== 'rest');
  return purchase?.chosen?.[of] ?? (purchase !== undefined && !purchase.asked ? 0 : null);
}

/** What crosses a link, before the room that the plan wants on it. */
function loadOf({ c, demands }: Facts, carries: Carries): number {
  const need = sizingNeed(c, demands, demands);
  const isFabric = carries === 'hostFabric' || carries === 'publicFabric';
  return (isFabric ? need.requiredFabricMbps : need.requiredStorageMbps) * c.settings.targetUtilisation;
}

/** Below the load it fails; below the load at the target utilisation it warns. What is not known is to confirm. */
function tested(facts: Facts, check: string, load: number, mbps: number | null): Result {
  if (mbps === null) return { check, status: 'to confirm', limit: load, value: null, margin: null, isLimit: false };
  const margin = marginOf(mbps, load);
  const wanted = marginOf(mbps, load / facts.c.settings.targetUtilisation);
  return { check, status: margin < 0 ? 'fail' : wanted < 0 ? 'warning' : 'ok', limit: load, value: mbps, margin, isLimit: true };
}

const notAsked = (check: string, value: number | null): Result => ({
  check,
  status: 'ok',
  limit: null,
  value,
  margin: null,
  isLimit: false,
});

/** Every port bought has the credits of the span, and the slower path decides. Of two links the one with less for its load. */
export function credits(facts: Facts): Result {
  const { c, route, purchases } = facts;
  const each = creditsOf(c.span, route).flatMap(({ throughputMBps }) => (throughputMBps === null ? [] : [throughputMBps]));
  const port = each.length === 0 ? null : Math.min(...each) * 8;
  const links = purchases.flatMap(({ carries, chosen }) => {
    const load = loadOf(facts, carries);
    if (chosen === null || load === 0 || !overFC(c, carries, chosen)) return [];
    return [{ load, mbps: port === null ? null : port * chosen.perPath }];
  });
  const [first, second] = links;
  if (first === undefined) return notAsked('credits', null);
  const isSecond = second !== undefined && port !== null && (second.mbps ?? 0) / second.load < (first.mbps ?? 0) / first.load;
  const { load, mbps } = isSecond ? second : first;
  return tested(facts, 'credits', load, mbps);
}

/** Whether storage in packets is storage in TCP. Only a span that says what bounds TCP asks it of a blank framing. */
function storageInTcp({ c, tcp }: Facts): 'yes' | 'no' | 'not known' {
  const { linkTypes, crossing } = c.platform;
  if (linkTypes.every((type) => type === 'fc')) return 'no';
  if (crossing.framing !== null) return crossing.overTcp ? 'yes' : 'no';
  if (tcp.tcpMbps === null) return 'no';
  return linkTypes.includes('fc') ? 'not known' : 'yes';
}

/** The IO of IP hosts on a link, in its larger direction: it is in TCP by the protocols of the hosts. */
export function hostMbps({ c, demands }: Facts, carries: Carries): number {
  if (carries !== 'all' && carries !== 'rest') return 0;
  const at = sizingDemandOf(c, demands, carries === 'all' ? 'requiredMbps' : 'requiredRestMbps');
  return Math.max(at.hostMbpsAtoB, at.hostMbpsBtoA);
}

/** The storage that a link carries in packets, if its circuit is not one of Fibre Channel. */
const packetMbps = (facts: Facts, { carries, chosen }: Purchase): number | null =>
  carries === 'rest' || carries === 'hostFabric' || overFC(facts.c, carries, chosen) ? null : loadOf(facts, carries);

/** What is known to cross a link in TCP: the larger of storage and hosts, whose connections are not the same. Null: neither. */
export function inTcpMbps(facts: Facts, purchase: Purchase): number | null {
  const hosts = facts.tcp.tcpMbps === null ? 0 : hostMbps(facts, purchase.carries);
  const storage = storageInTcp(facts) === 'yes' ? packetMbps(facts, purchase) : null;
  return storage === null ? (hosts > 0 ? hosts : null) : Math.max(storage, hosts);
}

export function tcpBound(facts: Facts): Result {
  const { c, purchases, tcp } = facts;
  const check = 'TCP bound';
  const greatest = (loads: (number | null)[]): number | null =>
    loads.reduce((a, b) => (a === null || b === null ? (a ?? b) : Math.max(a, b)), null);
  const known = greatest(purchases.map((one) => inTcpMbps(facts, one)));
  const perhaps = storageInTcp(facts) === 'not known' ? greatest(purchases.map((one) => packetMbps(facts, one))) : null;
  // What TCP carries with room to spare passes whether it is TCP or not.
  const matters = perhaps !== null && marginOf(tcp.tcpMbps ?? 0, perhaps / c.settings.targetUtilisation) < 0;
  if (known === null) return matters ? tested(facts, check, perhaps, null) : notAsked(check, tcp.tcpMbps);
  const result = tested(facts, check, known, tcp.tcpMbps);
  return result.status === 'ok' && matters ? { ...result, status: 'to confirm' } : result;
}
