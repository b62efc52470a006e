import { does, problemsOf } from '../problems/messages';

const orOneOf = (known: string): string => (known === '' ? '' : ` Use one of: ${known}.`);
const meant = (near: string | null, known: string, otherwise: string): string =>
  near === null ? `${otherwise}${orOneOf(known)}` : `Did you mean "${near}"?`;

/** What can be wrong with the name of an input. */
export const nameProblems = {
  'unknown-table': (typed: string, near: string | null, known: string) =>
    does(`No input table is called "${typed}".`, meant(near, known, 'Name a list of the plan.')),
  'unknown-input': (table: string, typed: string, near: string | null, known: string) =>
    does(`${table} has no input "${typed}" that can have another value.`, meant(near, known, 'Name a field.')),
  'unknown-row': (table: string, typed: string, near: string | null, known: string) =>
    does(`${table} has no row "${typed}".`, meant(near, known, 'Name a row, or leave it blank for all rows.')),
  'several-named': (table: string, typed: string, rows: string) =>
    does(`"${typed}" can be several rows of ${table}.`, `Write one of these: ${rows}.`),
  'row-of-assumptions': (typed: string) => does(`Assumptions have no rows, and "${typed}" names one.`, 'Leave the row blank.'),
};

export const nameProblem = problemsOf(nameProblems);
