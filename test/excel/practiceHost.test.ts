import { cellAddress } from '../../src/a1/addresses';
import example from '../../examples/metro.json';
import type { CellContent, Grid, OpenedGrid } from 'excel-simulator';
import { area, type PracticeExcel, startPracticeExcel } from 'excel-simulator/testing';
import { inputCellsOfReport } from '../../src/excel/read/inputCells';
import { maxRequestBytes } from '../../src/excel/apply/batches';
import { excelWorkbook } from '../../src/excel/excelWorkbook';
import { readInputs } from '../../src/excel/read/readInputs';
import type { OpenWorkbook, WorkbookStatus } from '../../src/excel/openWorkbook';
import { emptyWorkbook } from '../../src/refresh/existing/snapshot';
import { normalizeFormula, formulaAsTyped } from '../../src/refresh/existing/formulas';
import { targetInputs } from '../../src/refresh/match/targetWorkbook';
import { report } from '../../src/sheets/report';
import type { Sheet, Workbook } from '../../src/workbook/workbook';
import { until } from '../setup/until';
import { OptionNeeds } from '../../src/model/options/needs';

const day = '2011-07-12';

/** Every cell that a sheet is to hold: what is typed into it, and what it shows. */
function wanted({ cells, tables }: Sheet): Map<string, { readonly typed: CellContent; readonly shows: CellContent }> {
  const all = new Map<string, { typed: CellContent; shows: CellContent }>();
  const put = (row: number, column: number, value: CellContent | null, formula?: string): void => {
    const shows = value ?? '';
    if (formula !== undefined || shows !== '')
      all.set(`${row} ${column}`, { typed: formula === undefined ? shows : formulaAsTyped(formula), shows });
  };
  for (const { row, column, value, formula } of cells) put(row, column, value, formula);
  for (const { row, column, columns, rows } of tables) {
    columns.forEach(({ heading }, at) => put(row, column + at, heading));
    rows.forEach((values, down) => values.forEach((value, at) => put(row + 1 + down, column + at, value, columns[at]!.formula)));
  }
  return all;
}

/** Whether two cells hold the same: quotes around a sheet's name that needs none make no difference. */
const alike = (a: CellContent, b: CellContent): boolean =>
  String(b).startsWith('=') ? normalizeFormula(String(a), null) === normalizeFormula(String(b), null) : near(a, b);

const near = (a: CellContent, b: CellContent): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)) : a === b;

/** Cells of the grid that are not as they should be, as text. */
function departures(grid: Grid, sheet: Sheet): string[] {
  const { id: sheetId } = grid.sheets.named(sheet.name)!;
  const used = grid.cells.usedArea(sheetId, true)!;
  const [contents, values] = [grid.cells.contents(used), grid.cells.values(used)];
  const should = wanted(sheet);
  return contents
    .flatMap((cells, row) =>
      cells.flatMap((typed, column) => {
        const at = `${used.row + row} ${used.column + column}`;
        const want = should.get(at) ?? { typed: '', shows: '' };
        should.delete(at);
        const shows = values[row]![column]!;
        return alike(typed, want.typed) && near(shows, want.shows)
          ? []
          : [
              `${sheet.name} ${at}: ${String(typed)} shows ${String(shows)}, and not ${String(want.typed)}, ${String(want.shows)}`,
            ];
      }),
    )
    .concat(
      [...should].filter(([, { shows, typed }]) => shows !== '' || typed !== '').map(([at]) => `${sheet.name} ${at}: not there`),
    );
}

let excel: PracticeExcel & { readonly grid: OpenedGrid };
let workbook: OpenWorkbook;
let seen: WorkbookStatus;
let file: Workbook;
const cost: Record<string, { batches: number; bytesReceived: number }> = {};

async function counted<T>(name: string, work: () => Promise<T>): Promise<T> {
  excel.ledger.reset();
  const result = await work();
  cost[name] = { batches: excel.ledger.batches, bytesReceived: excel.ledger.bytesReceived };
  return result;
}

beforeAll(async () => {
  excel = (await startPracticeExcel()) as typeof excel;
  workbook = excelWorkbook(example);
  await counted('start', () => workbook.start('example', day));
  seen = await counted('compare', () => workbook.compare());
  file = report(readInputs(inputCellsOfReport(targetInputs(emptyWorkbook, example, day))).quote.quoted!);
}, 300_000);
afterAll(() => excel.close());

