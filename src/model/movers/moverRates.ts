import {
  absent,
  compare,
  constant,
  convert,
  greatestOf,
  isStated,
  min,
  minus,
  pick,
  ratio,
  roundNoise,
  times,
  when,
  numberColumn,
  textColumn,
  columns,
} from '../../formula';
import { MBps, minute, ms, second } from '../../quantities/units';
import { hostsPerSite, migrationNicGbps, migrationsAtOnce } from '../inputs/assumptions';
import { inputOrDefault } from '../inputs/input';
import { Loads } from '../loads/loads';
import { movers } from '../tables';
import { Movers } from './movers';
import { Routes } from '../routes/routes';
import { Hypervisors } from '../inputs/products/hypervisors';

/** How fast one migration of a mover goes, and how long its machines take to leave a site. */
const shareMBps = numberColumn(movers, {
  heading: 'Share MB/s',
  unit: MBps,
  description: 'What one of the migrations at once has of its Mb/s',
  formula: when(
    compare(migrationsAtOnce, '>', 0),
    ratio(convert(Movers.mobilityMbps, MBps), migrationsAtOnce),
    absent('number', MBps),
  ),
});
const rttMs = numberColumn(movers, {
  heading: 'RTT',
  unit: ms,
  description: 'Round trip on the longer path',
  formula: pick(Routes.rttMs, Movers.routeRow),
});
const bufferMBps = numberColumn(movers, {
  heading: 'Buffer MB/s',
  unit: MBps,
  description: 'Socket buffer ÷ round trip: no migration is faster',
  formula: ratio(pick(Hypervisors.socketBufferMB, Movers.hypervisorRow), convert(rttMs, second)),
});
const portMBps = numberColumn(movers, {
  heading: 'Port MB/s',
  unit: MBps,
  description: 'What the port of one host carries: no migration is faster; none if the port is not stated',
  formula: convert(migrationNicGbps, MBps),
});
const portsMBps = numberColumn(movers, {
  heading: 'Ports MB/s',
  unit: MBps,
  description: 'What the ports of all hosts of a site carry together; none if hosts or port are not stated',
  formula: times(hostsPerSite, portMBps),
});
const hostMBps = numberColumn(movers, {
  heading: 'Host MB/s',
  unit: MBps,
  description: 'The most at which one migration leaves its host, by socket buffer and port; none if neither is stated',
  formula: when(isStated(bufferMBps), when(isStated(portMBps), min(bufferMBps, portMBps), bufferMBps), portMBps),
});
const migrationMBps = numberColumn(movers, {
  heading: 'Migration MB/s',
  unit: MBps,
  description: 'Planned rate of one migration: its share, at most what the buffer and the port of its host let through',
  formula: when(isStated(hostMBps), min(shareMBps, hostMBps), shareMBps),
});
const greatestDirtyMBps = numberColumn(movers, {
  heading: 'Greatest dirty MB/s',
  unit: MBps,
  description: 'Memory that the VM writes which writes most, of those whose rate is stated',
  formula: greatestOf(Loads.vmDirtyMBps, [Loads.span, Movers.span], [Loads.hypervisor, Movers.hypervisor]),
});
const switchMs = numberColumn(movers, {
  heading: 'Switch ms',
  unit: ms,
  description: 'Pause beyond the last copy',
  formula: inputOrDefault(Hypervisors.switchMs, Movers.hypervisorRow),
});

const offeredMBps = numberColumn(movers, {
  heading: 'Offered MB/s',
  unit: MBps,
  description: 'Its Mb/s, at most what the ports of the hosts carry',
  formula: when(isStated(portsMBps), min(convert(Movers.mobilityMbps, MBps), portsMBps), convert(Movers.mobilityMbps, MBps)),
});
const leavingMBps = numberColumn(movers, {
  heading: 'Leaving MB/s',
  unit: MBps,
  description: 'The same less what machines under way write meanwhile',
  formula: roundNoise(minus(offeredMBps, times(migrationsAtOnce, Movers.meanDirtyMBps))),
});
const empties = compare(leavingMBps, '>', constant(0, MBps));
const drained = (name: string, memory: typeof Movers.memoryAMB) =>
  numberColumn(movers, {
    heading: `Drain ${name}`,
    unit: second,
    description: `Time in which its machines leave site ${name}; none where memory is written faster than it leaves`,
    formula: when(empties, ratio(memory, leavingMBps), absent('number', second)),
  });
const minutes = (name: string, seconds: typeof Movers.memoryAMB) =>
  numberColumn(movers, {
    heading: `Drain ${name} min`,
    unit: minute,
    description: `Minutes to empty site ${name}`,
    formula: convert(seconds, minute),
  });
const [drainSecondsA, drainSecondsB] = [drained('A', Movers.memoryAMB), drained('B', Movers.memoryBMB)];
const [drainMinutesA, drainMinutesB] = [minutes('A', drainSecondsA), minutes('B', drainSecondsB)];
const drain = textColumn(movers, {
  heading: 'Drain',
  description: 'Whether a site empties',
  formula: when(
    isStated(leavingMBps),
    when(empties, 'empties', 'does not empty: memory is written as fast as it leaves'),
    'not stated: memory that VMs write',
  ),
});

export const MoverRates = columns(movers, {
  shareMBps,
  rttMs,
  bufferMBps,
  portMBps,
  portsMBps,
  hostMBps,
  migrationMBps,
  greatestDirtyMBps,
  switchMs,
  offeredMBps,
  leavingMBps,
  drainSecondsA,
  drainMinutesA,
  drainSecondsB,
  drainMinutesB,
  drain,
});
