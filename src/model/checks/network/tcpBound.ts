import { absent, columns, is, or, pick, rowColumn, rowOf, when } from '../../../formula';
import { Options } from '../../options/identity';
import { OptionNeeds } from '../../options/needs';
import { TcpFlows } from '../../routes/tcp';
import { fit } from '../../tables';
import type { NumericCheck } from '../check';
import { ofOption } from '../option';
import { marginStatus } from '../status';

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
  weight: 'purpose',
  description:
    'Warns if TCP carries less than storage needs; applies over IP or FCIP in a TCP framing, if a window or a loss is stated',
  limit: when(
    or(is(ofOption(Options.overFCIP), 'yes'), is(ofOption(Options.overIP), 'yes')),
    pick(TcpFlows.storageMbps, tcpRow),
    absent(),
  ),
  value: ofOption(OptionNeeds.requiredStorageMbps),
  kind: 'typical',
  bound: 'TCP bound of',
  status: marginStatus({ beyond: 'warning' }),
} as const satisfies NumericCheck;

export const TcpBound = columns(fit, { tcpRow });
