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
  textKey,
  rowColumn,
  numberColumn,
  textColumn,
  columns,
} from '../../formula';
import { MB, Mbps, MBps, ms, second } from '../../quantities/units';
import { drainWindowMinutes, migrationsAtOnce } from '../inputs/assumptions';
import { inputOrDefault } from '../inputs/input';
import { rowDays } from '../rowDays';
import { loads, movers } from '../tables';
import { Hypervisors } from '../inputs/products/hypervisors';
import { Horizon } from '../routes/horizon';
import { RouteEstimate } from '../routes/routeEstimate';
import { Loads } from '../loads/loads';

const mover = textKey(movers, { heading: 'Mover', description: 'Span and hypervisor in one' });
const span = textKey(movers, { heading: 'Span', description: 'The span' });
const hypervisor = textKey(movers, { heading: 'Hypervisor', description: 'A hypervisor that its workloads use' });
const hypervisorRow = rowColumn(movers, {
  heading: 'Hypervisor row',
  description: 'Row in Hypervisors',
  formula: rowOf(Hypervisors.hypervisor, hypervisor),
});
const routeRow = rowColumn(movers, {
  heading: 'Route row',
  description: 'Row of the span in Routes',
  formula: rowOf(RouteEstimate.span, span),
});
const workloads = numberColumn(movers, {
  heading: 'Workloads',
  description: 'Workloads of the span that use it',
  formula: countOf(loads, [Loads.span, span], [Loads.hypervisor, hypervisor]),
});
const overNvme = (protocol: string) =>
  countOf(loads, [Loads.span, span], [Loads.hypervisor, hypervisor], [Loads.protocol, protocol]);
const nvmeWorkloads = numberColumn(movers, {
  heading: 'NVMe workloads',
  description: 'Workloads of these whose hosts use NVMe, over Fibre Channel or TCP',
  formula: plus(overNvme('NVMe/FC'), overNvme('NVMe/TCP')),
});
export const used = compare(workloads, '>', 0);
const maxRttMs = numberColumn(movers, {
  heading: 'RTT limit',
  unit: ms,
  description: 'Greatest supported round trip',
  formula: when(used, pick(Hypervisors.maxRttMs, hypervisorRow), absent('number', ms)),
});
const rttStated = textColumn(movers, {
  heading: 'RTT stated',
  description: 'Whether the limit of a mover in use is stated',
  formula: when(used, when(isStated(pick(Hypervisors.maxRttMs, hypervisorRow)), 'yes', 'no'), 'not in use'),
});
const moverDays = rowDays(movers, {
  whose: 'its row',
  of: {
    validFrom: Hypervisors.validFrom,
    validTo: Hypervisors.validTo,
    supportedUntil: Hypervisors.supportedUntil,
    sourceDate: Hypervisors.sourceDate,
  },
  row: hypervisorRow,
  horizonEnd: pick(Horizon.horizonEnd, routeRow),
});
const ofAnotherTime = textColumn(movers, {
  heading: 'Of another time',
  description:
    'Whether the row of a mover in use begins after the quote date, ends before it, or has a source more than two years older',
  formula: when(used, when(moverDays.ofItsTime, 'no', 'yes'), 'not in use'),
});
const supportEnds = textColumn(movers, {
  heading: 'Support ends',
  description: 'Whether support of a mover in use ends within the horizon',
  formula: when(used, when(is(moverDays.days.supportLasts, 'yes'), 'no', 'yes'), 'not in use'),
});
const minMbps = numberColumn(movers, {
  heading: 'Least Mb/s',
  unit: Mbps,
  description: 'Least bandwidth as stated',
  formula: inputOrDefault(Hypervisors.minMbps, hypervisorRow),
});
const minPer = textColumn(movers, {
  heading: 'Least per',
  description: 'migration: each needs it; all: the link needs it once',
  formula: inputOrDefault(Hypervisors.minPer, hypervisorRow),
});
const minimumMbps = numberColumn(movers, {
  heading: 'Minimum Mb/s',
  unit: Mbps,
  description: 'Least bandwidth: for each migration at once, or once for the link',
  formula: when(
    and(used, compare(migrationsAtOnce, '>', 0)),
    times(minMbps, when(is(minPer, 'all'), 1, migrationsAtOnce)),
    constant(0, Mbps),
  ),
});
const bEnd = numberColumn(movers, {
  heading: 'B end',
  description: 'The B end of the span, as Loads counts ends',
  formula: times(2, routeRow),
});
const aEnd = numberColumn(movers, {
  heading: 'A end',
  description: 'The A end of the span, as Loads counts ends',
  formula: minus(bEnd, 1),
});
const memoryAt = (name: string, end: typeof aEnd) =>
  numberColumn(movers, {
    heading: `${name} memory MB`,
    field: `memory${name}MB`,
    unit: MB,
    description: `Memory of the VMs homed at ${name}`,
    formula: sumOf(Loads.memoryMB, [Loads.end, end], [Loads.hypervisor, hypervisor]),
  });
const memoryAMB = memoryAt('A', aEnd);
const memoryBMB = memoryAt('B', bEnd);
const vms = numberColumn(movers, {
  heading: 'VMs',
  description: 'VMs it moves',
  formula: sumOf(Loads.vms, [Loads.span, span], [Loads.hypervisor, hypervisor]),
});
const dirtyMBps = numberColumn(movers, {
  heading: 'Dirty MB/s',
  unit: MBps,
  description: 'Memory that all its VMs write',
  formula: sumOf(Loads.dirtyMBps, [Loads.span, span], [Loads.hypervisor, hypervisor]),
});
const meanDirtyMBps = numberColumn(movers, {
  heading: 'Mean dirty MB/s',
  unit: MBps,
  description: 'Memory that one of its VMs writes',
  formula: when(compare(vms, '>', 0), ratio(dirtyMBps, vms), constant(0, MBps)),
});
const drainMBps = numberColumn(movers, {
  heading: 'Drain memory MB/s',
  unit: MBps,
  description: 'Memory of the larger site, moved within the drain window',
  formula: when(
    isStated(drainWindowMinutes),
    ratio(max(memoryAMB, memoryBMB), convert(drainWindowMinutes, second)),
    absent('number', MBps),
  ),
});
const drainMbps = numberColumn(movers, {
  heading: 'Drain window Mb/s',
  unit: Mbps,
  description: 'What the drain window asks for: the memory, and what VMs in flight write meanwhile; 0 without a window',
  formula: when(
    isStated(drainWindowMinutes),
    when(
      compare(migrationsAtOnce, '>', 0),
      convert(plus(drainMBps, times(migrationsAtOnce, meanDirtyMBps)), Mbps),
      convert(drainMBps, Mbps),
    ),
    constant(0, Mbps),
  ),
});
const mobilityMbps = numberColumn(movers, {
  heading: 'Mobility Mb/s',
  unit: Mbps,
  description: 'The larger of minimum and drain window',
  formula: max(minimumMbps, drainMbps),
});

export const Movers = columns(movers, {
  mover,
  span,
  hypervisor,
  hypervisorRow,
  routeRow,
  workloads,
  nvmeWorkloads,
  maxRttMs,
  rttStated,
  days: moverDays.days,
  ofAnotherTime,
  supportEnds,
  minMbps,
  minPer,
  minimumMbps,
  bEnd,
  aEnd,
  memoryAMB,
  memoryBMB,
  vms,
  dirtyMBps,
  meanDirtyMBps,
  drainMBps,
  drainMbps,
  mobilityMbps,
});
