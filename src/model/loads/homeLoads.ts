import { sizeForYear } from '../inputs/assumptions';
import {
  orElse,
  type Column,
  compare,
  each,
  is,
  minus,
  withoutUnit,
  plus,
  power,
  sumOver,
  times,
  textKey,
  optionalKey,
  numberKey,
  numberColumn,
  columns,
} from '../../formula';
import { MBps, year } from '../../quantities/units';
import { homeLoads, loads } from '../tables';
import { Loads } from './loads';

/** The owner's row these workloads count for: theirs, or the other site's where the platform moves ownership. */
const into = textKey(homeLoads, { heading: 'Into', description: 'Row of Owner loads they count for' });
const span = textKey(homeLoads, { heading: 'Span', description: 'The span' });
const state = textKey(homeLoads, {
  heading: 'State',
  description: 'planned, drained A, drained B, or node down A or B where the other site takes its volumes over',
});
const written = optionalKey(homeLoads, {
  heading: 'Year',
  description: 'Years of growth; none: those that are sized for',
  unit: year,
});
const homeSite = textKey(homeLoads, { heading: 'Home', description: 'A or B: the end of the span their volumes are homed at' });
const protocol = textKey(homeLoads, { heading: 'Protocol', description: 'What their hosts use; FCoE counts as FC' });
const network = textKey(homeLoads, { heading: 'Network', description: 'FC or IP: what carries that protocol between the sites' });
const group = numberKey(homeLoads, { heading: 'Group', description: 'Their home and protocol, as Loads groups them' });
const peaks = numberKey(homeLoads, { heading: 'Peaks', description: '1: sized with the peak factor; 0: without' });
const over = numberKey(homeLoads, { heading: 'Over', description: 'Planned away shares above this count' });
const upTo = numberKey(homeLoads, { heading: 'Up to', description: 'Planned away shares up to this count' });
const part = numberKey(homeLoads, { heading: 'Part', description: 'Away share in this state = part × planned share + plus' });
const added = numberKey(homeLoads, { heading: 'Plus', description: 'Away share in this state = part × planned share + plus' });

const awayShare = plus(times(part, each(Loads.awayShare)), added);
const homeShare = minus(minus(1, times(part, each(Loads.awayShare))), added);
const growthYears = numberColumn(homeLoads, {
  heading: 'Growth years',
  unit: year,
  description: 'Years of growth: of the row, else those that are sized for',
  formula: orElse(written, sizeForYear),
});
const grown = power(plus(1, each(Loads.growthPerYear)), withoutUnit(growthYears));

/** Each workload grows at its own rate, so no column of Loads can hold what is summed: one of the few SUMPRODUCTs. */
function sum(heading: string, description: string, of: Column, share: typeof awayShare) {
  const where = [
    is(each(Loads.group), group),
    compare(each(Loads.awayShare), '>', over),
    compare(each(Loads.awayShare), '<=', upTo),
  ];
  return numberColumn(homeLoads, {
    heading,
    unit: MBps,
    description,
    formula: sumOver(loads, where, times(each(of), power(each(Loads.peakFactor), peaks), grown, share)),
  });
}

const homeReadMBps = sum('Home read MB/s', 'Reads issued at the owner', Loads.readMBps, homeShare);
const homeWriteMBps = sum('Home write MB/s', 'Writes issued at the owner', Loads.writeMBps, homeShare);
const awayWriteMBps = sum('Away write MB/s', 'Writes issued at the other site', Loads.writeMBps, awayShare);
const awayReadMBps = sum('Away read MB/s', 'Reads issued at the other site', Loads.readMBps, awayShare);
const awayMissedMBps = sum('Away missed MB/s', 'Reads issued at the other site that a cache misses', Loads.missedMBps, awayShare);
const homeRefetchedMBps = sum(
  'Home refetched MB/s',
  'Writes issued at the owner that a cache fetches again',
  Loads.refetchedMBps,
  homeShare,
);
const awayRefetchedMBps = sum(
  'Away refetched MB/s',
  'Writes issued at the other site that a cache fetches again',
  Loads.refetchedMBps,
  awayShare,
);

export const HomeLoads = columns(homeLoads, {
  into,
  span,
  state,
  year: written,
  homeSite,
  protocol,
  network,
  group,
  peaks,
  over,
  upTo,
  part,
  plus: added,
  growthYears,
  homeReadMBps,
  homeWriteMBps,
  awayWriteMBps,
  awayReadMBps,
  awayMissedMBps,
  homeRefetchedMBps,
  awayRefetchedMBps,
});
