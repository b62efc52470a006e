import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { writeXlsx } from '../../src/xlsx/write';
import { libreOffice, savedByLibreOffice } from '../setup/libreOffice';
import { readWorkbook } from '../setup/readWorkbook';
import { describeWith } from '../setup/tools';
import { attributes, cellXml, partOf } from './parts';
import { cell, sheetWith, tableOf, workbookOf } from './sheets';

const likeFormulas = ['=1+1', '+1', '-1', '@A1', '1-2', '3/4', '1E5', '007', 'TRUE', '#N/A', "'quoted"];
const spaced = ['  both ends  ', 'two\nlines', 'a\ttab', '\n', ' '];
const marked = ['<b>&amp;</b>', '"', ']]>', '😀 é – 漢'];
const escapes = [
  '_x000D_',
  '_x0041_x0042_',
  '_x005F_',
  '__x0041_',
  '_xZZZZ_',
  'a\r\nb',
  '\u0000\u0001\u001f',
  '\uFFFE\uFFFF',
  '\uD800!',
];

const asCells = (texts: readonly string[]) =>
  workbookOf(sheetWith({ cells: texts.map((text, row) => cell(row, 0, 'text', text)) }));
const readBack = (xlsx: Uint8Array) => [...(readWorkbook(xlsx).get('Sheet')?.values() ?? [])];

describe('texts', () => {
  const all = [...likeFormulas, ...spaced, ...marked, ...escapes];

  it('come back as they were', () => {
    expect(readBack(writeXlsx(asCells(all)))).toEqual(all);
  });

  it('come back whatever they are', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom('_', 'x', '0', '4', '1', '\r', '\n', ' '), fc.string({ unit: 'binary', maxLength: 1 })),
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (texts) => expect(readBack(writeXlsx(asCells(texts)))).toEqual(texts)),
    );
  });

  it("come back through another library's reader", async () => {
    const plain = [...likeFormulas, ...spaced, ...marked];
    const { sheets } = await readXlsx(writeXlsx(asCells(plain)));
    expect(sheets[0]?.rows.map(([value]) => value)).toEqual(plain);
  });

  it('have the format of texts, unless they have one', () => {
    const book = workbookOf(sheetWith({ cells: [cell(0, 0, 'text', '007'), cell(1, 0, 'text', 'ten', { format: '0.0' })] }));
    const styles = attributes(partOf(book, 'xl/styles.xml'), 'xf').slice(1);
    const formats = attributes(partOf(book, 'xl/worksheets/sheet1.xml'), 'c').map(({ s }) => styles[Number(s)]?.['numFmtId']);
    expect(formats).toEqual(['49', '164']);
  });

  it('are refused beyond what a cell can hold, naming the cell', () => {
    expect(() => writeXlsx(asCells(['', 'x'.repeat(32768)]))).toThrow('Cell A2 of sheet Sheet holds more than 32767 characters');
  });

  it('keep their spaces by the mark that Excel asks for', () => {
    expect(partOf(asCells([' a']), 'xl/sharedStrings.xml')).toContain('<t xml:space="preserve"> a</t>');
  });
});

describe('headings with line breaks', () => {
  const book = workbookOf(sheetWith({ tables: [tableOf(['Write\nacceleration', 'a & "b"'], [['yes', null]])] }));

  it('are named in the table as Excel names them, and in the cell as they are', () => {
    expect(attributes(partOf(book, 'xl/tables/table1.xml'), 'tableColumn').map(({ name }) => name)).toEqual([
      'Write_x000a_acceleration',
      'a &amp; &quot;b&quot;',
    ]);
    expect(readBack(writeXlsx(book)).slice(0, 2)).toEqual(['Write\nacceleration', 'a & "b"']);
  });
});

describe('numbers', () => {
  it.each([0.1 + 0.2, 1e21, 1e-7, -0.25, 123456789.12345679, 0])('%p comes back to the last digit', (number) => {
    expect(readBack(writeXlsx(workbookOf(sheetWith({ cells: [cell(0, 0, 'figure', number)] }))))).toEqual([number]);
  });

  it.each([NaN, Infinity])('%p is refused', (number) => {
    const book = workbookOf(sheetWith({ cells: [cell(1, 27, 'figure', number)] }));
    expect(() => writeXlsx(book)).toThrow(`Cell AB2 of sheet Sheet holds ${number}`);
  });

  it('are not written where there is nothing', () => {
    const book = workbookOf(sheetWith({ cells: [cell(0, 0, 'figure', null)] }));
    expect(cellXml(partOf(book, 'xl/worksheets/sheet1.xml'), 'A1')).toBe('<c r="A1" s="1"/>');
  });
});

describeWith(libreOffice, 'LibreOffice', () => {
  it('reads the texts as they were', async () => {
    const texts = [...likeFormulas, ...spaced.slice(0, 2), ...marked];
    const [saved] = await savedByLibreOffice([writeXlsx(asCells(texts))]);
    expect(readBack(saved!)).toEqual(texts);
  });
});
