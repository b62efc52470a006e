import { findWorkloadClass, type Usual, type WorkloadClass, workloadClasses } from '../../catalogue/workloadClasses';
import { plain } from '../describe/describe';
import type { Pick } from './picks';

/** What a class is counted by; null: not known. */
export interface Counted {
  readonly vms: number | null;
  readonly capacityTB: number | null;
}

/** How every source begins and ends that a class has written: by it a plan is known to rest on no measurement. */
const [begins, ends] = ['Class ', 'to be replaced by measurement'];
export const isOfClass = (source: string): boolean => source.startsWith(begins) && source.endsWith(ends);

/** Where the figures of a class are from: general knowledge, with their ranges. */
function sourceOf({ key, per, figures }: WorkloadClass): string {
  const { iops, readShare, peakFactor } = figures;
  const ranges = [
    ...(iops.value && per ? [`${rangeText(iops.value)} IOPS a ${per}`] : []),
    ...(readShare.value ? [`reads ${rangeText(percent(readShare.value))} %`] : []),
    ...(peakFactor.value ? [`peak ${rangeText(peakFactor.value)} × the mean`] : []),
  ];
  return `${begins}${key}: general knowledge, usually ${ranges.join(', ')}; ${ends}`;
}

const percent = ({ usual, low, high }: Usual): Usual => ({ usual: usual * 100, low: low * 100, high: high * 100 });
/** `25 to 60`, or the one figure. */
export const rangeText = ({ low, high }: Usual): string => (low === high ? short(low) : `${short(low)} to ${short(high)}`);
const short = (value: number): string => plain(Number(value.toPrecision(6)));

/**
 * What a class says of a workload, by the fields of Workloads. Reads and writes a second only if what they are counted by is known.
 * Null: there is no such class.
 */
export function startOf(name: string, { vms, capacityTB }: Counted): Readonly<Record<string, number | string>> | null {
  const found = findWorkloadClass(name);
  if (!found) return null;
  const { iops, readShare, readKB, writeKB, peakFactor, writeBudgetMs } = found.figures;
  const count = found.per === 'VM' ? vms : found.per === 'TB' ? capacityTB : null;
  const all = iops.value === null || count === null ? null : iops.value.usual * count;
  const reads = all === null || readShare.value === null ? null : Math.round(all * readShare.value.usual);
  const stated = {
    readIops: reads,
    writeIops: all === null || reads === null ? null : Math.round(all) - reads,
    readKB: readKB.value?.usual,
    writeKB: writeKB.value?.usual,
    peakFactor: peakFactor.value?.usual,
    writeBudgetMs: writeBudgetMs.value?.usual,
    source: sourceOf(found),
  };
  return Object.fromEntries(Object.entries(stated).flatMap(([field, value]) => (value == null ? [] : [[field, value]])));
}

/** The classes as they may be picked. */
export const classPicks = (): readonly Pick[] =>
  workloadClasses.map(({ key, name, per }) => ({
    value: key,
    label: `${name} (${key})`,
    group: per === null ? 'Sizes and shares alone' : `Counted by ${per}`,
  }));
