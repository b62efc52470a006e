import type { Workbook } from '../../src/workbook/workbook';
import { writeXlsx } from '../../src/xlsx/write';
import { cell, sheetWith, tableOf, workbookOf } from './sheets';

const table = tableOf(['A', 'B'], [[1, 2]]);
const name = (text: string) => ({ ...workbookOf(sheetWith()), names: [{ name: text, refersTo: '1', hidden: false }] });

const broken: readonly [string, Workbook][] = [
  ['A workbook needs a sheet', workbookOf()],
  ['"22-11-2026" is not a date such as 2026-11-22', { ...workbookOf(sheetWith()), date: '22-11-2026' }],
  ['"2026-02-31" is not a date', { ...workbookOf(sheetWith()), date: '2026-02-31' }],
  ['The sheet "SHEET" occurs twice', workbookOf(sheetWith(), sheetWith({ name: 'SHEET' }))],
  ['"a/b" cannot be the name of a sheet', workbookOf(sheetWith({ name: 'a/b' }))],
  [`"${'x'.repeat(32)}" cannot be the name of a sheet`, workbookOf(sheetWith({ name: 'x'.repeat(32) }))],
  ['"A1" cannot be the name of a cell', name('A1')],
  ['"r1c1" cannot be the name of a cell', name('r1c1')],
  ['"two words" cannot be the name of a cell', name('two words')],
  ['The name "MetroTest" occurs twice', { ...name('metrotest'), sheets: [sheetWith({ tables: [table] })] }],
  ['The name "MetroTest" occurs twice', workbookOf(sheetWith({ tables: [table] }), sheetWith({ name: 'Two', tables: [table] }))],
  ['In table MetroTest the heading "a" occurs twice', workbookOf(sheetWith({ tables: [tableOf(['A', 'a'])] }))],
  ['Table MetroTest has a heading that is empty', workbookOf(sheetWith({ tables: [tableOf(['A', ''])] }))],
  ['Table MetroTest has no columns', workbookOf(sheetWith({ tables: [tableOf([])] }))],
  ['Row 1 of table MetroTest has more values', workbookOf(sheetWith({ tables: [tableOf(['A'], [[1, 2]])] }))],
  [
    'On sheet Sheet the tables at A1:B2 and A2:B3 overlap',
    workbookOf(sheetWith({ tables: [table, { ...table, name: 'Other', row: 1 }] })),
  ],
  ['On sheet Sheet the merged cells B2:C2 lie in table MetroTest', workbookOf(sheetWith({ tables: [table], merges: ['B2:C2'] }))],
  ['On sheet Sheet the merged cells A1:B1 and B1:C1 overlap', workbookOf(sheetWith({ merges: ['A1:B1', 'B1:C1'] }))],
  ['On sheet Sheet A1 is one cell', workbookOf(sheetWith({ merges: ['A1'] }))],
  ['On sheet Sheet a column is wider than 254 characters', workbookOf(sheetWith({ widths: { 0: 255 } }))],
  ['On sheet Sheet a row is higher than 409 points', workbookOf(sheetWith({ heights: { 0: 410 } }))],
  ['"a1" is not a reference', workbookOf(sheetWith({ status: [{ range: 'a1' }] }))],
  ['"B2:A1" ends before it begins', workbookOf(sheetWith({ merges: ['B2:A1'] }))],
  ['Cell A1 of sheet Sheet is written twice', workbookOf(sheetWith({ tables: [table], cells: [cell(0, 0, 'text', 'x')] }))],
  [
    'Cell A1 of sheet Sheet has a formula over 8192 characters',
    workbookOf(sheetWith({ cells: [cell(0, 0, 'figure', 1, { formula: '1+'.repeat(4096) + '1' })] })),
  ],
];

describe('what Excel would repair', () => {
  it.each(broken)('is refused: %s', (message, workbook) => {
    expect(() => writeXlsx(workbook)).toThrow(message);
  });

  it.each(['Metro_currency', '_Metro_Sites', 'Größe', 'MetroYear2026x'])('leaves a good name such as %s', (good) => {
    expect(() => writeXlsx(name(good))).not.toThrow();
  });
});
