import type { RefusalReason } from '../grid/grid';
import { Book, refusal } from './gridBook';

const names = (book: Book): string[] => book.grid.sheets.all().map(({ name }) => name);

describe('sheets', () => {
  it('are added at the end, under the next free name where none is given', () => {
    const book = new Book();
    book.grid.sheets.add('Costs');
    book.grid.sheets.add();
    expect(names(book)).toEqual(['Sheet1', 'Costs', 'Sheet2']);
  });

  it.each<[string, RefusalReason]>([
    ['', 'invalid'],
    ['x'.repeat(32), 'invalid'],
    ['a/b', 'invalid'],
    ['a[b', 'invalid'],
    ["'a", 'invalid'],
    ['History', 'invalid'],
    ['SHEET1', 'exists'],
  ])('are not named %j (%s)', (name, reason) => {
    const book = new Book();
    expect(() => book.grid.sheets.add(name)).toThrow(refusal(reason));
    expect(names(book)).toEqual(['Sheet1']);
  });

  it('take formulas, names and tables with them to a new name', () => {
    const book = new Book();
    book.put('A1', [4]);
    book.grid.names.add('Four', '=Sheet1!$A$1', null);
    const cell = { sheetId: book.grid.sheets.add('Other').id, row: 0, column: 0, rows: 1, columns: 1 };
    book.grid.cells.setContents(cell, [['=Sheet1!A1+Four']]);
    book.grid.sheets.rename(book.at('A1').sheetId, 'My input');
    expect(book.grid.cells.contents(cell)).toEqual([["='My input'!A1+Four"]]);
    expect(book.grid.cells.values(cell)).toEqual([[8]]);
    expect(book.grid.names.find('Four', null)?.formula).toBe("='My input'!$A$1");
  });

  it('are moved, coloured, hidden and shown', () => {
    const book = new Book();
    const { id } = book.grid.sheets.add('Second');
    book.grid.sheets.move(id, 0);
    book.grid.sheets.setTabColour(id, '#0F6CBD');
    book.grid.sheets.setVisibility(id, 'veryHidden');
    expect(book.grid.sheets.get(id)).toMatchObject({ position: 0, tabColour: '#0F6CBD', visibility: 'veryHidden' });
    expect(() => book.grid.sheets.activate(id)).toThrow(refusal('invalid'));
    expect(() => book.grid.sheets.setVisibility(book.at('A1').sheetId, 'hidden')).toThrow(refusal('invalid'));
    book.grid.sheets.setVisibility(id, 'visible');
    book.grid.sheets.activate(id);
    expect(book.grid.sheets.active()).toBe(id);
  });

  it('are moved past hidden ones, and to their place', () => {
    const book = new Book();
    const { sheets } = book.grid;
    const [second, third, fourth] = ['Second', 'Third', 'Fourth'].map((name) => sheets.add(name).id) as [string, string, string];
    sheets.setVisibility(second, 'hidden');
    sheets.move(fourth, 1);
    expect(names(book)).toEqual(['Sheet1', 'Fourth', 'Second', 'Third']);
    sheets.move(fourth, 3);
    expect(names(book)).toEqual(['Sheet1', 'Second', 'Third', 'Fourth']);
    sheets.move(third, 0);
    expect(names(book)).toEqual(['Third', 'Sheet1', 'Second', 'Fourth']);
    sheets.move(third, 2);
    expect(names(book)).toEqual(['Sheet1', 'Second', 'Third', 'Fourth']);
    expect(sheets.get(second).visibility).toBe('hidden');
  });

  it('are deleted, but for the last visible one', () => {
    const book = new Book();
    const { id } = book.grid.sheets.add('Second');
    book.put('A1', ['=Second!A1']);
    book.grid.sheets.activate(id);
    book.grid.sheets.remove(id);
    expect([names(book), book.grid.sheets.active(), book.value('A1')]).toEqual([['Sheet1'], book.at('A1').sheetId, '#REF!']);
    expect(() => book.grid.sheets.remove(book.at('A1').sheetId)).toThrow(refusal('invalid'));
  });

  it('refuse writing while they are protected, with a password until it is given', () => {
    const book = new Book();
    const { sheetId } = book.at('A1');
    book.grid.looks.set(book.at('B1'), { locked: false });
    book.grid.sheets.protect(sheetId, 'secret');
    const isProtected = refusal('protected');
    expect(() => book.put('A1', [1])).toThrow(isProtected);
    expect(() => book.grid.looks.set(book.at('B1'), { bold: true })).toThrow(isProtected);
    expect(() => book.grid.tables.add(book.at('A1:B2'), true)).toThrow(isProtected);
    expect(() => book.grid.cells.insert(book.at('A1'), 'down')).toThrow(isProtected);
    book.put('B1', [2]);
    expect(book.values('A1:B1')).toEqual([['', 2]]);
    expect(() => book.grid.sheets.unprotect(sheetId)).toThrow(refusal('invalid'));
    book.grid.sheets.unprotect(sheetId, 'secret');
    book.put('A1', [1]);
    expect(book.value('A1')).toBe(1);
  });

  it('tell what happens to them, in order', () => {
    const book = new Book();
    const { id } = book.grid.sheets.add('New');
    book.grid.sheets.rename(id, 'Newer');
    book.grid.sheets.activate(id);
    book.grid.sheets.remove(id);
    const sheet = book.at('A1').sheetId;
    expect(book.events.filter(({ kind }) => kind.startsWith('sheet'))).toEqual([
      { kind: 'sheetAdded', by: 'program', sheetId: id },
      { kind: 'sheetRenamed', by: 'program', sheetId: id, before: 'New', after: 'Newer' },
      { kind: 'sheetActivated', by: 'program', sheetId: id, before: sheet },
      { kind: 'sheetActivated', by: 'program', sheetId: sheet, before: id },
      { kind: 'sheetRemoved', by: 'program', sheetId: id },
    ]);
  });

  it('keep rows and columns in view', () => {
    const book = new Book();
    const { sheetId } = book.at('A1');
    book.grid.view.freeze(sheetId, 3, 1);
    expect(book.grid.view.frozen(sheetId)).toEqual({ rows: 3, columns: 1 });
    book.grid.view.freeze(sheetId, 0, 0);
    expect(book.grid.view.frozen(sheetId)).toEqual({ rows: 0, columns: 0 });
  });

  it('keep how they are printed, and title rows follow', () => {
    const book = new Book();
    const { sheetId } = book.at('A1');
    book.grid.pages.set(sheetId, {
      orientation: 'landscape',
      fitWidth: 1,
      fitHeight: 0,
      scale: null,
      titleRows: [3, 4],
      printArea: 'A1:D9',
    });
    book.insertRows(1, 2);
    expect(book.grid.pages.get(sheetId)).toMatchObject({
      orientation: 'landscape',
      fitWidth: 1,
      fitHeight: 0,
      titleRows: [5, 6],
      printArea: 'A3:D11',
    });
  });
});

