import { type Column, compare, type Node, or, when } from '../../../formula';
import { migrationsAtOnce } from '../../inputs/assumptions';
import { Spans } from '../../inputs/network/spans';
import { SpanLimits } from '../../routes/spanLimits';
import type { PlainCheck } from '../check';
import { ofRoute, ofTypedSpan } from '../option';
import { toConfirm, yesIsGood } from '../status';

/** What the span says of itself; asked if migrations run, or IO comes from the other site. */
const moves = or(compare(migrationsAtOnce, '>', 0), compare(ofRoute(SpanLimits.awayShares), '>', 0));
const status = (column: Column<'Spans'>): Node => when(moves, yesIsGood(ofTypedSpan(column), toConfirm), 'ok');

export const siteAffinity = {
  check: 'site affinity',
  asks: 'Do rules keep VMs at the site that owns their storage?',
  restsOn: 'Spans',
  weight: 'purpose',
  says: 'no rules keep VMs at the site that owns their storage',
  blank: 'whether rules keep VMs at the site that owns their storage is blank',
  description: 'Warns if no rules keep VMs at the site that owns their storage; applies if VMs move or run away from home',
  status: status(Spans.siteAffinity),
} as const satisfies PlainCheck;

export const symmetricRouting = {
  check: 'symmetric routing',
  asks: 'Do both ways of a session pass the same firewall after a move?',
  restsOn: 'Spans',
  weight: 'purpose',
  says: 'the two ways of a session may pass different firewalls after a move',
  blank: 'whether both ways of a session pass one firewall is blank',
  description: 'Warns if the two ways of a session may pass different firewalls; applies if VMs move or run away from home',
  status: status(Spans.symmetricFirewalls),
} as const satisfies PlainCheck;

export const ingressFollows = {
  check: 'ingress follows VMs',
  asks: 'Does what steers clients learn where VMs are?',
  restsOn: 'Spans',
  weight: 'purpose',
  says: 'what steers clients does not learn of moves',
  blank: 'whether what steers clients learns of moves is blank',
  description: 'Warns if what steers clients does not learn where VMs are; applies if VMs move or run away from home',
  status: status(Spans.vcenterAwareIngress),
} as const satisfies PlainCheck;
