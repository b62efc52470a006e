import {
  absent,
  type Column,
  compare,
  constant,
  convert,
  is,
  isStated,
  max,
  min,
  or,
  pick,
  plus,
  ratio,
  roundNoise,
  sumOf,
  times,
  when,
  textKey,
  numberKey,
  rowColumn,
  textColumn,
  numberColumn,
  columns,
} from '../../formula';
import { hour, KB, MBperTB, Mbps, MBps, product, second, TB } from '../../quantities/units';
import { Wire } from '../copies/wire';
import { Classes } from './classes';
import { outageHours } from '../inputs/assumptions';
import { inputOrDefault } from '../inputs/input';
import { rule } from '../rules';
import { ServedLoads } from '../loads/servedLoads';
import { resyncs } from '../tables';
import { Options } from '../options/identity';
import { Platforms } from '../inputs/products/platforms';
import { rowKey } from '../../formula';
import { classes } from '../tables';

/** Statuses that checks ask for. */
export const neverEnds = 'never ends: no spare bandwidth';
export const capacityNotStated = 'not stated: capacity';

/** Why volumes are copied, in the order of their rows. */
export const resyncEvents = ['initial copy', 'resync, sites parted', 'resync, site lost'] as const;

/**
 * How long the second copy takes, once after the purchase and again after an outage, in what the link has to spare as planned.
 * Checks ask for the hours.
 */
const span = textKey(resyncs, { heading: 'Span', description: 'The span' });
const platformColumn = textKey(resyncs, { heading: 'Platform', description: 'Key of the platform' });
const resyncOption = textKey(resyncs, { heading: 'Option', description: 'Span and platform in one' });
const event = textKey(resyncs, {
  heading: 'Event',
  description:
    'initial copy; resync after the sites were parted, each volume going on at its home; or after either site was lost, all volumes going on at the other',
});
const others = numberKey(resyncs, {
  heading: 'Others',
  description: '1: a site also writes the volumes of the other meanwhile; 0: its own alone',
});
const classRow = rowKey(resyncs, { of: classes, heading: 'Class row', description: 'Row in Classes of the planned state' });
const optionRow = rowColumn(resyncs, {
  heading: 'Option row',
  description: 'Row in Options',
  formula: pick(Classes.optionRow, classRow),
});
const served = textColumn(resyncs, {
  heading: 'Served',
  description: Options.served.description,
  formula: pick(Options.served, optionRow),
});
const ofServed = (of: Column<'Served loads'>) => sumOf(of, [ServedLoads.into, served], [ServedLoads.counts, 'yes']);
const platformRow = rowColumn(resyncs, {
  heading: 'Platform row',
  description: 'Row in Platforms',
  formula: pick(Options.platformRow, optionRow),
});
const secondCopy = textColumn(resyncs, {
  heading: 'Second copy',
  description: 'Whether the other site holds a copy of the data',
  formula: inputOrDefault(Platforms.secondCopy, platformRow),
});
const linkEfficiency = numberColumn(resyncs, {
  heading: 'Efficiency',
  description: Options.linkEfficiency.description,
  formula: pick(Options.linkEfficiency, optionRow),
});
const copiesRow = rowColumn(resyncs, {
  heading: 'Copies row',
  description: Options.copiesRow.description,
  formula: pick(Options.copiesRow, optionRow),
});
const compression = numberColumn(resyncs, {
  heading: 'Compression',
  description: Wire.platformCompression.description,
  formula: pick(Wire.platformCompression, copiesRow),
});
const first = is(event, 'initial copy');

const heldAt = (site: 'A' | 'B', capacity: Column<'Served loads'>) =>
  numberColumn(resyncs, {
    heading: `Held ${site} TB`,
    unit: TB,
    description: `Capacity of the volumes homed at ${site}`,
    formula: ofServed(capacity),
  });
const heldTBA = heldAt('A', ServedLoads.capacityTBA);
const heldTBB = heldAt('B', ServedLoads.capacityTBB);

interface Volumes {
  readonly held: Column<'Resyncs'>;
  readonly dirtied: Column<'Served loads'>;
}

