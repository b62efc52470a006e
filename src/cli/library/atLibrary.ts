import type { Problem } from '../../plan/problems/problem';
import type { Quote } from '../../plan/quote';

/**
 * A quote whose problems name the places where the inputs were read: of rows that were taken from a library its file, of all others those of
 * the plan.
 */
export function atLibrary(quote: Quote, file: string, placed: (problems: readonly Problem[]) => readonly Problem[]): Quote {
  const { read, quoted } = quote;
  const rows = read.taken?.rows ?? [];
  const at = (problem: Problem): readonly Problem[] => {
    const row = rows.find(({ place }) => problem.where === place || problem.where.startsWith(`${place}.`));
    if (!row) return placed([problem]);
    return [{ ...problem, where: `${file}: ${row.entry.where}${problem.where.slice(row.place.length)}` }];
  };
  return {
    read: { ...read, problems: read.problems.flatMap(at), warnings: read.warnings.flatMap(at) },
    quoted,
  };
}
