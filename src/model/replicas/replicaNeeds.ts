import {
  and,
  type Column,
  columns,
  constant,
  convert,
  is,
  isStated,
  max,
  numberColumn,
  numberKey,
  orElse,
  pick,
  ratio,
  rowColumn,
  rowOf,
  sumOf,
  textColumn,
  textKey,
  times,
  when,
} from '../../formula';
import { hour, MB, MBperTB, Mbps, MBps, product, TB } from '../../quantities/units';
import { byId } from '../byId';
import { linkEfficiency, targetUtilisation } from '../inputs/assumptions';
import { inputOrDefault } from '../inputs/input';
import { Platforms } from '../inputs/products/platforms';
import { Replicas } from '../inputs/replicas';
import { ServedLoads } from '../loads/servedLoads';
import { Options } from '../options/identity';
import { ServedWorkloads } from '../options/servedWorkloads';
import { ownNumber } from '../ownNumber';
import { rule } from '../rules';
import { replication } from '../tables';

/* What an asynchronous copy of an option asks of its circuits: interpretation G1 to G5. */

const no = ownNumber(replication);
const option = textKey(replication, { heading: 'Option', description: 'Span and platform in one' });
const answers = textKey(replication, {
  heading: 'Answers',
  description: 'The option that pays for it, if it has it: its own or, of a later part of a solution, the first part',
});
const replicaId = numberKey(replication, { heading: 'Replica id', description: 'Id of its row in Replicas' });
const { inPlan, row, named } = byId(replication, {
  of: Replicas.id,
  id: replicaId,
  heading: 'Replica row',
  lost: 'its row was deleted, or its Id is blank; it counts for nothing',
});
const site = named({ heading: 'Third site', description: 'Where the copy is kept' }, Replicas.site);
const optionRow = rowColumn(replication, {
  heading: 'Option row',
  description: 'Row in Options',
  formula: rowOf(Options.option, option),
});
const span = textColumn(replication, { heading: 'Span', description: 'The span', formula: pick(Options.span, optionRow) });
const platform = textColumn(replication, {
  heading: 'Platform',
  description: 'Key of the platform',
  formula: pick(Options.platform, optionRow),
});
const platformRow = rowColumn(replication, {
  heading: 'Platform row',
  description: 'Row in Platforms',
  formula: pick(Options.platformRow, optionRow),
});
const ofSpan = textColumn(replication, {
  heading: 'Of span',
  description: 'Whether it still is of the span of the option',
  formula: when(and(is(inPlan, 'yes'), is(pick(Replicas.span, row), span)), 'yes', 'no'),
});
const ownProduct = pick(Options.product, optionRow);
const counts = textColumn(replication, {
  heading: 'Counts',
  description: 'Whether the option has it: it is of its span, and of its platform or of every one',
  formula: when(and(is(ofSpan, 'yes'), is(orElse(pick(Replicas.platform, row), ownProduct), ownProduct)), 'yes', 'no'),
});

const payer = textColumn(replication, {
  heading: 'Payer',
  description: 'The option that pays for it, of the parts of a solution the first; -: it does not have the copy',
  formula: when(is(counts, 'yes'), answers, '-'),
});
const replicaProduct = textColumn(replication, {
  heading: 'Product',
  description: 'The asynchronous product',
  formula: pick(Replicas.product, row),
});
const published = textColumn(replication, {
  heading: 'Published',
  description: Platforms.asyncProducts.description,
  formula: pick(Platforms.asyncProducts, platformRow),
});

const served = textColumn(replication, {
  heading: 'Served',
  description: Options.served.description,
  formula: pick(Options.served, optionRow),
});
const written = (heading: string, description: string, of: Column<'Served loads'>) =>
  numberColumn(replication, {
    heading,
    unit: MBps,
    description: `${description} of the workloads that the platform serves`,
    formula: sumOf(of, [ServedLoads.into, served], [ServedLoads.counts, 'yes']),
  });
const writeMBps = written('Written MB/s', 'Writes today, without the peak factor,', ServedLoads.writeMBps);
const grownMBps = written(
  'Grown written MB/s',
  'Writes in the year that is sized for, without the peak factor,',
  ServedLoads.writtenMBps,
);
const peakMBps = written('Peak written MB/s', 'Writes at peak, in the year that is sized for,', ServedLoads.peakWrittenMBps);
/** Less than any write: where nothing is written, nothing grows. */
const least = constant(0.000001, MBps);
const multiple = (heading: string, description: string, of: Column, by: Column) =>
  numberColumn(replication, { heading, description, formula: ratio(max(of, least), max(by, least)) });
