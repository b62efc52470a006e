import { labelOf, rowName } from '../formula/explain/places';
import type { Quote } from '../plan/quote';
import type { Subject } from './subject';

/** A step of an explanation. Its row name finds it again after inputs have changed. */
export interface Step {
  readonly subject: Subject;
  readonly label: string;
  /** Name of its row; empty for an assumption. */
  readonly rowName: string;
}

type Reading = NonNullable<Quote['quoted']>['calculation']['reading'];

/** The reading of a quote; null if nothing could be calculated. */
export const readingOf = (quote: Quote | null): Reading | null => quote?.quoted?.calculation.reading ?? null;

/** A step to a figure; null if the reading has no such row. */
export function stepTo(reading: Reading, subject: Subject): Step | null {
  if (subject.kind === 'assumption') return { subject, label: labelOf(subject.assumption), rowName: '' };
  const { column, row } = subject;
  if (row < 0 || row >= reading.rowCount(column.table)) return null;
  return { subject, label: labelOf(column), rowName: rowName(reading, column.table, row) };
}

/** The steps in another reading, up to the first whose row no longer exists. */
export function refindSteps(trail: readonly Step[], reading: Reading | null): readonly Step[] {
  if (!reading) return [];
  const steps: Step[] = [];
  for (const step of trail) {
    const found = refindStep(step, reading);
    if (!found) break;
    steps.push(found);
  }
  return steps;
}

function refindStep(step: Step, reading: Reading): Step | null {
  const { subject } = step;
  if (subject.kind === 'assumption') return step;
  const { column, row } = subject;
  const count = reading.rowCount(column.table);
  const rows = [row, ...Array.from({ length: count }, (_, at) => at)];
  const found = rows.find((at) => at < count && rowName(reading, column.table, at) === step.rowName);
  return found === undefined ? null : stepTo(reading, { ...subject, row: found });
}
