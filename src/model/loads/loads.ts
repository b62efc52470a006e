import {
  type Node,
  absent,
  and,
  compare,
  constant,
  countOf,
  is,
  minus,
  or,
  pick,
  rowOfOrFirst,
  times,
  when,
  textColumn,
  textKey,
  rowColumn,
  numberColumn,
  numberKey,
  columns,
  convert,
  isStated,
  orElse,
  plus,
  power,
  withoutUnit,
} from '../../formula';
import { KB, MB, Mbps, MBps, ms, perSecond, TB } from '../../quantities/units';
import { ftFactor, kilobyteBytes, sizeForYear } from '../inputs/assumptions';
import { inputOrDefault } from '../inputs/input';
import { hostProtocols, numberOf } from '../protocols';
import { rule } from '../rules';
import { loads, routes } from '../tables';
import { mostIops, mostKB, workloads, Workloads } from '../inputs/workloads';
import { RouteEstimate } from '../routes/routeEstimate';
import { Routes } from '../routes/routes';

const workloadId = numberKey(loads, {
  heading: 'Workload id',
  description: 'Id of its row in Workloads: names of workloads may be any text, so they are found by number',
});
const ofSpan = textKey(loads, { heading: 'Of span', description: 'The span that Workloads named when the row was made' });
/**
 * A row with a problem may hold a text among its numbers, which no formula could take. So the row of Loads reads another workload
 * instead, and counts for nothing.
 */
