import { excelName } from '../../formula';
import { inputTables } from '../../model';
import { idColumnOf } from '../../plan/read/ids';
import type { CellTarget } from '../edits/contentEdits';
import { cellIn, isSameValue } from '../existing/cells';
import type { SheetMatch } from './sheets';

/** The numbers of input rows that the workbook does not hold yet: of rows that are new, or were copied with the number of another. */
export function idTargets({ tables, existing: on }: SheetMatch): readonly CellTarget[] {
  return tables.flatMap(({ table, existing, top, columns }) => {
    const model = inputTables.find((each) => excelName(each) === table.name);
    const at = model ? model.columns.findIndex((column) => column === idColumnOf(model)) : -1;
    const column = columns[at] ?? -1;
    if (!existing || column < 0) return [];
    return table.rows.flatMap((cells, index): CellTarget[] => {
      const there = table.rowsThere ? (table.rowsThere[index] ?? null) : index;
      const [row, id] = [top + 1 + (there ?? 0), cells[at] ?? null];
      if (there === null || there >= existing.rows || id === null || isSameValue(cellIn(on?.used ?? null, row, column), id))
        return [];
      return [{ row, column, content: id, format: 'General' }];
    });
  });
}
