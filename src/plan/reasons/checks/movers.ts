import type { Column } from '../../../formula';
import type { CheckName } from '../../../model/checks';
import { rowsWith } from '../rows';
import { beyond, isOpen, plainly, type Wording } from './words';
import { toConfirm } from '../../../model/checks/status';
import { Movers } from '../../../model/movers/movers';
import { RouteEstimate } from '../../../model/routes/routeEstimate';
import { MoverLimits } from '../../../model/movers/moverLimits';

/** What a mover leaves out, or a circuit that is not bought; else by how much what it asks is missed. */
const moverLimit =
  (check: CheckName, stated: Column, what: string): Wording =>
  (facts, status) => {
    if (!isOpen(status)) return beyond(facts, check, status);
    const rows = rowsWith(facts.reading, Movers.span, facts.reading.cell(RouteEstimate.span, facts.route));
    const silent = rows.filter((row) => facts.is(stated, row, 'no')).map((row) => facts.shown(Movers.hypervisor, row));
    if (status === toConfirm) return ['not known while no circuit is bought'];
    return silent.map((name) => `no ${what} is published for “${name}”`);
  };

/** What movers and fault tolerance ask, and what the span says of moves. */
export const moverReasons = {
  'mover minimum': moverLimit('mover minimum', MoverLimits.asksStated, 'minimum'),
  'FT RTT': moverLimit('FT RTT', MoverLimits.ftRttStated, 'round trip for fault tolerance'),
  'FT link': moverLimit('FT link', MoverLimits.ftMinStated, 'least link for fault tolerance'),
  'mover concurrency': moverLimit('mover concurrency', MoverLimits.perHostStated, 'migrations of one host at once'),
  'site affinity': plainly(
    'no rules keep VMs at the site that owns their storage',
    'whether rules keep VMs at the site that owns their storage is blank',
  ),
  'symmetric routing': plainly(
    'the two ways of a session may pass different firewalls after a move',
    'whether both ways of a session pass one firewall is blank',
  ),
  'ingress follows VMs': plainly(
    'what steers clients does not learn of moves',
    'whether what steers clients learns of moves is blank',
  ),
} as const satisfies Partial<Record<CheckName, Wording>>;
