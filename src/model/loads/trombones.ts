import { minus, pick, plus, rowOf, times } from '../../formula';
import { Mbps, one } from '../../quantities/units';
import { localisationKey, techniqueEgress, techniqueIngress } from '../inputs/network/localisations';
import { inputOrDefault } from '../inputs/input';
import { inA, inB, networkLoad, networkRoute, outA, outB } from './networkLoads';
import { oldFlows } from '../routes/routes';
import { trombones } from '../tables';
import { key, quantity } from '../working';

/** The network trombone of a span in a state under each technique side by side. Shown; no other table asks it. */
key(trombones, 'Span', 'span', 'The span');
key(trombones, 'State', 'state', 'planned, drained A or drained B');
const technique = key(trombones, 'Localisation', 'localisation', 'What keeps client traffic from crossing');
const network = key(trombones, 'Network', 'network', 'Row of Network loads');
const row = quantity(trombones, 'Network row', 'networkRow', one, 'Row of Network loads', rowOf(networkLoad, network));
const route = quantity(trombones, 'Route row', 'routeRow', one, 'Row of the span in Routes', pick(networkRoute, row));
const techniqueRow = quantity(
  trombones,
  'Localisation row',
  'localisationRow',
  one,
  'Row in Localisations',
  rowOf(localisationKey, technique),
);
const old = quantity(
  trombones,
  'Old flows',
  'oldFlowShare',
  one,
  'Share of traffic in sessions begun before',
  pick(oldFlows, route),
);
const crossing = (heading: string, field: string, means: string, localised: typeof techniqueIngress) =>
  quantity(
    trombones,
    heading,
    field,
    one,
    means,
    plus(old, times(minus(1, old), minus(1, inputOrDefault(localised, techniqueRow)))),
  );
const ingress = crossing(
  'Ingress crossing',
  'ingressCrossing',
  'Share of incoming traffic of moved VMs that crosses: all of the old sessions, and new ones that are not localised',
  techniqueIngress,
);
const egress = crossing(
  'Egress crossing',
  'egressCrossing',
  'Share of outgoing traffic of moved VMs that crosses',
  techniqueEgress,
);
const direction = (heading: string, field: string, means: string, enters: typeof inA, leaves: typeof outA) =>
  quantity(trombones, heading, field, Mbps, means, plus(times(pick(enters, row), ingress), times(pick(leaves, row), egress)));
direction('A to B Mb/s', 'networkMbpsAtoB', 'Client traffic from A to B under this technique', inA, outB);
direction('B to A Mb/s', 'networkMbpsBtoA', 'Client traffic from B to A under this technique', inB, outA);
