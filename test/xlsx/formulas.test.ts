import type { Table } from '../../src/workbook/workbook';
import { writeXlsx } from '../../src/xlsx/write';
import { libreOffice, recalculate } from '../setup/libreOffice';
import { describeWith } from '../setup/tools';
import { attributes, cellXml, elements, partOf } from './parts';
import { sample } from './sample';
import { cell, sheetWith, workbookOf } from './sheets';

const column = (heading: string, formula?: string, format = '0.0') => ({
  heading,
  look: 'figure' as const,
  format,
  width: 12,
  ...(formula === undefined ? {} : { formula }),
});

const lines: Table = {
  name: 'MetroLines',
  row: 0,
  column: 0,
  columns: [
    column('Price'),
    column('Count'),
    column('Amount', 'MetroLines[[#This Row],[Price]]*MetroLines[[#This Row],[Count]]'),
    column('Remark', 'IF(MetroLines[[#This Row],[Count]]<2,"","many")', '@'),
    column('Least', '_xlfn.MINIFS(MetroLines[Price],MetroLines[Count],">1")'),
  ],
  rows: [
    [10, 1, 10, '', 20],
    [20, 3, 999, 'stale', null],
  ],
};

const book = workbookOf(
  sheetWith({ tables: [lines], cells: [cell(0, 6, 'figure', 999, { formula: 'SUM(MetroLines[Amount])&" <&>"' })] }),
);
const sheet = partOf(book, 'xl/worksheets/sheet1.xml');

describe('a calculated column', () => {
  it('has its formula in the table, for rows to come, and in no other column', () => {
    const columns = elements(partOf(book, 'xl/tables/table1.xml'), 'tableColumn').map(
      (xml) => /<calculatedColumnFormula>(.*)<\/calculatedColumnFormula>/.exec(xml)?.[1],
    );
    expect(columns).toEqual([
      undefined,
      undefined,
      'MetroLines[[#This Row],[Price]]*MetroLines[[#This Row],[Count]]',
      'IF(MetroLines[[#This Row],[Count]]&lt;2,&quot;&quot;,&quot;many&quot;)',
      '_xlfn.MINIFS(MetroLines[Price],MetroLines[Count],&quot;&gt;1&quot;)',
    ]);
  });

  it('has its formula in every row, with the value it had', () => {
    const body = (ref: string) => cellXml(sheet, ref)?.replace(/<f>.*<\/f>/, 'f');
    expect(body('C2')).toMatch(/s="\d+">f<v>10<\/v><\/c>$/);
    expect(body('C3')).toMatch(/s="\d+">f<v>999<\/v><\/c>$/);
    expect(body('D2')).toMatch(/ t="str">f<v><\/v><\/c>$/);
    expect(body('D3')).toMatch(/ t="str">f<v>stale<\/v><\/c>$/);
    expect(body('E3')).toMatch(/s="\d+">f<\/c>$/);
  });

  it('never has the format of texts, in which an edited formula would turn into text', () => {
    const styles = attributes(partOf(book, 'xl/styles.xml'), 'xf').slice(1);
    expect(styles[Number(attributes(cellXml(sheet, 'D2') ?? '', 'c')[0]?.['s'])]?.['numFmtId']).toBe('0');
  });
});

describe('a table without rows', () => {
  const empty = workbookOf(sheetWith({ tables: [{ ...lines, rows: [] }] }));

  it('has one blank row, without formulas', () => {
    expect(attributes(partOf(empty, 'xl/tables/table1.xml'), 'table')[0]?.['ref']).toBe('A1:E2');
    const xml = partOf(empty, 'xl/worksheets/sheet1.xml');
    expect(elements(xml, 'c').filter((c) => / r="\w2"/.test(c) && !c.endsWith('/>'))).toEqual([]);
    expect(xml).not.toContain('<f>');
  });
});

describe('filter buttons', () => {
  it('stand on inputs and workings, on outputs only where asked for', () => {
    const withButtons = (tab: 'input' | 'output' | 'working', filter?: boolean) =>
      partOf(
        workbookOf(sheetWith({ tab, tables: [filter === undefined ? lines : { ...lines, filter }] })),
        'xl/tables/table1.xml',
      ).includes('<autoFilter ref="A1:E3"/>');
    expect([withButtons('input'), withButtons('working'), withButtons('output')]).toEqual([true, true, false]);
    expect([withButtons('output', true), withButtons('input', false)]).toEqual([true, false]);
  });
});

describeWith(libreOffice, 'LibreOffice', () => {
  it('finds the formulas behind stale values', async () => {
    const cells = (await recalculate(writeXlsx(book))).get('Sheet');
    expect(['C2', 'C3', 'D2', 'D3', 'E2', 'E3', 'G1'].map((ref) => cells?.get(ref))).toEqual([
      10,
      60,
      '',
      'many',
      20,
      20,
      '70 <&>',
    ]);
  });

  it('calculates the sample without an error', async () => {
    const sheets = await recalculate(writeXlsx(sample));
    expect(sheets.get('Sites & spans')?.get('J4')).toBe(52.0907);
    expect(sheets.get('Summary')?.get('D10')).toBe(1284300);
    expect(sheets.get('Comparison')?.get('E13')).toBe(410000);
  });
});
