import { cellAddress } from '../../src/a1/addresses';
import { excelWorkbook } from '../../src/excel/excelWorkbook';
import type { OpenWorkbook } from '../../src/excel/openWorkbook';
import { minimalPlan } from '../broken/minimalPlan';
import { type PlainExcel, startPlainExcel, usersSheet } from './plainExcel';

let excel: PlainExcel;
let workbook: OpenWorkbook;
let inputs: unknown;
let compared: unknown;

beforeAll(async () => {
  excel = await startPlainExcel();
  usersSheet(excel.grid, 'My notes');
  excel.grid.sheets.setVisibility(excel.grid.sheets.named('My notes')!.id, 'hidden');
  workbook = excelWorkbook(minimalPlan());
  await workbook.start('example', '2011-07-12');
  inputs = excel.grid.save();
  expect(await workbook.compare()).toMatchObject({ state: 'compared', workings: 'hidden' });
  compared = excel.grid.save();
}, 60_000);
beforeEach(() => excel.grid.restore(compared));
afterAll(() => excel.close());

const visible = (): string[] =>
  excel.grid.sheets
    .all()
    .filter(({ visibility }) => visibility === 'visible')
    .map(({ name }) => name);
const linkAt = (sheet: string, row: number, column: number) =>
  excel.grid.links.at({ sheetId: excel.grid.sheets.named(sheet)!.id, row, column, rows: 1, columns: 1 });
const show = (name: string): void => {
  const { sheets } = excel.grid;
  sheets.setVisibility(sheets.named(name)!.id, 'visible');
};
const twelve = ['Contents', 'Summary', 'Comparison', 'Problems', 'Sources', 'Assumptions', 'Sites', 'Spans', 'Workloads'].concat([
  'Offers',
  'Platforms',
  'Prices',
]);

test('The first comparison shows twelve tabs of ours, and the Summary in front', () => {
  expect(visible()).toEqual(['Sheet1', ...twelve]);
  expect(excel.grid.sheets.get(excel.grid.sheets.active()).name).toBe('Summary');
});

test('Links are there, with words for who rests the pointer on them', () => {
  expect(linkAt('Sites', 1, 0)).toEqual({ address: '', documentReference: "'Contents'!A1", screenTip: 'Go to Contents, A1' });
  expect(linkAt('Summary', 0, 0)).toBeUndefined();
});

test('A refresh leaves a sheet that the user unhid', async () => {
  show('Options');
  expect((await workbook.compare()).state).toBe('compared');
  expect(visible()).toContain('Options');
  expect((await workbook.read()).workings).toBe('hidden');
}, 60_000);

test('A link that Excel refuses costs that link alone', async () => {
  excel.grid.restore(inputs);
  let asked = 0;
  const lift = excel.faults.failAt(
    ({ member }) => member === 'Range.hyperlink' && ++asked % 40 === 1,
    'GeneralException',
    'no link',
    { times: 'always' },
  );
  expect((await workbook.compare()).state).toBe('compared');
  lift();
  const { id: sheetId } = excel.grid.sheets.named('Contents')!;
  expect(excel.grid.cells.values({ sheetId, row: 0, column: 0, rows: 1, columns: 1 })).toEqual([['Contents']]);
  const there = excel.grid.sheets.all().filter(({ name }) => linkAt(name, 1, 0));
  expect(there.length).toBeGreaterThan(30);
}, 60_000);

test('A cell on a hidden sheet is shown before it is selected', async () => {
  await workbook.select({ sheet: 'Options', cells: cellAddress({ row: 4, column: 0 }) });
  expect(visible()).toContain('Options');
  expect(excel.grid.sheets.get(excel.grid.sheets.active()).name).toBe('Options');
});

describe('Showing all sheets', () => {
  test('shows ours, whatever they are called by now, and none of the user’s; hiding puts that back', async () => {
    const { sheets } = excel.grid;
    sheets.rename(sheets.named('Options')!.id, 'My options');
    expect((await workbook.showWorkings(true)).workings).toBe('shown');
    const all = sheets.all().map(({ name }) => name);
    expect(visible()).toEqual(all.filter((name) => name !== 'My notes'));
    expect((await workbook.showWorkings(false)).workings).toBe('hidden');
    expect(visible()).toEqual(['Sheet1', ...twelve]);
  }, 60_000);

  test('is refused with a remedy where the structure is protected', async () => {
    excel.grid.sheets.protectStructure();
    const refused = await workbook.showWorkings(true).catch((error: unknown) => error);
    excel.grid.sheets.unprotectStructure();
    expect(refused).toMatchObject({ left: 'as before', problems: [{ code: 'structure-protected' }] });
    expect(visible()).toEqual(['Sheet1', ...twelve]);
  });

  test('hides nothing if no other sheet is visible', async () => {
    await workbook.showWorkings(true);
    for (const name of ['Sheet1', ...twelve]) {
      const { sheets } = excel.grid;
      sheets.setVisibility(sheets.named(name)!.id, 'hidden');
    }
    await expect(workbook.showWorkings(false)).rejects.toMatchObject({ problems: [{ code: 'no-other-sheet' }] });
    expect(visible()).toContain('Options');
  }, 60_000);
});
