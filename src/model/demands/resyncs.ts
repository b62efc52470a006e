import {
  absent,
  type Column,
  compare,
  constant,
  convert,
  is,
  isStated,
  max,
  pick,
  plus,
  ratio,
  roundNoise,
  times,
  when,
} from '../../formula';
import { hour, MBperTB, Mbps, MBps, one, product, second, TB } from '../../quantities/units';
import { spareAtoB, spareBtoA, trafficOption } from './classes';
import { compression, outageHours } from '../inputs/assumptions';
import { inputOrDefault } from '../inputs/input';
import { secondCopy } from '../inputs/products/platforms';
import { optionEfficiency, platformRow, routeRow, synchronous } from '../options/identity';
import { rule } from '../rules';
import { capacityA, capacityB, writtenA, writtenB } from '../routes/spanSums';
import { resyncs } from '../tables';
import { key, quantity, wording } from '../working';

/** Why volumes are copied, in the order of their rows. */
export const resyncEvents = ['initial copy', 'resync, sites parted', 'resync, site lost'] as const;

/**
 * How long the second copy takes, once after the purchase and again after an outage, in what the link has to spare as planned.
 * Shown; no other table asks it.
 */
key(resyncs, 'Span', 'span', 'The span');
key(resyncs, 'Platform', 'platform', 'Key of the platform');
export const resyncOption = key(resyncs, 'Option', 'option', 'Span and platform in one');
const event = key(
  resyncs,
  'Event',
  'event',
  'initial copy; resync after the sites were parted, each volume going on at its home; or after either site was lost, all volumes going on at the other',
);
const others = key(
  resyncs,
  'Others',
  'others',
  '1: a site also writes the volumes of the other meanwhile; 0: its own alone',
  'number',
);
const classRow = key(resyncs, 'Class row', 'classRow', 'Row in Classes of the planned state', 'number');
const option = quantity(resyncs, 'Option row', 'optionRow', one, 'Row in Options', pick(trafficOption, classRow));
const route = quantity(resyncs, 'Route row', 'routeRow', one, 'Row of the span in Routes', pick(routeRow, option));
const platform = quantity(resyncs, 'Platform row', 'platformRow', one, 'Row in Platforms', pick(platformRow, option));
const copied = wording(
  resyncs,
  'Second copy',
  'secondCopy',
  'Whether the other site holds a copy of the data',
  inputOrDefault(secondCopy, platform),
);
const efficiency = quantity(
  resyncs,
  'Efficiency',
  'linkEfficiency',
  one,
  optionEfficiency.description,
  pick(optionEfficiency, option),
);
const first = is(event, 'initial copy');

interface Direction {
  readonly toCopy: Column;
  readonly rate: Column;
  readonly hours: Column;
}

function direction(name: string, field: string, capacity: Column, own: Column, other: Column, spare: Column): Direction {
  const written = quantity(
    resyncs,
    `Written ${name} MB/s`,
    `writtenMBps${field}`,
    MBps,
    `What hosts write to the volumes that are copied from ${name}, without the peak factor`,
    plus(pick(own, route), times(others, pick(other, route))),
  );
  const outage = quantity(
    resyncs,
    `Outage ${name} TB`,
    `outageTB${field}`,
    TB,
    `What they write during an outage: at most so much has to be copied again from ${name}, for a block that is written twice is copied once`,
    ratio(times(written, convert(outageHours, second)), rule('megabytesPerTB', MBperTB)),
  );
  const toCopy = quantity(
    resyncs,
    `To copy ${name} TB`,
    `toCopyTB${field}`,
    TB,
    `What is copied from ${name}: at first the capacity, later what was written; each byte once, whatever a write crosses`,
    when(is(copied, 'no'), absent('number', TB), when(first, pick(capacity, route), outage)),
  );
  const rate = quantity(
    resyncs,
    `Rate ${name} MB/s`,
    `rateMBps${field}`,
    MBps,
    `What the link for storage has to spare from ${name} as planned, as bytes of volumes: all of it`,
    when(
      compare(roundNoise(pick(spare, classRow)), '>', constant(0, Mbps)),
      convert(times(pick(spare, classRow), compression, efficiency), MBps),
      constant(0, MBps),
    ),
  );
  const hours = quantity(
    resyncs,
    `Hours ${name}`,
    `hours${field}`,
    hour,
    `How long the copy from ${name} takes; none where nothing is to spare for it`,
    when(
      compare(toCopy, '>', constant(0, TB)),
      ratio(convert(times(toCopy, rule('megabytesPerTB', MBperTB)), product(MBps, hour)), rate),
      constant(0, hour),
    ),
  );
  return { toCopy, rate, hours };
}
const aToB = direction('A to B', 'AtoB', capacityA, writtenA, writtenB, spareAtoB);
const bToA = direction('B to A', 'BtoA', capacityB, writtenB, writtenA, spareBtoA);

const toCopy = quantity(
  resyncs,
  'To copy TB',
  'toCopyTB',
  TB,
  'What is copied in both directions',
  plus(aToB.toCopy, bToA.toCopy),
);
export const resyncHours = quantity(
  resyncs,
  'Hours',
  'hours',
  hour,
  'How long it takes: the slower direction',
  max(aToB.hours, bToA.hours),
);
quantity(
  resyncs,
  'Unprotected h',
  'unprotectedHours',
  hour,
  'From when to when a second failure loses data: the copying, and the outage before it',
  when(first, resyncHours, plus(resyncHours, outageHours)),
);

const carried = wording(
  resyncs,
  'Carried',
  'carried',
  'Whether the link carries what there is to copy',
  when(
    isStated(resyncHours),
    when(compare(resyncHours, '>', constant(0, hour)), 'ends', 'nothing to copy'),
    when(isStated(aToB.rate), 'refused: no spare bandwidth', 'not stated: circuit'),
  ),
);
const lacking = when(first, 'not stated: capacity', 'not stated: outage hours');
export const resyncStatus = wording(
  resyncs,
  'Status',
  'status',
  'Whether it ends; why there are no hours',
  when(is(copied, 'no'), 'no second copy', when(isStated(toCopy), carried, lacking)),
);
const outOfDate = wording(
  resyncs,
  'Out of date',
  'outOfDate',
  'What is at stake from an outage until its resync ends',
  when(
    is(pick(synchronous, option), 'yes'),
    'one copy is current: a second failure loses all writes since the outage began',
    'one copy is current: a second failure loses all writes since the outage began, and the usual lag',
  ),
);
wording(
  resyncs,
  'Meanwhile',
  'meanwhile',
  'What is unprotected until it ends. Whether the copy under way can be used at all is up to the platform',
  when(
    is(copied, 'no'),
    'as always: the home site alone holds the data',
    when(first, 'what is not copied yet exists once: losing it means a restore from backup', outOfDate),
  ),
);
