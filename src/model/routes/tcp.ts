import {
  absent,
  convert,
  constant,
  is,
  max,
  min,
  minus,
  orElse,
  pick,
  ratio,
  rowOf,
  squareRoot,
  times,
  when,
  textKey,
  rowColumn,
  textColumn,
  numberColumn,
  columns,
} from '../../formula';
import { byte, Mb, Mbps, ms, second } from '../../quantities/units';
import { inputOrDefault } from '../inputs/input';
import { rule } from '../rules';
import { tcp } from '../tables';
import { RouteEstimate } from './routeEstimate';
import { Framing } from './framing';
import { Transports } from '../inputs/network/transports';
import { Routes } from './routes';
import { Spans } from '../inputs/network/spans';

/** What TCP connections carry over a span: no more than a window in each round trip, and than losses let them. */
const span = textKey(tcp, { heading: 'Span', description: 'The span' });
const routeRow = rowColumn(tcp, {
  heading: 'Route row',
  description: 'Row of the span in Routes',
  formula: rowOf(RouteEstimate.span, span),
});
const spanRow = rowColumn(tcp, {
  heading: 'Span row',
  description: 'Row of the span in Spans',
  formula: pick(RouteEstimate.spanRow, routeRow),
});
const framingRow = rowColumn(tcp, {
  heading: 'Framing row',
  description: 'Row of its framing in Transports',
  formula: pick(Framing.framingRow, routeRow),
});
const overTcp = textColumn(tcp, {
  heading: 'Over TCP',
  description: 'yes: storage crosses in a framing that TCP carries',
  formula: inputOrDefault(Transports.overTcp, framingRow),
});
const rttMs = numberColumn(tcp, {
  heading: 'RTT',
  unit: ms,
  description: 'The greater round trip of the paths',
  formula: pick(Routes.rttMs, routeRow),
});
const tcpStreams = numberColumn(tcp, {
  heading: 'Streams',
  description: 'Connections side by side',
  formula: inputOrDefault(Spans.tcpStreams, spanRow),
});
const tcpWindowBytes = numberColumn(tcp, {
  heading: 'Window',
  unit: byte,
  description: 'Window of a connection',
  formula: pick(Spans.tcpWindowBytes, spanRow),
});
const lossShare = numberColumn(tcp, {
  heading: 'Loss',
  description: 'Share of packets lost',
  formula: pick(Spans.lossShare, spanRow),
});
const plainSegmentBytes = numberColumn(tcp, {
  heading: 'Plain segment',
  unit: byte,
  description: 'Data of a packet of the MTU, of 1,500 bytes if none is stated, less the headers of TCP and IP',
  formula: max(
    constant(1, byte),
    minus(orElse(pick(Spans.mtuBytes, spanRow), rule('tcpPacketBytes', byte)), rule('tcpIpHeaderBytes', byte)),
  ),
});
const segmentBytes = numberColumn(tcp, {
  heading: 'Segment',
  unit: byte,
  description: 'Data of a packet: as the framing leaves it; without a framing over TCP, or its packets, of a plain one',
  formula: when(is(overTcp, 'yes'), orElse(pick(Framing.packetDataBytes, routeRow), plainSegmentBytes), plainSegmentBytes),
});

const windowMbps = numberColumn(tcp, {
  heading: 'Window Mb/s',
  unit: Mbps,
  description: 'What one connection carries by its window: a window in each round trip',
  formula: ratio(convert(tcpWindowBytes, Mb), convert(rttMs, second)),
});
const lossRoot = numberColumn(tcp, {
  heading: 'Loss root',
  description: 'Square root of the share of packets lost',
  formula: squareRoot(lossShare),
});
const lossMbps = numberColumn(tcp, {
  heading: 'Loss Mb/s',
  unit: Mbps,
  description: 'What losses let one connection carry: a segment ÷ (round trip × square root of the loss); without loss no bound',
  formula: ratio(times(rule('tcpLossFactor'), convert(segmentBytes, Mb)), times(convert(rttMs, second), lossRoot)),
});
const lesserMbps = numberColumn(tcp, {
  heading: 'Lesser Mb/s',
  unit: Mbps,
  description: 'The lesser of both bounds',
  formula: min(windowMbps, lossMbps),
});
const onlyMbps = numberColumn(tcp, {
  heading: 'Only Mb/s',
  unit: Mbps,
  description: 'The bound that is known where one of them is not',
  formula: orElse(windowMbps, lossMbps),
});
const streamMbps = numberColumn(tcp, {
  heading: 'Stream Mb/s',
  unit: Mbps,
  description: 'What one connection carries',
  formula: orElse(lesserMbps, onlyMbps),
});
const tcpMbps = numberColumn(tcp, {
  heading: 'TCP Mb/s',
  unit: Mbps,
  description: 'What all connections carry together',
  formula: times(tcpStreams, streamMbps),
});
const storageMbps = numberColumn(tcp, {
  heading: 'Storage Mb/s',
  unit: Mbps,
  description: 'The same where storage crosses in a framing that TCP carries; else storage is not bound by it',
  formula: when(is(overTcp, 'yes'), tcpMbps, absent('number', Mbps)),
});

export const TcpFlows = columns(tcp, {
  span,
  routeRow,
  spanRow,
  framingRow,
  overTcp,
  rttMs,
  tcpStreams,
  tcpWindowBytes,
  lossShare,
  plainSegmentBytes,
  segmentBytes,
  windowMbps,
  lossRoot,
  lossMbps,
  lesserMbps,
  onlyMbps,
  streamMbps,
  tcpMbps,
  storageMbps,
});
