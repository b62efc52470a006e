import { compare, is, isStated, or, when } from '../../../formula';
import { migrationsAtOnce } from '../../inputs/assumptions';
import type { PlainCheck } from '../check';
import { ofRoute, ofTypedSpan } from '../option';
import { SpanLimits } from '../../routes/spanLimits';
import { Spans } from '../../inputs/network/spans';

/** What the span says of itself; asked where migrations run, or IO comes from the other site. */
const moves = or(compare(migrationsAtOnce, '>', 0), compare(ofRoute(SpanLimits.awayShares), '>', 0));
const status = (column: typeof Spans.siteAffinity) =>
  when(moves, when(isStated(ofTypedSpan(column)), when(is(ofTypedSpan(column), 'yes'), 'ok', 'warning'), 'not stated'), 'ok');

export const siteAffinity = {
  check: 'site affinity',
  asks: 'Do rules keep VMs at the site that owns their storage?',
  restsOn: 'Spans',
  heading: 'Site affinity',
  field: 'siteAffinity',
  description: 'Asked where VMs move or run away from home',
  status: status(Spans.siteAffinity),
} as const satisfies PlainCheck;

export const symmetricRouting = {
  check: 'symmetric routing',
  asks: 'Do both ways of a session pass the same firewall after a move?',
  restsOn: 'Spans',
  heading: 'Symmetric routing',
  field: 'symmetricRouting',
  description: 'Asked where VMs move or run away from home',
  status: status(Spans.symmetricFirewalls),
} as const satisfies PlainCheck;

export const ingressFollows = {
  check: 'ingress follows VMs',
  asks: 'Does what steers clients learn where VMs are?',
  restsOn: 'Spans',
  heading: 'Ingress follows VMs',
  field: 'ingressFollows',
  description: 'Asked where VMs move or run away from home',
  status: status(Spans.vcenterAwareIngress),
} as const satisfies PlainCheck;
