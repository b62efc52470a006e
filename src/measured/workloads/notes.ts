import { chainsOf } from '../samples/chains';
import { hasClock } from '../samples/statistics';
import type { Total } from '../samples/total';
import type { Means } from './means';
import type { Member } from './members';
import type { Peak } from './peaks';
import { ratesOf, type Settled } from './settle';

/** What the notes on a workload are told from. */
interface Told {
  readonly members: readonly Member[];
  readonly loads: readonly Settled[];
  readonly total: Total | null;
  readonly peak: Peak | null;
  readonly means: Means;
  readonly overlap: boolean;
  /** How many VMs state no capacity, and how many no memory, in the inventory. */
  readonly withoutCapacity: number;
  readonly withoutMemory: number;
  /** The sentence of what states the share of reads. */
  readonly readsStatedBy: string;
}

/** What the user should know of the figures of a workload, a sentence each. */
export function notesOf({
  members,
  loads,
  total,
  peak,
  means,
  overlap,
  withoutCapacity,
  withoutMemory,
  readsStatedBy,
}: Told): readonly string[] {
  const unmeasured = members.filter((member) => member.loads.length === 0).length;
  const sized = loads.map(ratesOf).filter(({ readBytes, writeBytes }) => readBytes !== null || writeBytes !== null).length;
  // Of a VM or a host it is certain; the workload of a table is what its map says.
  const continued = chainsOf(loads)
    .filter(([first, next]) => next && first!.kind === 'workload')
    .map((chain) => chain.map(({ from }) => from.file).join(' and '));
  const clocks = loads.filter(({ series }) => series !== null && hasClock(series.times));
  const zones = new Set(clocks.map(({ from }) => from.isUtc === true));
  const files = (which: (load: Settled) => boolean): string =>
    [...new Set(clocks.filter(which).map(({ from }) => from.file))].join(', ');
  const found: readonly (readonly [boolean, string])[] = [
    [withoutCapacity > 0, `${withoutCapacity} of its VMs state no capacity, so its capacity is not stated.`],
    [withoutMemory > 0, `${withoutMemory} of its VMs state no memory, so its memory is not stated.`],
    [loads.length > 0 && unmeasured > 0, `of ${members.length} VMs, ${unmeasured} have no measured IO and count as none.`],
    [
      means('reads') === null && means('operations') !== null,
      `reads and writes are not told apart by its files: ${readsStatedBy}`,
    ],
    [sized > 0 && sized < loads.length, `its IO sizes are those of the ${sized} of ${loads.length} loads that state bytes.`],
    [total !== null && total.blanks > 0, `${total?.blanks ?? 0} cells without a value add nothing to its sums.`],
    [total !== null && isShort(total), 'its recording is shorter than a day: a peak of another hour may be higher.'],
    [
      zones.size > 1,
      `${files(({ from }) => !from.isUtc)} says no time zone, and ${files(({ from }) => from.isUtc === true)} is in UTC. They are added as if both were: elsewhere the peak may be another.`,
    ],
    [continued.length > 0, `${continued.join(', ')} follow one another, and count as one recording.`],
    [
      !overlap,
      'its recordings share no time, so they cannot be added over time. Their means are added, as of things that run side by side; the peak factor is not stated, and a plan takes 1.',
    ],
    [
      overlap && !peak && (['reads', 'writes', 'operations'] as const).some((metric) => (means(metric) ?? 0) > 0),
      'no peak is stated that could be added, for peaks of VMs do not coincide: the peak factor is not stated, and a plan takes 1.',
    ],
  ];
  return found.flatMap(([is, text]) => (is ? [text] : []));
}

const day = 86_400_000;

/** A recording of a day ends an interval before the day does. */
const isShort = ({ times, interval }: Total): boolean => hasClock(times) && times.at(-1)! - times[0]! + (interval ?? 0) < day;
