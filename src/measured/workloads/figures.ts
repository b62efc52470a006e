import type { HostPeak, Machine, Metric } from '../measured';
import type { ImportOptions } from '../options';
import { meanOf, totalOf } from '../samples/total';
import type { Group } from './groups';
import type { Member } from './members';
import { type Peak, peakOfSummaries, peakOfTotal } from './peaks';
import { ratesOf, type Settled } from './settle';
import { sourceOf } from './source';

/** What was measured of a workload, in the units of a plan. Null: not stated. */
export interface Figures {
  readonly workload: string;
  readonly homeSite: string | null;
  readonly vms: number | null;
  readonly readIops: number | null;
  readonly writeIops: number | null;
  readonly readKB: number | null;
  readonly writeKB: number | null;
  readonly peakFactor: number | null;
  readonly awayShare: number | null;
  readonly memoryGB: number | null;
  readonly capacityTB: number | null;
  readonly peak: Peak | null;
  readonly source: string;
  readonly notes: readonly string[];
}

const MiB = 1024 ** 2;
/** Capacity of a plan is counted in 10¹² bytes. */
const TB = 1e12;
const MiBperGB = 1024;

/** What a plan counts as a KB, and what else is needed beside the group. */
export interface Setting {
  readonly kilobyteBytes: number;
  readonly hostPeaks: readonly HostPeak[];
  readonly awayShareOf: (members: readonly Member[], home: string | null) => number | null;
}

/** The figures of a group: IOPS are means, sizes are bytes ÷ operations, the peak factor is that of the sum. */
export function figuresOf({ workload, homeSite, members }: Group, options: ImportOptions, setting: Setting): Figures {
  const loads = members.flatMap((member) => member.loads);
  const machines = members.flatMap(({ machine }) => machine ?? []);
  const sampled = loads.filter(({ series }) => series !== null);
  const total = totalOf(sampled);
  const means = meansOf(loads, total);
  const peak =
    sampled.length === loads.length
      ? total && peakOfTotal(total, options.statistic)
      : sampled.length === 0
        ? peakOfSummaries(loads, setting.hostPeaks, options.statistic)
        : null;
  const kb = (bytes: Metric, operations: Metric): number | null => sizeOf(loads, means, bytes, operations, setting.kilobyteBytes);
  const capacity = sumOf(machines, ({ provisionedMiB, usedMiB }) => (options.capacity === 'used' ? usedMiB : provisionedMiB));
  const memory = sumOf(machines, ({ memoryMiB }) => memoryMiB);
  const vms = machines.length > 0 ? machines.length : members.every(({ kind }) => kind === 'VM') ? members.length : null;
  return {
    workload,
    homeSite,
    vms,
    readIops: means('reads'),
    writeIops: means('writes'),
    readKB: kb('readBytes', 'reads'),
    writeKB: kb('writeBytes', 'writes'),
    peakFactor: peak?.factor ?? null,
    awayShare: setting.awayShareOf(members, homeSite),
    memoryGB: memory === null || machines.length === 0 ? null : memory / machines.length / MiBperGB,
    capacityTB: capacity === null ? null : (capacity * MiB) / TB,
    peak,
    source: sourceOf(loads, machines, total, peak, options),
    notes: notesOf({ workload, members, loads, total, peak, means, overlap: total !== null || sampled.length === 0 }),
  };
}

type Means = (metric: Metric) => number | null;

/** The mean of a metric over all loads; null if one of them does not state it, for the sum would be too small. */
function meansOf(loads: readonly Settled[], total: ReturnType<typeof totalOf>): Means {
  return (metric) => {
    const stated = loads.every((load) => (load.series ? load.series.values[metric] !== undefined : load.rates?.[metric] != null));
    if (loads.length === 0 || !statedAnywhere(loads, metric)) return null;
    if (!stated && !isOfParts(loads, metric)) return null;
    const summed = loads.filter(({ series }) => series === null).reduce((sum, { rates }) => sum + (rates?.[metric] ?? 0), 0);
    if (total) return summed + (meanOf(total, metric) ?? 0);
    // Recordings of different times cannot be added over time, but their means can.
    return loads.reduce((sum, load) => sum + (ratesOf(load)[metric] ?? 0), 0);
  };
}

const statedAnywhere = (loads: readonly Settled[], metric: Metric): boolean =>
  loads.some((load) => ratesOf(load)[metric] !== null);

/** Whether each subject has the metric in one of its files: reads may stand in one table of samples and writes in another. */
function isOfParts(loads: readonly Settled[], metric: Metric): boolean {
  const names = new Set(loads.map(({ name }) => name));
  return [...names].every((name) => loads.some((load) => load.name === name && ratesOf(load)[metric] !== null));
}

function sizeOf(
  loads: readonly Settled[],
  means: Means,
  bytes: Metric,
  operations: Metric,
  kilobyteBytes: number,
): number | null {
  const [all, count] = [means(bytes), means(operations)];
  if (all !== null) return count === null || count === 0 ? null : all / count / kilobyteBytes;
  // Of loads that state both; the others are taken to be alike.
  const both = loads.map(ratesOf).filter((rates) => rates[bytes] !== null && rates[operations] !== null);
  const sum = (metric: Metric): number => both.reduce((total, rates) => total + rates[metric]!, 0);
  return sum(operations) > 0 ? sum(bytes) / sum(operations) / kilobyteBytes : null;
}

/** A sum over machines; null if one of them does not state it. */
function sumOf(machines: readonly Machine[], of: (machine: Machine) => number | null): number | null {
  const values = machines.map(of);
  return machines.length === 0 || values.includes(null) ? null : values.reduce<number>((sum, value) => sum + value!, 0);
}

interface Told {
  readonly workload: string;
  readonly members: readonly Member[];
  readonly loads: readonly Settled[];
  readonly total: ReturnType<typeof totalOf>;
  readonly peak: Peak | null;
  readonly means: Means;
  readonly overlap: boolean;
}

function notesOf({ workload, members, loads, total, peak, means, overlap }: Told): readonly string[] {
  const unmeasured = members.filter((member) => member.loads.length === 0).length;
  const sized = loads.map(ratesOf).filter(({ readBytes, writeBytes }) => readBytes !== null || writeBytes !== null).length;
  const found: readonly (readonly [boolean, string])[] = [
    [loads.length > 0 && unmeasured > 0, `of ${members.length} VMs, ${unmeasured} have no measured IO and count as none.`],
    [means('reads') === null && means('operations') !== null, 'reads and writes are not told apart by its files.'],
    [sized > 0 && sized < loads.length, `its IO sizes are those of the ${sized} of ${loads.length} loads that state bytes.`],
    [total !== null && total.blanks > 0, `${total?.blanks ?? 0} cells without a value add nothing to its sums.`],
    [
      !overlap,
      'its recordings share no time, so they cannot be added over time: the peak factor is not stated, and a plan takes 1.',
    ],
    [
      overlap && loads.length > 0 && !peak,
      'no peak is stated that could be added, for peaks of VMs do not coincide: the peak factor is not stated, and a plan takes 1.',
    ],
  ];
  return found.flatMap(([is, text]) => (is ? [`${workload}: ${text}`] : []));
}
