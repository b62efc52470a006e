import { bytesPerKB, date as day, hour, Mbps, minute, one, usPerKm, year, type Unit } from '../../quantities/units';
import type { Accepts, Assumption, Blank } from '../../formula';
import { assumption, byDefault, choice, date, positive, refersTo, text, upTo, wholeFrom } from './input';
import { hypervisorKey } from './products/hypervisors';

const growth: Accepts = { type: 'number', above: -1, max: 10 };

function named(heading: string, field: string, unit: Unit, blank: Blank, accepts: Accepts, means: string): Assumption {
  return assumption({ heading, field, unit, blank, accepts, description: means });
}

export const fibreUsPerKm = named(
  'Fibre latency',
  'fibreUsPerKm',
  usPerKm,
  byDefault(4.897),
  positive(100),
  'Light in glass, one way',
);
export const routeFactor = named(
  'Route factor',
  'routeFactor',
  one,
  byDefault(1.5),
  { type: 'number', min: 1, max: 10 },
  'Route km per straight km where no route is stated',
);
export const linkEfficiency = named(
  'Link efficiency',
  'linkEfficiency',
  one,
  byDefault(0.93),
  { type: 'number', above: 0, max: 1 },
  'Share of the wire that carries storage payload',
);
export const targetUtilisation = named(
  'Target utilisation',
  'targetUtilisation',
  one,
  byDefault(0.7),
  { type: 'number', above: 0, max: 1 },
  'Share of a link that is planned to be used',
);
export const compression = named(
  'Compression',
  'compression',
  one,
  byDefault(1),
  positive(100),
  'Bytes before ÷ bytes after the link gear; 1 unless measured',
);
export const kilobyteBytes = named(
  'Bytes in a KB',
  'kilobyteBytes',
  bytesPerKB,
  byDefault(1024),
  { type: 'number', min: 1000, max: 1024 },
  'What a KB of the IO sizes is: 1,024 as host tools report it, or 1,000',
);
export const paths = named(
  'Paths',
  'paths',
  one,
  byDefault(2),
  wholeFrom(1, 4),
  'Diverse paths of a span; each carries all of the load',
);
export const migrationsAtOnce = named(
  'Migrations at once',
  'migrationsAtOnce',
  one,
  byDefault(1),
  wholeFrom(0, 1000),
  'Live migrations that run at the same time on a span',
);
export const drainWindowMinutes = named(
  'Drain window',
  'drainWindowMinutes',
  minute,
  'not stated',
  positive(1e6),
  'Time in which a site must be emptied; blank: not asked',
);
export const hostsPerSite = named(
  'Hosts per site',
  'hostsPerSite',
  one,
  'not stated',
  wholeFrom(1, 10_000),
  'Hosts that machines of a span move from at once; blank: not asked',
);
export const migrationNicGbps = named(
  'Migration NIC Gb/s',
  'migrationNicGbps',
  one,
  'not stated',
  positive(1000),
  'Gb/s of the port that a host moves machines by; blank: not asked',
);
export const preCopyRounds = named(
  'Pre-copy rounds',
  'preCopyRounds',
  one,
  byDefault(5),
  wholeFrom(1, 100),
  'Rounds after the first in which a live migration sends again what was written meanwhile',
);
export const heartbeatMbps = named(
  'Heartbeat',
  'heartbeatMbps',
  Mbps,
  byDefault(0),
  upTo(1e6),
  'Cluster heartbeat and witness traffic of a span',
);
export const outageHours = named(
  'Outage',
  'outageHours',
  hour,
  'not stated',
  positive(1e5),
  'For how long a site, or all paths between the sites, are taken to be lost before their copies are brought up to date; blank: not asked',
);
export const growthPerYear = named(
  'Growth a year',
  'growthPerYear',
  one,
  byDefault(0),
  growth,
  'Growth of IO, client, FT and capacity where a workload does not state its own',
);
export const sizeForYear = named(
  'Size for year',
  'sizeForYear',
  year,
  byDefault(0),
  upTo(30),
  'Years of growth the links must hold; 0 is today',
);
export const sizeForState = named(
  'Size for state',
  'sizeForState',
  one,
  byDefault('planned'),
  choice('planned', 'worst'),
  'planned: as the VMs are placed; worst: also with a site drained, a node down or a path lost',
);
export const horizonYears = named(
  'Horizon',
  'horizonYears',
  year,
  byDefault(5),
  wholeFrom(1, 30),
  'Years over which costs are compared',
);
export const discountRate = named(
  'Discount rate',
  'discountRate',
  one,
  byDefault(0.08),
  { type: 'number', above: -1, max: 10 },
  'Yearly rate of the net present value',
);
export const discountTiming = named(
  'Discount timing',
  'discountTiming',
  one,
  byDefault('year-end'),
  choice('year-end', 'monthly'),
  'When the charges of a year are discounted',
);
export const ftFactor = named(
  'FT factor',
  'ftFactor',
  one,
  byDefault(1.2),
  upTo(100),
  'FT logging traffic per disk read and network input',
);
export const hypervisor = named(
  'Hypervisor',
  'hypervisor',
  one,
  'required',
  refersTo(() => hypervisorKey),
  'Live migration used where a workload does not state its own',
);
export const currency = named('Currency', 'currency', one, 'required', text, 'Currency of the quote');
export const quoteDate = named('Quote date', 'quoteDate', day, 'required', date, 'The day the quote is made for');

export const catalogueDate = named(
  'Catalogue date',
  'catalogueDate',
  day,
  'not stated',
  date,
  'Day for which a plan file takes rows of the catalogue by family, or all; blank: the quote date',
);

/** The named cells, in the order of their sheet. */
export const assumptions: readonly Assumption[] = [
  hypervisor,
  currency,
  quoteDate,
  catalogueDate,
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
  migrationNicGbps,
  preCopyRounds,
  outageHours,
  heartbeatMbps,
  ftFactor,
  growthPerYear,
  sizeForYear,
  sizeForState,
  horizonYears,
  discountRate,
  discountTiming,
];
