import { absent, is, isStated, or, pick, withoutUnit, rowOf, when, isNotNegative } from '../../../formula';
import { one } from '../../../quantities/units';
import { requiredStorage } from '../../options/needs';
import { optionSpan, runsOverFcip, runsOverIp } from '../../options/identity';
import { fit } from '../../tables';
import { storageMbps, tcpSpan } from '../../routes/tcp';
import { quantity } from '../../working';
import type { NumericCheck } from '../check';
import { ofOption } from '../option';

const row = quantity(fit, 'TCP row', 'tcpRow', one, 'Row of the span in TCP', rowOf(tcpSpan, ofOption(optionSpan)));

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
    or(is(ofOption(runsOverFcip), 'yes'), is(ofOption(runsOverIp), 'yes')),
    withoutUnit(pick(storageMbps, row)),
    absent(),
  ),
  value: withoutUnit(ofOption(requiredStorage.sized)),
  kind: 'typical',
  bound: 'TCP bound of',
  status: ({ margin }) => when(isStated(margin), when(isNotNegative(margin), 'ok', 'warning'), 'ok'),
} as const satisfies NumericCheck;
