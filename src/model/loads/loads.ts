import {
  absent,
  compare,
  constant,
  convert,
  is,
  isStated,
  minus,
  or,
  orElse,
  pick,
  withoutUnit,
  plus,
  power,
  rowOf,
  times,
  when,
} from '../../formula';
import { MB, Mbps, MBps, ms, one, TB } from '../../quantities/units';
import { ftFactor, kilobyteBytes, sizeForYear } from '../inputs/assumptions';
import { inputOrDefault } from '../inputs/input';
import * as typed from '../inputs/workloads';
import { fcpRoundTrips, routeSpan, siteA } from '../routes/routes';
import { rule } from '../rules';
import { loads } from '../tables';
import { key, quantity, wording } from '../working';

export const no = key(
  loads,
  'No',
  'no',
  'Row in Workloads: names of workloads may be any text, so they are found by row',
  'number',
);
export const loadName = wording(loads, 'Workload', 'workload', 'The workload', pick(typed.workload, no));
const stretchedOver = wording(
  loads,
  'Stretched over',
  'stretchedOver',
  'The span it is stretched over',
  pick(typed.workloadSpan, no),
);
export const loadRoute = quantity(
  loads,
  'Route row',
  'routeRow',
  one,
  'Row of its span in Routes',
  rowOf(routeSpan, stretchedOver),
);
export const loadHome = wording(loads, 'Home', 'homeSite', 'The site that owns its volumes', pick(typed.homeSite, no));
export const loadSpan = wording(
  loads,
  'Span',
  'span',
  'The span it counts for; none where it is left out',
  when(is(inputOrDefault(typed.include, no), 'yes'), stretchedOver, absent('text')),
);
/** Odd: the A end of the span in that row of Routes; even: its B end; 0: left out. One number where a sum would ask two questions. */
export const loadEnd = quantity(
  loads,
  'End',
  'end',
  one,
  'Which end of which span it counts for: twice the row in Routes, less 1 at site A; 0 where it is left out',
  when(
    is(inputOrDefault(typed.include, no), 'yes'),
    minus(times(2, loadRoute), when(is(loadHome, pick(siteA, loadRoute)), 1, 0)),
    0,
  ),
);
export const away = quantity(
  loads,
  'Away',
  'awayShare',
  one,
  "Share of each volume's IO issued from the other site, as planned",
  inputOrDefault(typed.awayShare, no),
);
export const growth = quantity(loads, 'Growth', 'growthPerYear', one, 'Growth a year', inputOrDefault(typed.workloadGrowth, no));
export const grows = wording(loads, 'Grows', 'grows', 'Whether it grows or shrinks', when(compare(growth, '=', 0), 'no', 'yes'));
export const peak = quantity(loads, 'Peak', 'peakFactor', one, 'Peak ÷ stated IO', inputOrDefault(typed.peakFactor, no));

const bytes = (iops: typeof typed.readIops, size: typeof typed.readKB) =>
  convert(times(pick(iops, no), pick(size, no), kilobyteBytes), MBps);
