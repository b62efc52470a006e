import { problemsOf } from '../problems/wording';
import { does } from '../problems/words';

/** What only a cell can have wrong; everything else is said as of a plan file. */
export const cellProblems = {
  'cell-error': (heading: string, error: string) =>
    does(`${heading} holds the error ${error}.`, 'Type the value itself, or put the formula right.'),
  'number-as-text': (heading: string, typed: string, number: string, unit: string) =>
    does(
      `${heading} holds "${typed}" as a text, and formulas cannot count with a text.`,
      `Set the number format of the cell to General, and type ${number}${unit && `: the number alone, in ${unit}`}.`,
    ),
  'date-as-text': (heading: string, typed: string, day: string | null) =>
    does(
      `${heading} holds "${typed}" as a text, and formulas cannot count with a text.`,
      `Set the number format of the cell to a date, and type ${day ?? 'the day again'}.`,
    ),
  'word-as-meant': (heading: string, typed: string, meant: string) =>
    does(`${heading} holds "${typed}", and formulas know it as ${meant}.`, `Type ${meant}.`),
  'not-a-day': (heading: string) =>
    does(`${heading} must be a day of the calendar, from 1901 on, without a time.`, 'Type a date, such as 2011-07-12.'),
  'text-as-number': (heading: string, typed: string) =>
    does(
      `${heading} must be a text, and this is ${typed}.`,
      'Set the number format of the cell to Text, and type it again; a name needs a letter.',
    ),
  'outer-spaces': (heading: string, key: string) =>
    does(
      `${heading} has a space before or after "${key}", so formulas do not find it.`,
      'Take the space out; it may be one that does not show.',
    ),
  'only-spaces': (heading: string) => does(`${heading} looks blank and holds spaces.`, 'Clear the cell, or type a value.'),
  'not-yes-or-no': (heading: string) => does(`${heading} must be yes or no.`, 'Type yes or no.'),
  'half-list': (heading: string, list: string) =>
    does(`${heading} is blank, and other words of "${list}" are stated.`, 'Type yes or no; or clear them all, for not stated.'),
  'blank-assumption': (heading: string, otherwise: string) =>
    does(`${heading} is blank, and formulas read this cell.`, `Type ${otherwise}, the default, or a value of your own.`),
  'no-column': (heading: string, table: string) =>
    does(
      `The table of ${table} has no column "${heading}".`,
      `Give the column its heading back, or add a column "${heading}" to the table.`,
    ),
  'no-table': (table: string) =>
    does(`The table of ${table} is not in the workbook any more.`, 'Undo its removal, or begin anew in another workbook.'),
  'no-cell': (heading: string, name: string) =>
    does(
      `The cell of ${heading} is not in the workbook any more: nothing is named ${name}.`,
      `Undo its removal, or give a cell the name ${name} and type the value there.`,
    ),
  'key-alone': (heading: string, key: string) =>
    does(
      `The row of "${key}" states nothing but its ${heading.toLowerCase()}, and formulas read the other cells.`,
      'Fill in the row, or take it from the catalogue.',
    ),
} satisfies Record<string, (...facts: never[]) => { readonly reason: string; readonly remedy: string }>;

/** A problem of a cell by its code, with what its wording needs to know. */
export const cellProblem = problemsOf(cellProblems);
