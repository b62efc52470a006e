import { compare, isStated, withoutUnit, when, isNotNegative } from '../../../formula';
import { optionRttMs } from '../../options/identity';
import { moversUnstated, spanMoverRtt } from '../../routes/spanSums';
import type { NumericCheck } from '../check';
import { ofOption, ofRoute } from '../option';

const others = when(compare(ofRoute(moversUnstated), '>', 0), 'not stated', 'ok');

export const hypervisorRtt = {
  check: 'hypervisor RTT',
  asks: 'Is the round trip within that of every mover in use?',
  restsOn: 'Hypervisors',
  heading: 'Mover RTT',
  field: 'moverRtt',
  description: 'Round trip of the movers in use',
  unit: 'ms',
  limit: withoutUnit(ofRoute(spanMoverRtt)),
  value: withoutUnit(ofOption(optionRttMs)),
  kind: 'limit',
  status: ({ margin }) => when(isStated(margin), when(isNotNegative(margin), others, 'fail'), others),
} as const satisfies NumericCheck;
