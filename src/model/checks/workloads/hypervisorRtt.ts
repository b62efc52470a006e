import { compare, isStated, withoutUnit, when, isNotNegative } from '../../../formula';
import type { NumericCheck } from '../check';
import { ofOption, ofRoute } from '../option';
import { SpanSums } from '../../routes/spanSums';
import { Options } from '../../options/identity';

const others = when(compare(ofRoute(SpanSums.moversWithoutLimit), '>', 0), 'not stated', 'ok');

export const hypervisorRtt = {
  check: 'hypervisor RTT',
  asks: 'Is the round trip within that of every mover in use?',
  restsOn: 'Hypervisors',
  heading: 'Mover RTT',
  field: 'moverRtt',
  description: 'Round trip of the movers in use',
  unit: 'ms',
  limit: withoutUnit(ofRoute(SpanSums.moverRttMs)),
  value: withoutUnit(ofOption(Options.rttMs)),
  kind: 'limit',
  status: ({ margin }) => when(isStated(margin), when(isNotNegative(margin), others, 'fail'), others),
} as const satisfies NumericCheck;
