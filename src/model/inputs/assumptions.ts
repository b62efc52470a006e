import { bytesPerKB, date as day, Gbps, hour, Mbps, minute, money, usPerKm, year } from '../../quantities/units';
import type { Assumption } from '../../formula';
import {
  assumption,
  byDefault,
  choice,
  date,
  positive,
  rate,
  refersTo,
  share,
  shareAbove0,
  text,
  upTo,
  wholeFrom,
  yesNo,
} from './input';
import { Hypervisors } from './products/hypervisors';

/* The head of the printed pages. Nothing is calculated from it, and what is blank is not shown. */

export const company = assumption({
  heading: 'Company',
  field: 'company',
  description: 'Who makes the quote, as its pages name it',
  accepts: text,
});
export const customer = assumption({
  heading: 'Customer',
  field: 'customer',
  description: 'Whom the quote is for, as its pages name it',
  accepts: text,
});
export const project = assumption({
  heading: 'Project',
  field: 'project',
  description: 'What the quote is called beside its customer',
  accepts: text,
});
export const author = assumption({
  heading: 'Author',
  field: 'author',
  description: 'Who made the quote',
  accepts: text,
});
export const offerVersion = assumption({
  heading: 'Offer version',
  field: 'offerVersion',
  description: 'Number and version of the quote, as its author counts them',
  accepts: text,
});
export const version = assumption({
  heading: 'Version number',
  field: 'version',
  description: 'Number of this version of the quote; a version that follows another has a greater number',
  accepts: wholeFrom(1, 9999),
});
export const offerValidUntil = assumption({
  heading: 'Valid until',
  field: 'offerValidUntil',
  unit: day,
  description: 'Last day on which the quote may be accepted',
  accepts: date,
});
export const terms = assumption({
  heading: 'Terms',
  field: 'terms',
  description:
    'Terms on which the quote is made, and what it leaves out: printed on the Summary, and for the customer beside what it includes',
  accepts: text,
});

