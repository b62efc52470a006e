import { cellAddress } from '../../src/a1/addresses';
import { excelName } from '../../src/formula';
import { allTables } from '../../src/model';
import { figuresInWorkbook, figuresAfterEdits } from '../../src/refresh/match/figures';
import { targetComparison } from '../../src/refresh/match/targetWorkbook';
import type { FigureAt } from '../../src/workbook/workbook';
import { Decimal } from '../../src/quantities/decimal';
import { examplePlan, quoted } from '../sheets/outputs';
import { compared, newBook, type } from './books';

const example = quoted(examplePlan());
const { reading } = example.calculation;
const book = compared(examplePlan());
const after = targetComparison(book.before, example, new Map());
const figures = figuresInWorkbook(book.before, after, new Map());

/** The value of a figure, as a cell shows it. */
function valueOf({ table, field, row }: FigureAt): unknown {
  const model = allTables.find((each) => excelName(each) === table)!;
  const value = reading.cell(
    model.columns.find((column) => column.field === field)!,
    row,
  );
  if (value instanceof Decimal) return value.toNumber();
  return value ?? '';
}

test('every figure of Summary and Comparison names the model cell it shows', () => {
  for (const { name, cells } of after.sheets.filter((sheet) => ['Summary', 'Comparison'].includes(sheet.name))) {
    // As it is, or with words in place of one that is absent.
    const shown = cells.filter(
      ({ formula, value }) =>
        formula &&
        /^(IF\()?INDEX\(Metro/.test(formula) &&
        !formula.includes('MATCH(') &&
        (typeof value === 'number' || formula.startsWith('INDEX')),
    );
    // A page that shows nothing would prove nothing.
    expect(shown.length).toBeGreaterThan(name === 'Summary' ? 15 : 500);
    for (const { row, column, value } of shown) {
      const figure = figures.figureAt({ sheet: name, cells: cellAddress({ row, column }) });
      expect(figure && valueOf(figure)).toBe(value);
    }
    for (const cell of cells.filter(
      ({ look, formula }) => (look === 'total' || look === 'status') && formula?.includes('INDEX('),
    ))
      expect(figures.figureAt({ sheet: name, cells: cellAddress({ row: cell.row, column: cell.column }) })).not.toBeNull();
  }
});

test('every table cell maps to its column and row, and back', () => {
  for (const table of allTables) {
    const own = book.tables.find(({ name }) => name === excelName(table))!;
    const last = reading.rowCount(table) - 1;
    if (last < 0) continue;
    table.columns.forEach(({ field }, column) => {
      const place = { sheet: own.sheet, cells: cellAddress({ row: own.top + 1 + last, column: own.left + column }) };
      const figure = { table: own.name, field, row: last };
      expect(figures.figureAt(place)).toEqual(figure);
      expect(figures.placeOf(figure)).toEqual(place);
    });
  }
});

test('assumptions, headings, empty cells and user sheets', () => {
  expect(figures.figureAt({ sheet: 'Assumptions', cells: 'B11' })).toMatchObject({ table: 'MetroAssumptions', row: 0 });
  const paths = figures.placeOf({ table: 'MetroAssumptions', field: 'paths', row: 0 })!;
  expect(figures.figureAt(paths)).toEqual({ table: 'MetroAssumptions', field: 'paths', row: 0 });
  for (const [sheet, cells] of [
    ['Options', 'A4'],
    ['Options', 'A200'],
    ['Sheet1', 'A1'],
    ['Summary', 'A1'],
  ] as const)
    expect(figures.figureAt({ sheet, cells })).toBeNull();
});

test('after a first comparison its cells are known without another read', () => {
  const fresh = newBook();
  const written = targetComparison(fresh.before, example, new Map());
  const known = figuresAfterEdits(fresh.before, written, new Map());
  for (const place of [
    { sheet: 'Options', cells: 'H5' },
    { sheet: 'Comparison', cells: 'B30' },
    { sheet: 'Spans', cells: 'A5' },
  ])
    expect(known.figureAt(place)).toEqual(figures.figureAt(place));
  expect(known.figureAt({ sheet: 'Options', cells: 'H5' })).not.toBeNull();
});

test('a sheet of another comparison maps to nothing, a table to the rows it still has', () => {
  const other = book.copy();
  const plan = examplePlan();
  const fewer = { ...plan, platforms: (plan['platforms'] as unknown[]).slice(1), prices: [] };
  type(other, fewer);
  const now = quoted(fewer);
  const changed = figuresInWorkbook(other.before, targetComparison(other.before, now, new Map()), new Map());
  expect(changed.figureAt({ sheet: 'Comparison', cells: 'B30' })).toBeNull();
  expect(changed.figureAt({ sheet: 'Options', cells: 'A5' })).toBeNull();
  expect(changed.figureAt({ sheet: 'Options', cells: 'A6' })).toEqual({ table: 'MetroOptions', field: 'option', row: 0 });
});
