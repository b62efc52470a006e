import { heartbeatMbps, sizeForYear } from '../inputs/assumptions';
import {
  orElse,
  type Column,
  each,
  is,
  pick,
  withoutUnit,
  plus,
  power,
  sumOver,
  times,
  minus,
  rowOf,
  textKey,
  optionalKey,
  numberKey,
  rowColumn,
  numberColumn,
  columns,
} from '../../formula';
import { Mbps, year } from '../../quantities/units';
import { loads, networkLoads } from '../tables';
import { RouteEstimate } from '../routes/routeEstimate';
import { Loads } from './loads';
import { Routes } from '../routes/routes';
import { SpanSums } from '../routes/spanSums';
import { ownNumber } from '../ownNumber';

const no = ownNumber(networkLoads);
const networkLoad = textKey(networkLoads, { heading: 'Loads', description: 'Span, state and year in one' });
const span = textKey(networkLoads, { heading: 'Span', description: 'The span' });
const state = textKey(networkLoads, { heading: 'State', description: 'planned, drained A or drained B' });
const written = optionalKey(networkLoads, {
  heading: 'Year',
  description: 'Years of growth; none: those that are sized for',
  unit: year,
});
const part = numberKey(networkLoads, { heading: 'Part', description: 'Away share in this state = part × planned share + plus' });
const plusA = numberKey(networkLoads, { heading: 'Plus A', description: 'plus, for workloads homed at A' });
const plusB = numberKey(networkLoads, { heading: 'Plus B', description: 'plus, for workloads homed at B' });
const routeRow = rowColumn(networkLoads, {
  heading: 'Route row',
  description: 'Row of the span in Routes',
  formula: rowOf(RouteEstimate.span, span),
});
const bEnd = numberColumn(networkLoads, {
  heading: 'B end',
  description: 'The B end of the span, as Loads counts ends',
  formula: times(2, routeRow),
});
const aEnd = numberColumn(networkLoads, {
  heading: 'A end',
  description: 'The A end of the span, as Loads counts ends',
  formula: minus(bEnd, 1),
});

const growthYears = numberColumn(networkLoads, {
  heading: 'Growth years',
  unit: year,
  description: 'Years of growth: of the row, else those that are sized for',
  formula: orElse(written, sizeForYear),
});
const grown = power(plus(1, each(Loads.growthPerYear)), withoutUnit(growthYears));
function sum(heading: string, description: string, of: Column, end: Column, added: Column) {
  const share = plus(times(part, each(Loads.awayShare)), added);
  return numberColumn(networkLoads, {
    heading,
    unit: Mbps,
    description,
    formula: sumOver(loads, [is(each(Loads.end), end)], times(each(of), grown, share)),
  });
}
const inA = sum('Into A Mb/s', 'Client traffic in, for VMs away from A', Loads.clientInMbps, aEnd, plusA);
const outA = sum('Out of A Mb/s', 'Client traffic out, of VMs away from A', Loads.clientOutMbps, aEnd, plusA);
const inB = sum('Into B Mb/s', 'Client traffic in, for VMs away from B', Loads.clientInMbps, bEnd, plusB);
const outB = sum('Out of B Mb/s', 'Client traffic out, of VMs away from B', Loads.clientOutMbps, bEnd, plusB);
const trombone = (ingress: Column, egress: Column) =>
  plus(times(ingress, pick(Routes.ingressCrossing, routeRow)), times(egress, pick(Routes.egressCrossing, routeRow)));
const networkMbpsAtoB = numberColumn(networkLoads, {
  heading: 'A to B Mb/s',
  unit: Mbps,
  description: 'Network trombone from A to B: what enters at home for VMs away, and leaves for home',
  formula: trombone(inA, outB),
});
const networkMbpsBtoA = numberColumn(networkLoads, {
  heading: 'B to A Mb/s',
  unit: Mbps,
  description: 'Network trombone from B to A',
  formula: trombone(inB, outA),
});
const ftMbps = numberColumn(networkLoads, {
  heading: 'FT Mb/s',
  unit: Mbps,
  description: 'FT logging, in each direction',
  formula: sumOver(loads, [is(each(Loads.span), span)], times(each(Loads.ftMbps), grown)),
});
const mobilityMbps = numberColumn(networkLoads, {
  heading: 'Mobility Mb/s',
  unit: Mbps,
  description: 'Live migration, in each direction',
  formula: pick(SpanSums.mobilityMbps, routeRow),
});
const beside = (heading: string, description: string, trombones: Column) =>
  numberColumn(networkLoads, {
    heading,
    unit: Mbps,
    description,
    formula: plus(trombones, mobilityMbps, ftMbps, heartbeatMbps),
  });
const restMbpsAtoB = beside(
  'Rest A to B Mb/s',
  'All but storage from A to B: client traffic, and what runs in both directions: live migration, FT logging, heartbeat',
  networkMbpsAtoB,
);
const restMbpsBtoA = beside('Rest B to A Mb/s', 'All but storage from B to A', networkMbpsBtoA);
export const NetworkLoads = columns(networkLoads, {
  no,
  loads: networkLoad,
  span,
  state,
  year: written,
  part,
  plusA,
  plusB,
  routeRow,
  bEnd,
  aEnd,
  growthYears,
  inA,
  outA,
  inB,
  outB,
  networkMbpsAtoB,
  networkMbpsBtoA,
  ftMbps,
  mobilityMbps,
  restMbpsAtoB,
  restMbpsBtoA,
});
