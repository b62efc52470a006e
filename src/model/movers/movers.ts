import {
  absent,
  and,
  compare,
  constant,
  convert,
  countOf,
  is,
  isStated,
  max,
  pick,
  plus,
  ratio,
  rowOf,
  sumOf,
  times,
  when,
  minus,
} from '../../formula';
import { MB, Mbps, MBps, ms, one, second } from '../../quantities/units';
import { drainWindowMinutes, migrationsAtOnce } from '../inputs/assumptions';
import {
  hypervisorKey,
  moverMaxRttMs,
  moverMinMbps,
  moverMinPer,
  moverSourceDate,
  moverValidFrom,
  moverValidTo,
} from '../inputs/products/hypervisors';
import { inputOrDefault } from '../inputs/input';
import { dirtyMBps, loadEnd, loadHypervisor, loadSpan, loadVms, memoryMB } from '../loads/loads';
import { routeSpan } from '../routes/routes';
import { rowDays } from '../rowDays';
import { loads, movers } from '../tables';
import { key, quantity, wording } from '../working';

export const mover = key(movers, 'Mover', 'mover', 'Span and hypervisor in one');
export const moverSpan = key(movers, 'Span', 'span', 'The span');
export const moverHypervisor = key(movers, 'Hypervisor', 'hypervisor', 'A hypervisor that its workloads use');
export const moverRow = quantity(
  movers,
  'Hypervisor row',
  'hypervisorRow',
  one,
  'Row in Hypervisors',
  rowOf(hypervisorKey, moverHypervisor),
);
export const moverRoute = quantity(
  movers,
  'Route row',
  'routeRow',
  one,
  'Row of the span in Routes',
  rowOf(routeSpan, moverSpan),
);
export const moverUses = quantity(
  movers,
  'Workloads',
  'workloads',
  one,
  'Workloads of the span that use it',
  countOf(loads, [loadSpan, moverSpan], [loadHypervisor, moverHypervisor]),
);
export const used = compare(moverUses, '>', 0);
export const moverRtt = quantity(
  movers,
  'RTT limit',
  'maxRttMs',
  ms,
  'Greatest supported round trip',
  when(used, pick(moverMaxRttMs, moverRow), absent('number', ms)),
);
export const moverStated = wording(
  movers,
  'RTT stated',
  'rttStated',
  'Whether the limit of a mover in use is stated',
  when(used, when(isStated(pick(moverMaxRttMs, moverRow)), 'yes', 'no'), 'not in use'),
);
export const moverDays = rowDays(
  movers,
  '',
  'its row',
  { validFrom: moverValidFrom, validTo: moverValidTo, sourceDate: moverSourceDate },
  moverRow,
);
export const moverOfAnotherTime = wording(
  movers,
  'Of another time',
  'ofAnotherTime',
  'Whether the row of a mover in use begins after the quote date, ends before it, or has a source more than two years older',
  when(used, when(moverDays.ofItsTime, 'no', 'yes'), 'not in use'),
);
const least = quantity(
  movers,
  'Least Mb/s',
  'minMbps',
  Mbps,
  'Least bandwidth as stated',
  inputOrDefault(moverMinMbps, moverRow),
);
const per = wording(
  movers,
  'Least per',
  'minPer',
  'migration: each needs it; all: the link needs it once',
  inputOrDefault(moverMinPer, moverRow),
);
export const moverMinimum = quantity(
  movers,
  'Minimum Mb/s',
  'minimumMbps',
  Mbps,
  'Least bandwidth: for each migration at once, or once for the link',
  when(and(used, compare(migrationsAtOnce, '>', 0)), times(least, when(is(per, 'all'), 1, migrationsAtOnce)), constant(0, Mbps)),
);
const endB = quantity(movers, 'B end', 'bEnd', one, 'The B end of the span, as Loads counts ends', times(2, moverRoute));
const endA = quantity(movers, 'A end', 'aEnd', one, 'The A end of the span, as Loads counts ends', minus(endB, 1));
const memoryAt = (name: string, end: typeof endA) =>
  quantity(
    movers,
    `${name} memory MB`,
    `memory${name}MB`,
    MB,
    `Memory of the VMs homed at ${name}`,
    sumOf(memoryMB, [loadEnd, end], [loadHypervisor, moverHypervisor]),
  );
export const memoryA = memoryAt('A', endA);
export const memoryB = memoryAt('B', endB);
const vms = quantity(
  movers,
  'VMs',
  'vms',
  one,
  'VMs it moves',
  sumOf(loadVms, [loadSpan, moverSpan], [loadHypervisor, moverHypervisor]),
);
const dirty = quantity(
  movers,
  'Dirty MB/s',
  'dirtyMBps',
  MBps,
  'Memory that all its VMs write',
  sumOf(dirtyMBps, [loadSpan, moverSpan], [loadHypervisor, moverHypervisor]),
);
export const meanDirty = quantity(
  movers,
  'Mean dirty MB/s',
  'meanDirtyMBps',
  MBps,
  'Memory that one of its VMs writes',
  when(compare(vms, '>', 0), ratio(dirty, vms), constant(0, MBps)),
);
const fill = quantity(
  movers,
  'Drain memory MB/s',
  'drainMBps',
  MBps,
  'Memory of the larger site, moved within the drain window',
  when(isStated(drainWindowMinutes), ratio(max(memoryA, memoryB), convert(drainWindowMinutes, second)), absent('number', MBps)),
);
const drain = quantity(
  movers,
  'Drain window Mb/s',
  'drainMbps',
  Mbps,
  'What the drain window asks for: the memory, and what VMs in flight write meanwhile; 0 without a window',
  when(
    isStated(drainWindowMinutes),
    when(compare(migrationsAtOnce, '>', 0), convert(plus(fill, times(migrationsAtOnce, meanDirty)), Mbps), convert(fill, Mbps)),
    constant(0, Mbps),
  ),
);
export const mobilityMbps = quantity(
  movers,
  'Mobility Mb/s',
  'mobilityMbps',
  Mbps,
  'The larger of minimum and drain window',
  max(moverMinimum, drain),
);
