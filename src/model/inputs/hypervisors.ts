import { newTable } from '../../formula';
import { Mbps, ms } from '../../quantities/units';
import { byDefault, choice, input, key, positive, text, upTo } from './input';

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
input(hypervisors, {
  heading: 'Source',
  field: 'source',
  means: 'Where the figures stand',
  accepts: text,
});