const readsId = numberKey(loads, {
  heading: 'Reads id',
  description:
    'Id of the workload that is read: its own or, if there was a problem in its row when this one was made, that of one without',
});
/** Options of solutions sum the workloads of their parts: of each a row of its own, beside the one that counts on the span. */
const part = textKey(loads, {
  heading: 'Part',
  description:
    'Option of the part of a solution that serves it, in the row that counts for this; -: the row that counts on the span',
});
const partNo = numberKey(loads, {
  heading: 'Part no',
  description: 'The same by number: 10,000 for the first part of the plan, 20,000 for the next; 0: on the span',
});
const listed = textColumn(loads, {
  heading: 'Listed',
  description: 'Whether its workload stands in Workloads, sized or not',
  formula: when(compare(countOf(workloads, [Workloads.id, workloadId]), '>', 0), 'yes', 'no'),
});
/** COUNTIFS with a bound counts numbers only: an input that is blank, or was typed as a text, leaves its workload out. */
const stated = textColumn(loads, {
  heading: 'Stated',
  description: 'Whether the workload that is read is there, with its IO',
  formula: when(
    compare(
      countOf(
        workloads,
        [Workloads.id, readsId],
        [Workloads.readIops, '<=', constant(mostIops, perSecond)],
        [Workloads.writeIops, '<=', constant(mostIops, perSecond)],
        [Workloads.readKB, '<=', constant(mostKB, KB)],
        [Workloads.writeKB, '<=', constant(mostKB, KB)],
      ),
      '>',
      0,
    ),
    'yes',
    'no',
  ),
});
const inPlan = textColumn(loads, {
  heading: 'In plan',
  description: 'no: its workload was deleted, its Id is blank, its IO is not stated, or it is left out; it counts for nothing',
  formula: when(and(is(stated, 'yes'), is(readsId, workloadId)), 'yes', 'no'),
});
const no = rowColumn(loads, {
  heading: 'No',
  description: 'Row in Workloads of the workload that is read',
  formula: rowOfOrFirst(Workloads.id, readsId, stated),
});
const workload = textColumn(loads, {
  heading: 'Workload',
  description: 'The workload',
  formula: when(
    is(inPlan, 'yes'),
    pick(Workloads.workload, no),
    when(is(listed, 'yes'), 'left out for a problem', 'no longer in the plan'),
  ),
});
const stretchedOver = textColumn(loads, {
  heading: 'Stretched over',
  description: 'The span it is stretched over',
  formula: pick(Workloads.span, no),
});
const onSpan = textColumn(loads, {
  heading: 'On span',
  description: 'no: its span is not in the plan, and it counts for nothing',
  formula: when(compare(countOf(routes, [RouteEstimate.span, stretchedOver]), '=', 1), 'yes', 'no'),
});
const routeRow = rowColumn(loads, {
  heading: 'Route row',
  description: 'Row of its span in Routes',
  formula: rowOfOrFirst(RouteEstimate.span, stretchedOver, onSpan),
});
const homeSite = textColumn(loads, {
  heading: 'Home',
  description: 'The site that owns its volumes',
  formula: pick(Workloads.homeSite, no),
});
const included = textColumn(loads, {
  heading: 'Included',
  description: 'Whether it takes part: it is in the plan, at home at one end of its span, and its user does not leave it out',
  formula: when(
    and(
      is(inPlan, 'yes'),
      is(onSpan, 'yes'),
      or(is(homeSite, pick(RouteEstimate.siteA, routeRow)), is(homeSite, pick(RouteEstimate.siteB, routeRow))),
      is(inputOrDefault(Workloads.include, no), 'yes'),
    ),
    'yes',
    'no',
  ),
});
const span = textColumn(loads, {
  heading: 'Span',
  description: 'The span, or the part of a solution on it, that it counts for; none where it is left out',
  formula: when(is(included, 'yes'), when(is(partNo, 0), stretchedOver, part), absent('text')),
});
/** Odd: the A end of the span in that row of Routes; even: its B end; 0: left out; by thousands the part. One number where a sum would ask three questions. */
const end = numberColumn(loads, {
  heading: 'End',
  description:
    'Which end of which span it counts for: twice the row in Routes, less 1 at site A, and 10,000 for each number of its part; 0 where it is left out',
  formula: when(
    is(included, 'yes'),
    plus(minus(times(2, routeRow), when(is(homeSite, pick(RouteEstimate.siteA, routeRow)), 1, 0)), partNo),
    0,
  ),
});
const awayShare = numberColumn(loads, {
  heading: 'Away',
  description: "Share of each volume's IO issued from the other site, as planned",
  formula: inputOrDefault(Workloads.awayShare, no),
});
const issued = numberColumn(loads, {
  heading: 'Issued',
  description: 'Where its IO is issued: 1 at both sites, 2 all at the other, 3 all at the site that owns its volumes',
  formula: when(compare(awayShare, '<=', 0), 3, when(compare(awayShare, '<', 1), 1, 2)),
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
/** NVMe over Fibre Channel exchanges command, transfer ready, data and response as FCP does. */
const isFcp = or(is(protocol, 'FC'), is(protocol, 'FCoE'), is(protocol, 'NVMe/FC'));
const numbered = (): Node =>
  hostProtocols.reduceRight((otherwise: Node, { protocol: of }) => {
    const uses = of === 'FC' ? or(is(protocol, 'FC'), is(protocol, 'FCoE')) : is(protocol, of);
    return when(uses, numberOf(of), otherwise);
  }, constant(0));
const protocolNo = numberColumn(loads, {
  heading: 'Protocol no',
  description: 'As which protocol a platform serves it, by number: FCoE as FC',
  formula: numbered(),
});
const group = numberColumn(loads, {
  heading: 'Group',
  description: 'End of the span and protocol in one: ten times the end and the number of the protocol',
  formula: plus(times(10, end), protocolNo),
});
const writeRoundTrips = numberColumn(loads, {
  heading: 'Trips',
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
const vmDirtyMBps = numberColumn(loads, {
  heading: 'VM dirty MB/s',
  unit: MBps,
  description: 'Memory that one VM writes; 0 without VMs',
  formula: when(compare(vms, '>', 0), pick(Workloads.dirtyMBps, no), constant(0, MBps)),
});
const dirtyMBps = numberColumn(loads, {
  heading: 'Dirty MB/s',
  unit: MBps,
  description: 'Memory that all its VMs write',
  formula: times(vms, vmDirtyMBps),
});

const writeKB = numberColumn(loads, {
  heading: 'Write KB',
  unit: KB,
  description: 'Mean size of a write',
  formula: pick(Workloads.writeKB, no),
});
const writeBudgetMs = numberColumn(loads, {
  heading: 'Budget',
  unit: ms,
  description: 'Most milliseconds a write may gain; 0 if none is stated',
  formula: orElse(pick(Workloads.writeBudgetMs, no), constant(0, ms)),
});
const budgetSpan = textColumn(loads, {
  heading: 'Budgeted',
  description: 'The span whose write budgets its own is one of; none if it states none or is left out',
  formula: when(isStated(pick(Workloads.writeBudgetMs, no)), span, absent('text')),
});
const capacityTB = numberColumn(loads, {
  heading: 'Grown capacity TB',
  unit: TB,
  description: 'Capacity in the year that is sized for',
  formula: times(pick(Workloads.capacityTB, no), grownTo),
});

export const Loads = columns(loads, {
  workloadId,
  ofSpan,
  readsId,
  part,
  partNo,
  listed,
  stated,
  inPlan,
  no,
  workload,
  stretchedOver,
  onSpan,
  routeRow,
  homeSite,
  included,
  span,
  end,
  awayShare,
  issued,
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
  protocolNo,
  group,
  writeRoundTrips,
  hypervisor,
  vms,
  memoryMB,
  vmDirtyMBps,
  dirtyMBps,
  writeKB,
  writeBudgetMs,
  budgetSpan,
  capacityTB,
});
