import { heartbeatMbps, sizeForYear, targetUtilisation } from '../inputs/assumptions';
import { spanMobilityMbps } from '../routes/spanSums';
import { orElse, type Column, each, is, pick, withoutUnit, plus, power, sumOver, times } from '../../formula';
import { Mbps, one, year } from '../../quantities/units';
import { away, clientIn, clientOut, ftMbps, growth, loadEnd, loadSpan } from './loads';
import { egressFactor, ingressFactor, routeSpan } from '../routes/routes';
import { loads, networkLoads } from '../tables';
import { key, optionalKey, quantity } from '../working';
import { max, minus, ratio, rowOf } from '../../formula';

export const networkLoad = key(networkLoads, 'Loads', 'loads', 'Span, state and year in one');
const span = key(networkLoads, 'Span', 'span', 'The span');
key(networkLoads, 'State', 'state', 'planned, drained A or drained B');
const written = optionalKey(networkLoads, 'Year', 'year', 'Years of growth; none: those that are sized for', year);
const part = key(networkLoads, 'Part', 'part', 'Away share in this state = part × planned share + plus', 'number');
const plusA = key(networkLoads, 'Plus A', 'plusA', 'plus, for workloads homed at A', 'number');
const plusB = key(networkLoads, 'Plus B', 'plusB', 'plus, for workloads homed at B', 'number');
export const networkRoute = quantity(
  networkLoads,
  'Route row',
  'routeRow',
  one,
  'Row of the span in Routes',
  rowOf(routeSpan, span),
);
const endB = quantity(networkLoads, 'B end', 'bEnd', one, 'The B end of the span, as Loads counts ends', times(2, networkRoute));
const endA = quantity(networkLoads, 'A end', 'aEnd', one, 'The A end of the span, as Loads counts ends', minus(endB, 1));

const yearNo = quantity(
  networkLoads,
  'Growth years',
  'growthYears',
  year,
  'Years of growth: of the row, else those that are sized for',
  orElse(written, sizeForYear),
);
const grown = power(plus(1, each(growth)), withoutUnit(yearNo));
function sum(heading: string, field: string, means: string, of: Column, end: Column, added: Column): Column {
  const share = plus(times(part, each(away)), added);
  return quantity(
    networkLoads,
    heading,
    field,
    Mbps,
    means,
    sumOver(loads, [is(each(loadEnd), end)], times(each(of), grown, share)),
  );
}
export const inA = sum('Into A Mb/s', 'inA', 'Client traffic in, for VMs away from A', clientIn, endA, plusA);
export const outA = sum('Out of A Mb/s', 'outA', 'Client traffic out, of VMs away from A', clientOut, endA, plusA);
export const inB = sum('Into B Mb/s', 'inB', 'Client traffic in, for VMs away from B', clientIn, endB, plusB);
export const outB = sum('Out of B Mb/s', 'outB', 'Client traffic out, of VMs away from B', clientOut, endB, plusB);
const trombone = (ingress: Column, egress: Column) =>
  plus(times(ingress, pick(ingressFactor, networkRoute)), times(egress, pick(egressFactor, networkRoute)));
export const networkAtoB = quantity(
  networkLoads,
  'A to B Mb/s',
  'networkMbpsAtoB',
  Mbps,
  'Network trombone from A to B: what enters at home for VMs away, and leaves for home',
  trombone(inA, outB),
);
export const networkBtoA = quantity(
  networkLoads,
  'B to A Mb/s',
  'networkMbpsBtoA',
  Mbps,
  'Network trombone from B to A',
  trombone(inB, outA),
);
export const spanFtMbps = quantity(
  networkLoads,
  'FT Mb/s',
  'ftMbps',
  Mbps,
  'FT logging, in each direction',
  sumOver(loads, [is(each(loadSpan), span)], times(each(ftMbps), grown)),
);
export const spanMobility = quantity(
  networkLoads,
  'Mobility Mb/s',
  'mobilityMbps',
  Mbps,
  'Live migration, in each direction',
  pick(spanMobilityMbps, networkRoute),
);
const beside = (heading: string, field: string, means: string, trombones: Column) =>
  quantity(networkLoads, heading, field, Mbps, means, plus(trombones, spanMobility, spanFtMbps, heartbeatMbps));
export const restAtoB = beside(
  'Rest A to B Mb/s',
  'restMbpsAtoB',
  'All but storage from A to B: client traffic, and what runs in both directions: live migration, FT logging, heartbeat',
  networkAtoB,
);
export const restBtoA = beside('Rest B to A Mb/s', 'restMbpsBtoA', 'All but storage from B to A', networkBtoA);
export const networkRest = quantity(
  networkLoads,
  'Required rest Mb/s',
  'requiredRestMbps',
  Mbps,
  'What a link for all but storage must be: the larger direction at the target utilisation',
  ratio(max(restAtoB, restBtoA), targetUtilisation),
);
