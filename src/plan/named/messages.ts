import { does } from '../problems/words';

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

/** What can be wrong with a change of a scenario whose input is known. */
export const scenarioProblems = {
  'second-change': (input: string, first: string) =>
    does(`The scenario changes ${input} at ${first} already.`, 'Take one of them out, or name another scenario.'),
};

/** What can be wrong with a range whose input is known. */
export const rangeProblems = {
  'no-range': (input: string, why: string) =>
    does(
      `${input} can have no range: ${why}.`,
      'Name an input that is measured or estimated, such as "Read IOPS" or "Growth a year".',
    ),
  'range-of-blank': (input: string) =>
    does(`${input} is blank, so the range has no expected value.`, 'Fill in the value you expect, or take the range out.'),
  'range-misses-expected': (end: string, value: string, input: string, expected: string) =>
    does(
      `${end}, ${value}, is ${end === 'Low' ? 'above' : 'below'} the expected value: ${input} is ${expected}.`,
      'Correct it, or the expected value in its cell.',
    ),
  'range-out-of-bounds': (end: string, value: string, input: string, range: string) =>
    does(`${end} makes ${input} ${value}, and it must be ${range}.`, 'Write a smaller change.'),
  'second-range': (input: string, first: string) =>
    does(`${input} has its range at ${first} already.`, 'Put both into one row, or take one out.'),
};
