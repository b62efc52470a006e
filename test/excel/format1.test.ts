import { readFileSync } from 'node:fs';
import { startPracticeExcel } from 'excel-simulator/testing';
import example from '../../examples/metro.json';
import { parseCellReference } from '../../src/a1/references';
import { excelName } from '../../src/formula';
import { inputTables, workingTables } from '../../src/model';
import { excelWorkbook } from '../../src/excel/excelWorkbook';
import { computeEdits } from '../../src/refresh/edits/computeEdits';
import { targetComparison } from '../../src/refresh/match/targetWorkbook';
import { formatVersion, readPart } from '../../src/workbook/part';
import { applyEdits } from '../../src/excel/apply/applyEdits';
import { NotWritten } from '../../src/excel/openWorkbook';
import { readInputsToCompare } from '../../src/excel/read/readInputs';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { carryOut } from '../refresh/applyEdits';
import { openFile } from '../refresh/openFile';
import type { PlainWorkbook } from '../refresh/plainWorkbook';
import { patience, someOf } from '../setup/effort';
import { startPlainExcel } from './plainExcel';
import { putWorkbook } from './putWorkbook';

let file: PlainWorkbook;
beforeAll(async () => void (file = await openFile(readFileSync('test/fixtures/format-1/workbook.xlsx'))));

/** Tables of ours with the headings that they are to have. */
const wanted = [...inputTables, ...workingTables].map((table): [string, string[]] => [
  excelName(table),
  table.columns.map(({ heading }) => heading),
]);

/** Row numbers of tables whose rows stay where they were: a report counts them from the top of its own. */
const positions: ReadonlySet<string> = new Set(
  workingTables.flatMap((table) =>
    table.columns.filter(({ rowsOf }) => rowsOf !== undefined).map(({ heading }) => `${excelName(table)} ${heading}`),
  ),
);

/** On the host without an engine: to put in hundreds of columns takes the engine of the practice host minutes. */
test(
  'A workbook of format 1 gets what it lacks by Compare, and has nothing to write after that',
  async () => {
    const excel = await startPlainExcel();
    const grid = excel.grid.asGrid();
    putWorkbook(grid, file);
    const workbook = excelWorkbook(example);
    expect(await workbook.read()).toMatchObject({ state: 'compared', changed: false, problems: [] });
    expect(await workbook.compare()).toMatchObject({ state: 'compared', changed: false, problems: [] });
    const { tables, names, cells, sheets, parts } = grid;
    const there = new Map(tables.all().map(({ name, columns }) => [name, columns.map((column) => column.name)]));
    for (const [name, headings] of wanted) {
      // The last column stays in its table, blank if nobody computes it any more.
      const own = there.get(name)!.filter((heading, at, all) => at < all.length - 1 || headings.includes(heading));
      expect([name, [...own].sort()]).toEqual([name, [...headings].sort()]);
    }
    const at = parseCellReference(names.find('Metro_wireTime', null)!.formula)!;
    const { id: sheetId } = sheets.named(at.sheet)!;
    expect(cells.contents({ sheetId, row: at.row, column: at.column - 1, rows: 1, columns: 2 })).toEqual([['Wire time', 'no']]);
    expect(readPart(parts.all()[0]!.xml)).toMatchObject({ version: formatVersion, state: 'finished' });
    excel.ledger.reset();
    expect((await workbook.compare()).state).toBe('compared');
    expect(excel.ledger.cellsWritten).toBe(0);
    excel.close();
  },
  patience(120_000),
);

test(
  'A workbook of format 1 then calculates without an error what a new one shows',
  async () => {
    const plain = await startPlainExcel();
    putWorkbook(plain.grid.asGrid(), file);
    const { snapshot, ...contents } = await plain.Excel.run(readWorkbook);
    const { quote, rows } = readInputsToCompare({ snapshot, ...contents })!;
    plain.close();
    const after = targetComparison(snapshot, quote.quoted!, rows);
    const practice = await startPracticeExcel();
    const { grid } = practice;
    putWorkbook(grid, carryOut(file.copy(), computeEdits(snapshot, after)));
    const shown = (table: string): ReadonlyMap<string, readonly unknown[]> => {
      const { area, columns } = grid.tables.find(table)!;
      const values = grid.cells.values({ ...area, row: area.row + 1, rows: area.rows - 1 });
      return new Map(columns.map(({ name }, at) => [name, values.map((row) => row[at])]));
    };
    const alike = (found: unknown, wanted: unknown): boolean =>
      typeof found === 'number' && typeof wanted === 'number'
        ? Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))
        : found === (wanted ?? '');
    const differ = after.sheets.flatMap((sheet) =>
      sheet.tables.flatMap((table) => {
        const there = shown(table.name);
        return table.columns.flatMap(({ heading, formula }, at) =>
          formula === undefined || positions.has(`${table.name} ${heading}`)
            ? []
            : table.rows.flatMap((row, no) => {
                const found = there.get(heading)![no];
                return alike(found, row[at]) ? [] : [`${table.name}[${heading}] ${no}: ${String(found)}, not ${String(row[at])}`];
              }),
        );
      }),
    );
    expect(differ).toEqual([]);
    const errors = grid.sheets.all().flatMap(({ id, name }) => {
      const used = grid.cells.usedArea(id, true);
      return (used ? grid.cells.values(used).flat() : [])
        .filter((cell) => String(cell).startsWith('#'))
        .map((cell) => [name, cell]);
    });
    expect(errors).toEqual([]);
    practice.close();
  },
  patience(120_000),
);

test(
  'A Compare that fails while it adds columns leaves a workbook of format 1 as it was',
  async () => {
    const excel = await startPlainExcel();
    putWorkbook(excel.grid.asGrid(), file);
    const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => excel.Excel.run(work);
    const [from, was] = [excel.grid.save(), excel.grid.fingerprint];
    const contents = await run(readWorkbook);
    const inputs = readInputsToCompare(contents)!;
    const list = computeEdits(contents.snapshot, targetComparison(contents.snapshot, inputs.quote.quoted!, inputs.rows));
    const first = excel.ledger.actions;
    await run((context) => applyEdits(context, contents.snapshot, list, {}));
    const actions = excel.ledger.actions - first;
    // The columns come before all else but the part and the notice.
    const early = someOf(
      Array.from({ length: 120 }, (_, at) => 20 + at * 7),
      6,
    );
    for (const action of [...early, Math.floor(actions / 2), actions]) {
      excel.grid.restore(from);
      const start = excel.ledger.actions;
      excel.faults.failAt(({ number }) => number === start + action, 'Mystery', 'It broke');
      const error: unknown = await run((context) => applyEdits(context, contents.snapshot, list, {})).catch(
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(NotWritten);
      expect([action, error]).toMatchObject([action, { left: 'as before' }]);
      expect(excel.grid.fingerprint).toBe(was);
    }
    excel.close();
  },
  patience(120_000),
);
