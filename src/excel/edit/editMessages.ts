import type { SheetRange } from '../../a1/references';
import type { PlacedProblem } from '../../plan/fromCells/placed';
import { placeText } from '../../plan/fromCells/places';
import { problemsOf } from '../../plan/problems/wording';
import { does } from '../../plan/problems/words';

/** Why an edit of the inputs is not made. */
const editMessages = {
  'cell-changed': (heading: string, holds: string, expected: string) =>
    does(
      `${heading} holds ${holds} by now, and ${expected} was there when the pane read it.`,
      'Look at the cell. If its value is to be replaced, make the change once more.',
    ),
  'row-changed': (table: string, row: number) =>
    does(
      `Row ${row} of ${table} is not there any more.`,
      'The table has become shorter: look where the row is now, and make the change there.',
    ),
  'table-not-there': (table: string) =>
    does(`The table ${table} is not in the workbook any more.`, 'Undo its removal in Excel, then try again.'),
  'column-not-there': (table: string, heading: string) =>
    does(
      `The table ${table} has no column "${heading}" any more.`,
      `Give the column its heading back, or add a column "${heading}" to the table.`,
    ),
  'assumption-not-there': (heading: string, name: string) =>
    does(`The cell of ${heading} is not in the workbook any more.`, `Give a cell the name ${name}, then try again.`),
  'sheet-is-protected': (sheet: string) =>
    does(`The sheet "${sheet}" is protected.`, 'Unprotect it (Review, Unprotect Sheet), then try again.'),
  'rows-hidden': (table: string) =>
    does(
      `Rows of the table ${table} are hidden, by a filter or by hand, and Excel adds, moves and removes no rows among them.`,
      'Clear the filter (Data, Clear), or unhide the rows, then try again.',
    ),
  'not-finished': () =>
    does('The last refresh of the workbook was not finished.', 'Finish the refresh, then make the change again.'),
} satisfies Record<string, (...facts: never[]) => { readonly reason: string; readonly remedy: string }>;

const editProblem = problemsOf(editMessages);

/** Why an edit is not made, with the cell or the row that forbids it; null where there is none to select. */
export function editRefusal<Code extends keyof typeof editMessages>(
  code: Code,
  place: SheetRange | null,
  ...facts: Parameters<(typeof editMessages)[Code]>
): PlacedProblem {
  return { ...editProblem(code, place ? placeText(place) : 'Workbook', null, ...facts), place };
}
