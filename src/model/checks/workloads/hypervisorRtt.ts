import { compare, isStated, plainly, when, within } from '../../../formula';
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
  means: 'Round trip of the movers in use',
  unit: 'ms',
  limit: plainly(ofRoute(spanMoverRtt)),
  value: plainly(ofOption(optionRttMs)),
  kind: 'limit',
  status: ({ margin }) => when(isStated(margin), when(within(margin), others, 'fail'), others),
} as const satisfies NumericCheck;
