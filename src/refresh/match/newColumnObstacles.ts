import { excelName } from '../../formula';
import type { PlacedProblem } from '../../plan/fromCells/placed';
import { readPart } from '../../workbook/part';
import { cellIn, isBlank } from '../existing/cells';
import type { newerThan } from '../existing/newerThan';
import type { WorkbookSnapshot } from '../existing/snapshot';
import type { NewColumn } from './newColumns';
import { obstacleAt } from './obstacleAt';
import type { SheetMatch, TableMatch } from './sheets';

type Newer = ReturnType<typeof newerThan>;

/** Headings of a table's columns that are newer than the workbook. */
export const newHeadings = (table: string, newer: Newer): ReadonlySet<string> =>
  new Set([...newer].flatMap((one) => ('table' in one && excelName(one.table) === table ? [one.heading] : [])));

/** Headings of the user's that new columns need, and tables of the user's that inserting them would widen. */
export function newColumnObstacles(
  before: WorkbookSnapshot,
  matches: readonly SheetMatch[],
  columns: readonly NewColumn[],
  newer: Newer,
): PlacedProblem[] {
  // A write that was interrupted has inserted them itself.
  const isUsers = readPart(before.part)?.state === 'finished';
  const taken = isUsers ? matches.flatMap((match) => match.tables.flatMap((table) => takenHeadings(match, table, newer))) : [];
  return [...taken, ...columns.flatMap((column, at) => widenedTables(before, column, columns.slice(0, at)))];
}

/** Columns of the user's under a new heading, unless they are blank: then they become that column. */
function takenHeadings({ sheet, existing: on }: SheetMatch, own: TableMatch, newer: Newer): PlacedProblem[] {
  const { table, existing, columns, top } = own;
  if (!existing) return [];
  const headings = newHeadings(table.name, newer);
  const rows = Array.from({ length: existing.rows }, (_, row) => top + 1 + row);
  return table.columns.flatMap(({ heading }, at) => {
    const column = columns[at]!;
    const isUsed = headings.has(heading) && column >= 0 && rows.some((row) => !isBlank(cellIn(on?.used ?? null, row, column)));
    return isUsed ? [obstacleAt('heading-taken', sheet.name, { row: top, column }, table.name, heading)] : [];
  });
}

function widenedTables({ tables }: WorkbookSnapshot, added: NewColumn, earlier: readonly NewColumn[]): PlacedProblem[] {
  const { sheet, table, row, heading } = added;
  // Where it is inserted in the workbook as it is.
  const column = earlier
    .filter((one) => one.sheet === sheet)
    .reduceRight((place, one) => (place > one.column ? place - 1 : place), added.column);
  return tables
    .filter((other) => other.sheet === sheet && other.name !== table)
    .filter(({ left, headings }) => column > left && column < left + headings.length)
    .map((other) => obstacleAt('table-beside', sheet, { row, column }, table, heading, other.name));
}
