import {
  absent,
  compare,
  constant,
  convert,
  is,
  isStated,
  minus,
  pick,
  plus,
  power,
  ratio,
  roundNoise,
  rowOf,
  times,
  when,
  textKey,
  rowColumn,
  textColumn,
  numberColumn,
  columns,
  numberKey,
} from '../../formula';
import { MB, MBps, ms, second } from '../../quantities/units';
import { preCopyRounds } from '../inputs/assumptions';
import { migrations } from '../tables';
import { Loads } from '../loads/loads';
import { Movers } from './movers';
import { Workloads } from '../inputs/workloads';
import { MoverRates } from './moverRates';

/*
 * One VM of each workload on its way, by the pre-copy model: each round sends again what was written during the one before.
 * Shown; no other table asks it.
 */
const workloadId = numberKey(migrations, { heading: 'Workload id', description: 'Id of its row in Workloads' });
const workloadRow = rowColumn(migrations, {
  heading: 'Workload row',
  description: 'Row in Loads',
  formula: rowOf(Loads.workloadId, workloadId),
});
const span = textKey(migrations, { heading: 'Span', description: 'The span' });
const moverKey = textKey(migrations, { heading: 'Mover key', description: 'Span and hypervisor in one' });
const typedRow = rowColumn(migrations, {
  heading: 'Typed row',
  description: 'Row in Workloads',
  formula: pick(Loads.no, workloadRow),
});
const workload = textColumn(migrations, {
  heading: 'Workload',
  description: 'The workload',
  formula: pick(Loads.workload, workloadRow),
});
const mover = textColumn(migrations, {
  heading: 'Mover',
  description: 'What moves its VMs',
  formula: pick(Loads.hypervisor, workloadRow),
});
const moverRow = rowColumn(migrations, {
  heading: 'Mover row',
  description: 'Row in Movers',
  formula: rowOf(Movers.mover, moverKey),
});
const memoryMB = numberColumn(migrations, {
  heading: 'Memory MB',
  unit: MB,
  description: 'Memory of one VM',
  formula: convert(pick(Workloads.memoryGB, typedRow), MB),
});
const rateMBps = numberColumn(migrations, {
  heading: 'Rate MB/s',
  unit: MBps,
  description: 'Rate of one migration; none where its mover is not the one compared',
  formula: when(is(pick(Movers.hypervisor, moverRow), mover), pick(MoverRates.migrationMBps, moverRow), absent('number', MBps)),
});
const dirtyMBps = numberColumn(migrations, {
  heading: 'Dirty MB/s',
  unit: MBps,
  description: 'Memory that one VM writes',
  formula: pick(Workloads.dirtyMBps, typedRow),
});
const writtenShare = numberColumn(migrations, {
  heading: 'Written share',
  description: 'Memory written ÷ memory sent, in the same time',
  formula: ratio(dirtyMBps, rateMBps),
});
const spareMBps = numberColumn(migrations, {
  heading: 'Spare MB/s',
  unit: MBps,
  description: 'What is left of the rate for memory not yet sent; none: the migration never ends',
  formula: roundNoise(minus(rateMBps, dirtyMBps)),
});
const ends = compare(spareMBps, '>', constant(0, MBps));
const lastShare = numberColumn(migrations, {
  heading: 'Last share',
  description: 'Share of the memory that is left for the last round',
  formula: when(ends, power(writtenShare, preCopyRounds), absent()),
});
const rounds = numberColumn(migrations, {
  heading: 'Rounds',
  description: 'Rounds after the first',
  formula: when(ends, preCopyRounds, absent()),
});
const sentMB = numberColumn(migrations, {
  heading: 'Sent MB',
  unit: MB,
  description: 'Memory sent in all rounds',
  formula: ratio(times(memoryMB, minus(rateMBps, times(dirtyMBps, lastShare))), spareMBps),
  rule: 'Pre-copy: the sum of the rounds, each the share of the one before that was written meanwhile',
});
const seconds = numberColumn(migrations, {
  heading: 'Seconds',
  unit: second,
  description: 'What all rounds take',
  formula: ratio(sentMB, rateMBps),
});
const lastCopySeconds = numberColumn(migrations, {
  heading: 'Last copy s',
  unit: second,
  description: 'What the last round takes, during which the VM stands still',
  formula: ratio(times(memoryMB, lastShare), rateMBps),
});
const downtimeMs = numberColumn(migrations, {
  heading: 'Downtime ms',
  unit: ms,
  description: 'The last copy and the switch',
  formula: plus(convert(lastCopySeconds, ms), pick(MoverRates.switchMs, moverRow)),
});
const ending = textColumn(migrations, {
  heading: 'Ending',
  description: 'What is said of one that ends',
  formula: when(isStated(memoryMB), 'ends', 'not stated: memory'),
});
const status = textColumn(migrations, {
  heading: 'Status',
  description: 'Whether it ends, or what is not stated',
  formula: when(
    isStated(writtenShare),
    when(ends, ending, 'does not end at the planned rate: memory is written as fast as sent'),
    when(isStated(rateMBps), 'not stated: memory that is written, or a rate above 0', 'not stated: rate'),
  ),
});

export const Migrations = columns(migrations, {
  workloadId,
  workloadRow,
  span,
  moverKey,
  typedRow,
  workload,
  mover,
  moverRow,
  memoryMB,
  rateMBps,
  dirtyMBps,
  writtenShare,
  spareMBps,
  lastShare,
  rounds,
  sentMB,
  seconds,
  lastCopySeconds,
  downtimeMs,
  ending,
  status,
});
