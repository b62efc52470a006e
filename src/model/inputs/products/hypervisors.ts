import { newTable } from '../../../formula';
import { date as day, MB, Mbps, ms } from '../../../quantities/units';
import { byDefault, choice, date, input, key, positive, text, upTo, wholeFrom } from '../input';

export const hypervisors = newTable('Hypervisors', 'input', 'one live-migration technology at one version');

export const hypervisorKey = input(hypervisors, {
  heading: 'Hypervisor',
  field: 'hypervisor',
  description: 'Name and version',
  blank: 'required',
  accepts: key,
});
export const moverMaxRttMs = input(hypervisors, {
  heading: 'Max RTT',
  field: 'maxRttMs',
  unit: ms,
  description: 'Greatest supported round trip; blank: not stated',
  accepts: positive(1e5),
});
export const moverMinMbps = input(hypervisors, {
  heading: 'Min Mb/s',
  field: 'minMbps',
  unit: Mbps,
  description: 'Least bandwidth',
  blank: byDefault(0),
  accepts: upTo(1e6),
});
export const moverMinPer = input(hypervisors, {
  heading: 'Min per',
  field: 'minPer',
  description: 'migration: each needs it; all: the link needs it once',
  blank: byDefault('migration'),
  accepts: choice('migration', 'all'),
});
export const moverValidFrom = input(hypervisors, {
  heading: 'Valid from',
  field: 'validFrom',
  unit: day,
  description: 'First day of the row',
  accepts: date,
});
export const moverValidTo = input(hypervisors, {
  heading: 'Valid to',
  field: 'validTo',
  unit: day,
  description: 'Last day of the row',
  accepts: date,
});
input(hypervisors, {
  heading: 'Edition',
  field: 'edition',
  description: 'Edition or licence without which the limits do not hold',
  accepts: text,
});
export const perHost1G = input(hypervisors, {
  heading: 'Per host 1G',
  field: 'migrationsPerHost1G',
  description: 'Most migrations of one host at once below 10 Gb/s; blank: not stated',
  accepts: wholeFrom(1, 1000),
});
export const perHost10G = input(hypervisors, {
  heading: 'Per host 10G',
  field: 'migrationsPerHost10G',
  description: 'Most migrations of one host at once from 10 Gb/s on; blank: not stated',
  accepts: wholeFrom(1, 1000),
});
export const socketBufferMB = input(hypervisors, {
  heading: 'Socket buffer',
  field: 'socketBufferMB',
  unit: MB,
  description: 'What may be under way unanswered, which bounds a migration by the round trip; blank: no bound',
  accepts: positive(1e6),
});
export const switchMs = input(hypervisors, {
  heading: 'Switch',
  field: 'switchMs',
  unit: ms,
  description: 'Pause of a machine beyond its last copy; blank: the last copy alone',
  blank: byDefault(0),
  accepts: upTo(1e6),
});
export const ftMaxRttMs = input(hypervisors, {
  heading: 'FT max RTT',
  field: 'ftMaxRttMs',
  unit: ms,
  description: 'Greatest recommended round trip of fault tolerance; blank: not stated',
  accepts: positive(1e5),
});
export const ftMinMbps = input(hypervisors, {
  heading: 'FT min Mb/s',
  field: 'ftMinMbps',
  unit: Mbps,
  description: 'Least link for FT logging; blank: not stated',
  accepts: upTo(1e6),
});
export const ftSmpMinMbps = input(hypervisors, {
  heading: 'SMP FT min Mb/s',
  field: 'ftSmpMinMbps',
  unit: Mbps,
  description: 'Least link for FT logging of machines with several processors; blank: not stated',
  accepts: upTo(1e6),
});
input(hypervisors, {
  heading: 'Source',
  field: 'source',
  description: 'Where the figures stand',
  accepts: text,
});
export const moverSourceDate = input(hypervisors, {
  heading: 'Source date',
  field: 'sourceDate',
  unit: day,
  description: 'Date of the source; blank: its age is not asked',
  accepts: date,
});
input(hypervisors, {
  heading: 'Confidence',
  field: 'confidence',
  description: 'How sure the weakest figure is',
  accepts: text,
});
