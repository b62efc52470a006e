import type { RefusalReason } from '../grid/grid';
import { Book, refusal } from './gridBook';

/** Sales: two items in B2:D4, the total calculated. */
function sales(): Book {
  const book = new Book();
  book.put('B2', ['Item', 'Price', 'Times 2'], ['bolt', 3, ''], ['nut', 4, '']);
  const { id } = book.grid.tables.add(book.at('B2:D4'), true);
  book.grid.tables.rename(id, 'Sales');
  book.put('D3', ['=[@Price]*2'], ['=[@Price]*2']);
  return book;
}
const table = (book: Book) => book.grid.tables.find('Sales')!;

describe('structured references', () => {
  it.each<[string, number | string]>([
    ['=SUM(Sales[Price])', 7],
    ['=SUM(sales[price])', 7],
    ['=ROWS(Sales)', 2],
    ['=SUM(Sales[[Price]:[Times 2]])', 21],
    ['=COLUMNS(Sales[#Headers])', 3],
    ['=ROWS(Sales[#All])', 3],
    ['=Sales[[#Headers],[Times 2]]', 'Times 2'],
    ['=INDEX(Sales[Item],2)', 'nut'],
    ['=Sales[[#This Row],[Price]]', '#REF!'],
    ['=SUM(Sales[No such])', '#REF!'],
    ['=SUM(NoTable[Price])', '#REF!'],
  ])('%s', (formula, value) => {
    const book = sales();
    book.put('G10', [formula]);
    expect([book.value('G10'), book.content('G10')]).toEqual([value, formula]);
  });

  it('mean their own row, on any side of the table', () => {
    const book = sales();
    book.put('G4', ['=Sales[@Price]+Sales[[#This Row],[Times 2]]']);
    expect([book.value('D3'), book.value('D4'), book.value('G4')]).toEqual([6, 8, 12]);
    expect(book.content('D4')).toBe('=[@Price]*2');
  });

  it('reach headings with signs of their own', () => {
    const book = new Book();
    book.put('A1', ["It's [x] #1", 'Mb/s']);
    book.put('A2', [5, 6]);
    book.grid.tables.rename(book.grid.tables.add(book.at('A1:B2'), true).id, 'Odd');
    book.put('D2', ["=Odd[@[It''s '[x'] '#1]]+Odd[@[Mb/s]]"]);
    expect(book.value('D2')).toBe(11);
  });

  it('follow a table to a new name, new headings and new places', () => {
    const book = sales();
    book.put('G10', ['=SUM(Sales[Price])+A1']);
    book.grid.tables.rename(table(book).id, 'Goods');
    book.put('C2', ['Cost']);
    book.grid.cells.insert({ ...book.at('A1'), columns: 16_384 }, 'down');
    expect([book.content('G11'), book.value('G11')]).toEqual(['=SUM(Goods[Cost])+A2', 7]);
    expect([book.content('D4'), book.value('D4')]).toEqual(['=[@Cost]*2', 6]);
    expect(book.grid.tables.find('Goods')?.area).toEqual(book.at('B3:D5'));
  });

  it('become #REF! when the table is taken away', () => {
    const book = sales();
    book.put('G10', ['=SUM(Sales[Price])']);
    book.grid.tables.convertToRange(table(book).id);
    expect([book.content('G10'), book.value('G10'), book.value('B3')]).toEqual(['=SUM(#REF!)', '#REF!', 'bolt']);
  });

  it('are understood before their table is there', () => {
    const book = new Book();
    book.put('G1', ['=SUM(Later[N])']);
    book.put('A1', ['N'], [2], [3]);
    book.grid.tables.rename(book.grid.tables.add(book.at('A1:A3'), true).id, 'Later');
    expect(book.value('G1')).toBe(5);
  });
});

