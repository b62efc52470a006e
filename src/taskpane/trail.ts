import { labelOf, rowName } from '../formula/explain/places';
import type { Quote } from '../plan/quote';
import type { Subject } from './subject';

/** A step of an explanation, and what it is known by when inputs have changed under it. */
export interface Step {
  readonly subject: Subject;
  readonly label: string;
  /** What its row is known by; empty for an assumption. */
  readonly rowName: string;
}

type Reading = NonNullable<Quote['quoted']>['calculation']['reading'];

export const readingOf = (quote: Quote | null): Reading | null => quote?.quoted?.calculation.reading ?? null;

/** A step to a figure; null where the reading has no such row. */
export function stepTo(reading: Reading, subject: Subject): Step | null {
  if (subject.kind === 'assumption') return { subject, label: labelOf(subject.assumption), rowName: '' };
  const { column, row } = subject;
  if (row < 0 || row >= reading.rowCount(column.table)) return null;
  return { subject, label: labelOf(column), rowName: rowName(reading, column.table, row) };
}

/** The steps in another reading, as far as their rows are still there. */
export function followed(trail: readonly Step[], reading: Reading | null): readonly Step[] {
  if (!reading) return [];
  const steps: Step[] = [];
  for (const step of trail) {
    const found = again(step, reading);
    if (!found) break;
    steps.push(found);
  }
  return steps;
}

function again(step: Step, reading: Reading): Step | null {
  const { subject } = step;
  if (subject.kind === 'assumption') return step;
  const { column, row } = subject;
  const count = reading.rowCount(column.table);
  const rows = [row, ...Array.from({ length: count }, (_, at) => at)];
  const found = rows.find((at) => at < count && rowName(reading, column.table, at) === step.rowName);
  return found === undefined ? null : stepTo(reading, { ...subject, row: found });
}
