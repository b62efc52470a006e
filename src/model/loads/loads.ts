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
  textColumn,
  rowColumn,
  numberColumn,
  numberKey,
  columns,
} from '../../formula';
import { MB, Mbps, MBps, ms, TB } from '../../quantities/units';
import { ftFactor, kilobyteBytes, sizeForYear } from '../inputs/assumptions';
import { inputOrDefault } from '../inputs/input';
import { rule } from '../rules';
import { loads } from '../tables';
import { Workloads } from '../inputs/workloads';
import { RouteEstimate } from '../routes/routeEstimate';
import { Routes } from '../routes/routes';

const workloadId = numberKey(loads, {
  heading: 'Workload id',
  description: 'Id of its row in Workloads: names of workloads may be any text, so they are found by number',
});
const no = rowColumn(loads, { heading: 'No', description: 'Row in Workloads', formula: rowOf(Workloads.id, workloadId) });
const workload = textColumn(loads, { heading: 'Workload', description: 'The workload', formula: pick(Workloads.workload, no) });
const stretchedOver = textColumn(loads, {
  heading: 'Stretched over',
  description: 'The span it is stretched over',
  formula: pick(Workloads.span, no),
});
const routeRow = rowColumn(loads, {
  heading: 'Route row',
  description: 'Row of its span in Routes',
  formula: rowOf(RouteEstimate.span, stretchedOver),
});
const homeSite = textColumn(loads, {
  heading: 'Home',
  description: 'The site that owns its volumes',
  formula: pick(Workloads.homeSite, no),
});
const span = textColumn(loads, {
  heading: 'Span',
  description: 'The span it counts for; none where it is left out',
  formula: when(is(inputOrDefault(Workloads.include, no), 'yes'), stretchedOver, absent('text')),
});
/** Odd: the A end of the span in that row of Routes; even: its B end; 0: left out. One number where a sum would ask two questions. */
const end = numberColumn(loads, {
  heading: 'End',
  description: 'Which end of which span it counts for: twice the row in Routes, less 1 at site A; 0 where it is left out',
  formula: when(
    is(inputOrDefault(Workloads.include, no), 'yes'),
    minus(times(2, routeRow), when(is(homeSite, pick(RouteEstimate.siteA, routeRow)), 1, 0)),
    0,
  ),
});
const awayShare = numberColumn(loads, {
  heading: 'Away',
  description: "Share of each volume's IO issued from the other site, as planned",
  formula: inputOrDefault(Workloads.awayShare, no),
});
const growthPerYear = numberColumn(loads, {
  heading: 'Growth',
  description: 'Growth a year',
  formula: inputOrDefault(Workloads.growthPerYear, no),
});
const grows = textColumn(loads, {
  heading: 'Grows',
  description: 'Whether it grows or shrinks',
  formula: when(compare(growthPerYear, '=', 0), 'no', 'yes'),
});
const peakFactor = numberColumn(loads, {
  heading: 'Peak',
  description: 'Peak ÷ stated IO',
  formula: inputOrDefault(Workloads.peakFactor, no),
});

const bytes = (iops: typeof Workloads.readIops, size: typeof Workloads.readKB) =>
  convert(times(pick(iops, no), pick(size, no), kilobyteBytes), MBps);
const readMBps = numberColumn(loads, {
  heading: 'Read MB/s',
  unit: MBps,
  description: 'Reads today, without the peak factor',
  formula: bytes(Workloads.readIops, Workloads.readKB),
});
const writeMBps = numberColumn(loads, {
  heading: 'Write MB/s',
  unit: MBps,
  description: 'Writes today, without the peak factor',
  formula: bytes(Workloads.writeIops, Workloads.writeKB),
});
const missedMBps = numberColumn(loads, {
  heading: 'Missed MB/s',
  unit: MBps,
  description: 'Reads that a cache at the other site would not hold',
  formula: times(readMBps, inputOrDefault(Workloads.cacheMissShare, no)),
});
const refetchedMBps = numberColumn(loads, {
  heading: 'Refetched MB/s',
  unit: MBps,
  description: 'Writes that a cache would fetch again',
  formula: times(writeMBps, inputOrDefault(Workloads.refetchShare, no)),
});
const grownTo = power(plus(1, growthPerYear), withoutUnit(sizeForYear));
const peakReadMBps = numberColumn(loads, {
  heading: 'Grown peak read MB/s',
  unit: MBps,
  description: 'Reads at peak, in the year that is sized for',
  formula: times(readMBps, peakFactor, grownTo),
});
const peakWriteMBps = numberColumn(loads, {
  heading: 'Grown peak write MB/s',
  unit: MBps,
  description: 'Writes at peak, in the year that is sized for',
  formula: times(writeMBps, peakFactor, grownTo),
});
const grownWriteMBps = numberColumn(loads, {
  heading: 'Grown write MB/s',
  unit: MBps,
  description: 'Writes in the year that is sized for, without the peak factor',
  formula: times(writeMBps, grownTo),
});
const clientInMbps = numberColumn(loads, {
  heading: 'Client in Mb/s',
  unit: Mbps,
  description: 'Client traffic in, today',
  formula: inputOrDefault(Workloads.clientInMbps, no),
});
const clientOutMbps = numberColumn(loads, {
  heading: 'Client out Mb/s',
  unit: Mbps,
  description: 'Client traffic out, today',
  formula: inputOrDefault(Workloads.clientOutMbps, no),
});
const ftMbps = numberColumn(loads, {
  heading: 'FT Mb/s',
  unit: Mbps,
  description: 'FT logging today: disk reads and network input, with its factor',
  formula: times(
    plus(convert(inputOrDefault(Workloads.ftReadMBps, no), Mbps), inputOrDefault(Workloads.ftNetInMbps, no)),
    ftFactor,
  ),
});