describe('a table', () => {
  it('has its headings for columns, each with a number that stays', () => {
    const book = sales();
    expect(table(book).columns).toEqual([
      { id: 1, name: 'Item' },
      { id: 2, name: 'Price' },
      { id: 3, name: 'Times 2' },
    ]);
    book.grid.tables.addColumn(table(book).id, 1, 'Colour');
    expect(table(book).columns).toEqual([
      { id: 1, name: 'Item' },
      { id: 4, name: 'Colour' },
      { id: 2, name: 'Price' },
      { id: 3, name: 'Times 2' },
    ]);
    expect(book.value('E4')).toBe(8);
    book.grid.tables.removeColumn(table(book).id, 4);
    expect(table(book).columns.map(({ name }) => name)).toEqual(['Item', 'Price', 'Times 2']);
  });

  it('makes blank and equal headings unique, and numbers texts', () => {
    const book = new Book();
    book.put('A1', ['A', '', 'A', 2026], [1, 2, 3, 4]);
    const { columns } = book.grid.tables.add(book.at('A1:D2'), true);
    expect(columns.map(({ name }) => name)).toEqual(['A', 'Column1', 'A2', '2026']);
    expect(book.value('D1')).toBe('2026');
  });

  it('gets headings above where there are none', () => {
    const book = new Book();
    book.put('A1', [1, 2], [3, 4]);
    const { area } = book.grid.tables.add(book.at('A1:B2'), false);
    expect(area).toEqual(book.at('A1:B3'));
    expect(book.values('A1:B2')).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
    ]);
  });

  it.each<[string, RefusalReason]>([
    ['Sales 2', 'invalid'],
    ['A1', 'invalid'],
    ['R1C1', 'invalid'],
    ['1st', 'invalid'],
    ['Rate', 'exists'],
    ['Other', 'exists'],
  ])('is not renamed to %s (%s)', (name, reason) => {
    const book = sales();
    book.grid.names.add('Rate', 1, null);
    book.put('K1', ['x'], [1]);
    book.grid.tables.rename(book.grid.tables.add(book.at('K1:K2'), true).id, 'OTHER');
    expect(() => book.grid.tables.rename(table(book).id, name)).toThrow(refusal(reason));
    expect(table(book).name).toBe('Sales');
  });

  it('does not overlap another', () => {
    const book = sales();
    expect(() => book.grid.tables.add(book.at('D4:E6'), true)).toThrow(refusal('invalid'));
    expect(book.grid.tables.all()).toHaveLength(1);
  });

  it('takes rows in and out, and its formulas and what adds it up follow', () => {
    const book = sales();
    book.put('G1', ['=SUM(Sales[Price])']);
    book.put('B7', ['below']);
    book.grid.tables.addRows(table(book).id, null, [['pin', 5, null]]);
    expect([book.value('G1'), table(book).area]).toEqual([12, book.at('B2:D5')]);
    expect(book.content('D5')).toBe('=[@Price]*2');
    book.grid.tables.addRows(table(book).id, 0, [['rod', 1, null]]);
    expect(book.values('B3:C6')).toEqual([
      ['rod', 1],
      ['bolt', 3],
      ['nut', 4],
      ['pin', 5],
    ]);
    book.grid.tables.removeRows(table(book).id, 1, 2);
    expect([book.value('G1'), book.values('B3:C4')]).toEqual([
      6,
      [
        ['rod', 1],
        ['pin', 5],
      ],
    ]);
    expect(book.grid.cells.usedArea(book.at('A1').sheetId, true)?.rows).toBe(7);
  });

  it('keeps one row of body', () => {
    const book = sales();
    book.grid.tables.removeRows(table(book).id, 0, 2);
    expect([table(book).area, book.values('B3:D3')]).toEqual([book.at('B2:D3'), [['', '', '']]]);
  });

  it('is resized where its headings stay, and formulas see the new rows', () => {
    const book = sales();
    book.put('G1', ['=SUM(Sales[Price])']);
    book.put('B5', ['rod', 10, 1]);
    book.grid.tables.resize(table(book).id, book.at('B2:D5'));
    expect(book.value('G1')).toBe(17);
    expect(() => book.grid.tables.resize(table(book).id, book.at('B3:D5'))).toThrow(refusal('invalid'));
  });

  it('keeps its style, banding and filter buttons', () => {
    const book = sales();
    book.grid.tables.setLooks(table(book).id, { style: 'TableStyleLight9', filter: false, bandedRows: false });
    expect(table(book)).toMatchObject({ style: 'TableStyleLight9', filter: false, bandedRows: false });
  });

  it('goes with its sheet', () => {
    const book = sales();
    const other = book.grid.sheets.add('Other');
    const cell = { sheetId: other.id, row: 0, column: 0, rows: 1, columns: 1 };
    book.grid.cells.setContents(cell, [['=SUM(Sales[Price])']]);
    book.grid.sheets.remove(book.at('A1').sheetId);
    expect(book.grid.tables.all()).toEqual([]);
    expect([book.grid.cells.contents(cell), book.grid.cells.values(cell)]).toEqual([[['=SUM(#REF!)']], [['#REF!']]]);
  });
});

describe('typing below a table', () => {
  it('makes it a row longer, with the formula that its column shares', () => {
    const book = sales();
    book.put('G1', ['=SUM(Sales[Price])']);
    book.type('B5', 'rod');
    book.type('C5', '10');
    expect(table(book).area).toEqual(book.at('B2:D5'));
    expect([book.value('G1'), book.content('D5'), book.value('D5')]).toEqual([17, '=[@Price]*2', 20]);
  });

  it('does not, where a column holds different formulas', () => {
    const book = sales();
    book.put('D4', ['=1']);
    book.type('B5', 'rod');
    expect([table(book).area.rows, book.content('D5')]).toEqual([4, '']);
  });

  it('is for people: a program that writes there leaves the table as it is', () => {
    const book = sales();
    book.put('B5', ['rod']);
    expect(table(book).area).toEqual(book.at('B2:D4'));
  });
});