describe('the example, compared in a workbook', () => {
  test('holds in every cell what the file holds: the same formulas, showing the same', () => {
    expect(file.sheets.flatMap((sheet) => departures(excel.grid, sheet))).toEqual([]);
    expect(excel.grid.sheets.all().map(({ name }) => name)).toEqual(['Sheet1', ...file.sheets.map(({ name }) => name)]);
  });

  test('tells what was compared', () => {
    expect(seen).toMatchObject({ state: 'compared', changed: false, problems: [] });
  });

  /**
   * Sizes are estimated before anything is sent: never too low, for a request takes 5 MB, and at most a tenth too high. What does not fit into the
   * rest of a request is in the next one, so that there may be one more.
   */
  function expectRequests(count: number, bytes: number): void {
    expect(count).toBeGreaterThanOrEqual(Math.ceil(bytes / 5e6));
    expect(count).toBeLessThanOrEqual(Math.ceil((1.1 * bytes) / maxRequestBytes) + 1);
  }

  test('took three reads, a request for links, one for rules, one after each, and no more other writes than 5 MB a request ask for', () => {
    expect(cost.start!.batches).toBe(7);
    expectRequests(cost.compare!.batches - 7, cost.compare!.bytesReceived);
  });

  test('takes nothing more to write when it is compared again, and no more reads than 5 MB a request ask for', async () => {
    const again = await counted('again', () => workbook.compare());
    expect(again.state).toBe('compared');
    expect(excel.ledger.cellsWritten).toBe(0);
    expectRequests(cost.again!.batches - 3, excel.ledger.bytesSent);
  }, 120_000);

  test('is found again by whoever opens the workbook, figures and all', async () => {
    const opened = await excelWorkbook(example).read();
    expect(opened).toMatchObject({ state: 'compared', changed: false, problems: [] });
    const place = { sheet: 'Options', cells: cellOf('Options', 4, 'Required Mb/s') };
    const figure = opened.figureAt(place)!;
    expect(figure).toEqual({ table: 'MetroOptions', field: 'requiredMbps', row: 0 });
    expect(opened.placeOf(figure)).toEqual(place);
    expect(seen.figureAt(place)).toEqual(figure);
  }, 120_000);
});

describe('afterwards', () => {
  test('an IOPS that a person types changes the comparison at once, and is told', async () => {
    let told = 0;
    const stop = await workbook.onInputsChanged(() => void told++);
    const figure = ['Options', cellOf('Options', 4, 'Required Mb/s')] as const;
    const before = shown(...figure);
    type('Workloads', cellOf('Workloads', 4, 'Write IOPS'), '2400');
    await until(() => Promise.resolve(told > 0));
    expect(shown(...figure)).toBeGreaterThan(before as number);
    expect(told).toBe(1);
    expect((await workbook.read()).changed).toBe(true);
    const after = await workbook.compare();
    expect(after.changed).toBe(false);
    expect(near(shown(...figure), optionsOf(after)[0]!)).toBe(true);
    expect(told).toBe(1);
    await stop();
  }, 120_000);

  test('a broken input leaves its place, and is no reason to write nothing', async () => {
    type('Workloads', cellOf('Workloads', 5, 'Read KB'), 'many');
    const { problems } = await workbook.read();
    expect(problems).toMatchObject([
      { code: 'wrong-type', place: { sheet: 'Workloads', cells: cellOf('Workloads', 5, 'Read KB') } },
    ]);
    await workbook.select(problems[0]!.place!);
    const { sheetId, row, column } = excel.grid.view.selection();
    expect([excel.grid.sheets.get(sheetId).name, row]).toEqual(['Workloads', 5]);
    expect(column).toBeGreaterThan(0);
  }, 120_000);
});

/** The cell of a row, counted from 0, in a column of the sheet's table. */
function cellOf(sheet: string, row: number, heading: string): string {
  const table = excel.grid.tables.find(`Metro${sheet}`)!;
  return cellAddress({ row, column: table.area.column + table.columns.findIndex(({ name }) => name === heading) });
}
const areaAt = (sheet: string, cells: string) => area(excel.grid.sheets.named(sheet)!.id, cells);
const shown = (sheet: string, cells: string): CellContent => excel.grid.cells.values(areaAt(sheet, cells))[0]![0]!;

/** Required Mb/s of every option that was compared, in the order of the sheet. */
function optionsOf({ quote }: WorkbookStatus): number[] {
  const { reading } = quote!.quoted!.calculation;
  return reading.column(OptionNeeds.requiredMbps).map((value) => Number(value));
}

/** As a person does at the keyboard. */
function type(sheet: string, cells: string, content: string): void {
  const { sheetId, row, column: col } = areaAt(sheet, cells);
  excel.grid.model.dispatch('UPDATE_CELL', { sheetId, row, col, content });
}