const ft = textColumn(loads, {
  heading: 'FT',
  description: 'Fault tolerance in use: FT, SMP FT or none',
  formula: when(
    is(inputOrDefault(Workloads.ftSmp, no), 'yes'),
    'SMP FT',
    when(compare(ftMbps, '>', constant(0, Mbps)), 'FT', 'none'),
  ),
});

const protocol = textColumn(loads, {
  heading: 'Protocol',
  description: 'How hosts reach the storage',
  formula: inputOrDefault(Workloads.protocol, no),
});
const isFcp = or(is(protocol, 'FC'), is(protocol, 'FCoE'));
const writeRoundTrips = numberColumn(loads, {
  heading: 'Write round trips',
  description: 'Round trips of the host protocol for a write that itself crosses',
  formula: when(isFcp, pick(Routes.fcpWriteRoundTrips, routeRow), rule('ipWriteRoundTrips')),
});
const hypervisor = textColumn(loads, {
  heading: 'Hypervisor',
  description: 'Live migration of its VMs',
  formula: inputOrDefault(Workloads.hypervisor, no),
});
const vms = numberColumn(loads, { heading: 'VMs', description: 'Number of VMs', formula: inputOrDefault(Workloads.vms, no) });
const memoryMB = numberColumn(loads, {
  heading: 'Memory MB',
  unit: MB,
  description: 'Memory of all its VMs',
  formula: times(vms, convert(pick(Workloads.memoryGB, no), MB)),
});
const dirtyMBps = numberColumn(loads, {
  heading: 'Dirty MB/s',
  unit: MBps,
  description: 'Memory that all its VMs write',
  formula: times(vms, pick(Workloads.dirtyMBps, no)),
});

const writeBudgetMs = numberColumn(loads, {
  heading: 'Budget ms',
  unit: ms,
  description: 'Most milliseconds a write may gain; 0 where none is stated',
  formula: orElse(pick(Workloads.writeBudgetMs, no), constant(0, ms)),
});
const budgetTested = textColumn(loads, {
  heading: 'Budget tested',
  description: 'Where its write budget is tested: away where any IO is issued away, else at home; none where no budget is stated',
  formula: when(isStated(pick(Workloads.writeBudgetMs, no)), when(compare(awayShare, '>', 0), 'away', 'home'), 'none'),
});
/** Workloads of a class gain alike on a platform. */
const budgetClass = textColumn(loads, {
  heading: 'Class',
  description: 'Where its write budget is tested, and whose round trips its writes take; none where no budget is stated',
  formula: when(
    is(budgetTested, 'home'),
    when(isFcp, 'home FC', 'home IP'),
    when(is(budgetTested, 'away'), when(isFcp, 'away FC', 'away IP'), 'none'),
  ),
});
const capacityTB = numberColumn(loads, {
  heading: 'Grown capacity TB',
  unit: TB,
  description: 'Capacity in the year that is sized for',
  formula: times(pick(Workloads.capacityTB, no), grownTo),
});

export const Loads = columns(loads, {
  no,
  workloadId,
  workload,
  stretchedOver,
  routeRow,
  homeSite,
  span,
  end,
  awayShare,
  growthPerYear,
  grows,
  peakFactor,
  readMBps,
  writeMBps,
  missedMBps,
  refetchedMBps,
  peakReadMBps,
  peakWriteMBps,
  grownWriteMBps,
  clientInMbps,
  clientOutMbps,
  ftMbps,
  ft,
  protocol,
  writeRoundTrips,
  hypervisor,
  vms,
  memoryMB,
  dirtyMBps,
  writeBudgetMs,
  budgetTested,
  budgetClass,
  capacityTB,
});
