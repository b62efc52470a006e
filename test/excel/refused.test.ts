import { excelWorkbook } from '../../src/excel/excelWorkbook';
import { NotWritten, type OpenWorkbook, type Progress } from '../../src/excel/openWorkbook';
import { inputTables } from '../../src/model';
import { workloads } from '../../src/model/inputs/workloads';
import { minimalPlan } from '../broken/minimalPlan';
import { type PlainExcel, startPlainExcel, usersSheet } from './plainExcel';

const day = '2011-07-12';
let excel: PlainExcel;
let workbook: OpenWorkbook;
let users: () => unknown;
let usersBefore: unknown;
let compared: unknown;
let inputs: unknown;

beforeAll(async () => {
  excel = await startPlainExcel();
  users = usersSheet(excel.grid, 'Summary');
  usersBefore = users();
  workbook = excelWorkbook(minimalPlan());
  await workbook.start('example', day);
  inputs = excel.grid.save();
  await workbook.compare();
  compared = excel.grid.save();
}, 60_000);
afterAll(() => excel.close());

async function refused(work: Promise<unknown>): Promise<NotWritten> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof NotWritten)) throw new Error(`not refused: ${String(error)}`);
  return error;
}
const type = (sheet: string, row: number, column: number, content: string | number): void =>
  excel.grid.cells.setContents({ sheetId: excel.grid.sheets.named(sheet)!.id, row, column, rows: 1, columns: 1 }, [[content]]);

const readIops = (): number => excel.grid.tables.find('MetroWorkloads')!.columns.findIndex(({ name }) => name === 'Read IOPS');

test('a sheet of the user’s that has a name of ours stays theirs, and ours takes another', () => {
  expect(users()).toEqual(usersBefore);
  expect(excel.grid.sheets.all().map(({ name }) => name)).toContain('Summary (Metrospan)');
});

test('a protected sheet of ours is named before anything is written', async () => {
  excel.grid.restore(compared);
  type('Workloads', 4, 3, 999);
  excel.grid.sheets.protect(excel.grid.sheets.named('Demands')!.id);
  const was = excel.grid.fingerprint;
  const { left, problems } = await refused(workbook.compare());
  expect(left).toBe('as before');
  expect(problems).toMatchObject([{ code: 'sheet-protected', place: { sheet: 'Demands' } }]);
  expect(excel.grid.fingerprint).toBe(was);
});

test('while a cell is edited nothing is refused: it waits until that ends', async () => {
  excel.grid.restore(compared);
  excel.host.cellEditing = true;
  const seen = workbook.read();
  const first = await Promise.race([seen, new Promise((resolve) => setTimeout(() => resolve('waits'), 200))]);
  expect(first).toBe('waits');
  excel.host.cellEditing = false;
  expect((await seen).state).toBe('compared');
});

test('inputs that change while they are compared are read again', async () => {
  excel.grid.restore(inputs);
  let changes = 0;
  const progress = ({ share }: Progress): void => {
    if (share === 0.4 && changes === 0) type('Workloads', 4, readIops(), 1000 + ++changes);
  };
  const seen = await workbook.compare({ progress });
  expect(seen.quote!.read.plan!.tables.get(workloads)!.map(({ readIops }) => readIops)).toEqual([1001, 100]);
  expect(seen.changed).toBe(false);
});

test('inputs that never stop changing are told, and nothing is written', async () => {
  excel.grid.restore(inputs);
  let changes = 0;
  const progress = ({ share }: Progress): void => {
    if (share === 0.4) type('Workloads', 4, readIops(), 1000 + ++changes);
  };
  const { problems } = await refused(workbook.compare({ progress }));
  expect(problems.map(({ code }) => code)).toEqual(['inputs-change']);
  expect(excel.grid.sheets.all()).toHaveLength(4 + inputTables.length);
});

test('cancelling before the writing leaves everything as it was', async () => {
  excel.grid.restore(inputs);
  const was = excel.grid.fingerprint;
  const cancel = new AbortController();
  const progress = ({ step }: Progress): void => (step.startsWith('Writing') ? cancel.abort() : undefined);
  await expect(workbook.compare({ progress, signal: cancel.signal })).rejects.toMatchObject({ name: 'AbortError' });
  expect(excel.grid.fingerprint).toBe(was);
});

test('inputs of which nothing can be calculated are told with their cells', async () => {
  excel.grid.restore(inputs);
  type('Spans', 4, 1, 'Nowhere');
  type('Spans', 5, 1, '#REF!');
  const { problems, left } = await refused(workbook.compare());
  expect(left).toBe('as before');
  expect(problems.map(({ code, where }) => `${code} ${where}`)).toEqual(['unknown-reference Spans!B5', 'cell-error Spans!B6']);
});

test('a workbook that has input sheets is not started again', async () => {
  excel.grid.restore(inputs);
  expect((await refused(workbook.start('empty', day))).problems.map(({ code }) => code)).toEqual(['already-started']);
});

test('what cannot be one step to undo is written in many', async () => {
  const newest = await startPlainExcel({ upTo: '1.20' });
  newest.faults.failAt('WorksheetCollection.add', 'UndoNotSupported');
  expect((await excelWorkbook(minimalPlan()).start('example', day)).state).toBe('inputs');
  newest.close();
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office, OfficeExtension: excel.OfficeExtension });
});

test('nothing younger than ExcelApi 1.9 is asked for where there is no more', async () => {
  const oldest = await startPlainExcel({ upTo: '1.9' });
  const book = excelWorkbook(minimalPlan());
  await book.start('example', day);
  await book.compare();
  expect((await book.read()).state).toBe('compared');
  oldest.close();
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office, OfficeExtension: excel.OfficeExtension });
});