describe('names', () => {
  it('stand for a block, a constant or a formula, in the workbook or on one sheet', () => {
    const book = new Book();
    book.put('A1', [1], [2], [3]);
    book.grid.names.add('Block', '=Sheet1!$A$1:$A$3', null);
    book.grid.names.add('Rate', 0.5, null);
    book.grid.names.add('Total', '=SUM(Block)*Rate', null);
    book.grid.names.add('Rate', 2, book.at('A1').sheetId);
    book.put('C1', ['=Total'], ['=Rate'], ['=ROWS(Block)']);
    expect(book.values('C1:C3')).toEqual([[12], [2], [3]]);
    expect(book.grid.names.area('Block', null)).toEqual(book.at('A1:A3'));
    expect(book.grid.names.value('Block', null)).toBe(1);
  });

  it('may be set anew, hidden and taken away, and formulas follow', () => {
    const book = new Book();
    book.grid.names.add('Rate', 1, null);
    book.grid.names.setVisible('RATE', null, false);
    book.put('A1', ['=Rate+1']);
    book.grid.names.setFormula('Rate', null, '=5');
    expect([book.value('A1'), book.grid.names.find('rate', null)]).toEqual([
      6,
      { name: 'Rate', formula: '=5', visible: false, comment: '', sheetId: null },
    ]);
    book.grid.names.remove('Rate', null);
    expect([book.value('A1'), book.content('A1')]).toEqual(['#NAME?', '=Rate+1']);
    book.grid.names.add('Rate', 3, null);
    expect(book.value('A1')).toBe(4);
  });

  it('lead nowhere once their cells are gone', () => {
    const book = new Book();
    book.grid.names.add('Gone', '=Sheet1!$A$2', null);
    book.put('C9', ['=Gone']);
    book.grid.cells.remove({ ...book.at('A2'), columns: 16_384 }, 'up');
    expect([book.grid.names.find('Gone', null)?.formula, book.value('C8')]).toEqual(['=#REF!', '#REF!']);
  });

  it('defined by themselves are an error and no endless loop', () => {
    const book = new Book();
    book.grid.names.add('Snake', '=Snake+1', null);
    book.put('A1', ['=Snake']);
    expect(book.value('A1')).toBe('#NAME?');
  });
});
