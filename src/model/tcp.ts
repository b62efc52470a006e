import { convert, min, orElse, pick, ratio, rowOf, squareRoot, times } from '../formula';
import { byte, Mb, Mbps, ms, one, second } from '../quantities/units';
import { framingRow, packetData } from './framing';
import { given } from './inputs/input';
import { lossShare, tcpStreams, tcpWindowBytes } from './inputs/spans';
import { overTcp } from './inputs/transports';
import { routeSpan, rttMs, spanRow } from './routes';
import { rule } from './rules';
import { tcp } from './tables';
import { key, quantity, wording } from './working';

/** What TCP connections carry over a span: no more than a window in each round trip, and than losses let them. */
export const tcpSpan = key(tcp, 'Span', 'span', 'The span');
const route = quantity(tcp, 'Route row', 'routeRow', one, 'Row of the span in Routes', rowOf(routeSpan, tcpSpan));
const row = quantity(tcp, 'Span row', 'spanRow', one, 'Row of the span in Spans', pick(spanRow, route));
const framing = quantity(tcp, 'Framing row', 'framingRow', one, 'Row of its framing in Transports', pick(framingRow, route));
export const framedInTcp = wording(
  tcp,
  'Over TCP',
  'overTcp',
  'yes: storage crosses in a framing that TCP carries',
  given(overTcp, framing),
);
const rtt = quantity(tcp, 'RTT', 'rttMs', ms, 'The greater round trip of the paths', pick(rttMs, route));
const streams = quantity(tcp, 'Streams', 'tcpStreams', one, 'Connections side by side', given(tcpStreams, row));
const window = quantity(tcp, 'Window', 'tcpWindowBytes', byte, 'Window of a connection', pick(tcpWindowBytes, row));
const loss = quantity(tcp, 'Loss', 'lossShare', one, 'Share of packets lost', pick(lossShare, row));
const segment = quantity(tcp, 'Segment', 'segmentBytes', byte, 'Data of a packet', pick(packetData, route));

export const windowMbps = quantity(
  tcp,
  'Window Mb/s',
  'windowMbps',
  Mbps,
  'What one connection carries by its window: a window in each round trip',
  ratio(convert(window, Mb), convert(rtt, second)),
);
const lossRoot = quantity(tcp, 'Loss root', 'lossRoot', one, 'Square root of the share of packets lost', squareRoot(loss));
export const lossMbps = quantity(
  tcp,
  'Loss Mb/s',
  'lossMbps',
  Mbps,
  'What losses let one connection carry: a segment ÷ (round trip × square root of the loss); without loss no bound',
  ratio(times(rule('tcpLossFactor'), convert(segment, Mb)), times(convert(rtt, second), lossRoot)),
);
const both = quantity(tcp, 'Lesser Mb/s', 'lesserMbps', Mbps, 'The lesser of both bounds', min(windowMbps, lossMbps));
const either = quantity(
  tcp,
  'Only Mb/s',
  'onlyMbps',
  Mbps,
  'The bound that is known where one of them is not',
  orElse(windowMbps, lossMbps),
);
const stream = quantity(tcp, 'Stream Mb/s', 'streamMbps', Mbps, 'What one connection carries', orElse(both, either));
export const tcpMbps = quantity(tcp, 'TCP Mb/s', 'tcpMbps', Mbps, 'What all connections carry together', times(streams, stream));
