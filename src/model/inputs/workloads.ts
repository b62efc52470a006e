import { newTable, columns } from '../../formula';
import { GB, KB, Mbps, MBps, ms, perSecond, TB } from '../../quantities/units';
import { growthPerYear, hypervisor } from './assumptions';
import { byDefault, choice, input, positive, rate, refersTo, rowId, share, text, upTo, wholeFrom, yesNo } from './input';
import { Spans } from './network/spans';
import { Sites } from './network/sites';
import { Hypervisors } from './products/hypervisors';

export const workloads = newTable('Workloads', 'input', 'an application and its VMs');

const required = 'required' as const;
/** The most that may be typed. */
export const [mostIops, mostKB] = [1e9, 65_536];

const workload = input(workloads, { heading: 'Workload', description: 'Name; may be any text', blank: required, accepts: text });
const span = input(workloads, {
  heading: 'Span',
  description: 'The span it is stretched over',
  blank: required,
  accepts: refersTo(() => Spans.span),
});
const homeSite = input(workloads, {
  heading: 'Home site',
  description: 'The site that owns its volumes',
  blank: required,
  accepts: refersTo(() => Sites.site),
});
const include = input(workloads, {
  heading: 'Include',
  description: 'no: left out of every figure',
  blank: byDefault('yes'),
  accepts: yesNo,
});
const reason = input(workloads, { heading: 'Reason', description: 'Why it is left out', accepts: text });
const vms = input(workloads, { heading: 'VMs', description: 'Number of VMs', blank: byDefault(1), accepts: wholeFrom(0, 1e6) });
const readIops = input(workloads, {
  heading: 'Read IOPS',
  unit: perSecond,
  description: 'Reads a second, all VMs, today',
  blank: required,
  accepts: upTo(mostIops),
});
const writeIops = input(workloads, {
  heading: 'Write IOPS',
  unit: perSecond,
  description: 'Writes a second, all VMs, today',
  blank: required,
  accepts: upTo(mostIops),
});
const readKB = input(workloads, {
  heading: 'Read KB',
  unit: KB,
  description: 'Mean size of a read',
  blank: required,
  accepts: upTo(mostKB),
});
const writeKB = input(workloads, {
  heading: 'Write KB',
  unit: KB,
  description: 'Mean size of a write',
  blank: required,
  accepts: upTo(mostKB),
});
const peakFactor = input(workloads, {
  heading: 'Peak factor',
  description: 'Peak ÷ stated IO',
  blank: byDefault(1),
  accepts: positive(1000),
});
const awayShare = input(workloads, {
  heading: 'Away share',
  description: "Share of each volume's IO issued from the other site",
  blank: byDefault(0),
  accepts: share,
});
const cacheMissShare = input(workloads, {
  heading: 'Cache miss share',
  description: 'Share of away reads a cache does not hold',
  blank: byDefault(1),
  accepts: share,
});
const refetchShare = input(workloads, {
  heading: 'Refetch share',
  description: 'Share of written data a cache fetches again',
  blank: byDefault(0),
  accepts: share,
});
const protocol = input(workloads, {
  heading: 'Protocol',
  description: 'How hosts reach the storage',
  blank: byDefault('FC'),
  accepts: choice('FC', 'FCoE', 'iSCSI', 'NFS', 'SMB', 'NVMe/FC', 'NVMe/TCP'),
});
const workloadHypervisor = input(workloads, {
  heading: 'Hypervisor',
  description: 'Live migration of its VMs',
  blank: { assumption: hypervisor },
  accepts: refersTo(() => Hypervisors.hypervisor),
});
const memoryGB = input(workloads, { heading: 'Memory GB', unit: GB, description: 'Memory of one VM', accepts: upTo(1e6) });
const dirtyMBps = input(workloads, {
  heading: 'Dirty MB/s',
  unit: MBps,
  description: 'Memory one VM writes',
  accepts: upTo(1e6),
});
const clientInMbps = input(workloads, {
  heading: 'Client in Mb/s',
  unit: Mbps,
  description: "All traffic that enters the VMs' subnet",
  blank: byDefault(0),
  accepts: upTo(1e9),
});
const clientOutMbps = input(workloads, {
  heading: 'Client out Mb/s',
  unit: Mbps,
  description: "All traffic that leaves the VMs' subnet",
  blank: byDefault(0),
  accepts: upTo(1e9),
});
const ftReadMBps = input(workloads, {
  heading: 'FT reads MB/s',
  unit: MBps,
  description: 'Disk reads of fault-tolerant VMs',
  blank: byDefault(0),
  accepts: upTo(1e9),
});
const ftNetInMbps = input(workloads, {
  heading: 'FT network in Mb/s',
  unit: Mbps,
  description: 'Network input of fault-tolerant VMs',
  blank: byDefault(0),
  accepts: upTo(1e9),
});
const ftSmp = input(workloads, {
  heading: 'SMP FT',
  description: 'Fault-tolerant VMs with several processors',
  blank: byDefault('no'),
  accepts: yesNo,
});
const roundTripsPerTransaction = input(workloads, {
  heading: 'Round trips a transaction',
  description: 'Round trips between client and VM in one transaction',
  accepts: upTo(1e5),
});
const queueDepth = input(workloads, {
  heading: 'Queue depth',
  description: 'IOs the application keeps outstanding',
  accepts: positive(1e6),
});
const serviceMs = input(workloads, {
  heading: 'Service ms',
  unit: ms,
  description: 'What an IO takes without the platform',
  accepts: positive(1e5),
});
const writeBudgetMs = input(workloads, {
  heading: 'Write budget ms',
  unit: ms,
  description: 'Most milliseconds a write may gain',
  accepts: upTo(1e5),
});
const capacityTB = input(workloads, {
  heading: 'Capacity TB',
  unit: TB,
  description: 'Data of all VMs, today',
  accepts: upTo(1e9),
});
const workloadGrowth = input(workloads, {
  heading: 'Growth a year',
  description: 'Growth of its IO, client traffic, FT and capacity',
  blank: { assumption: growthPerYear },
  accepts: rate,
});

const source = input(workloads, {
  heading: 'Source',
  description: 'Where the figures were measured: file, sheet, column, period, statistic',
  accepts: text,
});

const id = rowId(workloads);

export const Workloads = columns(workloads, {
  workload,
  span,
  homeSite,
  include,
  reason,
  vms,
  readIops,
  writeIops,
  readKB,
  writeKB,
  peakFactor,
  awayShare,
  cacheMissShare,
  refetchShare,
  protocol,
  hypervisor: workloadHypervisor,
  memoryGB,
  dirtyMBps,
  clientInMbps,
  clientOutMbps,
  ftReadMBps,
  ftNetInMbps,
  ftSmp,
  roundTripsPerTransaction,
  queueDepth,
  serviceMs,
  writeBudgetMs,
  capacityTB,
  growthPerYear: workloadGrowth,
  source,
  id,
});
