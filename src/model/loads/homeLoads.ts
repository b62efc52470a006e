import { sizeForYear } from '../inputs/assumptions';
import { orElse, type Column, compare, each, is, minus, withoutUnit, plus, power, sumOver, times } from '../../formula';
import { MBps, year } from '../../quantities/units';
import { away, growth, loadEnd, missedMBps, peak, readMBps, refetchedMBps, writeMBps } from './loads';
import { homeLoads, loads } from '../tables';
import { key, optionalKey, quantity } from '../working';

/** The owner's row these workloads count for: theirs, or the other site's where the platform moves ownership. */
export const into = key(homeLoads, 'Into', 'into', 'Row of Owner loads they count for');
key(homeLoads, 'Span', 'span', 'The span');
key(
  homeLoads,
  'State',
  'state',
  'planned, drained A, drained B, or node down A or B where the other site takes its volumes over',
);
const written = optionalKey(homeLoads, 'Year', 'year', 'Years of growth; none: those that are sized for', year);
key(homeLoads, 'Home', 'homeSite', 'A or B: the end of the span their volumes are homed at');
const end = key(homeLoads, 'End', 'end', 'The same as Loads counts ends', 'number');
const peaks = key(homeLoads, 'Peaks', 'peaks', '1: sized with the peak factor; 0: without', 'number');
const over = key(homeLoads, 'Over', 'over', 'Planned away shares above this count', 'number');
const upTo = key(homeLoads, 'Up to', 'upTo', 'Planned away shares up to this count', 'number');
const part = key(homeLoads, 'Part', 'part', 'Away share in this state = part × planned share + plus', 'number');
const added = key(homeLoads, 'Plus', 'plus', 'Away share in this state = part × planned share + plus', 'number');

const awayShare = plus(times(part, each(away)), added);
const homeShare = minus(minus(1, times(part, each(away))), added);
const yearNo = quantity(
  homeLoads,
  'Growth years',
  'growthYears',
  year,
  'Years of growth: of the row, else those that are sized for',
  orElse(written, sizeForYear),
);
const grown = power(plus(1, each(growth)), withoutUnit(yearNo));

/** Each workload grows at its own rate, so no column of Loads can hold what is summed: one of the few SUMPRODUCTs. */
function sum(heading: string, field: string, means: string, of: Column, share: typeof awayShare): Column {
  const where = [is(each(loadEnd), end), compare(each(away), '>', over), compare(each(away), '<=', upTo)];
  return quantity(
    homeLoads,
    heading,
    field,
    MBps,
    means,
    sumOver(loads, where, times(each(of), power(each(peak), peaks), grown, share)),
  );
}

export const homeReads = sum('Home read MB/s', 'homeReadMBps', 'Reads issued at the owner', readMBps, homeShare);
export const homeWrites = sum('Home write MB/s', 'homeWriteMBps', 'Writes issued at the owner', writeMBps, homeShare);
export const awayWrites = sum('Away write MB/s', 'awayWriteMBps', 'Writes issued at the other site', writeMBps, awayShare);
export const awayReads = sum('Away read MB/s', 'awayReadMBps', 'Reads issued at the other site', readMBps, awayShare);
export const awayMissed = sum(
  'Away missed MB/s',
  'awayMissedMBps',
  'Reads issued at the other site that a cache misses',
  missedMBps,
  awayShare,
);
export const homeRefetched = sum(
  'Home refetched MB/s',
  'homeRefetchedMBps',
  'Writes issued at the owner that a cache fetches again',
  refetchedMBps,
  homeShare,
);
export const awayRefetched = sum(
  'Away refetched MB/s',
  'awayRefetchedMBps',
  'Writes issued at the other site that a cache fetches again',
  refetchedMBps,
  awayShare,
);
