import type { CellValue } from '../workbook/workbook';
import type { Content } from './before';
import { isBlank } from './cells';

/** Numbers go through Excel with 15 digits and more. */
const noise = 1e-14;

/** Whether a cell holds a constant of the report. */
export function sameContent(there: Content, wanted: CellValue): boolean {
  if (wanted === null || wanted === '') return isBlank(there);
  if (typeof wanted === 'string') return there === wanted;
  return typeof there === 'number' && Math.abs(there - wanted) <= noise * Math.abs(wanted);
}
