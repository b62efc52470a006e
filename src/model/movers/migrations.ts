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
} from '../../formula';
import { MB, MBps, ms, one, second } from '../../quantities/units';
import { preCopyRounds } from '../inputs/assumptions';
import * as typed from '../inputs/workloads';
import { loadHypervisor, loadName, no as loadNo } from '../loads/loads';
import { migrationMBps, moverSwitch } from './moverRates';
import { mover, moverHypervisor } from './movers';
import { migrations } from '../tables';
import { key, quantity, wording } from '../working';

/*
 * One VM of each workload on its way, by the pre-copy model: each round sends again what was written during the one before.
 * Shown; no other table asks it.
 */
const no = key(migrations, 'Workload row', 'workloadRow', 'Row in Loads', 'number');
key(migrations, 'Span', 'span', 'The span');
const moverKey = key(migrations, 'Mover key', 'moverKey', 'Span and hypervisor in one');
const typedRow = quantity(migrations, 'Typed row', 'typedRow', one, 'Row in Workloads', pick(loadNo, no));
wording(migrations, 'Workload', 'workload', 'The workload', pick(loadName, no));
const movedBy = wording(migrations, 'Mover', 'mover', 'What moves its VMs', pick(loadHypervisor, no));
const moverRow = quantity(migrations, 'Mover row', 'moverRow', one, 'Row in Movers', rowOf(mover, moverKey));
const memory = quantity(migrations, 'Memory MB', 'memoryMB', MB, 'Memory of one VM', convert(pick(typed.memoryGB, typedRow), MB));
const rate = quantity(
  migrations,
  'Rate MB/s',
  'rateMBps',
  MBps,
  'Rate of one migration; none where its mover is not the one compared',
  when(is(pick(moverHypervisor, moverRow), movedBy), pick(migrationMBps, moverRow), absent('number', MBps)),
);
const dirty = quantity(migrations, 'Dirty MB/s', 'dirtyMBps', MBps, 'Memory that one VM writes', pick(typed.dirtyMBps, typedRow));
const written = quantity(
  migrations,
  'Written share',
  'writtenShare',
  one,
  'Memory written ÷ memory sent, in the same time',
  ratio(dirty, rate),
);
const spare = quantity(
  migrations,
  'Spare MB/s',
  'spareMBps',
  MBps,
  'What is left of the rate for memory not yet sent; none: the migration never ends',
  roundNoise(minus(rate, dirty)),
);
const ends = compare(spare, '>', constant(0, MBps));
const last = quantity(
  migrations,
  'Last share',
  'lastShare',
  one,
  'Share of the memory that is left for the last round',
  when(ends, power(written, preCopyRounds), absent()),
);
quantity(migrations, 'Rounds', 'rounds', one, 'Rounds after the first', when(ends, preCopyRounds, absent()));
const sent = quantity(
  migrations,
  'Sent MB',
  'sentMB',
  MB,
  'Memory sent in all rounds',
  ratio(times(memory, minus(rate, times(dirty, last))), spare),
  { rule: 'Pre-copy: the sum of the rounds, each the share of the one before that was written meanwhile' },
);
quantity(migrations, 'Seconds', 'seconds', second, 'What all rounds take', ratio(sent, rate));
const lastCopy = quantity(
  migrations,
  'Last copy s',
  'lastCopySeconds',
  second,
  'What the last round takes, during which the VM stands still',
  ratio(times(memory, last), rate),
);
quantity(
  migrations,
  'Downtime ms',
  'downtimeMs',
  ms,
  'The last copy and the switch',
  plus(convert(lastCopy, ms), pick(moverSwitch, moverRow)),
);
const ending = wording(
  migrations,
  'Ending',
  'ending',
  'What is said of one that ends',
  when(isStated(memory), 'ends', 'not stated: memory'),
);
wording(
  migrations,
  'Status',
  'status',
  'Whether it ends, or what is not stated',
  when(
    isStated(written),
    when(ends, ending, 'refused: memory is written faster than the link carries it'),
    when(isStated(rate), 'not stated: memory that is written, or a rate above 0', 'not stated: rate'),
  ),
);
