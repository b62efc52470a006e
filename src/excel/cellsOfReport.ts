import { cellName, excelName } from '../formula';
import { assumptions, inputTables } from '../model';
import type { InputCells } from '../plan/fromCells/inputCells';
import { cellOf } from '../sheets/comparison/anchors';
import { readPart } from '../workbook/part';
import type { Workbook } from '../workbook/workbook';

/** The inputs of a workbook of ours that was written just now, as they would be read from it. */
export function cellsOfReport({ sheets, names, part }: Workbook): InputCells {
  const tables = inputTables.flatMap((table) => {
    const sheet = sheets.find((one) => one.tables.some(({ name }) => name === excelName(table)));
    const found = sheet?.tables.find(({ name }) => name === excelName(table));
    if (!sheet || !found) return [];
    const { row, column, columns, rows } = found;
    const headings = columns.map(({ heading }) => heading);
    return [
      [table, { sheet: sheet.name, row, column, headings, rows: rows.map((cells) => cells.map((cell) => cell ?? '')) }],
    ] as const;
  });
  const named = assumptions.flatMap((assumption) => {
    const at = cellOf(names.find(({ name }) => name === cellName(assumption))?.refersTo ?? '');
    const sheet = sheets.find(({ name }) => name === at?.sheet);
    if (!at || !sheet) return [];
    const cell = sheet.cells.find(({ row, column }) => row === at.row && column === at.column);
    return [[assumption, { ...at, content: cell?.value ?? '' }]] as const;
  });
  return { tables: new Map(tables), assumptions: new Map(named), assumed: new Set(readPart(part)?.assumed) };
}
