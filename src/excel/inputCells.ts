import { assumptions, inputTables } from '../model';
import { cellName, excelName } from '../formula';
import type { CellContent, InputCells, NamedCell, TableCells } from '../plan/fromCells/inputCells';
import { cellOf } from '../sheets/comparison/anchors';
import type { Before, TableBefore } from '../refresh/before';
import type { Cells } from './contents';

const isContent = (value: unknown): value is CellContent => ['number', 'string', 'boolean'].includes(typeof value);

function cellIn(cells: Cells | undefined, row: number, column: number): CellContent {
  const value = cells?.values[row - cells.top]?.[column - cells.left];
  return isContent(value) ? value : '';
}

function tableCells(table: TableBefore, cells: Cells | undefined): TableCells {
  const { sheet, top, left, headings, rows } = table;
  const body = Array.from({ length: rows }, (_, row) => headings.map((_heading, at) => cellIn(cells, top + 1 + row, left + at)));
  return { sheet, row: top, column: left, headings, rows: body };
}

/** The inputs out of all cells that were read. `tables` are ours by their `excelName`, wherever they stand now. */
export function inputCells(
  before: Before,
  tables: ReadonlyMap<string, TableBefore>,
  sheets: ReadonlyMap<string, Cells>,
  assumed: ReadonlySet<string>,
): InputCells {
  const found = inputTables.flatMap((table) => {
    const there = tables.get(excelName(table));
    return there ? [[table, tableCells(there, sheets.get(there.sheet))] as const] : [];
  });
  const refersTo = new Map(
    before.names.filter(({ sheet }) => sheet === null).map((name) => [name.name.toLowerCase(), name.refersTo]),
  );
  const named = assumptions.flatMap((assumption) => {
    const at = cellOf(refersTo.get(cellName(assumption).toLowerCase()) ?? '');
    if (!at || !before.sheets.some(({ name }) => name === at.sheet)) return [];
    const cell: NamedCell = { ...at, content: cellIn(sheets.get(at.sheet), at.row, at.column) };
    return [[assumption, cell] as const];
  });
  return { tables: new Map(found), assumptions: new Map(named), assumed };
}
