import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import type { Area, CellContent } from '../contract/area';
import { toA1 } from '../formulas/a1';

const at = (row: number, column: number): string => toA1({ top: row, left: column, bottom: row, right: column });

/**
 * The formula that all rows of a column share, as relative references; null where they do not share one. As Excel tells a
 * calculated column.
 */
export function sharedFormula(contents: readonly CellContent[], firstRow: number, column: number): string | null {
  const [first, ...others] = contents.map((content, index) =>
    typeof content === 'string' && content.startsWith('=') ? translateFormulaToR1C1(content, at(firstRow + index, column)) : null,
  );
  return first != null && others.every((other) => other === first) ? first : null;
}

export const formulaAt = (shared: string, row: number, column: number): string => translateFormulaToA1(shared, at(row, column));

/** The rows of the body that a table has beyond those it had. */
export function newRows(before: Area, now: Area): Area | null {
  const grown = now.row + now.rows - (before.row + before.rows);
  if (grown <= 0 || before.sheetId !== now.sheetId || before.row !== now.row) return null;
  return { ...now, row: before.row + before.rows, rows: grown };
}
