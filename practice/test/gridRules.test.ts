import type { ValidationRule } from '../grid/grid';
import { Book, refusal } from './gridBook';

const list = (source: readonly string[] | string): ValidationRule => ({
  validation: { kind: 'list', source, dropDown: true },
  allowBlank: true,
  alert: { shown: true, style: 'stop', title: '', message: '' },
  prompt: { shown: false, title: '', message: '' },
});

/** Whether the grid shows a cell with this text as one that its rule allows. */
const accepts = (book: Book, a1: string, text: string): boolean => {
  book.put(a1, [text]);
  const { sheetId, row, column: col } = book.at(a1);
  return !book.grid.model.getters.isDataValidationInvalid({ sheetId, row, col });
};

describe('validation', () => {
  it('takes words, and is read back', () => {
    const book = new Book();
    book.grid.validations.set(book.at('B1:B3'), list(['yes', 'no']));
    expect(book.grid.validations.get(book.at('B2'))).toEqual(list(['yes', 'no']));
    expect(book.grid.validations.get(book.at('B3:B4'))).toBe('mixed');
    expect(book.grid.validations.get(book.at('C1'))).toBeNull();
    expect([accepts(book, 'B1', 'no'), accepts(book, 'B1', 'maybe')]).toEqual([true, false]);
  });

  it('takes a prompt that refuses nothing, and another rule in a part of its place', () => {
    const book = new Book();
    const prompt: ValidationRule = { ...list(['']), validation: { kind: 'any' } };
    book.grid.batch(() => book.grid.validations.set(book.at('A1:A9'), prompt));
    book.grid.batch(() => book.grid.validations.set(book.at('A4'), list(['yes'])));
    expect(['A3', 'A4', 'A5'].map((a1) => book.grid.validations.get(book.at(a1)))).toEqual([prompt, list(['yes']), prompt]);
  });

  it('takes a table’s column, and knows its new rows', () => {
    const book = new Book();
    book.put('D1', ['Site'], ['North'], ['South']);
    book.grid.tables.rename(book.grid.tables.add(book.at('D1:D3'), true).id, 'Sites');
    book.grid.validations.set(book.at('A1'), list('=INDIRECT("Sites[Site]")'));
    expect([accepts(book, 'A1', 'South'), accepts(book, 'A1', 'West')]).toEqual([true, false]);
    book.type('D4', 'West');
    expect(accepts(book, 'A1', 'West')).toBe(true);
    expect(book.grid.validations.get(book.at('A1'))).toEqual(list('=INDIRECT("Sites[Site]")'));
  });

  it.each<[string, ValidationRule['validation'], readonly string[], readonly string[]]>([
    ['a number', { kind: 'decimal', operator: 'between', first: '=0', second: '=1' }, ['0', '0.5', '1'], ['-0.1', '1.1', 'one']],
    ['a whole number', { kind: 'whole', operator: 'between', first: '=1', second: '=9' }, ['1', '9'], ['1.5', '10', 'two']],
    ['a day', { kind: 'date', operator: 'between', first: '=367', second: '=2958465' }, ['2011-07-12', '367'], ['366', 'soon']],
    [
      'what a formula of its cell says',
      { kind: 'formula', formula: '=IF(ISTEXT(B2),B2="none",AND(ISNUMBER(B2),B2>0,B2<=9))' },
      ['1', '9', 'none'],
      ['0', '10', 'some'],
    ],
  ])('takes %s, in the first cell and further down', (_, validation, good, bad) => {
    const book = new Book();
    book.grid.validations.set(book.at('B2:B9'), { ...list(['']), validation });
    const taken = (a1: string, typed: string): boolean => {
      book.type(a1, typed);
      const { sheetId, row, column: col } = book.at(a1);
      return !book.grid.model.getters.isDataValidationInvalid({ sheetId, row, col });
    };
    for (const a1 of ['B2', 'B5']) {
      expect(good.filter((typed) => !taken(a1, typed))).toEqual([]);
      expect(bad.filter((typed) => taken(a1, typed))).toEqual([]);
    }
  });

  it('takes a block, which it follows', () => {
    const book = new Book();
    book.put('D1', ['a'], ['b']);
    book.grid.validations.set(book.at('A1'), list('=$D$1:$D$2'));
    book.insertRows(1, 1);
    expect(book.grid.validations.get(book.at('A2'))).toEqual(list('=$D$2:$D$3'));
    expect([accepts(book, 'A2', 'b'), accepts(book, 'A2', 'c')]).toEqual([true, false]);
  });

  it('is taken away from part of a block', () => {
    const book = new Book();
    book.grid.validations.set(book.at('A1:C3'), list(['x']));
    book.grid.validations.set(book.at('B2'), null);
    expect([book.grid.validations.get(book.at('B2')), book.grid.validations.get(book.at('A1:C1'))]).toEqual([null, list(['x'])]);
    expect([accepts(book, 'B2', 'y'), accepts(book, 'C3', 'y')]).toEqual([true, false]);
  });
});

