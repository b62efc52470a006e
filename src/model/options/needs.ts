import {
  type Column,
  constant,
  greatestOf,
  is,
  leastOf,
  minus,
  pick,
  roundNoise,
  when,
  rowColumn,
  numberColumn,
  textColumn,
  columns,
} from '../../formula';
import { Mbps } from '../../quantities/units';
import { sizeForState } from '../inputs/assumptions';
import { demands, options } from '../tables';
import { NetworkLoads } from '../loads/networkLoads';
import { Demands } from '../demands/demands';
import { Options } from './identity';

const ofPlanned = is(sizeForState, 'planned');

const plannedRow = rowColumn(options, {
  heading: 'Planned row',
  description: 'Row of Demands in the planned state',
  formula: leastOf(Demands.no, [Demands.option, Options.option], [Demands.state, 'planned']),
});

/** What an option needs: in the worst state, and in the state that is sized for. */
function need(short: string, name: string, of: Column<'Demands'>) {
  const worst = numberColumn(options, {
    heading: `${short} worst`,
    unit: Mbps,
    description: `${name} in the worst of the states`,
    formula: greatestOf(of, [Demands.option, Options.option]),
  });
  const below = numberColumn(demands, {
    heading: `${short} below worst`,
    unit: Mbps,
    description: `By how much it is less than in the worst state; 0: this state decides, binary noise aside`,
    formula: roundNoise(minus(pick(worst, Demands.optionRow), of)),
  });
  const worstRow = rowColumn(options, {
    heading: `${short} worst row`,
    description: 'Row of Demands in the worst state; of equal ones the first in the order of the states',
    formula: leastOf(Demands.no, [Demands.option, Options.option], [below, constant(0, Mbps)]),
  });
  const row = rowColumn(options, {
    heading: `${short} row`,
    description: 'Row of Demands in the state that is sized for',
    formula: when(ofPlanned, plannedRow, worstRow),
  });
  const sized = numberColumn(options, {
    heading: `${name} Mb/s`,
    unit: Mbps,
    description: `${name} in the state that is sized for`,
    formula: when(ofPlanned, pick(of, plannedRow), worst),
  });
  return { worst, below, worstRow, row, sized };
}

const required = need('All', 'Required', Demands.requiredMbps);
const requiredStorage = need('Storage', 'Required storage', Demands.requiredStorageMbps);
const requiredFabric = need('Fabric', 'Required fabric', Demands.requiredFabricMbps);
const requiredRest = need('Rest', 'Required rest', Demands.requiredRestMbps);

const sizedFor = textColumn(options, {
  heading: 'Sized for',
  description: 'The state that is sized for',
  formula: pick(Demands.state, required.row),
});
/** The worst state whatever is sized for. */
const worstState = textColumn(options, {
  heading: 'Worst state',
  description: 'The state that needs most',
  formula: pick(Demands.state, required.worstRow),
});

const sized = (heading: string, description: string, of: Column<'Demands'>) =>
  numberColumn(options, { heading, unit: Mbps, description, formula: pick(of, required.row) });
const storageMbpsAtoB = sized('Storage A to B Mb/s', 'Storage traffic on the wire from A to B', Demands.storageMbpsAtoB);
const storageMbpsBtoA = sized('Storage B to A Mb/s', 'Storage traffic on the wire from B to A', Demands.storageMbpsBtoA);
const networkRow = rowColumn(options, {
  heading: 'Network row',
  description: 'Row in Network loads of the state that is sized for',
  formula: pick(Demands.networkRow, required.row),
});
const ofNetwork = (heading: string, description: string, of: Column<'Network loads'>) =>
  numberColumn(options, { heading, unit: Mbps, description, formula: pick(of, networkRow) });
const networkMbpsAtoB = ofNetwork('Network A to B Mb/s', 'Network trombone from A to B', NetworkLoads.networkMbpsAtoB);
const networkMbpsBtoA = ofNetwork('Network B to A Mb/s', 'Network trombone from B to A', NetworkLoads.networkMbpsBtoA);
const mobilityMbps = ofNetwork('Mobility Mb/s', 'Live migration, in each direction', NetworkLoads.mobilityMbps);
const ftMbps = ofNetwork('FT Mb/s', 'FT logging, in each direction', NetworkLoads.ftMbps);

export const OptionNeeds = columns(options, {
  plannedRow,
  requiredMbpsWorst: required.worst,
  requiredMbpsWorstRow: required.worstRow,
  requiredMbpsRow: required.row,
  requiredMbps: required.sized,
  requiredStorageMbpsWorst: requiredStorage.worst,
  requiredStorageMbpsWorstRow: requiredStorage.worstRow,
  requiredStorageMbpsRow: requiredStorage.row,
  requiredStorageMbps: requiredStorage.sized,
  requiredFabricMbpsWorst: requiredFabric.worst,
  requiredFabricMbpsWorstRow: requiredFabric.worstRow,
  requiredFabricMbpsRow: requiredFabric.row,
  requiredFabricMbps: requiredFabric.sized,
  requiredRestMbpsWorst: requiredRest.worst,
  requiredRestMbpsWorstRow: requiredRest.worstRow,
  requiredRestMbpsRow: requiredRest.row,
  requiredRestMbps: requiredRest.sized,
  sizedFor,
  worstState,
  storageMbpsAtoB,
  storageMbpsBtoA,
  networkRow,
  networkMbpsAtoB,
  networkMbpsBtoA,
  mobilityMbps,
  ftMbps,
});

/** By how much a state asks for less than the worst one: columns of Demands that the needs of its option decide. */
export const BelowWorst = columns(demands, {
  requiredMbpsBelowWorst: required.below,
  requiredStorageMbpsBelowWorst: requiredStorage.below,
  requiredFabricMbpsBelowWorst: requiredFabric.below,
  requiredRestMbpsBelowWorst: requiredRest.below,
});