/** `own`: the volumes homed where the copy starts; `other`: those of the other site, which that site may write meanwhile. */
function direction(name: string, own: Volumes, other: Volumes, spare: Column<'Classes'>) {
  const dirtied = numberColumn(resyncs, {
    heading: `Dirtied ${name} MB/s`,
    unit: MBps,
    description: `What hosts dirty of the volumes that are copied from ${name}, without the peak factor`,
    formula: plus(ofServed(own.dirtied), times(others, ofServed(other.dirtied))),
  });
  const outage = numberColumn(resyncs, {
    heading: `Outage ${name} TB`,
    unit: TB,
    description: `What they dirty during an outage, as if no block were written twice`,
    formula: ratio(times(dirtied, convert(outageHours, second)), rule('megabytesPerTB', MBperTB)),
  });
  const volumes = numberColumn(resyncs, {
    heading: `Volumes ${name} TB`,
    unit: TB,
    description: `Capacity of the volumes that are copied from ${name}`,
    formula: when(is(others, 0), own.held, plus(own.held, other.held)),
  });
  const again = numberColumn(resyncs, {
    heading: `Again ${name} TB`,
    unit: TB,
    description: `What is copied again from ${name}: what was dirtied, never more than the volumes hold`,
    formula: when(isStated(volumes), min(outage, volumes), outage),
  });
  const toCopy = numberColumn(resyncs, {
    heading: `To copy ${name} TB`,
    unit: TB,
    description: `What is copied from ${name}: at first the capacity, later what was dirtied; each byte once, whatever a write crosses`,
    formula: when(is(secondCopy, 'no'), absent('number', TB), when(first, volumes, again)),
  });
  const rate = numberColumn(resyncs, {
    heading: `Rate ${name} MB/s`,
    unit: MBps,
    description: `What the link for storage has to spare from ${name} as planned, as bytes of volumes: all of it`,
    formula: when(
      compare(roundNoise(pick(spare, classRow)), '>', constant(0, Mbps)),
      convert(times(pick(spare, classRow), compression, linkEfficiency), MBps),
      constant(0, MBps),
    ),
  });
  const hours = numberColumn(resyncs, {
    heading: `Hours ${name}`,
    unit: hour,
    description: `How long the copy from ${name} takes; none where nothing is to spare for it`,
    formula: when(
      compare(toCopy, '>', constant(0, TB)),
      ratio(convert(times(toCopy, rule('megabytesPerTB', MBperTB)), product(MBps, hour)), rate),
      constant(0, hour),
    ),
  });
  return { dirtied, outage, volumes, again, toCopy, rate, hours };
}
const volumesA = { held: heldTBA, dirtied: ServedLoads.dirtiedMBpsA };
const volumesB = { held: heldTBB, dirtied: ServedLoads.dirtiedMBpsB };
const aToB = direction('A to B', volumesA, volumesB, Classes.resyncMbpsAtoB);
const bToA = direction('B to A', volumesB, volumesA, Classes.resyncMbpsBtoA);

const toCopyIs = textColumn(resyncs, {
  heading: 'To copy is',
  description:
    'at most: what is copied after an outage is bounded, for the platform states the unit in which it records changes; none if it does not',
  formula: when(
    or(first, is(secondCopy, 'no')),
    absent('text'),
    when(compare(pick(Options.trackingGrainKB, optionRow), '>', constant(0, KB)), 'at most', absent('text')),
  ),
});
const toCopyTB = numberColumn(resyncs, {
  heading: 'To copy TB',
  unit: TB,
  description: 'What is copied in both directions',
  formula: plus(aToB.toCopy, bToA.toCopy),
});
const resyncHours = numberColumn(resyncs, {
  heading: 'Hours',
  unit: hour,
  description: 'How long it takes: the slower direction',
  formula: max(aToB.hours, bToA.hours),
});
const unprotectedHours = numberColumn(resyncs, {
  heading: 'Unprotected h',
  unit: hour,
  description: 'From when to when a second failure loses data: the copying, and the outage before it',
  formula: when(first, resyncHours, plus(resyncHours, outageHours)),
});

const carried = textColumn(resyncs, {
  heading: 'Carried',
  description: 'Whether the link carries what there is to copy',
  formula: when(
    isStated(resyncHours),
    when(compare(resyncHours, '>', constant(0, hour)), 'ends', 'nothing to copy'),
    when(isStated(aToB.rate), neverEnds, 'not stated: circuit'),
  ),
});
const lacking = when(first, capacityNotStated, 'not stated: outage hours');
const status = textColumn(resyncs, {
  heading: 'Status',
  description: 'Whether it ends; why there are no hours',
  formula: when(is(secondCopy, 'no'), 'no second copy', when(isStated(toCopyTB), carried, lacking)),
});
const outOfDate = textColumn(resyncs, {
  heading: 'Out of date',
  description: 'What is at stake from an outage until its resync ends',
  formula: when(
    is(pick(Options.synchronous, optionRow), 'yes'),
    'one copy is current: a second failure loses all writes since the outage began',
    'one copy is current: a second failure loses all writes since the outage began, and the usual lag',
  ),
});
const meanwhile = textColumn(resyncs, {
  heading: 'Meanwhile',
  description: 'What is unprotected until it ends. Whether the copy under way can be used at all is up to the platform',
  formula: when(
    is(secondCopy, 'no'),
    'as always: the home site alone holds the data',
    when(first, 'what is not copied yet exists once: losing it means a restore from backup', outOfDate),
  ),
});

export const Resyncs = columns(resyncs, {
  span,
  platform: platformColumn,
  option: resyncOption,
  event,
  others,
  classRow,
  optionRow,
  served,
  platformRow,
  secondCopy,
  linkEfficiency,
  copiesRow,
  compression,
  heldTBA,
  heldTBB,
  dirtiedMBpsAtoB: aToB.dirtied,
  outageTBAtoB: aToB.outage,
  volumesTBAtoB: aToB.volumes,
  againTBAtoB: aToB.again,
  toCopyTBAtoB: aToB.toCopy,
  rateMBpsAtoB: aToB.rate,
  hoursAtoB: aToB.hours,
  dirtiedMBpsBtoA: bToA.dirtied,
  outageTBBtoA: bToA.outage,
  volumesTBBtoA: bToA.volumes,
  againTBBtoA: bToA.again,
  toCopyTBBtoA: bToA.toCopy,
  rateMBpsBtoA: bToA.rate,
  hoursBtoA: bToA.hours,
  toCopyIs,
  toCopyTB,
  hours: resyncHours,
  unprotectedHours,
  carried,
  status,
  outOfDate,
  meanwhile,
});
