import { type Column, compare, constant, is, leastOf, max, minus, pick, round9, when } from '../formula';
import { Mbps, one } from '../quantities/units';
import * as demand from './demands';
import { sizeForState, sizeForYear } from './inputs/assumptions';
import { option } from './options';
import { type State, stateField, states } from './states';
import { options } from './tables';
import { quantity, wording } from './working';

const rowIn = (state: State): Column =>
  quantity(
    options,
    `Row ${state}`,
    `row${stateField[state]}`,
    one,
    `Row of Demands in the state ${state}, in the year that is sized for`,
    leastOf(demand.demandNo, [demand.demandOption, option], [demand.demandState, state], [demand.demandYear, sizeForYear]),
  );
const rows = states.map(rowIn);

/** The one of three columns that belongs to the deciding state. */
const ofState = (state: Column, [planned, drainedA, drainedB]: readonly Column[]) =>
  when(compare(state, '=', 1), planned!, when(compare(state, '=', 2), drainedA!, drainedB!));

/** What an option needs: in each state, in the worst, and in the state that is sized for. */
export interface Need {
  readonly inStates: readonly Column[];
  readonly worst: Column;
  /** The state that decides: 1 planned, 2 drained A, 3 drained B. */
  readonly stateNo: Column;
  readonly sized: Column;
}

/** Equal, binary noise aside. */
const same = (a: Column, b: Column) => is(round9(minus(a, b)), constant(0, Mbps));

function need(short: string, name: string, field: string, of: Column): Need {
  const inStates = states.map((state, at) =>
    quantity(
      options,
      `${short} ${state}`,
      `${field}${stateField[state]}`,
      Mbps,
      `${name} in the state ${state}`,
      pick(of, rows[at]!),
    ),
  );
  const [planned, drainedA, drainedB] = inStates as [Column, Column, Column];
  const worst = quantity(
    options,
    `${short} worst`,
    `${field}Worst`,
    Mbps,
    `${name} in the worst of the states`,
    max(planned, drainedA, drainedB),
  );
  const stateNo = quantity(
    options,
    `${short} state no`,
    `${field}StateNo`,
    one,
    'The state that decides: 1 planned, 2 drained A, 3 drained B; of equal ones the first',
    when(is(sizeForState, 'planned'), 1, when(same(planned, worst), 1, when(same(drainedA, worst), 2, 3))),
  );
  const sized = quantity(
    options,
    `${name} Mb/s`,
    field,
    Mbps,
    `${name} in the state that is sized for`,
    when(is(sizeForState, 'planned'), planned, worst),
  );
  return { inStates, worst, stateNo, sized };
}

export const required = need('All', 'Required', 'requiredMbps', demand.required);
export const requiredStorage = need('Storage', 'Required storage', 'requiredStorageMbps', demand.requiredStorage);
export const requiredRest = need('Rest', 'Required rest', 'requiredRestMbps', demand.requiredRest);

/** The name of a state that a column numbers. */
export const stateName = (no: Column) =>
  when(compare(no, '=', 1), 'planned', when(compare(no, '=', 2), 'drained A', 'drained B'));

export const sizedState = wording(options, 'Sized for', 'sizedFor', 'The state that is sized for', stateName(required.stateNo));
/** The worst state whatever is sized for. */
export const worstState = wording(
  options,
  'Worst state',
  'worstState',
  'The state that needs most',
  when(
    same(required.worst, required.inStates[0]!),
    'planned',
    when(same(required.worst, required.inStates[1]!), 'drained A', 'drained B'),
  ),
);

const sizedRow = quantity(
  options,
  'Sized row',
  'sizedRow',
  one,
  'Row of Demands of the state that is sized for',
  ofState(required.stateNo, rows),
);
const sized = (heading: string, field: string, means: string, of: Column) =>
  quantity(options, heading, field, Mbps, means, pick(of, sizedRow));
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
