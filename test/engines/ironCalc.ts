import { unquoteSheet } from '../../src/a1/references';
import { type Layout, type TablePlace, toA1 } from '../../src/formula/a1';
import type { CellValue, Sheet, Workbook } from '../../src/workbook/workbook';
import { beyondIronCalc, calculateWithIronCalc, type IronCell } from '../setup/ironCalc';

/**
 * Calculates a workbook with IronCalc, its structured references translated to A1. Sheet by sheet: the cells of the others
 * hold the values that their own turn must come to, for the engine takes minutes to follow a whole workbook's chains.
 * LibreOffice follows them.
 */
export function ironCalc(workbook: Workbook): ReturnType<typeof calculateWithIronCalc> {
  const tables = new Map<string, TablePlace>(
    workbook.sheets.flatMap((sheet) =>
      sheet.tables.map((table): [string, TablePlace] => [
        table.name,
        {
          sheet: sheet.name,
          firstRow: table.row + 2,
          rows: table.rows.length,
          columns: new Map(table.columns.map(({ heading }, at) => [heading, table.column + at])),
        },
      ]),
    ),
  );
  const names = new Map(
    workbook.names.flatMap(({ name, refersTo }): [string, { sheet: string; cell: string }][] => {
      const [sheet = '', cell = ''] = refersTo.replace(/[$']/g, '').split('!');
      return [[name, { sheet, cell }]];
    }),
  );
  const found: ReturnType<typeof calculateWithIronCalc> = new Map();
  for (const sheet of workbook.sheets) {
    const cells = cellsOf(sheet, { tables, names });
    const asked = new Set(cells.flatMap(sheetsIn));
    const others = workbook.sheets.filter((other) => other !== sheet && asked.has(other.name));
    const values = others.map((other) => ({ name: other.name, cells: valuesOf(other) }));
    const answers = calculateWithIronCalc([{ name: sheet.name, cells }, ...values]).get(sheet.name);
    if (answers) found.set(sheet.name, answers);
  }
  return found;
}

/** The sheets that a formula names. */
const sheetsIn = (cell: IronCell): string[] =>
  'formula' in cell ? (cell.formula.match(/'(?:[^']|'')+'(?=!)/g) ?? []).map(unquoteSheet) : [];

/** A sheet as its values alone. What is calculated and absent is an empty text, which is not an empty cell. */
function valuesOf(sheet: Sheet): IronCell[] {
  const cell = (row: number, column: number, value: CellValue, calculated: boolean): IronCell[] => {
    if (value === null || (value === '' && !calculated)) return [];
    return [value === '' ? { row, column, formula: '""' } : { row, column, value }];
  };
  return [
    ...sheet.cells.flatMap(({ row, column, value, formula }) => cell(row, column, value, formula !== undefined)),
    ...sheet.tables.flatMap((table) =>
      table.rows.flatMap((row, down) =>
        row.flatMap((value, at) =>
          cell(table.row + 1 + down, table.column + at, value, table.columns[at]?.formula !== undefined),
        ),
      ),
    ),
  ];
}

function cellsOf(sheet: Sheet, layout: Omit<Layout, 'here'>): IronCell[] {
  const made = (row: number, column: number, formula: string | undefined, value: unknown): IronCell[] => {
    if (formula !== undefined && !beyondIronCalc(formula)) {
      const here = { sheet: sheet.name, row: row + 1 };
      return [{ row, column, formula: toA1(formula, { ...layout, here }, { unmarked: true }) }];
    }
    return typeof value === 'number' || (typeof value === 'string' && value !== '') ? [{ row, column, value }] : [];
  };
  return [
    ...sheet.cells.flatMap(({ row, column, formula, value }) => made(row, column, formula, value)),
    ...sheet.tables.flatMap((table) => [
      ...table.columns.map(({ heading }, at): IronCell => ({ row: table.row, column: table.column + at, value: heading })),
      ...table.rows.flatMap((row, down) =>
        row.flatMap((value, at) => made(table.row + 1 + down, table.column + at, table.columns[at]?.formula, value)),
      ),
    ]),
  ];
}
