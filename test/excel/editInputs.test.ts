import { excelWorkbook } from '../../src/excel/excelWorkbook';
import { NotWritten, type InputEdit, type OpenWorkbook, type Step } from '../../src/excel/openWorkbook';
import { offers } from '../../src/model/inputs/offers';
import { sites } from '../../src/model/inputs/network/sites';
import { workloads } from '../../src/model/inputs/workloads';
import { routeFactor } from '../../src/model/inputs/assumptions';
import { minimalPlan } from '../broken/minimalPlan';
import { type PlainExcel, startPlainExcel } from './plainExcel';

let excel: PlainExcel;
let workbook: OpenWorkbook;
let inputs: unknown;
let compared: unknown;

beforeAll(async () => {
  excel = await startPlainExcel();
  workbook = excelWorkbook(minimalPlan());
  await workbook.start('example', '2011-07-12');
  inputs = excel.grid.save();
  await workbook.compare();
  compared = excel.grid.save();
}, 60_000);
beforeEach(() => excel.grid.restore(inputs));
afterAll(() => excel.close());

const edit = (...steps: Step[]): InputEdit => ({ says: 'a change', steps });
const idOf = (sheet: string): string => excel.grid.sheets.named(sheet)!.id;
const columnOf = (table: string, heading: string): number => {
  const found = excel.grid.tables.find(table)!;
  return found.area.column + found.columns.findIndex(({ name }) => name === heading);
};
/** A cell of a table, by its row below the headings. */
const cell = (table: string, row: number, heading: string) => {
  const { area } = excel.grid.tables.find(table)!;
  return { sheetId: area.sheetId, row: area.row + 1 + row, column: columnOf(table, heading), rows: 1, columns: 1 };
};
const holds = (table: string, row: number, heading: string) => excel.grid.cells.contents(cell(table, row, heading))[0]![0];
const formatAt = (table: string, row: number, heading: string) =>
  excel.grid.cells.numberFormats(cell(table, row, heading))[0]![0];
const type = (table: string, row: number, heading: string, content: string | number): void =>
  excel.grid.cells.setContents(cell(table, row, heading), [[content]]);
const rowsOf = (table: string): number => excel.grid.tables.find(table)!.area.rows - 1;
async function refused(made: Promise<unknown>): Promise<NotWritten> {
  const error = await made.catch((thrown: unknown) => thrown);
  if (!(error instanceof NotWritten)) throw new Error(`not refused: ${String(error)}`);
  return error;
}
const readIops = (row: number, from: number, to: number): Step => ({
  kind: 'write',
  table: workloads,
  row,
  cells: [{ heading: 'Read IOPS', from, to }],
});
const site = (name: string, row: number): Step => ({
  kind: 'insert',
  table: sites,
  row,
  cells: [{ heading: 'Site', holds: name }],
});

describe('A cell', () => {
  test('is written, the figures follow at once, and its undo gives back the first workbook', async () => {
    const was = excel.grid.fingerprint;
    const before = Number(holds('MetroWorkloads', 0, 'Read IOPS'));
    const { workbook: status, undo } = await workbook.edit(edit(readIops(0, before, 4321)));
    expect(holds('MetroWorkloads', 0, 'Read IOPS')).toBe(4321);
    expect(status.quote!.read.plan!.tables.get(workloads)![0]).toMatchObject({ readIops: 4321 });
    const { undo: redo } = await workbook.edit(undo);
    expect(excel.grid.fingerprint).toBe(was);
    await workbook.edit(redo);
    expect(holds('MetroWorkloads', 0, 'Read IOPS')).toBe(4321);
  });

  test('that has changed since it was seen is not overwritten, and nor is any other of the same edit', async () => {
    const before = Number(holds('MetroWorkloads', 0, 'Read IOPS'));
    type('MetroWorkloads', 0, 'Read IOPS', 999);
    const was = excel.grid.fingerprint;
    const { left, problems } = await refused(workbook.edit(edit(site('Third', 3), readIops(0, before, 4321))));
    expect(left).toBe('as before');
    expect(problems).toMatchObject([
      {
        code: 'cell-changed',
        place: { sheet: 'Workloads' },
        reason: `Read IOPS holds "999" by now, and "${before}" was there when the pane read it.`,
      },
    ]);
    expect(excel.grid.fingerprint).toBe(was);
  });

  test('keeps a formula that is replaced for Undo', async () => {
    const before = String(holds('MetroWorkloads', 0, 'Read IOPS'));
    type('MetroWorkloads', 0, 'Read IOPS', `=${before}*2`);
    // The plain grid calculates nothing: a formula shows 0.
    const { undo } = await workbook.edit(edit(readIops(0, 0, 7)));
    expect(holds('MetroWorkloads', 0, 'Read IOPS')).toBe(7);
    await workbook.edit(undo);
    expect(holds('MetroWorkloads', 0, 'Read IOPS')).toBe(`=${before}*2`);
  });

  test.each(['=1+1', '+49 30', '-', '@home', '007'])('takes %p as the text that it is', async (typed) => {
    await workbook.edit(edit({ kind: 'write', table: workloads, row: 0, cells: [{ heading: 'Source', from: null, to: typed }] }));
    expect(holds('MetroWorkloads', 0, 'Source')).toBe(typed);
    expect(formatAt('MetroWorkloads', 0, 'Source')).toBe('@');
  });

  test('on a protected sheet is refused with what to do', async () => {
    const before = Number(holds('MetroWorkloads', 0, 'Read IOPS'));
    excel.grid.sheets.protect(idOf('Workloads'));
    const { problems } = await refused(workbook.edit(edit(readIops(0, before, 4321))));
    expect(problems).toMatchObject([
      { code: 'sheet-is-protected', remedy: expect.stringContaining('Unprotect Sheet') as string },
    ]);
    expect(holds('MetroWorkloads', 0, 'Read IOPS')).toBe(before);
  });

  test('of an assumption is written where its name leads', async () => {
    const { workbook: status, undo } = await workbook.edit(edit({ kind: 'assume', assumption: routeFactor, from: 1.5, to: 1.6 }));
    expect(status.quote!.read.plan!.assumptions.get(routeFactor)).toBe(1.6);
    expect(undo.steps).toEqual([{ kind: 'assume', assumption: routeFactor, from: 1.6, to: 1.5 }]);
    expect(
      (await refused(workbook.edit(edit({ kind: 'assume', assumption: routeFactor, from: 1.5, to: 2 })))).problems,
    ).toMatchObject([{ code: 'cell-changed' }]);
  });

  test('is found on a renamed sheet, in a renamed table, and beside a column of the user’s', async () => {
    const { sheets, tables } = excel.grid;
    sheets.rename(idOf('Workloads'), 'Our servers');
    tables.rename(tables.find('MetroWorkloads')!.id, 'Servers');
    const before = Number(holds('Servers', 0, 'Read IOPS'));
    excel.grid.insertColumn(idOf('Our servers'), columnOf('Servers', 'VMs'));
    await workbook.edit(edit(readIops(0, before, 4321)));
    expect(holds('Servers', 0, 'Read IOPS')).toBe(4321);
  });
});