export const fibreUsPerKm = assumption({
  heading: 'Fibre latency',
  field: 'fibreUsPerKm',
  unit: usPerKm,
  description: 'Light in glass, one way',
  blank: byDefault(4.897),
  accepts: positive(100),
});
export const routeFactor = assumption({
  heading: 'Route factor',
  field: 'routeFactor',
  description: 'Route km per straight km where no route is stated',
  blank: byDefault(1.5),
  accepts: { type: 'number', min: 1, max: 10 },
});
export const linkEfficiency = assumption({
  heading: 'Link efficiency',
  field: 'linkEfficiency',
  description: 'Share of the wire that carries storage payload',
  blank: byDefault(0.93),
  accepts: shareAbove0,
});
export const targetUtilisation = assumption({
  heading: 'Target utilisation',
  field: 'targetUtilisation',
  description: 'Share of a link that is planned to be used',
  blank: byDefault(0.7),
  accepts: shareAbove0,
});
export const compression = assumption({
  heading: 'Compression',
  field: 'compression',
  description: 'Bytes before ÷ bytes after the link gear; 1 unless measured',
  blank: byDefault(1),
  accepts: positive(100),
});
export const kilobyteBytes = assumption({
  heading: 'Bytes in a KB',
  field: 'kilobyteBytes',
  unit: bytesPerKB,
  description: 'What a KB of the IO sizes is: 1,024 as host tools report it, or 1,000',
  blank: byDefault(1024),
  accepts: { type: 'number', min: 1000, max: 1024 },
});
export const paths = assumption({
  heading: 'Paths',
  field: 'paths',
  description: 'Diverse paths of a span; each carries all of the load',
  blank: byDefault(2),
  accepts: wholeFrom(1, 4),
});
export const migrationsAtOnce = assumption({
  heading: 'Migrations at once',
  field: 'migrationsAtOnce',
  description: 'Live migrations that run at the same time on a span',
  blank: byDefault(1),
  accepts: wholeFrom(0, 1000),
});
export const drainWindowMinutes = assumption({
  heading: 'Drain window',
  field: 'drainWindowMinutes',
  unit: minute,
  description: 'Time in which a site must be emptied',
  ifBlank: 'not asked',
  accepts: positive(1e6),
});
export const hostsPerSite = assumption({
  heading: 'Hosts per site',
  field: 'hostsPerSite',
  description: 'Hosts that machines of a span move from at once',
  ifBlank: 'not asked',
  accepts: wholeFrom(1, 10_000),
});
export const cpusPerHost = assumption({
  heading: 'CPUs per host',
  field: 'cpusPerHost',
  description: 'CPUs (sockets) of a host, as prices by socket and by core count them',
  ifBlank: 'prices by socket and by core are not priced',
  accepts: wholeFrom(1, 64),
});
export const coresPerCpu = assumption({
  heading: 'Cores per CPU',
  field: 'coresPerCpu',
  description: 'Cores of a CPU, as prices by core count them',
  ifBlank: 'prices by core are not priced',
  accepts: wholeFrom(1, 1000),
});
export const users = assumption({
  heading: 'Users',
  field: 'users',
  description: 'People whom the workloads of a span serve, as prices by user count them',
  ifBlank: 'prices by user are not priced',
  accepts: wholeFrom(1, 1e7),
});
export const migrationNicGbps = assumption({
  heading: 'Migration NIC Gb/s',
  field: 'migrationNicGbps',
  unit: Gbps,
  description: 'Gb/s of the port that a host moves machines by',
  ifBlank: 'not asked',
  accepts: positive(1000),
});
export const preCopyRounds = assumption({
  heading: 'Pre-copy rounds',
  field: 'preCopyRounds',
  description: 'Rounds after the first in which a live migration sends again what was written meanwhile',
  blank: byDefault(5),
  accepts: wholeFrom(1, 100),
});
export const heartbeatMbps = assumption({
  heading: 'Heartbeat',
  field: 'heartbeatMbps',
  unit: Mbps,
  description: 'Cluster heartbeat and witness traffic of a span',
  blank: byDefault(0),
  accepts: upTo(1e6),
});
export const outageHours = assumption({
  heading: 'Outage',
  field: 'outageHours',
  unit: hour,
  description:
    'For how long a site, or all paths between the sites, are taken to be lost before their copies are brought up to date',
  ifBlank: 'not asked',
  accepts: positive(1e5),
});
export const growthPerYear = assumption({
  heading: 'Growth a year',
  field: 'growthPerYear',
  description: 'Growth of IO, client, FT and capacity where a workload does not state its own',
  blank: byDefault(0),
  accepts: rate,
});
export const sizeForYear = assumption({
  heading: 'Size for year',
  field: 'sizeForYear',
  unit: year,
  description: 'Years of growth the links must hold; 0 is today',
  blank: byDefault(0),
  accepts: upTo(30),
});
export const sizeForState = assumption({
  heading: 'Size for state',
  field: 'sizeForState',
  description: 'planned: as the VMs are placed; worst: also with a site drained, a node down or a path lost',
  blank: byDefault('planned'),
  accepts: choice('planned', 'worst'),
});
export const horizonYears = assumption({
  heading: 'Horizon',
  field: 'horizonYears',
  unit: year,
  description: 'Years over which costs are compared',
  blank: byDefault(5),
  accepts: wholeFrom(1, 30),
});
export const discountRate = assumption({
  heading: 'Discount rate',
  field: 'discountRate',
  description: 'Yearly rate of the net present value',
  blank: byDefault(0.08),
  accepts: rate,
});
export const discountTiming = assumption({
  heading: 'Discount timing',
  field: 'discountTiming',
  description: 'When the charges of a year are discounted',
  blank: byDefault('year-end'),
  accepts: choice('year-end', 'monthly'),
});
export const vatRate = assumption({
  heading: 'VAT rate',
  field: 'vatRate',
  description: 'Value added tax on the total; all prices of a plan are net',
  ifBlank: 'neither VAT nor gross is shown',
  accepts: share,
});
export const pricePerKWh = assumption({
  heading: 'Price of a kWh',
  field: 'pricePerKWh',
  unit: money,
  description: 'What a kWh costs, as the power of gear is charged',
  ifBlank: 'the power of gear is not priced',
  accepts: upTo(1000),
});
export const ftFactor = assumption({
  heading: 'FT factor',
  field: 'ftFactor',
  description: 'FT logging traffic per disk read and network input',
  blank: byDefault(1.2),
  accepts: upTo(100),
});
export const hypervisor = assumption({
  heading: 'Hypervisor',
  field: 'hypervisor',
  description: 'Live migration used where a workload does not state its own',
  blank: 'required',
  accepts: refersTo(() => Hypervisors.hypervisor),
});
export const currency = assumption({
  heading: 'Currency',
  field: 'currency',
  description: 'Currency of the quote',
  blank: 'required',
  accepts: text,
});
export const quoteDate = assumption({
  heading: 'Quote date',
  field: 'quoteDate',
  unit: day,
  description: 'The day the quote is made for',
  blank: 'required',
  accepts: date,
});

