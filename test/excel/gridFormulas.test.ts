import metro from '../../examples/metro.json';
import { openGrid, type OpenedGrid } from 'excel-simulator';
import type { Workbook } from '../../src/workbook/workbook';
import { workbookOf } from '../engines/workbooks';
import { calculatedCells, writeWorkbook } from './gridWorkbook';

/** With two of its platforms: every formula all the same. `practiceHost` has the whole example. */
const platforms = metro.platforms.slice(0, 2);
const workbook: Workbook = workbookOf({
  ...metro,
  platforms,
  prices: metro.prices.filter(({ platform }) => platforms.includes(platform)),
});
/** Writing and calculating 10,000 formulas is the slowest thing the grid is asked for. */
const patience = 240_000;

const agrees = (want: number | string, got: unknown): boolean =>
  typeof want === 'number' ? typeof got === 'number' && Math.abs(got - want) <= 1e-9 * Math.max(1, Math.abs(want)) : got === want;

describe('the example report in the grid', () => {
  let grid: OpenedGrid;
  let ids: ReadonlyMap<string, string>;

  beforeAll(() => {
    grid = openGrid();
    ids = writeWorkbook(grid, workbook);
  }, patience);

  it('calculates every formula to the value that the model gives it', () => {
    const cells = calculatedCells(workbook, ids);
    const wrong = cells.flatMap(({ place, value, ...at }) => {
      const [[got] = []] = grid.cells.values({ ...at, rows: 1, columns: 1 });
      return agrees(value ?? '', got) ? [] : [{ place, formula: at.formula, want: value, got }];
    });
    expect(wrong).toEqual([]);
    expect(cells.length).toBeGreaterThan(10_000);
  });

  it('gives formulas back as they were written, but for apostrophes that a sheet name does not need', () => {
    const unquoted = (formula: string): string => formula.replace(/'([A-Z][a-z]+)'!/g, '$1!');
    const cells = calculatedCells(workbook, ids);
    const changed = cells.flatMap(({ place, formula, ...at }) => {
      const [[got] = []] = grid.cells.contents({ ...at, rows: 1, columns: 1 });
      return unquoted(String(got)) === unquoted(`=${formula}`) ? [] : [{ place, formula, got }];
    });
    expect(changed).toEqual([]);
  });

  it('holds every table and name', () => {
    const tables = workbook.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    expect(grid.tables.all().map(({ name }) => name)).toEqual(tables);
    expect(grid.names.all(null).map(({ name }) => name)).toHaveLength(workbook.names.length);
  });
});
