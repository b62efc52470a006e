import {
  absent,
  and,
  columns,
  compare,
  constant,
  convert,
  isStated,
  min,
  minus,
  numberColumn,
  orElse,
  pick,
  roundNoise,
  rowColumn,
  rowOf,
  textColumn,
  when,
} from '../../formula';
import { Mbps, MBps } from '../../quantities/units';
import { SharedCircuit } from '../checks/network/sharedCircuit';
import { FitRows } from '../checks/option';
import { migrationsAtOnce } from '../inputs/assumptions';
import { validations } from '../tables';
import { MoverRates } from './moverRates';
import { Movers } from './movers';
import { Validations } from './validations';

/** Whether the migrations of a mover end over what an option buys: each must be faster than its VM writes memory. */
const fitRow = rowColumn(validations, {
  heading: 'Fit row',
  description: 'Row in Fit',
  formula: rowOf(FitRows.option, Validations.option),
});
const circuitMbps = numberColumn(validations, {
  heading: 'Circuit Mb/s',
  unit: Mbps,
  description: 'Payload of one of the circuits that carry migrations: one migration gets no more',
  formula: orElse(pick(SharedCircuit.circuitAllMbps, fitRow), pick(SharedCircuit.circuitRestMbps, fitRow)),
});
const ofMover = pick(MoverRates.migrationMBps, Validations.moverRow);
const plannedMBps = numberColumn(validations, {
  heading: 'Planned MB/s',
  unit: MBps,
  description: `${MoverRates.migrationMBps.description}; none if nothing above 0 is planned`,
  formula: when(compare(ofMover, '>', constant(0, MBps)), ofMover, absent('number', MBps)),
});
const rateMBps = numberColumn(validations, {
  heading: 'Rate MB/s',
  unit: MBps,
  description: 'Rate of one migration over what is bought',
  formula: when(isStated(circuitMbps), min(plannedMBps, convert(circuitMbps, MBps)), plannedMBps),
});
const spareMBps = numberColumn(validations, {
  heading: 'Left MB/s',
  unit: MBps,
  description: 'What it has left for memory that is not yet sent, of the VM that writes most',
  formula: roundNoise(minus(rateMBps, pick(MoverRates.greatestDirtyMBps, Validations.moverRow))),
});
/** A rate of writing that is not stated cannot make good one that is too high. */
const otherwise = when(isStated(pick(Movers.dirtyMBps, Validations.moverRow)), 'yes', 'not known');
const converges = textColumn(validations, {
  heading: 'Converges',
  description: 'Whether every migration ends; not known if its rate, or what a VM writes, is not stated',
  formula: when(
    and(compare(migrationsAtOnce, '>', 0), compare(pick(Movers.vms, Validations.moverRow), '>', 0)),
    when(isStated(spareMBps), when(compare(spareMBps, '>', constant(0, MBps)), otherwise, 'no'), 'not known'),
    'not asked',
  ),
});

export const Convergence = columns(validations, { fitRow, circuitMbps, plannedMBps, rateMBps, spareMBps, converges });
