import { type Column, constant, greatestOf, is, leastOf, minus, pick, roundNoise, when } from '../../formula';
import { Mbps, one } from '../../quantities/units';
import * as demand from '../demands/demands';
import { sizeForState } from '../inputs/assumptions';
import { option } from './identity';
import { demands, options } from '../tables';
import { quantity, wording } from '../working';

const ofPlanned = is(sizeForState, 'planned');

const plannedRow = quantity(
  options,
  'Planned row',
  'plannedRow',
  one,
  'Row of Demands in the planned state',
  leastOf(demand.demandNo, [demand.demandOption, option], [demand.demandState, 'planned']),
);

/** What an option needs: in the worst state, and in the state that is sized for. */
export interface Need {
  readonly worst: Column;
  /** Row in Demands of the worst state. */
  readonly worstRow: Column;
  /** Row in Demands of the state that decides. */
  readonly row: Column;
  readonly sized: Column;
}

function need(short: string, name: string, field: string, of: Column): Need {
  const worst = quantity(
    options,
    `${short} worst`,
    `${field}Worst`,
    Mbps,
    `${name} in the worst of the states`,
    greatestOf(of, [demand.demandOption, option]),
  );
  const below = quantity(
    demands,
    `${short} below worst`,
    `${field}BelowWorst`,
    Mbps,
    `By how much it is less than in the worst state; 0: this state decides, binary noise aside`,
    roundNoise(minus(pick(worst, demand.optionRow), of)),
  );
  const worstRow = quantity(
    options,
    `${short} worst row`,
    `${field}WorstRow`,
    one,
    'Row of Demands in the worst state; of equal ones the first in the order of the states',
    leastOf(demand.demandNo, [demand.demandOption, option], [below, constant(0, Mbps)]),
  );
  const row = quantity(
    options,
    `${short} row`,
    `${field}Row`,
    one,
    'Row of Demands in the state that is sized for',
    when(ofPlanned, plannedRow, worstRow),
  );
  const sized = quantity(
    options,
    `${name} Mb/s`,
    field,
    Mbps,
    `${name} in the state that is sized for`,
    when(ofPlanned, pick(of, plannedRow), worst),
  );
  return { worst, worstRow, row, sized };
}

export const required = need('All', 'Required', 'requiredMbps', demand.required);
export const requiredStorage = need('Storage', 'Required storage', 'requiredStorageMbps', demand.requiredStorage);
export const requiredRest = need('Rest', 'Required rest', 'requiredRestMbps', demand.requiredRest);

export const sizedState = wording(
  options,
  'Sized for',
  'sizedFor',
  'The state that is sized for',
  pick(demand.demandState, required.row),
);
/** The worst state whatever is sized for. */
export const worstState = wording(
  options,
  'Worst state',
  'worstState',
  'The state that needs most',
  pick(demand.demandState, required.worstRow),
);

const sized = (heading: string, field: string, means: string, of: Column) =>
  quantity(options, heading, field, Mbps, means, pick(of, required.row));
export const optionStorageAtoB = sized(
  'Storage A to B Mb/s',
  'storageMbpsAtoB',
  'Storage traffic on the wire from A to B',
  demand.storageAtoB,
);
export const optionStorageBtoA = sized(
  'Storage B to A Mb/s',
  'storageMbpsBtoA',
  'Storage traffic on the wire from B to A',
  demand.storageBtoA,
);
export const optionNetworkAtoB = sized(
  'Network A to B Mb/s',
  'networkMbpsAtoB',
  'Network trombone from A to B',
  demand.demandNetworkAtoB,
);
export const optionNetworkBtoA = sized(
  'Network B to A Mb/s',
  'networkMbpsBtoA',
  'Network trombone from B to A',
  demand.demandNetworkBtoA,
);
export const optionMobility = sized('Mobility Mb/s', 'mobilityMbps', 'Live migration, in each direction', demand.demandMobility);
export const optionFt = sized('FT Mb/s', 'ftMbps', 'FT logging, in each direction', demand.demandFt);
