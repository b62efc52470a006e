/** Whether buffer credits and TCP let the storage traffic through. */
import { creditsOf } from './credits';
import type { Purchase } from './buying';
import type { Facts, Result } from './checks';
import { sizingNeed } from './loads';
import { storageOver } from './parts';
import { marginOf } from './rules';

/** Below the load it fails; below the load at the target utilisation it warns. What is not known is to confirm. */
function carries(facts: Facts, check: string, applies: boolean, mbps: number | null): Result {
  const { c, demands } = facts;
  const { requiredStorageMbps } = sizingNeed(c, demands, demands);
  const load = requiredStorageMbps * c.settings.targetUtilisation;
  const plain = { check, limit: null, value: mbps, margin: null, isLimit: false };
  if (!applies) return { ...plain, status: 'ok' };
  if (mbps === null) return { ...plain, status: 'to confirm', limit: load };
  const margin = marginOf(mbps, load);
  const status = margin < 0 ? 'fail' : marginOf(mbps, requiredStorageMbps) < 0 ? 'warning' : 'ok';
  return { check, status, limit: load, value: mbps, margin, isLimit: true };
}

/** Circuits side by side that carry storage: none needed is 0, none found is not known. */
export function storageLinks(purchases: Purchase[]): number | null {
  const purchase = purchases.find((one) => one.carries !== 'rest');
  return purchase?.chosen?.perPath ?? (purchase?.neededMbps === 0 ? 0 : null);
}

/** The slower path decides. Every port bought has the credits of the span. */
export function credits(facts: Facts): Result {
  const { c, route, purchases } = facts;
  const ports = storageLinks(purchases);
  const each = creditsOf(c.span, route).flatMap(({ throughputMBps }) => (throughputMBps === null ? [] : [throughputMBps]));
  const mbps = each.length === 0 || ports === null ? null : Math.min(...each) * 8 * ports;
  return carries(facts, 'credits', storageOver(c, purchases) === 'FC', mbps);
}

export function tcpBound(facts: Facts): Result {
  const { c, purchases, tcp } = facts;
  const packets = c.platform.linkTypes.some((type) => type !== 'fc') && storageOver(c, purchases) !== 'FC';
  return carries(facts, 'TCP bound', packets && c.platform.crossing.overTcp, tcp.tcpMbps);
}
