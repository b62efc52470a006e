import { bodyRows } from '../../workbook/extents';
import { cellFormat } from '../../workbook/formats';
import type { CellValue } from '../../workbook/workbook';
import { cellIn, formulaOf, isSameValue } from '../existing/cells';
import { formulaAsTyped, isSameFormula } from '../existing/formulas';
import { overriddenRows } from './overrides';
import type { CellBlock } from '../existing/snapshot';
import type { CheckedTarget } from './cellTargets';
import type { TableMatch } from './sheets';

/** What the cells of one column of a table should hold. */
export interface ColumnTargets {
  readonly isFormula: boolean;
  readonly cells: readonly CheckedTarget[];
}

/**
 * What the body of a table should hold, column by column, without formulas that somebody typed over.
 *
 * @param used the used range of the table's sheet.
 * @param asWritten whether the table's formulas are those of the last write.
 */
export function tableTargets(match: TableMatch, used: CellBlock | null, asWritten: boolean): readonly ColumnTargets[] {
  const { table, existing, columns, rowMatch, top } = match;
  return table.columns.flatMap(({ format, formula }, at) => {
    const column = columns[at]!;
    if (column < 0) return [];
    const live = formula !== undefined && table.rows.length > 0 ? formula : undefined;
    const overridden = new Set(live !== undefined && existing ? overriddenRows(match, at, used, asWritten) : []);
    const typed = formulaAsTyped(live ?? '');
    const cells = Array.from({ length: bodyRows(table) }, (_, row): CheckedTarget[] => {
      const oldRow = rowMatch.kept[row];
      if (oldRow !== undefined && overridden.has(oldRow)) return [];
      const current = existing && oldRow !== undefined ? cellIn(used, existing.top + 1 + oldRow, column) : null;
      const value = table.rows[row]?.[at] ?? null;
      const content = live === undefined ? (value ?? '') : { formula: typed };
      const isUpToDate = live === undefined ? isSameValue(current, value) : isSameFormula(formulaOf(current), live, table.name);
      return [{ row: top + 1 + row, column, content, format: formatOf(format, live, value), isUpToDate }];
    });
    return [{ isFormula: live !== undefined, cells: cells.flat() }];
  });
}

/**
 * Excel would read a text in a column of numbers as a number if it looks like one, so it gets the text format. The word `none`
 * does not look like one and must not: rows that a user adds below copy the format, and numbers typed there must stay numbers.
 */
const formatOf = (format: string, formula: string | undefined, value: CellValue): string =>
  formula === undefined && typeof value === 'string' && value !== '' && value !== 'none'
    ? '@'
    : cellFormat(format, formula, value);
