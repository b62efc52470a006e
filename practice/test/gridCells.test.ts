import type { Area, CellContent } from '../grid/grid';
import { openGrid } from '../grid/openGrid';

const at = (sheetId: string, row: number, column: number, rows = 1, columns = 1): Area => ({
  sheetId,
  row,
  column,
  rows,
  columns,
});

function workbook() {
  const grid = openGrid();
  const sheetId = grid.sheets.active();
  const put = (row: number, column: number, ...rows: CellContent[][]): void =>
    grid.cells.setContents(at(sheetId, row, column, rows.length, rows[0]?.length ?? 1), rows);
  const value = (row: number, column: number): CellContent | undefined => grid.cells.values(at(sheetId, row, column))[0]?.[0];
  const content = (row: number, column: number): CellContent | undefined => grid.cells.contents(at(sheetId, row, column))[0]?.[0];
  const text = (row: number, column: number): string | undefined => grid.cells.texts(at(sheetId, row, column))[0]?.[0];
  const format = (row: number, column: number): string | undefined => grid.cells.numberFormats(at(sheetId, row, column))[0]?.[0];
  return { grid, sheetId, put, value, content, text, format };
}

beforeAll(() => {
  jest.spyOn(console, 'debug').mockImplementation();
});

describe('a cell of format General takes what is typed as Excel does', () => {
  const thisYear = new Date().getFullYear();
  const day = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

  it.each<[string, CellContent, string]>([
    ['12.5', 12.5, 'General'],
    ['-3', -3, 'General'],
    ['+5', 5, 'General'],
    ['(5)', -5, 'General'],
    ['007', 7, 'General'],
    ['1E5', 100_000, '0.00E+00'],
    ['1,234', 1234, '#,##0'],
    ['12%', 0.12, '0%'],
    ['1 1/2', 1.5, '# ?/?'],
    ['3/4', day(thisYear, 3, 4), 'd-mmm'],
    ['1-2', day(thisYear, 1, 2), 'd-mmm'],
    ['2026-11-22', day(2026, 11, 22), 'm/d/yyyy'],
    ['5-Jan-24', day(2024, 1, 5), 'd-mmm-yy'],
    ['6:30', 0.2708333333333333, 'h:mm'],
    ['true', true, 'General'],
    ['#N/A', '#N/A', 'General'],
    ['13/45', '13/45', 'General'],
    ['622 Mb/s', '622 Mb/s', 'General'],
    ["'007", '007', 'General'],
    ['1.234,5', '1.234,5', 'General'],
    ['[x](http://y.z)', '[x](http://y.z)', 'General'],
  ])('%s', (typed, value, format) => {
    const book = workbook();
    book.put(0, 0, [typed]);
    expect([book.value(0, 0), book.format(0, 0)]).toEqual([value, format]);
  });
});

describe('a cell of format @', () => {
  it.each(['=1+1', '1-2', '3/4', '1E5', '007', 'TRUE', '12%', "'x", "'", '#N/A', ' a ', '=', '[x](http://y.z)', 'a\nb'])(
    'keeps %j as that text',
    (text) => {
      const book = workbook();
      book.grid.cells.setNumberFormats(at(book.sheetId, 1, 1), [['@']]);
      book.put(1, 1, [text]);
      expect([book.value(1, 1), book.content(1, 1), book.format(1, 1)]).toEqual([text, text, '@']);
      expect(book.grid.cells.kinds(at(book.sheetId, 1, 1))).toEqual([['text']]);
    },
  );

  it('gives formulas its text', () => {
    const book = workbook();
    book.grid.cells.setNumberFormats(at(book.sheetId, 0, 0, 3, 1), [['@'], ['@'], ['@']]);
    book.put(0, 0, ['007'], ['=1+1'], ['1E5']);
    book.put(0, 1, ['=A1&"!"'], ['=A2&"!"'], ['=LEN(A3)']);
    expect([book.value(0, 1), book.value(1, 1), book.value(2, 1)]).toEqual(['007!', '=1+1!', 3]);
  });

  it('makes a number that comes later a text, and leaves one that is there a number', () => {
    const book = workbook();
    book.put(0, 0, [5]);
    book.grid.cells.setNumberFormats(at(book.sheetId, 0, 0), [['@']]);
    expect(book.value(0, 0)).toBe(5);
    book.put(0, 0, [5]);
    expect([book.value(0, 0), book.format(0, 0)]).toEqual(['5', '@']);
  });
});

