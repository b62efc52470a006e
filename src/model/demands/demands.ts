import { pick } from '../../formula';
import { Mbps } from '../../quantities/units';
import { demandFigures } from './demandFigures';
import { networkAtoB, networkBtoA, spanFtMbps, spanMobility } from '../loads/networkLoads';
import { stateWords } from '../states';
import { demands } from '../tables';
import { key, quantity } from '../working';

export const demandNo = key(demands, 'No', 'no', 'Row number, by which other tables find it', 'number');
export const demandOption = key(demands, 'Option', 'option', 'Span and platform in one');
key(demands, 'Span', 'span', 'The span');
key(demands, 'Platform', 'platform', 'Key of the platform');
export const demandState = key(demands, 'State', 'state', stateWords);
/** Rows stay where they are when others come: a row is found by this, not by its place. */
export const demand = key(demands, 'Demand', 'demand', 'Option and state in one');

export const {
  optionRow,
  networkRow,
  outA,
  backA,
  outB,
  backB,
  allAtoB,
  allBtoA,
  storageAtoB,
  storageBtoA,
  required,
  requiredStorage,
  requiredRest,
} = demandFigures(demands, demandOption);
const ofNetwork = (heading: string, field: string, of: typeof networkAtoB) =>
  quantity(demands, heading, field, Mbps, of.description, pick(of, networkRow));
export const demandNetworkAtoB = ofNetwork('Network A to B Mb/s', 'networkMbpsAtoB', networkAtoB);
export const demandNetworkBtoA = ofNetwork('Network B to A Mb/s', 'networkMbpsBtoA', networkBtoA);
export const demandMobility = ofNetwork('Mobility Mb/s', 'mobilityMbps', spanMobility);
export const demandFt = ofNetwork('FT Mb/s', 'ftMbps', spanFtMbps);
