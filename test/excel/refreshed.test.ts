import metro from '../../examples/metro.json';
import type { CellContent } from 'excel-simulator';
import { excelWorkbook } from '../../src/excel/excelWorkbook';
import type { OpenWorkbook, WorkbookStatus } from '../../src/excel/openWorkbook';
import { options } from '../../src/model/tables';
import { someOf } from '../setup/effort';
import { type PlainExcel, startPlainExcel, usersSheet } from './plainExcel';

/** The example with two of its platforms: as many sheets, tables and columns, with fewer rows. */
const platforms = metro.platforms.slice(0, 2);
const example = { ...metro, platforms, prices: metro.prices.filter(({ platform }) => platforms.includes(platform)) };

let excel: PlainExcel;
let workbook: OpenWorkbook;
let users: () => unknown;
let usersBefore: unknown;
let compared: unknown;

beforeAll(async () => {
  excel = await startPlainExcel();
  users = usersSheet(excel.grid);
  usersBefore = users();
  workbook = excelWorkbook(example);
  await workbook.start('example', '2011-07-12');
  await workbook.compare();
  compared = excel.grid.save();
}, 60_000);
beforeEach(() => excel.grid.restore(compared));
afterEach(() => expect(users()).toEqual(usersBefore));
afterAll(() => excel.close());

const bodyOf = (name: string) => {
  const { area } = excel.grid.tables.find(name)!;
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
};
function column(name: string, heading: string): CellContent[] {
  const { columns } = excel.grid.tables.find(name)!;
  const at = columns.findIndex((one) => one.name === heading);
  return excel.grid.cells.contents(bodyOf(name)).map((row) => row[at]!);
}
/** A copy of the first row at the end of a table, its first cells aside. */
function addRow(name: string, ...first: readonly string[]): void {
  const table = excel.grid.tables.find(name)!;
  const [row] = excel.grid.cells.contents({ ...bodyOf(name), rows: 1 });
  excel.grid.tables.addRows(table.id, null, [row]);
  const { row: top, rows, ...body } = bodyOf(name);
  excel.grid.cells.setContents({ ...body, row: top + rows - 1, rows: 1 }, [row!.map((content, at) => first[at] ?? content)]);
}
const optionsOf = ({ quote }: WorkbookStatus): number => quote!.quoted!.calculation.reading.rowCount(options);

test('a workload more makes a row more, and a user’s own column stays with its rows', async () => {
  const body = bodyOf('MetroOptions');
  const own = { ...body, row: body.row - 1, column: body.column + body.columns, columns: 1, rows: 3 };
  excel.grid.cells.setContents(own, [['My remark'], ['=A5&"!"'], ['keep']]);
  const loads = column('MetroLoads', 'Workload id');
  addRow('MetroWorkloads', 'Another');
  const seen = await workbook.compare();
  expect(seen).toMatchObject({ state: 'compared', changed: false, problems: [] });
  expect(column('MetroLoads', 'Workload id')).toEqual([...loads, Math.max(...loads.map(Number)) + 1]);
  expect(excel.grid.cells.contents(own)).toEqual([['My remark'], ['=A5&"!"'], ['keep']]);
});

test('a platform of one’s own makes options, which come after those that are there', async () => {
  const before = column('MetroOptions', 'Option');
  addRow('MetroPlatforms', 'own-mirror', 'Our mirror');
  const seen = await workbook.compare();
  expect(seen.problems).toEqual([]);
  const after = column('MetroOptions', 'Option');
  expect(after).toEqual([...before, ...example.spans.map(({ span }) => `${span} | own-mirror`)]);
  expect(optionsOf(seen)).toBe(after.length);
  expect((await workbook.read()).changed).toBe(false);
});

test('tables beside them find the rows that were there and those that came after them', async () => {
  addRow('MetroPlatforms', 'own-mirror', 'Our mirror');
  await workbook.compare();
  const shown = (name: string, ...headings: string[]): unknown[][] => {
    const { columns } = excel.grid.tables.find(name)!;
    const at = headings.map((heading) => columns.findIndex((one) => one.name === heading));
    return excel.grid.cells.values(bodyOf(name)).map((row) => at.map((one) => row[one]));
  };
  const fields = ['Span', 'Platform', 'State', 'Storage A to B Mb/s', 'Storage B to A Mb/s'];
  const sorted = (rows: unknown[][]): string[] => rows.map((row) => row.join(' ')).sort();
  expect(sorted(shown('MetroClasses', ...fields))).toEqual(sorted(shown('MetroDemands', ...fields)));
  // The new platform is a copy of the first.
  const curve = shown('MetroCurve', 'Platform', 'Span', 'Away', 'Storage A to B Mb/s', 'Storage B to A Mb/s');
  const of = (platform: unknown): unknown[][] => curve.filter(([key]) => key === platform).map((row) => row.slice(1));
  expect(of('own-mirror')).toEqual(of(curve[0]![0]));
}, 30_000);

test('a platform that is gone takes its options with it, and leaves the others in their order', async () => {
  const before = column('MetroOptions', 'Option');
  const body = bodyOf('MetroPlatforms');
  const prices = bodyOf('MetroPrices');
  const key = column('MetroPlatforms', 'Platform')[body.rows - 1];
  excel.grid.cells.clear({ ...body, row: body.row + body.rows - 1, rows: 1 }, 'contents');
  column('MetroPrices', 'Platform').forEach((platform, at) => {
    if (platform === key) excel.grid.cells.clear({ ...prices, row: prices.row + at, rows: 1 }, 'contents');
  });
  const seen = await workbook.compare();
  expect(seen.problems).toEqual([]);
  expect(optionsOf(seen)).toBe(before.length - example.spans.length);
  expect(column('MetroOptions', 'Option')).toEqual(before.filter((option) => !String(option).endsWith(` | ${String(key)}`)));
});

test('a blank row among the inputs moves nothing: rows are found by their Id', async () => {
  const body = bodyOf('MetroWorkloads');
  excel.grid.cells.clear({ ...body, row: body.row + 1, rows: 1 }, 'contents');
  await workbook.compare();
  const numbers = column('MetroLoads', 'Workload id').filter((number) => number !== '');
  expect(numbers).toEqual([1, ...Array.from({ length: body.rows - 2 }, (_, at) => at + 3)]);
});

test('a failure at any of its edits is put back', async () => {
  addRow('MetroWorkloads', 'Another');
  addRow('MetroPlatforms', 'own-mirror', 'Our mirror');
  const [from, was] = [excel.grid.save(), excel.grid.fingerprint];
  const { ledger, faults, grid } = excel;
  const first = ledger.actions;
  await workbook.compare();
  const actions = ledger.actions - first;
  for (const share of someOf([0.3, 0.45, 0.6, 0.8, 0.95, 1], 3)) {
    grid.restore(from);
    const start = ledger.actions;
    const action = Math.floor(actions * share);
    faults.failAt(({ number }) => number === start + action, 'Mystery');
    const error = await workbook.compare().then(
      () => null,
      (thrown: unknown) => thrown as { left: string },
    );
    if (error?.left === 'as before') expect([share, grid.fingerprint === was]).toEqual([share, true]);
    else {
      // Charts that were taken away cannot be put back: the workbook says that it is not finished, and the next run finishes it.
      expect([share, error?.left, (await workbook.read()).state]).toEqual([share, 'unfinished', 'unfinished']);
      expect((await workbook.compare()).state).toBe('compared');
    }
  }
}, 120_000);