export const readMBps = quantity(
  loads,
  'Read MB/s',
  'readMBps',
  MBps,
  'Reads today, without the peak factor',
  bytes(typed.readIops, typed.readKB),
);
export const writeMBps = quantity(
  loads,
  'Write MB/s',
  'writeMBps',
  MBps,
  'Writes today, without the peak factor',
  bytes(typed.writeIops, typed.writeKB),
);
export const missedMBps = quantity(
  loads,
  'Missed MB/s',
  'missedMBps',
  MBps,
  'Reads that a cache at the other site would not hold',
  times(readMBps, inputOrDefault(typed.cacheMissShare, no)),
);
export const refetchedMBps = quantity(
  loads,
  'Refetched MB/s',
  'refetchedMBps',
  MBps,
  'Writes that a cache would fetch again',
  times(writeMBps, inputOrDefault(typed.refetchShare, no)),
);
const grownTo = power(plus(1, growth), withoutUnit(sizeForYear));
quantity(
  loads,
  'Grown peak read MB/s',
  'peakReadMBps',
  MBps,
  'Reads at peak, in the year that is sized for',
  times(readMBps, peak, grownTo),
);
quantity(
  loads,
  'Grown peak write MB/s',
  'peakWriteMBps',
  MBps,
  'Writes at peak, in the year that is sized for',
  times(writeMBps, peak, grownTo),
);
export const grownWriteMBps = quantity(
  loads,
  'Grown write MB/s',
  'grownWriteMBps',
  MBps,
  'Writes in the year that is sized for, without the peak factor',
  times(writeMBps, grownTo),
);
export const clientIn = quantity(
  loads,
  'Client in Mb/s',
  'clientInMbps',
  Mbps,
  'Client traffic in, today',
  inputOrDefault(typed.clientInMbps, no),
);
export const clientOut = quantity(
  loads,
  'Client out Mb/s',
  'clientOutMbps',
  Mbps,
  'Client traffic out, today',
  inputOrDefault(typed.clientOutMbps, no),
);
export const ftMbps = quantity(
  loads,
  'FT Mb/s',
  'ftMbps',
  Mbps,
  'FT logging today: disk reads and network input, with its factor',
  times(plus(convert(inputOrDefault(typed.ftReadMBps, no), Mbps), inputOrDefault(typed.ftNetInMbps, no)), ftFactor),
);

export const ft = wording(
  loads,
  'FT',
  'ft',
  'Fault tolerance in use: FT, SMP FT or none',
  when(is(inputOrDefault(typed.ftSmp, no), 'yes'), 'SMP FT', when(compare(ftMbps, '>', constant(0, Mbps)), 'FT', 'none')),
);

export const loadProtocol = wording(
  loads,
  'Protocol',
  'protocol',
  'How hosts reach the storage',
  inputOrDefault(typed.protocol, no),
);
const isFcp = or(is(loadProtocol, 'FC'), is(loadProtocol, 'FCoE'));
export const loadRoundTrips = quantity(
  loads,
  'Write round trips',
  'writeRoundTrips',
  one,
  'Round trips of the host protocol for a write that itself crosses',
  when(isFcp, pick(fcpRoundTrips, loadRoute), rule('ipWriteRoundTrips')),
);
export const loadHypervisor = wording(
  loads,
  'Hypervisor',
  'hypervisor',
  'Live migration of its VMs',
  inputOrDefault(typed.workloadHypervisor, no),
);
export const loadVms = quantity(loads, 'VMs', 'vms', one, 'Number of VMs', inputOrDefault(typed.vms, no));
export const memoryMB = quantity(
  loads,
  'Memory MB',
  'memoryMB',
  MB,
  'Memory of all its VMs',
  times(loadVms, convert(pick(typed.memoryGB, no), MB)),
);
export const dirtyMBps = quantity(
  loads,
  'Dirty MB/s',
  'dirtyMBps',
  MBps,
  'Memory that all its VMs write',
  times(loadVms, pick(typed.dirtyMBps, no)),
);

export const budgetMs = quantity(
  loads,
  'Budget ms',
  'writeBudgetMs',
  ms,
  'Most milliseconds a write may gain; 0 where none is stated',
  orElse(pick(typed.writeBudgetMs, no), constant(0, ms)),
);
export const testedAt = wording(
  loads,
  'Budget tested',
  'budgetTested',
  'Where its write budget is tested: away where any IO is issued away, else at home; none where no budget is stated',
  when(isStated(pick(typed.writeBudgetMs, no)), when(compare(away, '>', 0), 'away', 'home'), 'none'),
);
/** Workloads of a class gain alike on a platform. */
export const budgetClass = wording(
  loads,
  'Class',
  'budgetClass',
  'Where its write budget is tested, and whose round trips its writes take; none where no budget is stated',
  when(
    is(testedAt, 'home'),
    when(isFcp, 'home FC', 'home IP'),
    when(is(testedAt, 'away'), when(isFcp, 'away FC', 'away IP'), 'none'),
  ),
);
export const grownCapacityTB = quantity(
  loads,
  'Grown capacity TB',
  'capacityTB',
  TB,
  'Capacity in the year that is sized for',
  times(pick(typed.capacityTB, no), grownTo),
);
