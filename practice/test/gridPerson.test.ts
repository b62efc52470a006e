import { Book } from './gridBook';

const changes = (book: Book) => book.events.filter(({ kind }) => kind === 'changed');

describe('what a person types', () => {
  it('is told as theirs, with what was there before', () => {
    const book = new Book();
    book.put('A1', [1]);
    book.type('A1', '2');
    expect(changes(book)).toEqual([
      { kind: 'changed', by: 'program', area: book.at('A1'), what: 'edited' },
      { kind: 'changed', by: 'person', area: book.at('A1'), what: 'edited', before: 1, after: 2 },
    ]);
  });

  it('may name tables and names, and is read as typed', () => {
    const book = new Book();
    book.put('A1', ['N'], [2], [3]);
    book.grid.tables.rename(book.grid.tables.add(book.at('A1:A3'), true).id, 'Few');
    book.grid.names.add('Rate', 10, null);
    book.type('C1', '=SUM(Few[N])*Rate');
    expect([book.value('C1'), book.content('C1')]).toEqual([50, '=SUM(Few[N])*Rate']);
  });

  it('replaces a formula that a program wrote', () => {
    const book = new Book();
    book.grid.names.add('Rate', 10, null);
    book.put('A1', ['=Rate']);
    book.type('A1', '=1+1');
    expect([book.value('A1'), book.content('A1')]).toEqual([2, '=1+1']);
  });

  it('stays text in a text cell', () => {
    const book = new Book();
    book.grid.cells.setNumberFormats(book.at('A1:A2'), [['@'], ['@']]);
    book.type('A1', '007');
    book.type('A2', '=1+1');
    expect(book.values('A1:A2')).toEqual([['007'], ['=1+1']]);
  });

  it('is one block where it is one', () => {
    const book = new Book();
    book.put('A1', [1, 2], [3, 4]);
    book.events.length = 0;
    const { sheetId } = book.at('A1');
    book.grid.model.dispatch('DELETE_CONTENT', { sheetId, target: [{ top: 0, left: 0, bottom: 1, right: 1 }] });
    expect(changes(book)).toEqual([{ kind: 'changed', by: 'person', area: book.at('A1:B2'), what: 'edited' }]);
    expect(book.values('A1:B2')).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  it('is undone by Ctrl+Z, but not past what a program wrote', () => {
    const book = new Book();
    book.put('A1', [1]);
    book.type('A1', '2');
    book.grid.model.dispatch('REQUEST_UNDO');
    expect(book.value('A1')).toBe(1);
    book.grid.model.dispatch('REQUEST_UNDO');
    expect(book.value('A1')).toBe(1);
    book.type('A1', '3');
    book.put('B1', [4]);
    book.grid.model.dispatch('REQUEST_UNDO');
    expect([book.value('A1'), book.value('B1')]).toEqual([3, 4]);
  });

  it('is refused by a protected sheet, but for cells that are not locked', () => {
    const book = new Book();
    book.put('A1', [1, 1]);
    book.grid.looks.set(book.at('B1'), { locked: false });
    book.grid.sheets.protect(book.at('A1').sheetId);
    book.type('A1', '2');
    book.type('B1', '2');
    expect(book.values('A1:B1')).toEqual([[1, 2]]);
  });
});

describe('rows that a person puts in', () => {
  it('are told, and tables, names, notes and formulas follow', () => {
    const book = new Book();
    book.put('A3', ['N'], [2], [3]);
    book.grid.tables.rename(book.grid.tables.add(book.at('A3:A5'), true).id, 'Few');
    book.grid.names.add('First', '=Sheet1!$A$4', null);
    book.grid.notes.set(book.at('A4'), 'the first');
    book.put('C1', ['=SUM(Few[N])+First+A5']);
    book.events.length = 0;
    book.insertRows(4, 2);
    expect(changes(book)).toEqual([{ kind: 'changed', by: 'person', area: { ...book.at('A4:A5') }, what: 'rowsInserted' }]);
    expect(book.grid.tables.find('Few')?.area).toEqual(book.at('A3:A7'));
    expect(book.grid.names.find('First', null)?.formula).toBe('=Sheet1!$A$6');
    expect(book.grid.notes.all(book.at('A1').sheetId).map(({ area }) => area)).toEqual([book.at('A6')]);
    expect([book.content('C1'), book.value('C1')]).toEqual(['=SUM(Few[N])+First+A7', 10]);
  });

  it('go again with undo', () => {
    const book = new Book();
    book.grid.notes.set(book.at('A4'), 'here');
    book.insertRows(1, 3);
    expect(book.grid.notes.at(book.at('A7'))?.text).toBe('here');
    book.grid.model.dispatch('REQUEST_UNDO');
    expect(book.grid.notes.at(book.at('A4'))?.text).toBe('here');
  });
});

describe('the selection', () => {
  it('is told, whoever made it', () => {
    const book = new Book();
    book.grid.view.select(book.at('B2:C3'));
    book.grid.model.selection.selectCell(4, 5);
    expect(book.events.filter(({ kind }) => kind === 'selected')).toEqual([
      { kind: 'selected', by: 'program', area: book.at('B2:C3') },
      { kind: 'selected', by: 'person', area: book.at('E6') },
    ]);
    expect(book.grid.view.selection()).toEqual(book.at('E6'));
  });
});
