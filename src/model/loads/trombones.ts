import { minus, pick, plus, rowOf, times, textKey, rowColumn, numberColumn, columns } from '../../formula';
import { Mbps } from '../../quantities/units';
import { inputOrDefault } from '../inputs/input';
import { trombones } from '../tables';
import { NetworkLoads } from './networkLoads';
import { Localisations } from '../inputs/network/localisations';
import { Routes } from '../routes/routes';

/** The network trombone of a span in a state under each technique side by side. Shown; no other table asks it. */
const span = textKey(trombones, { heading: 'Span', description: 'The span' });
const state = textKey(trombones, { heading: 'State', description: 'planned, drained A or drained B' });
const localisation = textKey(trombones, { heading: 'Localisation', description: 'What keeps client traffic from crossing' });
const network = textKey(trombones, { heading: 'Network', description: 'Row of Network loads' });
const networkRow = rowColumn(trombones, {
  heading: 'Network row',
  description: 'Row of Network loads',
  formula: rowOf(NetworkLoads.loads, network),
});
const routeRow = rowColumn(trombones, {
  heading: 'Route row',
  description: 'Row of the span in Routes',
  formula: pick(NetworkLoads.routeRow, networkRow),
});
const localisationRow = rowColumn(trombones, {
  heading: 'Localisation row',
  description: 'Row in Localisations',
  formula: rowOf(Localisations.localisation, localisation),
});
const oldFlowShare = numberColumn(trombones, {
  heading: 'Old flows',
  description: 'Share of traffic in sessions begun before',
  formula: pick(Routes.oldFlowShare, routeRow),
});
const crossing = (heading: string, description: string, localised: typeof Localisations.ingressLocalised) =>
  numberColumn(trombones, {
    heading,
    description,
    formula: plus(oldFlowShare, times(minus(1, oldFlowShare), minus(1, inputOrDefault(localised, localisationRow)))),
  });
const ingressCrossing = crossing(
  'Ingress crossing',
  'Share of incoming traffic of moved VMs that crosses: all of the old sessions, and new ones that are not localised',
  Localisations.ingressLocalised,
);
const egressCrossing = crossing(
  'Egress crossing',
  'Share of outgoing traffic of moved VMs that crosses',
  Localisations.egressLocalised,
);
const direction = (heading: string, description: string, enters: typeof NetworkLoads.inA, leaves: typeof NetworkLoads.outA) =>
  numberColumn(trombones, {
    heading,
    unit: Mbps,
    description,
    formula: plus(times(pick(enters, networkRow), ingressCrossing), times(pick(leaves, networkRow), egressCrossing)),
  });
const networkMbpsAtoB = direction(
  'A to B Mb/s',
  'Client traffic from A to B under this technique',
  NetworkLoads.inA,
  NetworkLoads.outB,
);
const networkMbpsBtoA = direction(
  'B to A Mb/s',
  'Client traffic from B to A under this technique',
  NetworkLoads.inB,
  NetworkLoads.outA,
);

export const Trombones = columns(trombones, {
  span,
  state,
  localisation,
  network,
  networkRow,
  routeRow,
  localisationRow,
  oldFlowShare,
  ingressCrossing,
  egressCrossing,
  networkMbpsAtoB,
  networkMbpsBtoA,
});
