import {
  absent,
  columns,
  compare,
  constant,
  convert,
  isNotNegative,
  isStated,
  max,
  min,
  minus,
  numberColumn,
  orElse,
  pick,
  ratio,
  roundNoise,
  textColumn,
  times,
  when,
} from '../../formula';
import { MB, MBps, minute, second } from '../../quantities/units';
import { drainWindowMinutes, hostsPerSite, migrationsAtOnce } from '../inputs/assumptions';
import { validations } from '../tables';
import { Convergence } from './convergence';
import { MoverLimits } from './moverLimits';
import { MoverRates } from './moverRates';
import { Movers } from './movers';
import { Validations } from './validations';

/*
 * Whether a site empties within the drain window over what an option buys. The bandwidth is bought for the window; hosts that
 * allow fewer migrations, their ports, and a socket buffer or a circuit that one migration cannot exceed may keep it from being used.
 */
const allowedAtOnce = numberColumn(validations, {
  heading: 'Allowed at once',
  description: 'Migrations that the hosts of a site allow at once; none if hosts or their port are not stated',
  formula: times(hostsPerSite, pick(MoverLimits.perHost, Validations.moverRow)),
});
const atOnce = numberColumn(validations, {
  heading: 'At once',
  description: 'Migrations that run at once',
  formula: min(migrationsAtOnce, orElse(allowedAtOnce, migrationsAtOnce)),
});
const mobilityMBps = numberColumn(validations, {
  heading: 'Mobility MB/s',
  unit: MBps,
  description: 'What is bought for migrations',
  formula: convert(pick(Movers.mobilityMbps, Validations.moverRow), MBps),
});
const oneMBps = numberColumn(validations, {
  heading: 'One MB/s',
  unit: MBps,
  description: 'The most that one migration can use: its socket buffer, its circuit, the port of its host; all of it without any',
  formula: orElse(Convergence.mostMBps, mobilityMBps),
});
const portsMBps = pick(MoverRates.portsMBps, Validations.moverRow);
const throughPortsMBps = numberColumn(validations, {
  heading: 'Through ports MB/s',
  unit: MBps,
  description: 'What is bought for migrations, at most what the ports of all hosts of a site carry',
  formula: when(isStated(portsMBps), min(mobilityMBps, portsMBps), mobilityMBps),
});
const leavingMBps = numberColumn(validations, {
  heading: 'Leaving MB/s',
  unit: MBps,
  description: 'What leaves a site, less what the VMs under way write meanwhile',
  formula: roundNoise(
    minus(min(throughPortsMBps, times(atOnce, oneMBps)), times(atOnce, pick(Movers.meanDirtyMBps, Validations.moverRow))),
  ),
});
const spareMBps = numberColumn(validations, {
  heading: 'Spare MB/s',
  unit: MBps,
  description: 'What leaves a site, less what must leave it to be empty within the window',
  formula: roundNoise(minus(leavingMBps, pick(Movers.drainMBps, Validations.moverRow))),
});
const memoryMB = numberColumn(validations, {
  heading: 'Memory MB',
  unit: MB,
  description: 'Memory of the VMs of the larger site',
  formula: max(pick(Movers.memoryAMB, Validations.moverRow), pick(Movers.memoryBMB, Validations.moverRow)),
});
const drainSeconds = numberColumn(validations, {
  heading: 'Drain',
  unit: second,
  description: 'Time in which the larger site empties; none if memory is written as fast as it leaves',
  formula: when(compare(leavingMBps, '>', constant(0, MBps)), ratio(memoryMB, leavingMBps), absent('number', second)),
});
const drainMinutes = numberColumn(validations, {
  heading: 'Drain min',
  unit: minute,
  description: 'The same in minutes',
  formula: convert(drainSeconds, minute),
});
const drains = textColumn(validations, {
  heading: 'Drains',
  description: 'Whether the larger site is empty within the drain window, if one is stated and migrations run',
  formula: when(
    isStated(drainWindowMinutes),
    when(
      compare(migrationsAtOnce, '>', 0),
      when(isStated(spareMBps), when(isNotNegative(spareMBps), 'yes', 'no'), 'not known'),
      'not asked',
    ),
    'not asked',
  ),
});

export const Drains = columns(validations, {
  allowedAtOnce,
  atOnce,
  mobilityMBps,
  oneMBps,
  throughPortsMBps,
  leavingMBps,
  drainSpareMBps: spareMBps,
  memoryMB,
  drainSeconds,
  drainMinutes,
  drains,
});
