import { columns, is, isStated, or, pick, rowColumn, rowOf, textColumn, when } from '../../../formula';
import { inputOrDefault } from '../../inputs/input';
import { Transports } from '../../inputs/network/transports';
import { Options } from '../../options/identity';
import { TcpFlows } from '../../routes/tcp';
import { fit } from '../../tables';
import { ofOption } from '../option';
import { Crossing } from './crossing';

/*
 * Whether storage that crosses in packets does so in TCP connections. A framing says so. Without one, a platform that cannot
 * run over Fibre Channel has nothing else: IP storage and FCIP both run in TCP. Of one that can, a blank cell says nothing.
 */
const tcpRow = rowColumn(fit, {
  heading: 'TCP row',
  description: 'Row of the span in TCP',
  formula: rowOf(TcpFlows.span, ofOption(Options.span)),
});
const unframedOverTcp = textColumn(fit, {
  heading: 'Unframed over TCP',
  description: 'The same where no framing is stated; asked only where the span states a window or losses that bound TCP',
  formula: when(isStated(pick(TcpFlows.tcpMbps, tcpRow)), when(is(ofOption(Options.overFC), 'yes'), 'not known', 'yes'), 'no'),
});
const framedOverTcp = textColumn(fit, {
  heading: 'Framed over TCP',
  description: 'The same by the framing in use, if there is one',
  formula: when(isStated(Crossing.framingInUse), inputOrDefault(Transports.overTcp, Crossing.framingInUseRow), unframedOverTcp),
});
const overTcp = textColumn(fit, {
  heading: 'Over TCP',
  description: 'Whether its storage runs in TCP connections where it crosses in packets: yes, no or not known',
  formula: when(or(is(ofOption(Options.overFCIP), 'yes'), is(ofOption(Options.overIP), 'yes')), framedOverTcp, 'no'),
});

export const OverTcp = columns(fit, { tcpRow, unframedOverTcp, framedOverTcp, overTcp });
