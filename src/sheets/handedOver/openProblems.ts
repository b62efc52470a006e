import { isPrivate } from '../../formula';
import { subjectOf } from '../../plan/fromCells/places';
import type { Problem } from '../../plan/problems/problem';
import type { Quoted } from '../../plan/quote';

/**
 * The quote with its problems and warnings as a customer may read them. They quote what was typed, so one is told in full only if it is
 * about a known input of a table without a private column. Of any other remains that there is one.
 */
export const withOpenProblems = (quoted: Quoted): Quoted => ({
  ...quoted,
  problems: quoted.problems.map(opened),
  warnings: quoted.warnings.map(opened),
});

const opened = (problem: Problem): Problem => (isOpen(problem) ? problem : { ...withheld, code: problem.code });

/** What a library says is for the author, as are private inputs. */
function isOpen({ code, where }: Problem): boolean {
  if (code.startsWith('library-')) return false;
  const { table, definition } = subjectOf(where);
  return definition !== null && !(table?.columns.some(isPrivate) ?? false);
}

const withheld: Omit<Problem, 'code'> = {
  where: '',
  value: '',
  reason: 'It is about an input that the author of the quote keeps.',
  remedy: 'Ask the author of the quote.',
};
