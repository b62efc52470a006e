import {
  bounding,
  columnLetters,
  intersection,
  isInside,
  parseCells,
  printAbsolute,
  printAddress,
  printCells,
  splitAddress,
} from '../objects/addresses';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

  it.each([
    ['A1', 'A1'],
    ['$B$2:d4', 'B2:D4'],
    ['D4:B2', 'B2:D4'],
    ['C:A', 'A:C'],
    ['$5:2', '2:5'],
    ['XFD1048576', 'XFD1048576'],
  ])('%s is the range %s', (text, printed) => {
    const cells = parseCells(text);
    expect(cells && printCells(cells)).toBe(printed);
  });

  it.each(['', 'A0', 'XFE1', 'A1048577', 'A1:', 'A:1', 'R1C1x', 'A1,B2', 'Sheet1!A1'])('%p is no range', (text) =>
    expect(parseCells(text)).toBeNull(),
  );

  it('refers with dollar signs to what never moves', () => {
    expect(printAbsolute({ row: 1, column: 1, rows: 3, columns: 2 })).toBe('$B$2:$C$4');
    expect(printAbsolute({ row: 0, column: 0, rows: 1_048_576, columns: 1 })).toBe('$A:$A');
  });

  it.each([
    ['Plain_1', 'Plain_1!A1'],
    ['Two words', "'Two words'!A1"],
    ["It's", "'It''s'!A1"],
    ['A1', "'A1'!A1"],
    ['RC', "'RC'!A1"],
    ['2024', "'2024'!A1"],
    ['Größe', 'Größe!A1'],
  ])('the sheet %s is written as %s', (sheet, address) => {
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(printAddress(sheet, cell)).toBe(address);
    expect(splitAddress(address)).toEqual({ sheet, cells: 'A1' });
  });

  it('ranges meet, lie inside one another and have a least range around them', () => {
    const one = { row: 0, column: 0, rows: 3, columns: 2 };
    const other = { row: 2, column: 1, rows: 4, columns: 1 };
    expect(intersection(one, other)).toEqual({ row: 2, column: 1, rows: 1, columns: 1 });
    expect(intersection(one, { ...other, row: 3 })).toBeNull();
    expect(bounding(one, other)).toEqual({ row: 0, column: 0, rows: 6, columns: 2 });
    expect([isInside({ ...one, rows: 1 }, one), isInside(other, one)]).toEqual([true, false]);
  });
});
