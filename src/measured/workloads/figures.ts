import type { HostPeak, Metric } from '../measured';
import type { ImportOptions } from '../options';
import { totalOf } from '../samples/total';
import type { Group } from './groups';
import type { Member } from './members';
import { type Peak, peakOfSummaries, peakOfTotal } from './peaks';
import { meansOf, sizeOf } from './means';
import { notesOf } from './notes';
import { sourceOf } from './source';

/** What was measured of a workload, in the units of a plan. Null: not stated. */
export interface Figures {
  readonly workload: string;
  readonly homeSite: string | null;
  /** The span that was said of where it runs; null if none was. */
  readonly span: string | null;
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
export function figuresOf({ workload, homeSite, span, members }: Group, options: ImportOptions, setting: Setting): Figures {
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
  const capacities = machines.map(({ provisionedMiB, usedMiB }) => (options.capacity === 'used' ? usedMiB : provisionedMiB));
  const memories = machines.map(({ memoryMiB }) => memoryMiB);
  const [capacity, memory] = [sumOf(capacities), sumOf(memories)];
  const vms = machines.length > 0 ? machines.length : members.every(({ kind }) => kind === 'VM') ? members.length : null;
  return {
    workload,
    homeSite,
    span,
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
    notes: notesOf({
      members,
      loads,
      total,
      peak,
      means,
      overlap: total !== null || sampled.length === 0,
      withoutCapacity: withoutIn(capacities),
      withoutMemory: withoutIn(memories),
      readsStatedBy: options.words.reads,
    }),
  };
}

/** A sum; null if there is nothing to add, or a part is not stated. */
const sumOf = (values: readonly (number | null)[]): number | null =>
  values.length === 0 || values.includes(null) ? null : values.reduce<number>((sum, value) => sum + value!, 0);

const withoutIn = (values: readonly (number | null)[]): number => values.filter((value) => value === null).length;
