import { columns, is, isStated, or, pick, rowColumn, rowOf, textColumn, when } from '../../formula';
import { Transports } from '../inputs/network/transports';
import { inputOrDefault } from '../inputs/input';
import { Framing } from '../routes/framing';
import { TcpFlows } from '../routes/tcp';
import { options } from '../tables';
import { Options } from './identity';

/*
 * Whether storage that crosses in packets does so in TCP connections. A framing says so. Without one, a platform that cannot
 * run over Fibre Channel has nothing else: IP storage and FCIP both run in TCP. Of one that can, a blank cell says nothing.
 */
const tcpRow = rowColumn(options, {
  heading: 'TCP row',
  description: 'Row of the span in TCP',
  formula: rowOf(TcpFlows.span, Options.span),
});
const unframedOverTcp = textColumn(options, {
  heading: 'Unframed over TCP',
  description: 'The same where no framing is stated; asked only where the span states a window or losses that bound TCP',
  formula: when(isStated(pick(TcpFlows.tcpMbps, tcpRow)), when(is(Options.overFC, 'yes'), 'not known', 'yes'), 'no'),
});
const spanOverTcp = textColumn(options, {
  heading: 'Span over TCP',
  description: 'The same by the framing of the span',
  formula: when(isStated(pick(Framing.framing, Options.routeRow)), pick(TcpFlows.overTcp, tcpRow), unframedOverTcp),
});
const overTcp = textColumn(options, {
  heading: 'Over TCP',
  description: 'Whether its storage runs in TCP connections where it crosses in packets: yes, no or not known',
  formula: when(
    or(is(Options.overFCIP, 'yes'), is(Options.overIP, 'yes')),
    when(isStated(Options.framing), inputOrDefault(Transports.overTcp, Options.framingRow), spanOverTcp),
    'no',
  ),
});

export const OverTcp = columns(options, { tcpRow, unframedOverTcp, spanOverTcp, overTcp });