describe('formulas', () => {
  it.each<[string, CellContent]>([
    ['=1/0', '#DIV/0!'],
    ['=NA()', '#N/A'],
    ['=IFERROR(#DIV/0!,5)', 5],
    ['=ISERROR(#REF!)', true],
    ['=NoSuchFunction(1)', '#NAME?'],
    ['=NoSuchName+1', '#NAME?'],
    ['="a"+1', '#VALUE!'],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(2.5,0)', 3],
    ['=ROUND(-0.0000000001,9)', 0],
    ['=ROUND(123456,-2)', 123_500],
    ['=0.1+0.2&""', '0.3'],
    ['=1/3&""', '0.333333333333333'],
    ['=1E+21&""', '1E+21'],
    ['=SEARCH("b*d","abcd")', 2],
    ['=SEARCH("~*","a*b")', 2],
    ['=INDEX({10,20,30},2)', 20],
    ['=_xlfn.MINIFS({3,1,2},{1,2,1},1)', 2],
    ['=SUM(1,TRUE)', 2],
    ['=A1', 0],
    ['="x"=""', false],
    ['=EDATE(45000,-24)', 44_270],
    ['=TEXT(0.5,"0%")', '50%'],
  ])('%s', (formula, value) => {
    const book = workbook();
    book.put(5, 5, [formula]);
    expect(book.value(5, 5)).toBe(value);
  });

  it('are read as they were written', () => {
    const book = workbook();
    book.put(0, 0, ['=_xlfn.MAXIFS(C1:C3, D1:D3, 1)+1E+300']);
    expect(book.content(0, 0)).toBe('=_xlfn.MAXIFS(C1:C3, D1:D3, 1)+1E+300');
  });

  it('see what was written before them in a batch', () => {
    const book = workbook();
    const seen = book.grid.batch(() => {
      book.put(0, 0, [2]);
      book.put(0, 1, ['=A1*3']);
      const first = book.value(0, 1);
      book.put(0, 0, [4]);
      return [first, book.value(0, 1)];
    });
    expect(seen).toEqual([6, 12]);
  });

  it('follow rows that are put in and taken out, in their plain references and in what is read', () => {
    const book = workbook();
    book.put(0, 0, [1], [2], [3]);
    book.put(9, 2, ['=SUM(A1:A3)+A3']);
    book.grid.cells.insert(at(book.sheetId, 1, 0, 2, 16_384), 'down');
    expect([book.value(11, 2), book.content(11, 2)]).toEqual([9, '=SUM(A1:A5)+A5']);
    book.grid.cells.remove(at(book.sheetId, 4, 0, 1, 16_384), 'up');
    expect(book.content(10, 2)).toBe('=SUM(A1:A4)+#REF!');
    expect(book.value(10, 2)).toBe('#REF!');
  });

  it('follow cells that move down beside others that do not', () => {
    const book = workbook();
    book.put(0, 0, [1, 10], [2, 20], [3, 30]);
    book.put(0, 3, ['=A3+B3']);
    book.grid.cells.insert(at(book.sheetId, 1, 0), 'down');
    expect(book.grid.cells.values(at(book.sheetId, 0, 0, 4, 2))).toEqual([
      [1, 10],
      ['', 20],
      [2, 30],
      [3, ''],
    ]);
    expect([book.content(0, 3), book.value(0, 3)]).toEqual(['=A4+B3', 33]);
    book.grid.cells.remove(at(book.sheetId, 1, 0), 'up');
    expect([book.content(0, 3), book.value(0, 3)]).toEqual(['=A3+B3', 33]);
  });
});

