import { problemsOf } from '../../plan/problems/wording';
import { does } from '../../plan/problems/words';

/** The reason and remedy of each obstacle. */
export const obstacleMessages = {
  'newer-format': (version: number, known: number) =>
    does(
      `The workbook was written by a newer Metrospan (format ${version}; this one knows ${known}).`,
      'Reload the add-in, or ask for its newest version.',
    ),
  'sheet-protected': (sheet: string) =>
    does(`The sheet "${sheet}" is protected.`, 'Unprotect it (Review, Unprotect Sheet), then compare again.'),
  'sheet-very-hidden': (sheet: string) =>
    does(
      `The sheet "${sheet}" is hidden so that Excel does not list it, and nobody would see what is written there.`,
      'Set its property Visible to xlSheetVisible (Alt+F11), then compare again.',
    ),
  'table-gone': (table: string, sheet: string) =>
    does(
      `The table ${table} is not on the sheet "${sheet}" any more: it was deleted, or turned into cells.`,
      'Undo that; or delete the sheet, and the next Compare makes it anew.',
    ),
  'inputs-gone': (table: string, sheet: string) =>
    does(
      `The table ${table} is not on the sheet "${sheet}" any more: it was deleted, or turned into cells.`,
      `Undo that; or make a table of the cells again and name it ${table}.`,
    ),
  'table-renamed': (table: string, name: string) =>
    does(
      `The table ${table} was renamed to ${name}, and formulas find it by its name.`,
      `Name it ${table} again (Table Design).`,
    ),
  'name-taken': (name: string) =>
    does(
      `The name ${name} is used for something else in this workbook, and ours needs it.`,
      'Rename that (Formulas, Name Manager).',
    ),
  'heading-gone': (table: string, heading: string) =>
    does(
      `The table ${table} has no column "${heading}" any more.`,
      `Give the column its heading back; or delete the sheet, and the next Compare makes it anew.`,
    ),
  'input-heading-gone': (table: string, heading: string) =>
    does(
      `The table ${table} has no column "${heading}" any more.`,
      `Give the column its heading back, or add a column "${heading}" to the table.`,
    ),
  'heading-taken': (table: string, heading: string) =>
    does(
      `The table ${table} has a column "${heading}" of your own, and the program now has one of that name.`,
      'Give your column another heading, then compare again: the new column is inserted beside it.',
    ),
  'table-beside': (table: string, heading: string, other: string) =>
    does(
      `The table ${table} needs a new column "${heading}", and inserting it would widen the table ${other} on the same sheet.`,
      `Move the table ${other} to another sheet.`,
    ),
  'beside-column': (table: string, heading: string, holds: string) =>
    does(
      `The column "${heading}" of the table ${table} is not computed any more and is to be removed, and above or below it stands "${holds}".`,
      'Move that to a column of your own.',
    ),
  'typed-in-column': (table: string, heading: string, holds: string) =>
    does(
      `The column "${heading}" of the table ${table} is to be removed or moved, and "${holds}" was typed over a formula in it.`,
      'Note it in a column of your own if you need it, and clear the cell.',
    ),
  'table-narrowed': (table: string, heading: string, other: string) =>
    does(
      `The column "${heading}" of the table ${table} is not computed any more, and removing it would narrow the table ${other} on the same sheet.`,
      `Move the table ${other} to another sheet.`,
    ),
  'below-table': (table: string, count: number, holds: string) =>
    does(
      `The table ${table} must grow by ${count} ${count === 1 ? 'row' : 'rows'}, and below it stands "${holds}".`,
      "Move it elsewhere; where it is the table's totals row, switch that off.",
    ),
  'cell-in-the-way': (sheet: string, holds: string) =>
    does(`The sheet "${sheet}" needs this cell, and it holds "${holds}", which is not ours.`, 'Move it to another place.'),
  'sheet-shifted': (sheet: string, cell: string) =>
    does(
      `Rows or columns were inserted above or left of the sheet "${sheet}": what was in A1 is in ${cell}.`,
      'Delete them again; or delete the sheet, and the next Compare makes it anew.',
    ),
  'row-not-there': (table: string, key: string) =>
    does(`The table ${table} has no row "${key}", which other inputs name.`, 'Add the row, or name one that is there.'),
} satisfies Record<string, (...facts: never[]) => { readonly reason: string; readonly remedy: string }>;

/** An obstacle by its code, with the facts that its message needs. */
export const obstacle = problemsOf(obstacleMessages);
