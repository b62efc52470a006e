import { absent, and, columns, is, numberColumn, or, pick, rowColumn, rowOf, when } from '../../../formula';
import { Mbps } from '../../../quantities/units';
import { Crossing, inPackets } from './crossing';
import { Options } from '../../options/identity';
import { TcpFlows } from '../../routes/tcp';
import { fit } from '../../tables';
import type { NumericCheck } from '../check';
import { ofOption } from '../option';
import { roomOf, storageLoadMbps, throughputStatus } from './throughput';

const tcpRow = rowColumn(fit, {
  heading: 'TCP row',
  description: 'Row of the span in TCP',
  formula: rowOf(TcpFlows.span, ofOption(Options.span)),
});
const tcpMbps = numberColumn(fit, {
  heading: 'TCP throughput',
  unit: Mbps,
  description: 'What the connections of the span carry together by window and loss',
  formula: pick(TcpFlows.tcpMbps, tcpRow),
});
const tcpRoomMbps = roomOf('TCP room', 'TCP lets pass', tcpMbps);
const overPackets = or(is(ofOption(Options.overFCIP), 'yes'), is(ofOption(Options.overIP), 'yes'));
const applies = and(is(Crossing.overTcp, 'yes'), inPackets, overPackets);

/** Storage alone runs in these connections. */
export const tcpBound = {
  check: 'TCP bound',
  asks: 'Do windows and losses let TCP carry the storage traffic?',
  restsOn: 'Spans',
  weight: 'purpose',
  description:
    'Compares what TCP carries with the storage traffic: fails below its load, warns below its load at the target utilisation; applies over IP or FCIP in a TCP framing',
  limit: when(applies, storageLoadMbps, absent('number', Mbps)),
  value: tcpMbps,
  kind: 'limit',
  least: true,
  status: throughputStatus(tcpRoomMbps),
} as const satisfies NumericCheck;

export const TcpBound = columns(fit, { tcpRow, tcpMbps, tcpRoomMbps });
