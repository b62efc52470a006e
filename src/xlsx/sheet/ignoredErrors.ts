import { cellAddress, shortAddress } from '../../a1/addresses';
import { columnArea } from '../../workbook/extents';
import type { CellValue, Sheet } from '../../workbook/workbook';
import { tag } from '../../workbook/xml';

const looksLikeNumber = (value: CellValue): boolean =>
  typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));

/** Texts that look like numbers and are meant as texts, such as a recovery point of `0`: Excel is not to mark them as slips. */
export function ignoredErrors({ cells, tables }: Sheet): string {
  const single = cells.filter(({ value }) => looksLikeNumber(value)).map(cellAddress);
  const columns = tables.flatMap((table) =>
    table.columns.flatMap((_, index) =>
      table.rows.some((row) => looksLikeNumber(row[index] ?? null)) ? [shortAddress(columnArea(table, index))] : [],
    ),
  );
  const areas = [...single, ...columns];
  if (areas.length === 0) return '';
  return tag('ignoredErrors', {}, tag('ignoredError', { sqref: areas.join(' '), numberStoredAsText: true }));
}
