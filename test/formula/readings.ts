import {
  type Assumption,
  type Column,
  type Data,
  exact,
  excelFormula,
  excelName,
  cellName,
  fast,
  type Raw,
  Reading,
  type Table,
} from '../../src/formula';
import { type Layout, type TablePlace, toA1 } from '../../src/formula/a1';
import { Decimal } from '../../src/quantities/decimal';
import { LoopReading, printLoops, programOf } from '../../src/formula/loops';
import { walk } from '../../src/formula/nodes';
import { type Calculated, CellError, columnLetters } from '../setup/calculated';
import { evaluated } from '../setup/evaluated';
import { calculateWithIronCalc, type IronCell, type IronSheet } from '../setup/ironCalc';

/** Rows by field, as a plan gives them. */
export type Rows = readonly Readonly<Record<string, Raw>>[];

export function dataOf(
  tables: readonly (readonly [Table, Rows])[],
  assumptions: readonly (readonly [Assumption, Raw])[] = [],
): Data {
  return {
    rows: new Map(tables.map(([table, rows]) => [table, rows.length])),
    constants: new Map(
      tables.flatMap(([table, rows]) =>
        table.columns.filter((column) => !column.formula).map((column) => [column, rows.map((row) => row[column.field] ?? null)]),
      ),
    ),
    assumptions: new Map(assumptions),
  };
}

export const exactly = (data: Data): Reading<Decimal> => new Reading(exact, data);

/** What a cell comes to: a number, a text, `''` for nothing, or an error code. */
export type Shown = number | string | boolean;

const plain = (value: unknown): Shown => (value === null ? '' : Decimal.isDecimal(value) ? value.toNumber() : (value as Shown));

/** A reading by loops that are printed for the tables of this data alone. */
export function byLoops(data: Data): LoopReading {
  const [tables, assumptions] = [[...data.rows.keys()], [...data.assumptions.keys()]];
  return new LoopReading(programOf(evaluated(printLoops(tables, assumptions)), tables, assumptions), data);
}

/** What only output sheets say has no loops. */
const ofOutputs = new Set(['hasError', 'at', 'placeOf', 'count', 'total', 'errorsIn', 'countBeside', 'gapsBeside']);
const hasLoops = (data: Data): boolean =>
  [...data.rows.keys()]
    .flatMap(({ columns }) => columns)
    .every(({ kind, formula }) => kind !== 'mixed' && (!formula || [...walk(formula)].every(({ op }) => !ofOutputs.has(op))));

/**
 * The values of columns, row by row, in the exact and the fast reading and as a spreadsheet program finds them. `loops`: the
 * fast reading by loops; by closures where there are none.
 */
export function inAllReadings(
  data: Data,
  columns: readonly Column[],
): Record<'exact' | 'fast' | 'loops' | 'spreadsheet', Shown[][]> {
  const [exactReading, fastReading] = [exactly(data), new Reading(fast, data)];
  const loopReading = hasLoops(data) ? byLoops(data) : fastReading;
  const cells = spreadsheet(data);
  return {
    exact: columns.map((column) => exactReading.column(column).map(plain)),
    fast: columns.map((column) => fastReading.column(column).map(plain)),
    loops: columns.map((column) => loopReading.column(column).map(plain)),
    spreadsheet: columns.map((column) => Array.from({ length: data.rows.get(column.table)! }, (_, row) => cells(column, row))),
  };
}

/** Every column on a sheet of its table, headings in row 1; every assumption in column A of a sheet of their own. */
function spreadsheet(data: Data): (column: Column, row: number) => Shown {
  const tables = [...data.rows.keys()];
  const places = new Map(tables.map((table) => [excelName(table), placeOf(table, data.rows.get(table)!)]));
  const assumptions = [...data.assumptions.keys()];
  const names = new Map(assumptions.map((assumption, at) => [cellName(assumption), { sheet: 'Given', cell: `A${at + 1}` }]));
  const sheets: IronSheet[] = tables.map((table) => ({
    name: table.name,
    cells: table.columns.flatMap((column, at) =>
      Array.from({ length: data.rows.get(table)! }, (_, row): IronCell[] => {
        const place = { row: row + 1, column: at };
        const layout: Layout = { tables: places, names, here: { sheet: table.name, row: row + 2 } };
        if (column.formula) return [{ ...place, formula: toA1(excelFormula(column, 'stored'), layout, { unmarked: true }) }];
        const value = data.constants.get(column)![row] ?? null;
        return value === null ? [] : [{ ...place, value }];
      }).flat(),
    ),
  }));
  const given = assumptions.flatMap((assumption, row): IronCell[] => {
    const value = data.assumptions.get(assumption) ?? null;
    return value === null ? [] : [{ row, column: 0, value }];
  });
  const found = calculateWithIronCalc([...sheets, { name: 'Given', cells: given }]);
  return (column, row) => {
    const cell = `${columnLetters(column.table.columns.indexOf(column))}${row + 2}`;
    const value: Calculated = found.get(column.table.name)!.get(cell) ?? '';
    return value instanceof CellError ? value.code : value;
  };
}

const placeOf = (table: Table, rows: number): TablePlace => ({
  sheet: table.name,
  firstRow: 2,
  rows,
  columns: new Map(table.columns.map((column, at) => [column.heading, at])),
});

/** What all readings find, once it has been seen to be the same. */
export function alike({ exact, fast, loops, spreadsheet }: ReturnType<typeof inAllReadings>): Shown[][] {
  expect(fast).toEqual(exact);
  expect(loops).toEqual(exact);
  expect(spreadsheet).toEqual(exact);
  return exact;
}
