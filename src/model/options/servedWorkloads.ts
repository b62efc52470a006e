import { type Column, columns, numberColumn, ratio, sumOf } from '../../formula';
import { MB } from '../../quantities/units';
import { ServedLoads } from '../loads/servedLoads';
import { options } from '../tables';
import { Options } from './identity';

/**
 * The workloads that a platform serves: its figures are those of these alone, and what it leaves is named. Of one that serves none
 * they are those of all, or a comparison of it would say nothing.
 */
const isOfOption = [ServedLoads.into, Options.served] as const;

/** The sum over the workloads that count in the figures of the option. */
export const ofServed = (of: Column<'Served loads'>) => sumOf(of, isOfOption, [ServedLoads.counts, 'yes']);

const servedWorkloads = numberColumn(options, {
  heading: 'Served workloads',
  description: 'Workloads of the span whose host protocol the platform serves; all where it states no protocol',
  formula: sumOf(ServedLoads.workloads, isOfOption, [ServedLoads.served, 'yes']),
});
const readIops = numberColumn(options, {
  heading: 'Served reads',
  unit: ServedLoads.readIops.unit,
  description: 'Reads a second of the workloads that count for it',
  formula: ofServed(ServedLoads.readIops),
});
const writeIops = numberColumn(options, {
  heading: 'Served writes',
  unit: ServedLoads.writeIops.unit,
  description: 'Writes a second of the workloads that count for it',
  formula: ofServed(ServedLoads.writeIops),
});
const capacityTB = numberColumn(options, {
  heading: 'Served capacity TB',
  unit: ServedLoads.capacityTB.unit,
  description: 'Capacity of the workloads that count for it, in the year that is sized for',
  formula: ofServed(ServedLoads.capacityTB),
});
const meanSize = (io: 'read' | 'write', bytes: Column<'Served loads'>, iops: Column<'Options'>) =>
  numberColumn(options, {
    heading: `Mean ${io} MB`,
    unit: MB,
    description: `Size of the mean ${io} of the workloads that it serves`,
    formula: ratio(ofServed(bytes), iops),
  });
const meanReadMB = meanSize('read', ServedLoads.readMBps, readIops);
const meanWriteMB = meanSize('write', ServedLoads.writeMBps, writeIops);

export const ServedWorkloads = columns(options, {
  servedWorkloads,
  readIops,
  writeIops,
  meanReadMB,
  meanWriteMB,
  capacityTB,
});
