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
  textKey,
  rowColumn,
  numberColumn,
  columns,
} from '../../formula';
import { byte, km, MB, MBps, ms, second } from '../../quantities/units';
import { inputOrDefault } from '../inputs/input';
import { rule } from '../rules';
import { credits } from '../tables';
import { RouteEstimate } from './routeEstimate';
import { Routes } from './routes';
import { Spans } from '../inputs/network/spans';

/** Buffer-to-buffer credits by the vendors' rules and by physics, and what too few do. None where no FC speed is stated. */
const span = textKey(credits, { heading: 'Span', description: 'The span' });
const path = textKey(credits, { heading: 'Path', description: 'working or protect' });
const routeRow = rowColumn(credits, {
  heading: 'Route row',
  description: 'Row of the span in Routes',
  formula: rowOf(RouteEstimate.span, span),
});
const spanRow = rowColumn(credits, {
  heading: 'Span row',
  description: 'Row of the span in Spans',
  formula: pick(RouteEstimate.spanRow, routeRow),
});
const onWorking = is(path, 'working');
const routeKm = numberColumn(credits, {
  heading: 'Route',
  unit: km,
  description: 'Fibre km of the path',
  formula: when(onWorking, pick(Routes.workingRouteKm, routeRow), pick(Routes.protectRouteKm, routeRow)),
});
const rttMs = numberColumn(credits, {
  heading: 'RTT',
  unit: ms,
  description: 'Round trip on the path',
  formula: when(onWorking, pick(Routes.workingRttMs, routeRow), pick(Routes.protectRttMs, routeRow)),
});
const fcGbps = numberColumn(credits, {
  heading: 'FC speed',
  description: 'Nominal Gb/s of the ports',
  formula: withoutUnit(pick(Spans.fcGbps, spanRow)),
});
const frameBytes = numberColumn(credits, {
  heading: 'Frame',
  unit: byte,
  description: 'Mean data of a frame',
  formula: orElse(pick(Spans.frameBytes, spanRow), rule('fcFullFrameBytes', byte)),
});
const bbCredits = numberColumn(credits, {
  heading: 'Credits',
  description: 'Credits of a port',
  formula: pick(Spans.bbCredits, spanRow),
});

const hasQos = is(inputOrDefault(Spans.creditQos, spanRow), 'yes');
const spare = plus(rule('brocadeSpareCredits'), when(hasQos, rule('brocadeQosCredits'), 0));
const brocadeCredits = numberColumn(credits, {
  heading: 'Brocade',
  description: 'By the rule of Brocade for full frames',
  formula: plus(ceil(times(withoutUnit(routeKm), fcGbps, rule('brocadeCreditsPerKm'))), spare),
});
const fullFrameKm = numberColumn(credits, {
  heading: 'Full frame km',
  description: 'The route as so many km of full frames',
  formula: ratio(times(withoutUnit(routeKm), rule('fcFullFrameBytes', byte)), frameBytes),
});
const frameKm = numberColumn(credits, { heading: 'Frame km', description: 'The same in whole km', formula: ceil(fullFrameKm) });
const brocadeFrameCredits = numberColumn(credits, {
  heading: 'Brocade by frame',
  description: 'By the rule of Brocade for the mean frame',
  formula: ceil(times(frameKm, fcGbps, rule('brocadeCreditsPerKm'))),
});
const qlogicCredits = numberColumn(credits, {
  heading: 'QLogic',
  description: 'By the rule of QLogic',
  formula: ceil(times(withoutUnit(routeKm), fcGbps, rule('qlogicCreditsPerKm'))),
});
const lineMBps = numberColumn(credits, {
  heading: 'Line MB/s',
  unit: MBps,
  description: 'Bytes a second on the wire',
  formula: when(is(fcGbps, 10), rule('fcMBpsOf10G', MBps), times(fcGbps, rule('fcMBpsPerGbps', MBps))),
});
const framesInFlight = numberColumn(credits, {
  heading: 'In flight',
  description: 'Frames sent within a round trip: fewer credits than these, and the port waits',
  formula: ratio(times(convert(rttMs, second), lineMBps), convert(plus(frameBytes, rule('fcFrameOverheadBytes', byte)), MB)),
});
const creditsNeeded = numberColumn(credits, {
  heading: 'Needed',
  description: 'Credits that keep the port sending: frames in flight, in whole ones',
  formula: ceil(framesInFlight),
});
const keptSending = numberColumn(credits, {
  heading: 'Kept sending',
  description: 'Credits ÷ frames in flight: below 1 the port waits for the rest of the time',
  formula: ratio(bbCredits, framesInFlight),
});
const throughputMBps = numberColumn(credits, {
  heading: 'Throughput',
  unit: MBps,
  description: 'What a port carries with the credits it has: the line rate × credits ÷ frames in flight, at most the line rate',
  formula: times(lineMBps, min(1, keptSending)),
});
const fullRateKm = numberColumn(credits, {
  heading: 'Full rate km',
  unit: km,
  description: 'Longest route at the full rate with the credits it has',
  formula: times(routeKm, keptSending),
});
const reservedCredits = numberColumn(credits, {
  heading: 'Reserved',
  description: 'Credits that each port of the switch keeps',
  formula: orElse(pick(Spans.reservedCredits, spanRow), rule('brocadeReservedCredits')),
});
const switchPorts = numberColumn(credits, {
  heading: 'Switch ports',
  description: 'Ports that share credits',
  formula: pick(Spans.switchPorts, spanRow),
});
const unreservedCredits = numberColumn(credits, {
  heading: 'Unreserved',
  description: 'Credits of the switch beyond the reserves of its ports; below 0 the reserves are more than it has',
  formula: minus(pick(Spans.switchCredits, spanRow), times(switchPorts, reservedCredits)),
});
const onePortCredits = numberColumn(credits, {
  heading: 'One port',
  description: 'The most that one port can have: its reserve and all that is not reserved',
  formula: plus(unreservedCredits, reservedCredits),
});
const beyondReserve = numberColumn(credits, {
  heading: 'Beyond reserve',
  description: 'Credits that a port over this path takes beyond its reserve, by the rule of Brocade',
  formula: max(0, minus(brocadeCredits, reservedCredits)),
});
const servedPorts = numberColumn(credits, {
  heading: 'Served',
  description: 'For how many ports the unreserved credits do; none where a port takes nothing beyond its reserve',
  formula: ratio(max(0, unreservedCredits), beyondReserve),
});
const wholePorts = numberColumn(credits, {
  heading: 'Whole ports',
  description: 'The same in whole ports; all where a port takes nothing beyond its reserve',
  formula: when(compare(beyondReserve, '>', 0), floor(servedPorts), switchPorts),
});
const longPorts = numberColumn(credits, {
  heading: 'Long ports',
  description: 'Ports of the switch that can run over this path at the full rate',
  formula: min(switchPorts, wholePorts),
});

export const Credits = columns(credits, {
  span,
  path,
  routeRow,
  spanRow,
  routeKm,
  rttMs,
  fcGbps,
  frameBytes,
  bbCredits,
  brocadeCredits,
  fullFrameKm,
  frameKm,
  brocadeFrameCredits,
  qlogicCredits,
  lineMBps,
  framesInFlight,
  creditsNeeded,
  keptSending,
  throughputMBps,
  fullRateKm,
  reservedCredits,
  switchPorts,
  unreservedCredits,
  onePortCredits,
  beyondReserve,
  servedPorts,
  wholePorts,
  longPorts,
});