const growth = multiple('Growth', 'Writes in the year that is sized for ÷ writes today', grownMBps, writeMBps);
const peakFactor = multiple('Peak factor', 'Writes at peak ÷ writes', peakMBps, grownMBps);

const rpoMinutes = numberColumn(replication, {
  heading: 'RPO',
  unit: Replicas.rpoMinutes.unit,
  description: 'Interval in which what has changed must be sent',
  formula: pick(Replicas.rpoMinutes, row),
});
const copiedShare = numberColumn(replication, {
  heading: 'Copied share',
  description: 'Share of the data that is copied',
  formula: inputOrDefault(Replicas.copiedShare, row),
});
const changedShare = numberColumn(replication, {
  heading: 'Changed share',
  description: 'Share of what is written in an interval that is sent',
  formula: inputOrDefault(Replicas.changedShare, row),
});
const measuredMB = pick(Replicas.changedMB, row);
const meanMB = numberColumn(replication, {
  heading: 'Changed MB',
  unit: MB,
  description: 'What changes in a mean interval, in the year that is sized for: as measured, else from the writes',
  formula: when(
    isStated(measuredMB),
    times(measuredMB, growth),
    convert(times(grownMBps, copiedShare, changedShare, rpoMinutes), MB),
  ),
});
const measuredPeakMB = pick(Replicas.changedPeakMB, row);
const peakMB = numberColumn(replication, {
  heading: 'Changed MB, busiest',
  unit: MB,
  description: 'What changes in the busiest interval, in the year that is sized for: as measured, else by the peak factor',
  formula: when(isStated(measuredPeakMB), times(measuredPeakMB, growth), times(meanMB, peakFactor)),
});
const wireShare = numberColumn(replication, {
  heading: 'Bytes sent per payload',
  description: 'Bytes of data that a byte of payload carries as planned: compression × link efficiency × target utilisation',
  formula: times(inputOrDefault(Replicas.compression, row), linkEfficiency, targetUtilisation),
});
const needed = (heading: string, which: string, changed: Column) =>
  numberColumn(replication, {
    heading,
    unit: Mbps,
    description: `What sends the changes of ${which} interval within the RPO, at the target utilisation`,
    formula: ratio(convert(ratio(changed, rpoMinutes), Mbps), wireShare),
  });
const meanMbps = needed('Mean Mb/s', 'a mean', meanMB);
const requiredMbps = needed('Required Mb/s', 'the busiest', peakMB);

const seedTB = numberColumn(replication, {
  heading: 'First copy TB',
  unit: TB,
  description: 'What is copied at first: capacity of the workloads that the platform serves, in the year that is sized for',
  formula: times(copiedShare, pick(ServedWorkloads.capacityTB, optionRow)),
});
const heldTB = numberColumn(replication, {
  heading: 'Held TB',
  unit: TB,
  description: 'Capacity at the third site, snapshots included',
  formula: times(seedTB, inputOrDefault(Replicas.heldPerTB, row)),
});
/** Hours of the first copy over so many Mb/s, used as planned. */
export const seedHoursAt = (mbps: Column<'Replication'>) =>
  ratio(convert(times(seedTB, rule('megabytesPerTB', MBperTB)), product(Mbps, hour)), times(mbps, wireShare));
const seedHoursAtNeed = numberColumn(replication, {
  heading: 'First copy at need h',
  unit: hour,
  description: 'Hours of the first copy over what is required',
  formula: seedHoursAt(requiredMbps),
});

export const Replication = columns(replication, {
  no,
  option,
  answers,
  replicaId,
  inPlan,
  replicaRow: row,
  site,
  optionRow,
  span,
  platform,
  platformRow,
  ofSpan,
  counts,
  payer,
  product: replicaProduct,
  published,
  served,
  writeMBps,
  grownMBps,
  peakMBps,
  growth,
  peakFactor,
  rpoMinutes,
  copiedShare,
  changedShare,
  meanMB,
  peakMB,
  wireShare,
  meanMbps,
  requiredMbps,
  seedTB,
  heldTB,
  seedHoursAtNeed,
});
