import { newTable } from '../../formula';
import { date as day, Mbps, ms } from '../../quantities/units';
import { byDefault, choice, date, input, key, positive, text, upTo } from './input';

export const hypervisors = newTable('Hypervisors', 'input', 'one live-migration technology at one version');

export const hypervisorKey = input(hypervisors, {
  heading: 'Hypervisor',
  field: 'hypervisor',
  means: 'Name and version',
  blank: 'required',
  accepts: key,
});
export const moverMaxRttMs = input(hypervisors, {
  heading: 'Max RTT',
  field: 'maxRttMs',
  unit: ms,
  means: 'Greatest supported round trip; blank: not stated',
  accepts: positive(1e5),
});
export const moverMinMbps = input(hypervisors, {
  heading: 'Min Mb/s',
  field: 'minMbps',
  unit: Mbps,
  means: 'Least bandwidth',
  blank: byDefault(0),
  accepts: upTo(1e6),
});
export const moverMinPer = input(hypervisors, {
  heading: 'Min per',
  field: 'minPer',
  means: 'migration: each needs it; all: the link needs it once',
  blank: byDefault('migration'),
  accepts: choice('migration', 'all'),
});
export const moverValidFrom = input(hypervisors, {
  heading: 'Valid from',
  field: 'validFrom',
  unit: day,
  means: 'First day of the row',
  accepts: date,
});
export const moverValidTo = input(hypervisors, {
  heading: 'Valid to',
  field: 'validTo',
  unit: day,
  means: 'Last day of the row',
  accepts: date,
});
input(hypervisors, {
  heading: 'Source',
  field: 'source',
  means: 'Where the figures stand',
  accepts: text,
});
export const moverSourceDate = input(hypervisors, {
  heading: 'Source date',
  field: 'sourceDate',
  unit: day,
  means: 'Date of the source; blank: its age is not asked',
  accepts: date,
});
input(hypervisors, {
  heading: 'Confidence',
  field: 'confidence',
  means: 'How sure the weakest figure is',
  accepts: text,
});
