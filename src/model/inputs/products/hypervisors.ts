import { newTable, columns } from '../../../formula';
import { date as day, MB, Mbps, ms } from '../../../quantities/units';
import { byDefault, choice, date, input, key, positive, text, upTo, wholeFrom } from '../input';

export const hypervisors = newTable('Hypervisors', 'input', 'one live-migration technology at one version');

const hypervisor = input(hypervisors, {
  heading: 'Hypervisor',
  description: 'Name and version',
  blank: 'required',
  accepts: key,
});
const family = input(hypervisors, {
  heading: 'Family',
  description: 'Products of one family follow one another: a platform validated with an older one has a warning',
  accepts: text,
});
const maxRttMs = input(hypervisors, {
  heading: 'Max RTT',
  unit: ms,
  description: 'Greatest supported round trip',
  accepts: positive(1e5),
});
const minMbps = input(hypervisors, {
  heading: 'Min Mb/s',
  unit: Mbps,
  description: 'Least bandwidth',
  blank: byDefault(0),
  accepts: upTo(1e6),
});
const minPer = input(hypervisors, {
  heading: 'Min per',
  description: 'migration: each needs it; all: the link needs it once',
  blank: byDefault('migration'),
  accepts: choice('migration', 'all'),
});
const validFrom = input(hypervisors, { heading: 'Valid from', unit: day, description: 'First day of the row', accepts: date });
const validTo = input(hypervisors, { heading: 'Valid to', unit: day, description: 'Last day of the row', accepts: date });
const supportedUntil = input(hypervisors, {
  heading: 'Supported until',
  unit: day,
  description: 'Last day of general support, or of extended support that is bought',
  accepts: date,
});
const edition = input(hypervisors, {
  heading: 'Edition',
  description: 'Edition or licence without which the limits do not hold',
  accepts: text,
});
const migrationsPerHost1G = input(hypervisors, {
  heading: 'Per host 1G',
  description: 'Most migrations of one host at once below 10 Gb/s',
  accepts: wholeFrom(1, 1000),
});
const migrationsPerHost10G = input(hypervisors, {
  heading: 'Per host 10G',
  description: 'Most migrations of one host at once from 10 Gb/s on',
  accepts: wholeFrom(1, 1000),
});
const socketBufferMB = input(hypervisors, {
  heading: 'Socket buffer',
  unit: MB,
  description: 'What may be under way unanswered, which bounds a migration by the round trip',
  ifBlank: 'no bound',
  accepts: positive(1e6),
});
const switchMs = input(hypervisors, {
  heading: 'Switch',
  unit: ms,
  description: 'Pause of a machine beyond its last copy',
  ifBlank: 'the last copy alone',
  blank: byDefault(0),
  accepts: upTo(1e6),
});
const ftMaxRttMs = input(hypervisors, {
  heading: 'FT max RTT',
  unit: ms,
  description: 'Greatest recommended round trip of fault tolerance',
  accepts: positive(1e5),
});
const ftMinMbps = input(hypervisors, {
  heading: 'FT min Mb/s',
  unit: Mbps,
  description: 'Least link for FT logging',
  accepts: upTo(1e6),
});
const ftSmpMinMbps = input(hypervisors, {
  heading: 'SMP FT min Mb/s',
  unit: Mbps,
  description: 'Least link for FT logging of machines with several processors',
  accepts: upTo(1e6),
});
const source = input(hypervisors, { heading: 'Source', description: 'Where the figures stand', accepts: text });
const sourceDate = input(hypervisors, {
  heading: 'Source date',
  unit: day,
  description: 'Date of the source',
  ifBlank: 'its age is not asked',
  accepts: date,
});
const confidence = input(hypervisors, { heading: 'Confidence', description: 'How sure the weakest figure is', accepts: text });

export const Hypervisors = columns(hypervisors, {
  hypervisor,
  family,
  maxRttMs,
  minMbps,
  minPer,
  validFrom,
  validTo,
  supportedUntil,
  edition,
  migrationsPerHost1G,
  migrationsPerHost10G,
  socketBufferMB,
  switchMs,
  ftMaxRttMs,
  ftMinMbps,
  ftSmpMinMbps,
  source,
  sourceDate,
  confidence,
});