export const goLiveDate = assumption({
  heading: 'Go-live date',
  field: 'goLiveDate',
  unit: day,
  description: 'The day on which the clusters go live: circuits must be handed over by then, and month 1 begins',
  ifBlank: 'no delivery is asked, and months are counted from the quote date',
  accepts: date,
});
export const catalogueDate = assumption({
  heading: 'Catalogue date',
  field: 'catalogueDate',
  unit: day,
  description: 'Day for which a plan file takes rows of the catalogue by family, or all',
  ifBlank: 'the quote date',
  accepts: date,
});

export const requireTemplateLines = assumption({
  heading: 'Template lines required',
  field: 'requireTemplateLines',
  description: 'yes: a platform has a total only if Prices has a row for the part of each required line of Price templates',
  blank: byDefault('no'),
  accepts: yesNo,
});
export const wireTime = assumption({
  heading: 'Wire time',
  field: 'wireTime',
  description: 'yes: what an IO takes to be clocked onto its circuit counts in write budgets',
  blank: byDefault('yes'),
  accepts: yesNo,
});
export const queueingInBudgets = assumption({
  heading: 'Queueing in budgets',
  field: 'queueingInBudgets',
  description: 'yes: the mean wait behind other traffic counts in write budgets too',
  blank: byDefault('no'),
  accepts: yesNo,
});
export const maxCopyHours = assumption({
  heading: 'Longest first copy',
  field: 'maxCopyHours',
  unit: hour,
  description: 'Hours that the first copy of the volumes may take before it warns',
  blank: byDefault(72),
  accepts: positive(1e5),
});
export const maxResyncHours = assumption({
  heading: 'Longest resync',
  field: 'maxResyncHours',
  unit: hour,
  description: 'Hours that a resync after the outage may take before it warns',
  blank: byDefault(24),
  accepts: positive(1e5),
});

/** The named cells, in the order of their sheet. */
export const assumptions: readonly Assumption[] = [
  hypervisor,
  currency,
  quoteDate,
  goLiveDate,
  catalogueDate,
  company,
  customer,
  project,
  author,
  offerVersion,
  version,
  offerValidUntil,
  terms,
  fibreUsPerKm,
  routeFactor,
  linkEfficiency,
  targetUtilisation,
  compression,
  kilobyteBytes,
  paths,
  migrationsAtOnce,
  drainWindowMinutes,
  hostsPerSite,
  cpusPerHost,
  coresPerCpu,
  users,
  migrationNicGbps,
  preCopyRounds,
  outageHours,
  maxCopyHours,
  maxResyncHours,
  wireTime,
  queueingInBudgets,
  heartbeatMbps,
  ftFactor,
  growthPerYear,
  sizeForYear,
  sizeForState,
  horizonYears,
  discountRate,
  discountTiming,
  vatRate,
  pricePerKWh,
  requireTemplateLines,
];
