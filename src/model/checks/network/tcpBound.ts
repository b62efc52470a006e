import { absent, is, isStated, or, pick, withoutUnit, rowOf, when, isNotNegative, rowColumn, columns } from '../../../formula';
import { OptionNeeds } from '../../options/needs';
import { fit } from '../../tables';
import type { NumericCheck } from '../check';
import { ofOption } from '../option';
import { TcpFlows } from '../../routes/tcp';
import { Options } from '../../options/identity';

const tcpRow = rowColumn(fit, {
  heading: 'TCP row',
  description: 'Row of the span in TCP',
  formula: rowOf(TcpFlows.span, ofOption(Options.span)),
});

/** Storage alone runs in these connections; a window and streams are changed more easily than a link, so too little warns. */
export const tcpBound = {
  check: 'TCP bound',
  asks: 'Do windows and losses let TCP carry the storage traffic?',
  restsOn: 'Spans',
  heading: 'TCP bound',
  field: 'tcpBound',
  description:
    'Asked where storage may run over IP or FCIP in a framing that TCP carries, and a window or a loss is stated; too little warns',
  unit: 'Mb/s',
  limit: when(
    or(is(ofOption(Options.overFCIP), 'yes'), is(ofOption(Options.overIP), 'yes')),
    withoutUnit(pick(TcpFlows.storageMbps, tcpRow)),
    absent(),
  ),
  value: withoutUnit(ofOption(OptionNeeds.requiredStorageMbps)),
  kind: 'typical',
  bound: 'TCP bound of',
  status: ({ margin }) => when(isStated(margin), when(isNotNegative(margin), 'ok', 'warning'), 'ok'),
} as const satisfies NumericCheck;

export const TcpBound = columns(fit, { tcpRow });
