import { absent, convert, is, min, orElse, pick, ratio, rowOf, squareRoot, times, when } from '../../formula';
import { byte, Mb, Mbps, ms, one, second } from '../../quantities/units';
import { framingRow, packetData } from './framing';
import { inputOrDefault } from '../inputs/input';
import { lossShare, tcpStreams, tcpWindowBytes } from '../inputs/network/spans';
import { overTcp } from '../inputs/network/transports';
import { routeSpan, rttMs, spanRow } from './routes';
import { rule } from '../rules';
import { tcp } from '../tables';
import { key, quantity, wording } from '../working';

/** What TCP connections carry over a span: no more than a window in each round trip, and than losses let them. */
export const tcpSpan = key(tcp, 'Span', 'span', 'The span');
const route = quantity(tcp, 'Route row', 'routeRow', one, 'Row of the span in Routes', rowOf(routeSpan, tcpSpan));
const row = quantity(tcp, 'Span row', 'spanRow', one, 'Row of the span in Spans', pick(spanRow, route));
const framing = quantity(tcp, 'Framing row', 'framingRow', one, 'Row of its framing in Transports', pick(framingRow, route));
const framedInTcp = wording(
  tcp,
  'Over TCP',
  'overTcp',
  'yes: storage crosses in a framing that TCP carries',
  inputOrDefault(overTcp, framing),
);
const rtt = quantity(tcp, 'RTT', 'rttMs', ms, 'The greater round trip of the paths', pick(rttMs, route));
const streams = quantity(tcp, 'Streams', 'tcpStreams', one, 'Connections side by side', inputOrDefault(tcpStreams, row));
const window = quantity(tcp, 'Window', 'tcpWindowBytes', byte, 'Window of a connection', pick(tcpWindowBytes, row));
const loss = quantity(tcp, 'Loss', 'lossShare', one, 'Share of packets lost', pick(lossShare, row));
const segment = quantity(tcp, 'Segment', 'segmentBytes', byte, 'Data of a packet', pick(packetData, route));

const windowMbps = quantity(
  tcp,
  'Window Mb/s',
  'windowMbps',
  Mbps,
  'What one connection carries by its window: a window in each round trip',
  ratio(convert(window, Mb), convert(rtt, second)),
);
const lossRoot = quantity(tcp, 'Loss root', 'lossRoot', one, 'Square root of the share of packets lost', squareRoot(loss));
const lossMbps = quantity(
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
const tcpMbps = quantity(tcp, 'TCP Mb/s', 'tcpMbps', Mbps, 'What all connections carry together', times(streams, stream));
export const storageMbps = quantity(
  tcp,
  'Storage Mb/s',
  'storageMbps',
  Mbps,
  'The same where storage crosses in a framing that TCP carries; else storage is not bound by it',
  when(is(framedInTcp, 'yes'), tcpMbps, absent('number', Mbps)),
);
