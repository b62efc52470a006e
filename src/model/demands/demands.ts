import { pick, textKey, numberColumn, columns } from '../../formula';
import { Mbps } from '../../quantities/units';
import { demandFigures } from './demandFigures';
import { stateWords } from '../states';
import { demands } from '../tables';
import { NetworkLoads } from '../loads/networkLoads';
import { rowKey } from '../../formula';

const no = rowKey(demands, { of: demands, heading: 'No', description: 'Row number, by which other tables find it' });
const option = textKey(demands, { heading: 'Option', description: 'Span and platform in one' });
const span = textKey(demands, { heading: 'Span', description: 'The span' });
const platform = textKey(demands, { heading: 'Platform', description: 'Key of the platform' });
const state = textKey(demands, { heading: 'State', description: stateWords });
/** Rows stay where they are when others come: a row is found by this, not by its place. */
const demand = textKey(demands, { heading: 'Demand', description: 'Option and state in one' });

const figures = demandFigures(demands, option, demand);
const ofNetwork = (heading: string, of: typeof NetworkLoads.networkMbpsAtoB) =>
  numberColumn(demands, { heading, unit: Mbps, description: of.description, formula: pick(of, figures.networkRow) });
const networkMbpsAtoB = ofNetwork('Network A to B Mb/s', NetworkLoads.networkMbpsAtoB);
const networkMbpsBtoA = ofNetwork('Network B to A Mb/s', NetworkLoads.networkMbpsBtoA);
const mobilityMbps = ofNetwork('Mobility Mb/s', NetworkLoads.mobilityMbps);
const ftMbps = ofNetwork('FT Mb/s', NetworkLoads.ftMbps);

export const Demands = columns(demands, {
  no,
  option,
  span,
  platform,
  state,
  demand,
  ...figures,
  networkMbpsAtoB,
  networkMbpsBtoA,
  mobilityMbps,
  ftMbps,
});
