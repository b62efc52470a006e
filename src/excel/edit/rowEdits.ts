import { cellAddress } from '../../a1/addresses';
import { formatEdits } from '../../refresh/edits/contentEdits';
import type { Edit } from '../../refresh/edits/edit';
import { groupLooks } from '../../refresh/edits/lookEdits';
import { columnAppearance } from '../../workbook/looks';
import type { HeldTable } from './heldTable';

/** A new row of a table with the formats, looks and rules of its columns: Excel takes those of the row above, and not everywhere. */
export function newRowEdits(held: HeldTable, row: number, atEnd: boolean): readonly Edit[] {
  const { sheet, name: table } = held;
  const cells = held.columns.map(({ column, at }) => ({ column, position: { row: held.rowOnSheet(row), column: at } }));
  const entries = cells.flatMap(({ column: { entry }, position }) => (entry ? [{ area: cellAddress(position), entry }] : []));
  return [
    { kind: 'addRows', sheet, table, count: 1, ...(!atEnd && { at: row }) },
    ...groupLooks(
      sheet,
      cells.map(({ column, position }) => ({ appearance: columnAppearance(column), positions: [position] })),
    ),
    { kind: 'entries', sheet, entries },
    ...formatEdits(
      sheet,
      cells.map(({ column, position }) => ({ ...position, content: '', format: column.format ?? 'General' })),
    ),
  ];
}
