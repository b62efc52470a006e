import { newTable } from '../../formula';
import { GB, KB, Mbps, MBps, ms, perSecond, TB } from '../../quantities/units';
import { growthPerYear, hypervisor } from './assumptions';
import { hypervisorKey } from './products/hypervisors';
import { byDefault, choice, input, positive, refersTo, share, text, upTo, wholeFrom, yesNo } from './input';
import { site } from './network/sites';
import { spanKey } from './network/spans';

export const workloads = newTable('Workloads', 'input', 'an application and its VMs');

const required = 'required' as const;

export const workload = input(workloads, {
  heading: 'Workload',
  field: 'workload',
  description: 'Name; may be any text',
  blank: required,
  accepts: text,
});
export const workloadSpan = input(workloads, {
  heading: 'Span',
  field: 'span',
  description: 'The span it is stretched over',
  blank: required,
  accepts: refersTo(() => spanKey),
});
export const homeSite = input(workloads, {
  heading: 'Home site',
  field: 'homeSite',
  description: 'The site that owns its volumes',
  blank: required,
  accepts: refersTo(() => site),
});
export const include = input(workloads, {
  heading: 'Include',
  field: 'include',
  description: 'no: left out of every figure',
  blank: byDefault('yes'),
  accepts: yesNo,
});
export const reason = input(workloads, { heading: 'Reason', field: 'reason', description: 'Why it is left out', accepts: text });
export const vms = input(workloads, {
  heading: 'VMs',
  field: 'vms',
  description: 'Number of VMs',
  blank: byDefault(1),
  accepts: wholeFrom(0, 1e6),
});
export const readIops = input(workloads, {
  heading: 'Read IOPS',
  field: 'readIops',
  unit: perSecond,
  description: 'Reads a second, all VMs, today',
  blank: required,
  accepts: upTo(1e9),
});
export const writeIops = input(workloads, {
  heading: 'Write IOPS',
  field: 'writeIops',
  unit: perSecond,
  description: 'Writes a second, all VMs, today',
  blank: required,
  accepts: upTo(1e9),
});
export const readKB = input(workloads, {
  heading: 'Read KB',
  field: 'readKB',
  unit: KB,
  description: 'Mean size of a read',
  blank: required,
  accepts: upTo(65_536),
});
export const writeKB = input(workloads, {
  heading: 'Write KB',
  field: 'writeKB',
  unit: KB,
  description: 'Mean size of a write',
  blank: required,
  accepts: upTo(65_536),
});
export const peakFactor = input(workloads, {
  heading: 'Peak factor',
  field: 'peakFactor',
  description: 'Peak ÷ stated IO',
  blank: byDefault(1),
  accepts: positive(1000),
});
export const awayShare = input(workloads, {
  heading: 'Away share',
  field: 'awayShare',
  description: "Share of each volume's IO issued from the other site",
  blank: byDefault(0),
  accepts: share,
});
export const cacheMissShare = input(workloads, {
  heading: 'Cache miss share',
  field: 'cacheMissShare',
  description: 'Share of away reads a cache does not hold',
  blank: byDefault(1),
  accepts: share,
});
export const refetchShare = input(workloads, {
  heading: 'Refetch share',
  field: 'refetchShare',
  description: 'Share of written data a cache fetches again',
  blank: byDefault(0),
  accepts: share,
});
export const protocol = input(workloads, {
  heading: 'Protocol',
  field: 'protocol',
  description: 'How hosts reach the storage',
  blank: byDefault('FC'),
  accepts: choice('FC', 'FCoE', 'iSCSI', 'NFS'),
});
export const workloadHypervisor = input(workloads, {
  heading: 'Hypervisor',
  field: 'hypervisor',
  description: 'Live migration of its VMs',
  blank: { assumption: hypervisor },
  accepts: refersTo(() => hypervisorKey),
});
export const memoryGB = input(workloads, {
  heading: 'Memory GB',
  field: 'memoryGB',
  unit: GB,
  description: 'Memory of one VM',
  accepts: upTo(1e6),
});
export const dirtyMBps = input(workloads, {
  heading: 'Dirty MB/s',
  field: 'dirtyMBps',
  unit: MBps,
  description: 'Memory one VM writes',
  accepts: upTo(1e6),
});
export const clientInMbps = input(workloads, {
  heading: 'Client in Mb/s',
  field: 'clientInMbps',
  unit: Mbps,
  description: "All traffic that enters the VMs' subnet",
  blank: byDefault(0),
  accepts: upTo(1e9),
});
export const clientOutMbps = input(workloads, {
  heading: 'Client out Mb/s',
  field: 'clientOutMbps',
  unit: Mbps,
  description: "All traffic that leaves the VMs' subnet",
  blank: byDefault(0),
  accepts: upTo(1e9),
});
export const ftReadMBps = input(workloads, {
  heading: 'FT reads MB/s',
  field: 'ftReadMBps',
  unit: MBps,
  description: 'Disk reads of fault-tolerant VMs',
  blank: byDefault(0),
  accepts: upTo(1e9),
});
export const ftNetInMbps = input(workloads, {
  heading: 'FT network in Mb/s',
  field: 'ftNetInMbps',
  unit: Mbps,
  description: 'Network input of fault-tolerant VMs',
  blank: byDefault(0),
  accepts: upTo(1e9),
});
export const ftSmp = input(workloads, {
  heading: 'SMP FT',
  field: 'ftSmp',
  description: 'Fault-tolerant VMs with several processors',
  blank: byDefault('no'),
  accepts: yesNo,
});
export const roundTripsPerTransaction = input(workloads, {
  heading: 'Round trips a transaction',
  field: 'roundTripsPerTransaction',
  description: 'Round trips between client and VM in one transaction',
  accepts: upTo(1e5),
});
export const queueDepth = input(workloads, {
  heading: 'Queue depth',
  field: 'queueDepth',
  description: 'IOs the application keeps outstanding',
  accepts: positive(1e6),
});
export const serviceMs = input(workloads, {
  heading: 'Service ms',
  field: 'serviceMs',
  unit: ms,
  description: 'What an IO takes without the platform',
  accepts: positive(1e5),
});
export const writeBudgetMs = input(workloads, {
  heading: 'Write budget ms',
  field: 'writeBudgetMs',
  unit: ms,
  description: 'Most milliseconds a write may gain',
  accepts: upTo(1e5),
});
export const capacityTB = input(workloads, {
  heading: 'Capacity TB',
  field: 'capacityTB',
  unit: TB,
  description: 'Data of all VMs, today',
  accepts: upTo(1e9),
});
export const workloadGrowth = input(workloads, {
  heading: 'Growth a year',
  field: 'growthPerYear',
  description: 'Growth of its IO, client traffic, FT and capacity',
  blank: { assumption: growthPerYear },
  accepts: { type: 'number', above: -1, max: 10 },
});
