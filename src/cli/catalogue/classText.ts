import type { Fact } from '../../catalogue/fact';
import { joined } from '../../catalogue/named';
import { type Usual, type WorkloadClass, workloadClasses } from '../../catalogue/workloadClasses';
import { rangeText } from '../../plan/typed/classStart';
import { table as textTable, type TextColumn } from '../table';

const lineWidth = 118;
const columns: readonly TextColumn[] = [
  { heading: 'Class', widest: 12 },
  { heading: 'Name', share: 2 },
  { heading: 'IOPS', widest: 17 },
  { heading: 'Reads', widest: 12 },
  { heading: 'Read KB', widest: 10 },
  { heading: 'Write KB', widest: 10 },
  { heading: 'Peak', widest: 10 },
  { heading: 'Budget ms', widest: 9 },
  { heading: 'Note', share: 3 },
];

/** The classes of workloads that words find, all without any; those called so in full if there are. */
export function classesFor(words: string): readonly WorkloadClass[] {
  const exact = workloadClasses.filter(({ key, name }) => [key, name].some((text) => joined(text) === joined(words)));
  const parts = workloadClasses.filter(({ key, name }) => joined(`${key} ${name}`).includes(joined(words)));
  return exact.length > 0 ? exact : parts;
}

/** Classes of workloads with their ranges; empty if there are none. */
export function classText(classes: readonly WorkloadClass[]): string {
  if (classes.length === 0) return '';
  const lines = classes.map(({ key, name, per, figures }) => {
    const { iops, readShare, readKB, writeKB, peakFactor, writeBudgetMs } = figures;
    const cells = [key, name, iops.value ? `${ranged(iops)} a ${per}` : '–', ranged(readShare), ranged(readKB), ranged(writeKB)];
    return [...cells, ranged(peakFactor), ranged(writeBudgetMs), iops.note ?? ''].map((text) => ({ text }));
  });
  const title = 'Classes of workloads: general knowledge, to begin with until they are measured ("class" of a workload)';
  return `${[title, '', ...textTable(columns, lines, lineWidth)].join('\n')}\n\n`;
}

const ranged = ({ value }: Fact<Usual | null>): string => (value === null ? '–' : rangeText(value));