describe('conditional formats', () => {
  const fillAt = (book: Book, a1: string): string | undefined => {
    const { sheetId, row, column: col } = book.at(a1);
    return book.grid.model.getters.getCellComputedStyle({ sheetId, row, col }).fillColor;
  };

  it.each<[string, string, boolean]>([
    ['equal', 'fail', true],
    ['equal', 'failed', false],
    ['contains', 'will Fail', true],
    ['contains', 'ok', false],
  ])('of text: %s, %s', (kind, text, shown) => {
    const book = new Book();
    const condition =
      kind === 'equal'
        ? ({ kind: 'cell', operator: 'equal', first: '="fail"', second: null } as const)
        : ({ kind: 'text', operator: 'contains', text: 'fail' } as const);
    book.grid.conditionalFormats.add([book.at('A1:A2')], condition, { fill: '#FF0000' });
    book.put('A2', [text]);
    expect(fillAt(book, 'A2')).toBe(shown ? '#FF0000' : undefined);
  });

  it('of values compare with other cells, and move with theirs', () => {
    const book = new Book();
    book.put('A1', [5, 3], [1, 3]);
    book.grid.conditionalFormats.add(
      [book.at('A1:A2')],
      { kind: 'cell', operator: 'greater', first: '=$B$1', second: null },
      { fill: '#00FF00' },
    );
    expect([fillAt(book, 'A1'), fillAt(book, 'A2')]).toEqual(['#00FF00', undefined]);
    book.insertRows(1, 1);
    expect(book.grid.conditionalFormats.all(book.at('A1').sheetId).map(({ areas }) => areas)).toEqual([[book.at('A2:A3')]]);
    expect(fillAt(book, 'A2')).toBe('#00FF00');
  });

  it('come newest first, in an order that can be changed, and can be taken away', () => {
    const book = new Book();
    const { sheetId } = book.at('A1');
    const add = (text: string): string =>
      book.grid.conditionalFormats.add([book.at('A1')], { kind: 'text', operator: 'contains', text }, { fill: '#0000FF' });
    const [a, b, c] = [add('a'), add('b'), add('c')];
    expect(book.grid.conditionalFormats.all(sheetId).map(({ id }) => id)).toEqual([c, b, a]);
    book.grid.conditionalFormats.setPriority(a, 0);
    book.grid.conditionalFormats.remove(b);
    expect(book.grid.conditionalFormats.all(sheetId).map(({ id }) => id)).toEqual([a, c]);
    book.put('A1', ['b']);
    expect(fillAt(book, 'A1')).toBeUndefined();
  });
});

describe('notes, links and looks', () => {
  it('notes and links belong to a cell', () => {
    const book = new Book();
    book.grid.notes.set(book.at('B2'), 'measured');
    book.grid.notes.set(book.at('B2'), 'measured in May');
    const link = { address: '', documentReference: "'Other'!A1", screenTip: '' };
    book.grid.links.set(book.at('C3'), link);
    expect(book.grid.notes.all(book.at('A1').sheetId)).toEqual([
      { area: book.at('B2'), text: 'measured in May', author: 'Practice' },
    ]);
    expect([book.grid.links.at(book.at('C3')), book.grid.links.at(book.at('C4'))]).toEqual([link, undefined]);
    book.grid.notes.remove(book.at('B2'));
    expect(() => book.grid.notes.remove(book.at('B2'))).toThrow(refusal('missing'));
  });

  it('looks are read as set, null where cells differ', () => {
    const book = new Book();
    const look = {
      bold: true,
      fontName: 'Aptos',
      fontSize: 14,
      fontColour: '#FF0000',
      fill: '#00FF00',
      horizontal: 'center',
      vertical: 'top',
      wrap: true,
      indent: 2,
    } as const;
    book.grid.looks.set(book.at('A1:B1'), look);
    expect(book.grid.looks.get(book.at('A1:B1'))).toMatchObject(look);
    expect(book.grid.looks.get(book.at('A1:A2'))).toMatchObject({ bold: null, italic: false, fill: null });
  });

  it('borders, widths and heights are read as set', () => {
    const book = new Book();
    const border = { style: 'continuous', weight: 'thick', colour: '#808080' } as const;
    book.grid.looks.setBorder(book.at('B2:C3'), 'bottom', border);
    book.grid.looks.setColumnWidth(book.at('B1:C1'), 90);
    book.grid.looks.setRowHeight(book.at('A4'), 30);
    expect([
      book.grid.looks.border(book.at('B3:C3'), 'bottom'),
      book.grid.looks.border(book.at('B2:C2'), 'bottom')?.style,
    ]).toEqual([border, 'none']);
    expect([
      book.grid.looks.columnWidth(book.at('B1:C1')),
      book.grid.looks.columnWidth(book.at('A1:B1')),
      book.grid.looks.rowHeight(book.at('A4')),
    ]).toEqual([90, null, 30]);
    expect(book.grid.looks.rectangle(book.at('D1')).left).toBeCloseTo(48 + 90 + 90, 6);
  });

  it('parts of XML are found by their identity and keep their text', () => {
    const book = new Book();
    const xml = '<p:plan xmlns:p="urn:plan"><p:a/></p:plan>';
    const { id } = book.grid.parts.add(xml);
    expect(book.grid.parts.find(id)).toEqual({ id, namespace: 'urn:plan', xml });
    book.grid.parts.remove(id);
    expect(book.grid.parts.all()).toEqual([]);
  });
});
