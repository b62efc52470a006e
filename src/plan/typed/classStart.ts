import { findWorkloadClass, type Usual, type WorkloadClass, workloadClasses } from '../../catalogue/workloadClasses';
import { plain } from '../describe/describe';
import type { Pick } from './picks';

/** What is stated of a workload before its class fills in the rest. */
export interface Begun {
  /** What a class is counted by; null: not known. */
  readonly vms: number | null;
  readonly capacityTB: number | null;
  /** Fields of Workloads that are stated. */
  readonly stated: ReadonlySet<string>;
  /** Where those are from; null if nothing says so. */
  readonly source: string | null;
}
/** A workload of which nothing is stated: one VM. */
export const nothingBegun: Begun = { vms: 1, capacityTB: null, stated: new Set(), source: null };

/** How what a class has written begins and ends in a source: by it a plan is known to rest on no measurement. */
const [begins, ends] = ['Class ', 'to be replaced by measurement'];
export const isOfClass = (source: string): boolean => source.includes(begins) && source.endsWith(ends);

/** What the figures of a class usually are, by the fields that they fill in. */
function rangesOf({ per, figures }: WorkloadClass, fields: readonly string[]): string {
  const { iops, readShare, readKB, writeKB, peakFactor, writeBudgetMs } = figures;
  const said = [
    ['readIops', iops.value && per ? `${rangeText(iops.value)} IOPS a ${per}` : null],
    ['readIops', readShare.value && `reads ${rangeText(percent(readShare.value))} %`],
    ['readKB', readKB.value && `reads of ${rangeText(readKB.value)} KB`],
    ['writeKB', writeKB.value && `writes of ${rangeText(writeKB.value)} KB`],
    ['peakFactor', peakFactor.value && `peak ${rangeText(peakFactor.value)} × the mean`],
    ['writeBudgetMs', writeBudgetMs.value && `${rangeText(writeBudgetMs.value)} ms a write may gain`],
  ] as const;
  return said.flatMap(([field, text]) => (text && fields.includes(field) ? [text] : [])).join(', ');
}

const percent = ({ usual, low, high }: Usual): Usual => ({ usual: usual * 100, low: low * 100, high: high * 100 });
/** `25 to 60`, or the one figure. */
export const rangeText = ({ low, high }: Usual): string => (low === high ? short(low) : `${short(low)} to ${short(high)}`);
const short = (value: number): string => plain(Number(value.toPrecision(6)));

/**
 * What a class fills in of a workload, by the fields of Workloads: never what is stated. Reads and writes a second only if neither is stated and
 * what they are counted by is known. The source keeps what it said, and adds what the class filled in. Null: there is no such class.
 */
export function startOf(name: string, begun: Begun): Readonly<Record<string, number | string>> | null {
  const found = findWorkloadClass(name);
  if (!found) return null;
  const { readKB, writeKB, peakFactor, writeBudgetMs } = found.figures;
  const usual = {
    ...ioOf(found, begun),
    readKB: readKB.value?.usual,
    writeKB: writeKB.value?.usual,
    peakFactor: peakFactor.value?.usual,
    writeBudgetMs: writeBudgetMs.value?.usual,
  };
  const filled = Object.entries(usual).flatMap(([field, value]) =>
    value === undefined || begun.stated.has(field) ? [] : [[field, value] as const],
  );
  if (filled.length === 0) return {};
  const fields = filled.map(([field]) => field);
  const own = `${begins}${found.key}: general knowledge, usually ${rangesOf(found, fields)}; ${ends}`;
  return { ...Object.fromEntries(filled), source: begun.source === null ? own : `${begun.source}; ${own}` };
}

function ioOf({ per, figures: { iops, readShare } }: WorkloadClass, { vms, capacityTB, stated }: Begun) {
  const count = per === 'VM' ? vms : per === 'TB' ? capacityTB : null;
  if (iops.value === null || readShare.value === null || count === null) return {};
  if (stated.has('readIops') || stated.has('writeIops')) return {};
  const all = iops.value.usual * count;
  const readIops = Math.round(all * readShare.value.usual);
  return { readIops, writeIops: Math.round(all) - readIops };
}

/** The classes as they may be picked. */
export const classPicks = (): readonly Pick[] =>
  workloadClasses.map(({ key, name, per }) => ({
    value: key,
    label: `${name} (${key})`,
    group: per === null ? 'Sizes and shares alone' : `Counted by ${per}`,
  }));
