import { shown } from '../../src/cli/figures';
import { table } from '../../src/cli/table';
import { padded, printable, widthOf, wrap } from '../../src/cli/text';

test('figures stand right, texts wrap, headings stand at the bottom', () => {
  const columns = [
    { heading: 'Platform', share: 1 },
    { heading: 'Verdict', widest: 8 },
    { heading: 'Required Mb/s', right: true },
  ];
  const rows = [
    ['A platform with a long name', 'fits with warnings', '1,234.5'],
    ['Short', 'fits', '7.0'],
  ].map((row) => row.map((text) => ({ text })));
  expect(table(columns, rows, 34)).toEqual([
    '                          Required',
    'Platform        Verdict       Mb/s',
    '──────────────  ────────  ────────',
    'A platform      fits       1,234.5',
    'with a long     with',
    'name            warnings',
    '',
    'Short           fits           7.0',
  ]);
});

test('a tint colours cells after they are laid out', () => {
  const [, , row] = table(
    [{ heading: 'Verdict' }, { heading: 'No', right: true }],
    [[{ text: 'fits', tint: (text) => `<${text}>` }, { text: '1' }]],
    80,
  );
  expect(row).toBe('<fits   >   1');
});

test.each([
  ['a bb ccc', 4, ['a bb', 'ccc']],
  ['abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
  ['one\ntwo', 20, ['one', 'two']],
  ['東京 大阪', 4, ['東京', '大阪']],
  ['', 5, ['']],
])('%j wrapped at %i', (text, room, lines) => expect(wrap(text, room)).toEqual(lines));

test.each([
  ['abc', 3],
  ['Zürich', 6],
  ['e\u0301', 1],
  ['東京', 4],
  ['😀', 2],
])('%s fills %i columns', (text, width) => expect(widthOf(text)).toBe(width));

test('padding', () => expect([padded('ab', 4), padded('ab', 4, true), padded('abc', 2)]).toEqual(['ab  ', '  ab', 'abc']));

test('what would steer a terminal is taken out', () => {
  expect(printable('a\u001b[31mred\r\nb\u009bc')).toBe('a [31mred b c');
});

test.each([
  ['1234567.891', 1, false, '1,234,567.9'],
  ['999.95', 1, false, '1,000.0'],
  ['-4', 1, true, '−4.0'],
  ['3.881424', 2, true, '+3.88'],
  ['-0.001', 2, false, '0.00'],
  ['100', 0, false, '100'],
  [null, 2, false, '–'],
])('%s with %i decimals', (cell, decimals, signed, text) => expect(shown(cell, decimals, signed)).toBe(text));
