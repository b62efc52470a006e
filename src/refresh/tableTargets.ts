import { bodyRows } from '../workbook/extents';
import { cellFormat } from '../workbook/formats';
import type { CellValue } from '../workbook/workbook';
import type { Block } from './before';
import type { Target } from './blocks';
import { contentAt, formulaOf } from './cells';
import type { Put } from './edit';
import { sameFormula, typedFormula } from './formulas';
import { departures } from './overrides';
import { sameContent } from './same';
import type { TableStand } from './standing';

/** The cells of one column of a table: what they are to hold, and whether they hold it. */
export interface ColumnTargets {
  readonly isFormula: boolean;
  readonly cells: readonly (Target & { readonly holds: boolean })[];
}

/** What the body of a table is to hold, column by column; cells that somebody typed over are not in it. */
export function tableTargets(stand: TableStand, used: Block | null, asWritten: boolean): readonly ColumnTargets[] {
  const { table, there, columns, rows, top } = stand;
  return table.columns.flatMap(({ format, formula }, at) => {
    const column = columns[at]!;
    if (column < 0) return [];
    const live = formula !== undefined && table.rows.length > 0 ? formula : undefined;
    const left = new Set(live !== undefined && there ? departures(stand, at, used, asWritten) : []);
    const typed = typedFormula(live ?? '');
    const cells = Array.from({ length: bodyRows(table) }, (_, row) => {
      const was = rows.kept[row];
      if (was !== undefined && left.has(was)) return [];
      const content = there && was !== undefined ? contentAt(used, there.top + 1 + was, column) : null;
      const value = table.rows[row]?.[at] ?? null;
      const put: Exclude<Put, null> = live === undefined ? (value ?? '') : { formula: typed };
      const holds = live === undefined ? sameContent(content, value) : sameFormula(formulaOf(content), live, table.name);
      return [{ row: top + 1 + row, column, put, format: formatFor(format, live, value), holds }];
    });
    return [{ isFormula: live !== undefined, cells: cells.flat() }];
  });
}

/**
 * A text in a column of numbers would be read as a number where it looks like one. The word `none` does not, and rows that a
 * user adds below it take its format over: numbers typed there must stay numbers.
 */
const formatFor = (format: string, formula: string | undefined, value: CellValue): string =>
  formula === undefined && typeof value === 'string' && value !== '' && value !== 'none'
    ? '@'
    : cellFormat(format, formula, value);