describe('blocks', () => {
  it('leave a cell alone where they hold null', () => {
    const book = workbook();
    book.put(0, 0, [1, 2]);
    book.grid.cells.setContents(at(book.sheetId, 0, 0, 1, 2), [[null, 5]]);
    expect(book.grid.cells.values(at(book.sheetId, 0, 0, 1, 2))).toEqual([[1, 5]]);
  });

  it('reach beyond the rows and columns that the sheet began with', () => {
    const book = workbook();
    book.put(2000, 100, [7]);
    expect([book.value(2000, 100), book.value(1_048_575, 16_383)]).toEqual([7, '']);
    expect(book.grid.cells.usedArea(book.sheetId, true)).toEqual(at(book.sheetId, 2000, 100));
  });

  it('tell what is used: with formats, or by contents alone', () => {
    const book = workbook();
    expect(book.grid.cells.usedArea(book.sheetId, false)).toBeNull();
    book.put(2, 1, ['a']);
    book.grid.looks.set(at(book.sheetId, 4, 3), { bold: true });
    expect(book.grid.cells.usedArea(book.sheetId, true)).toEqual(at(book.sheetId, 2, 1));
    expect(book.grid.cells.usedArea(book.sheetId, false)).toEqual(at(book.sheetId, 2, 1, 3, 3));
  });

  it('are cleared of contents, of formats, or of both', () => {
    const book = workbook();
    const area = at(book.sheetId, 0, 0);
    const set = (): void => {
      book.put(0, 0, [1]);
      book.grid.looks.set(area, { bold: true });
    };
    set();
    book.grid.cells.clear(area, 'contents');
    expect([book.value(0, 0), book.grid.looks.get(area).bold]).toEqual(['', true]);
    set();
    book.grid.cells.clear(area, 'formats');
    expect([book.value(0, 0), book.grid.looks.get(area).bold]).toEqual([1, false]);
    set();
    book.grid.cells.clear(area, 'all');
    expect([book.value(0, 0), book.grid.looks.get(area).bold]).toEqual(['', false]);
  });

  it('are merged as one or row by row', () => {
    const book = workbook();
    book.grid.cells.merge(at(book.sheetId, 0, 0, 2, 2), false);
    book.grid.cells.merge(at(book.sheetId, 3, 0, 2, 2), true);
    expect(book.grid.cells.merges(book.sheetId)).toEqual([
      at(book.sheetId, 0, 0, 2, 2),
      at(book.sheetId, 3, 0, 1, 2),
      at(book.sheetId, 4, 0, 1, 2),
    ]);
    book.grid.cells.unmerge(at(book.sheetId, 0, 0));
    expect(book.grid.cells.merges(book.sheetId)).toHaveLength(2);
  });

  it.each([
    ['#,##0.0 "Mb/s"', 1234.56, '1,234.6 Mb/s'],
    ['0.0%', 0.125, '12.5%'],
    ['yyyy-mm-dd', 45_000, '2023-03-15'],
    ['#,##0;-#,##0;"none"', 0, 'none'],
  ])('are shown in their number format: %s', (format, number, shown) => {
    const book = workbook();
    book.grid.cells.setNumberFormats(at(book.sheetId, 0, 0), [[format]]);
    book.put(0, 0, [number]);
    expect([book.text(0, 0), book.format(0, 0)]).toEqual([shown, format]);
  });

  it('keep a number format that the engine cannot show', () => {
    const book = workbook();
    const format = '#,##0.00_);[Red](#,##0.00)';
    book.grid.cells.setNumberFormats(at(book.sheetId, 0, 0), [[format]]);
    book.put(0, 0, [-5]);
    expect([book.format(0, 0), book.value(0, 0)]).toEqual([format, -5]);
  });
});
