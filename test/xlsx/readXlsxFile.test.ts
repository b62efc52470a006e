import { excelName } from '../../src/formula';
import { inputTables } from '../../src/model';
import { readXlsxFile } from '../../src/xlsx/read/readXlsxFile';
import { report } from '../../src/sheets/report';
import { writeXlsx } from '../../src/xlsx/write';
import { minimalPlan } from '../broken/minimalPlan';
import { openpyxl, savedByOpenpyxl, savedBySheetJs } from '../setup/otherPrograms';
import { describeWith } from '../setup/tools';
import { quoted } from '../sheets/outputs';

const file = writeXlsx(report(quoted(minimalPlan())));
const optionsIn = async (bytes: Uint8Array) => new Set((await readXlsxFile(bytes)).cells.get('Options')!.values.flat());

test('A formula has its result', async () => expect(await optionsIn(file)).not.toContain('#GETTING_DATA'));

describeWith(openpyxl, 'Saved by openpyxl', () => {
  test('a formula without its result is an error, never a blank', async () =>
    expect(await optionsIn(savedByOpenpyxl(file))).toContain('#GETTING_DATA'));
});

test('Tables that became plain cells are found again, with all their rows and no other', async () => {
  const before = new Map((await readXlsxFile(file)).snapshot.tables.map((table) => [table.name, table]));
  const after = (await readXlsxFile(savedBySheetJs(file))).snapshot.tables;
  expect(after.map(({ name }) => name)).toEqual(inputTables.map(excelName));
  for (const { rows, ...table } of after) {
    expect(before.get(table.name)).toMatchObject(table);
    // A table without an entry has a blank row, of which nothing is left.
    expect(rows || 1).toBe(before.get(table.name)?.rows);
  }
});
