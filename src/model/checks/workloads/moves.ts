import { compare, is, isStated, or, when } from '../../../formula';
import { migrationsAtOnce } from '../../inputs/assumptions';
import { siteAffinity as affinity, symmetricFirewalls, vcenterAwareIngress } from '../../inputs/network/spans';
import { spanAway } from '../../routes/spanLimits';
import type { PlainCheck } from '../check';
import { ofRoute, ofTypedSpan } from '../option';

/** What the span says of itself; asked where migrations run, or IO comes from the other site. */
const moves = or(compare(migrationsAtOnce, '>', 0), compare(ofRoute(spanAway), '>', 0));
const status = (column: typeof affinity) =>
  when(moves, when(isStated(ofTypedSpan(column)), when(is(ofTypedSpan(column), 'yes'), 'ok', 'warning'), 'not stated'), 'ok');

export const siteAffinity = {
  check: 'site affinity',
  asks: 'Do rules keep VMs at the site that owns their storage?',
  restsOn: 'Spans',
  heading: 'Site affinity',
  field: 'siteAffinity',
  description: 'Asked where VMs move or run away from home',
  status: status(affinity),
} as const satisfies PlainCheck;

export const symmetricRouting = {
  check: 'symmetric routing',
  asks: 'Do both ways of a session pass the same firewall after a move?',
  restsOn: 'Spans',
  heading: 'Symmetric routing',
  field: 'symmetricRouting',
  description: 'Asked where VMs move or run away from home',
  status: status(symmetricFirewalls),
} as const satisfies PlainCheck;

export const ingressFollows = {
  check: 'ingress follows VMs',
  asks: 'Does what steers clients learn where VMs are?',
  restsOn: 'Spans',
  heading: 'Ingress follows VMs',
  field: 'ingressFollows',
  description: 'Asked where VMs move or run away from home',
  status: status(vcenterAwareIngress),
} as const satisfies PlainCheck;
