import { type Layout, type TablePlace, toA1 } from '../../src/formula/a1';
import type { Sheet, Workbook } from '../../src/report/workbook';
import { calculateWithIronCalc, type IronCell } from '../setup/ironCalc';

/** Calculates a workbook with IronCalc, its structured references translated to A1. */
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
  return calculateWithIronCalc(workbook.sheets.map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet, { tables, names }) })));
}

function cellsOf(sheet: Sheet, layout: Omit<Layout, 'here'>): IronCell[] {
  const made = (row: number, column: number, formula: string | undefined, value: unknown): IronCell[] => {
    if (formula !== undefined) {
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
