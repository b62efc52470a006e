import { absent, compare, constant, convert, isStated, min, minus, pick, ratio, roundNoise, times, when } from '../../formula';
import { MBps, minute, ms, second } from '../../quantities/units';
import { migrationsAtOnce } from '../inputs/assumptions';
import { socketBufferMB, switchMs } from '../inputs/products/hypervisors';
import { inputOrDefault } from '../inputs/input';
import { meanDirty, memoryA, memoryB, mobilityMbps, moverRoute, moverRow } from './movers';
import { rttMs } from '../routes/routes';
import { movers } from '../tables';
import { quantity, wording } from '../working';

/** How fast one migration of a mover goes, and how long its machines take to leave a site. */
const share = quantity(
  movers,
  'Share MB/s',
  'shareMBps',
  MBps,
  'What one of the migrations at once has of its Mb/s',
  when(compare(migrationsAtOnce, '>', 0), ratio(convert(mobilityMbps, MBps), migrationsAtOnce), absent('number', MBps)),
);
const roundTrip = quantity(movers, 'RTT', 'rttMs', ms, 'Round trip on the longer path', pick(rttMs, moverRoute));
const bound = quantity(
  movers,
  'Buffer MB/s',
  'bufferMBps',
  MBps,
  'Socket buffer ÷ round trip: no migration is faster',
  ratio(pick(socketBufferMB, moverRow), convert(roundTrip, second)),
);
export const migrationMBps = quantity(
  movers,
  'Migration MB/s',
  'migrationMBps',
  MBps,
  'Rate of one migration: its share, or what the buffer lets through',
  when(isStated(bound), min(share, bound), share),
);
export const moverSwitch = quantity(
  movers,
  'Switch ms',
  'switchMs',
  ms,
  'Pause beyond the last copy',
  inputOrDefault(switchMs, moverRow),
);

const leaving = quantity(
  movers,
  'Leaving MB/s',
  'leavingMBps',
  MBps,
  'Its Mb/s less what machines under way write meanwhile',
  roundNoise(minus(convert(mobilityMbps, MBps), times(migrationsAtOnce, meanDirty))),
);
const empties = compare(leaving, '>', constant(0, MBps));
const drained = (name: string, memory: typeof memoryA) =>
  quantity(
    movers,
    `Drain ${name}`,
    `drainSeconds${name}`,
    second,
    `Time in which its machines leave site ${name}; none where memory is written faster than it leaves`,
    when(empties, ratio(memory, leaving), absent('number', second)),
  );
const minutes = (name: string, seconds: typeof memoryA) =>
  quantity(movers, `Drain ${name} min`, `drainMinutes${name}`, minute, `Minutes to empty site ${name}`, convert(seconds, minute));
minutes('A', drained('A', memoryA));
minutes('B', drained('B', memoryB));
wording(
  movers,
  'Drain',
  'drain',
  'Whether a site empties',
  when(
    isStated(leaving),
    when(empties, 'empties', 'refused: memory is written as fast as it leaves'),
    'not stated: memory that VMs write',
  ),
);
