import {
  compare,
  convert,
  is,
  max,
  min,
  minus,
  orElse,
  pick,
  withoutUnit,
  plus,
  ratio,
  rowOf,
  times,
  when,
  floor,
  ceil,
} from '../../formula';
import { byte, km, MB, MBps, ms, one, second } from '../../quantities/units';
import { inputOrDefault } from '../inputs/input';
import { bbCredits, creditQos, fcGbps, frameBytes, reservedCredits, switchCredits, switchPorts } from '../inputs/network/spans';
import { protectKm, protectRttMs, routeSpan, spanRow, workingKm, workingRttMs } from './routes';
import { rule } from '../rules';
import { credits } from '../tables';
import { key, quantity, wording } from '../working';

/** Buffer-to-buffer credits by the vendors' rules and by physics, and what too few do. None where no FC speed is stated. */
export const creditSpan = key(credits, 'Span', 'span', 'The span');
const path = key(credits, 'Path', 'path', 'working or protect');
const route = quantity(credits, 'Route row', 'routeRow', one, 'Row of the span in Routes', rowOf(routeSpan, creditSpan));
const row = quantity(credits, 'Span row', 'spanRow', one, 'Row of the span in Spans', pick(spanRow, route));
const onWorking = is(path, 'working');
const length = quantity(
  credits,
  'Route',
  'routeKm',
  km,
  'Fibre km of the path',
  when(onWorking, pick(workingKm, route), pick(protectKm, route)),
);
const rtt = quantity(
  credits,
  'RTT',
  'rttMs',
  ms,
  'Round trip on the path',
  when(onWorking, pick(workingRttMs, route), pick(protectRttMs, route)),
);
const speed = quantity(credits, 'FC speed', 'fcGbps', one, 'Nominal Gb/s of the ports', pick(fcGbps, row));
const frame = quantity(
  credits,
  'Frame',
  'frameBytes',
  byte,
  'Mean data of a frame',
  orElse(pick(frameBytes, row), rule('fcFullFrameBytes', byte)),
);
const qos = wording(credits, 'QoS', 'creditQos', 'Whether quality of service is on', inputOrDefault(creditQos, row));
const have = quantity(credits, 'Credits', 'bbCredits', one, 'Credits of a port', pick(bbCredits, row));

const spare = plus(rule('brocadeSpareCredits'), when(is(qos, 'yes'), rule('brocadeQosCredits'), 0));
const byBrocade = quantity(
  credits,
  'Brocade',
  'brocadeCredits',
  one,
  'By the rule of Brocade for full frames',
  plus(ceil(times(withoutUnit(length), speed, rule('brocadeCreditsPerKm'))), spare),
);
const fullFrames = quantity(
  credits,
  'Full frame km',
  'fullFrameKm',
  one,
  'The route as so many km of full frames',
  ratio(times(withoutUnit(length), rule('fcFullFrameBytes', byte)), frame),
);
const frameKm = quantity(credits, 'Frame km', 'frameKm', one, 'The same in whole km', ceil(fullFrames));
quantity(
  credits,
  'Brocade by frame',
  'brocadeFrameCredits',
  one,
  'By the rule of Brocade for the mean frame',
  ceil(times(frameKm, speed, rule('brocadeCreditsPerKm'))),
);
quantity(
  credits,
  'QLogic',
  'qlogicCredits',
  one,
  'By the rule of QLogic',
  ceil(times(withoutUnit(length), speed, rule('qlogicCreditsPerKm'))),
);
const line = quantity(
  credits,
  'Line MB/s',
  'lineMBps',
  MBps,
  'Bytes a second on the wire',
  when(is(speed, 10), rule('fcMBpsOf10G', MBps), times(speed, rule('fcMBpsPerGbps', MBps))),
);
const needed = quantity(
  credits,
  'In flight',
  'framesInFlight',
  one,
  'Frames sent within a round trip: fewer credits than these, and the port waits',
  ratio(times(convert(rtt, second), line), convert(plus(frame, rule('fcFrameOverheadBytes', byte)), MB)),
);
export const creditsNeeded = quantity(
  credits,
  'Needed',
  'creditsNeeded',
  one,
  'Credits that keep the port sending: frames in flight, in whole ones',
  ceil(needed),
);
const kept = quantity(
  credits,
  'Kept sending',
  'keptSending',
  one,
  'Credits ÷ frames in flight: below 1 the port waits for the rest of the time',
  ratio(have, needed),
);
quantity(
  credits,
  'Throughput',
  'throughputMBps',
  MBps,
  'What a port carries with the credits it has: the line rate × credits ÷ frames in flight, at most the line rate',
  times(line, min(1, kept)),
);
quantity(
  credits,
  'Full rate km',
  'fullRateKm',
  km,
  'Longest route at the full rate with the credits it has',
  times(length, kept),
);
const reserve = quantity(
  credits,
  'Reserved',
  'reservedCredits',
  one,
  'Credits that each port of the switch keeps',
  orElse(pick(reservedCredits, row), rule('brocadeReservedCredits')),
);
const ports = quantity(credits, 'Switch ports', 'switchPorts', one, 'Ports that share credits', pick(switchPorts, row));
const unreserved = quantity(
  credits,
  'Unreserved',
  'unreservedCredits',
  one,
  'Credits of the switch beyond the reserves of its ports; below 0 the reserves are more than it has',
  minus(pick(switchCredits, row), times(ports, reserve)),
);
quantity(
  credits,
  'One port',
  'onePortCredits',
  one,
  'The most that one port can have: its reserve and all that is not reserved',
  plus(unreserved, reserve),
);
const beyond = quantity(
  credits,
  'Beyond reserve',
  'beyondReserve',
  one,
  'Credits that a port over this path takes beyond its reserve, by the rule of Brocade',
  max(0, minus(byBrocade, reserve)),
);
const served = quantity(
  credits,
  'Served',
  'servedPorts',
  one,
  'For how many ports the unreserved credits do; none where a port takes nothing beyond its reserve',
  ratio(max(0, unreserved), beyond),
);
const whole = quantity(
  credits,
  'Whole ports',
  'wholePorts',
  one,
  'The same in whole ports; all where a port takes nothing beyond its reserve',
  when(compare(beyond, '>', 0), floor(served), ports),
);
quantity(
  credits,
  'Long ports',
  'longPorts',
  one,
  'Ports of the switch that can run over this path at the full rate',
  min(ports, whole),
);
