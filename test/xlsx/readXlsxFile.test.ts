import { excelName } from '../../src/formula';
import { inputTables } from '../../src/model';
import { readXlsxFile } from '../../src/xlsx/read/readXlsxFile';
import { report } from '../../src/sheets/report';
import { writeXlsx } from '../../src/xlsx/write';
import { minimalPlan } from '../broken/minimalPlan';
import { asOthersSave } from '../cli/asOthersSave';
import { quoted } from '../sheets/outputs';

const file = writeXlsx(report(quoted(minimalPlan())));
const saved = (by: string): Uint8Array => Object.entries(asOthersSave).find(([name]) => name.startsWith(by))![1](file);
const optionsIn = async (bytes: Uint8Array) => new Set((await readXlsxFile(bytes)).cells.get('Options')!.values.flat());

test('A formula has its result, and one that was saved without is an error, never a blank', async () => {
  expect(await optionsIn(file)).not.toContain('#GETTING_DATA');
  expect(await optionsIn(saved('openpyxl'))).toContain('#GETTING_DATA');
});

test('Tables that became plain cells are found again, with all their rows and no other', async () => {
  const before = new Map((await readXlsxFile(file)).snapshot.tables.map((table) => [table.name, table]));
  const after = (await readXlsxFile(saved('SheetJS'))).snapshot.tables;
  expect(after.map(({ name }) => name)).toEqual(inputTables.map(excelName));
  for (const { rows, ...table } of after) {
    expect(before.get(table.name)).toMatchObject(table);
    // A table without an entry has a blank row, of which nothing is left.
    expect(rows || 1).toBe(before.get(table.name)?.rows);
  }
});
