import type { CellValue } from '../../workbook/workbook';
import type { CellBlock, CellSnapshot } from './snapshot';

/** What a cell of a block holds; null outside the block. */
export const cellIn = (block: CellBlock | null, row: number, column: number): CellSnapshot =>
  block?.rows[row - block.top]?.[column - block.left] ?? null;

/** Whether a cell shows nothing: an empty text counts as blank, like an empty cell. */
export const isBlank = (cell: CellSnapshot): boolean => cell === null || cell === '';

/** The formula of a cell; null for a constant. */
export const formulaOf = (cell: CellSnapshot): string | null => (cell !== null && typeof cell === 'object' ? cell.formula : null);

/** What a cell holds as text, to be shown to a person. */
export const cellText = (cell: CellSnapshot): string =>
  cell === null ? '' : typeof cell === 'object' ? cell.formula : String(cell);

/** Excel keeps numbers to at least 15 digits. */
const relativeTolerance = 1e-14;

/** Whether a cell holds a constant of the report. */
export function isSameValue(cell: CellSnapshot, wanted: CellValue): boolean {
  if (wanted === null || wanted === '') return isBlank(cell);
  if (typeof wanted === 'string') return cell === wanted;
  return typeof cell === 'number' && Math.abs(cell - wanted) <= relativeTolerance * Math.abs(wanted);
}
