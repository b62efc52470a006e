import example from '../../examples/metro.json';
import type { CellContent, Grid } from '../../practice/grid/grid';
import { cellsOfReport } from '../../src/excel/cellsOfReport';
import { openWorkbook } from '../../src/excel/excelWorkbook';
import { readInputs } from '../../src/excel/inputs';
import type { OpenWorkbook, Seen } from '../../src/excel/openWorkbook';
import { nothing } from '../../src/report/edits/before';
import { plainFormula, typedFormula } from '../../src/report/edits/formulas';
import { startingFor } from '../../src/report/edits/target';
import { report } from '../../src/report/report';
import type { Sheet, Workbook } from '../../src/report/workbook';
import { quiet } from '../host/gridBook';
import { type PracticeExcel, startPracticeExcel } from '../host/practiceExcel';

const day = '2011-07-12';

/** Every cell that a sheet is to hold: what is typed into it, and what it shows. */
function wanted({ cells, tables }: Sheet): Map<string, { readonly typed: CellContent; readonly shows: CellContent }> {
  const all = new Map<string, { typed: CellContent; shows: CellContent }>();
  const put = (row: number, column: number, value: CellContent | null, formula?: string): void => {
    const shows = value ?? '';
    if (formula !== undefined || shows !== '')
      all.set(`${row} ${column}`, { typed: formula === undefined ? shows : typedFormula(formula), shows });
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
  String(b).startsWith('=') ? plainFormula(String(a), null) === plainFormula(String(b), null) : near(a, b);

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

let excel: PracticeExcel;
let workbook: OpenWorkbook;
let seen: Seen;
let file: Workbook;
const cost: Record<string, { batches: number; bytesReceived: number }> = {};

async function counted<T>(name: string, work: () => Promise<T>): Promise<T> {
  excel.ledger.reset();
  const result = await work();
  cost[name] = { batches: excel.ledger.batches, bytesReceived: excel.ledger.bytesReceived };
  return result;
}

beforeAll(async () => {
  quiet();
  excel = await startPracticeExcel({ upTo: '1.18' });
  workbook = openWorkbook(example);
  await counted('start', () => workbook.start('example', day));
  seen = await counted('compare', () => workbook.compare());
  file = report(readInputs(cellsOfReport(startingFor(nothing, example, day))).quote.quoted!);
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

  test('took three reads, and a write for each 5 MB', () => {
    console.log(cost, excel.ledger);
    expect(cost.start!.batches).toBe(3);
    expect(cost.compare!.batches).toBe(3 + Math.ceil(cost.compare!.bytesReceived / 5e6));
  });

  test('takes nothing more to write when it is compared again, and one read more', async () => {
    const { cellsWritten } = excel.ledger;
    const again = await counted('again', () => workbook.compare());
    expect(again.state).toBe('compared');
    expect(excel.ledger.cellsWritten - cellsWritten).toBeLessThanOrEqual(0);
    expect(cost.again!.batches).toBe(4);
  }, 120_000);
});