describe('A row', () => {
  test('is added with the formats and rules of its columns, and taken back', async () => {
    const was = excel.grid.contents;
    const { workbook: status, undo } = await workbook.edit(edit(site('=Third', 3)));
    expect(rowsOf('MetroSites')).toBe(4);
    expect(holds('MetroSites', 3, 'Site')).toBe('=Third');
    expect([formatAt('MetroSites', 3, 'Site'), formatAt('MetroSites', 3, 'Latitude')]).toEqual(['@', 'General" °"']);
    const { row, column, sheetId } = cell('MetroSites', 3, 'Latitude');
    expect(excel.grid.validations.get({ sheetId, row, column, rows: 1, columns: 1 })).toBeTruthy();
    expect(status.inputs!.tables.get(sites)!.rows).toHaveLength(4);
    await workbook.edit(undo);
    expect(excel.grid.contents).toEqual(was);
  });

  test('is inserted between others, which keep what they hold', async () => {
    const names = [holds('MetroSites', 0, 'Site'), holds('MetroSites', 1, 'Site')];
    await workbook.edit(edit(site('Between', 1)));
    expect([0, 1, 2].map((row) => holds('MetroSites', row, 'Site'))).toEqual([names[0], 'Between', names[1]]);
  });

  test('that is deleted comes back with the cells of a column of the user’s', async () => {
    excel.grid.insertColumn(idOf('Workloads'), columnOf('MetroWorkloads', 'VMs'));
    excel.grid.cells.setContents(cell('MetroWorkloads', -1, `Column${excel.grid.state.made}`), [['Owner']]);
    type('MetroWorkloads', 0, 'Owner', 'Ms Weber');
    const was = excel.grid.contents;
    const { undo } = await workbook.edit(edit({ kind: 'remove', table: workloads, row: 0, cells: [] }));
    expect(rowsOf('MetroWorkloads')).toBe(1);
    await workbook.edit(undo);
    expect(excel.grid.contents).toEqual(was);
  });

  test('that is the last of its table is cleared', async () => {
    const last = (): Promise<unknown> => workbook.edit(edit({ kind: 'remove', table: offers, row: 0, cells: [] }));
    while (rowsOf('MetroOffers') > 1) await last();
    await last();
    expect([rowsOf('MetroOffers'), holds('MetroOffers', 0, 'Carrier')]).toEqual([1, '']);
  });

  test('changes places with the one below it, and back', async () => {
    const was = excel.grid.contents;
    const names = [holds('MetroWorkloads', 0, 'Workload'), holds('MetroWorkloads', 1, 'Workload')];
    const { undo } = await workbook.edit(edit({ kind: 'swap', table: workloads, row: 0, upper: [], lower: [] }));
    expect([holds('MetroWorkloads', 1, 'Workload'), holds('MetroWorkloads', 0, 'Workload')]).toEqual(names);
    await workbook.edit(undo);
    expect(excel.grid.contents).toEqual(was);
  });

  test('is not added among rows that a filter hides', async () => {
    const { area } = excel.grid.tables.find('MetroSites')!;
    excel.grid.looks.hideRows({ ...area, row: area.row + 1, rows: 1 }, true);
    const { problems } = await refused(workbook.edit(edit(site('Third', 3))));
    expect(problems).toMatchObject([{ code: 'rows-hidden', remedy: expect.stringContaining('Clear the filter') as string }]);
    expect(rowsOf('MetroSites')).toBe(3);
  });

  test('that Excel refuses half way leaves the workbook as it was', async () => {
    const was = excel.grid.fingerprint;
    excel.faults.failAt(({ member }) => member === 'Range.formulas', 'GeneralException');
    const { left } = await refused(workbook.edit(edit(site('Third', 3))));
    expect(left).toBe('as before');
    expect(excel.grid.fingerprint).toBe(was);
  });
});

test('An edit of compared inputs says that the sheets no longer show them', async () => {
  excel.grid.restore(compared);
  const before = Number(holds('MetroWorkloads', 0, 'Read IOPS'));
  const { workbook: status } = await workbook.edit(edit(readIops(0, before, before + 1)));
  expect(status).toMatchObject({ state: 'compared', changed: true });
});
