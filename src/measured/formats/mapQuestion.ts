import type { ColumnQuestion } from '../messages';
import { bytesPerSecondIn } from '../text/throughput';

/** What is asked of a table: its first column that is called a time, and what other headings say by themselves. */
export function questionOf(file: string, headings: readonly string[]): ColumnQuestion {
  const time = headings.find((heading) => /time|date|zeit|datum|heure|fecha|clock/i.test(heading)) ?? headings[0]!;
  const others = headings.filter((heading) => heading !== time);
  return { asks: 'columns', file, time, columns: others.map((heading) => ({ heading, is: quantityOf(heading) })) };
}

/** A map to begin with: the columns whose headings say what they are, or else one of the others. */
export function exampleMap(headings: readonly string[]): string {
  const { time, columns } = questionOf('', headings);
  const told = columns.filter(({ is }) => is !== null);
  const values = (told.length > 0 ? told : columns.slice(0, 1)).map(({ heading, is }) => [
    heading,
    { is: is ?? 'writes/s', of: 'Billing' },
  ]);
  return JSON.stringify({ time, values: Object.fromEntries(values) as unknown });
}

/** What the heading of a column says it is: operations a second, or bytes by their unit. Null if it says neither, or no direction. */
function quantityOf(heading: string): string | null {
  const isWrite = /writ|schreib/i.test(heading);
  if (!isWrite && !/read|lese/i.test(heading)) return null;
  const unit = heading.split(/[\s()[\],;]+/).find((word) => bytesPerSecondIn(word, 1000) !== null);
  if (unit !== undefined) return `${unit} ${isWrite ? 'written' : 'read'}`;
  return /iops|ops|writes|reads|vorg/i.test(heading) ? (isWrite ? 'writes/s' : 'reads/s') : null;
}
