import fc from 'fast-check';
import { csvRows, separatorOf, UnclosedQuote } from '../../src/measured/text/csv';
import { decode } from '../../src/measured/text/decode';
import { decimalOf, readNumber, readUngrouped, readWhole } from '../../src/measured/text/numbers';
import { dateOrderOf, readTime, statesZone } from '../../src/measured/text/times';
import { csv, file } from './files';

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield await Promise.resolve(text.slice(at, at + size));
}
async function rowsIn(text: string, separator: string, size = 7): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const { cells } of csvRows(pieces(text, size), separator)) rows.push(cells);
  return rows;
}
async function decoded(bytes: Uint8Array, size: number): Promise<readonly [string, string]> {
  const { text, encoding } = decode(file('f', bytes, size).open());
  let whole = '';
  for await (const piece of text) whole += piece;
  return [whole, encoding()];
}

const size = fc.integer({ min: 1, max: 50 });
const cell = fc.string({ unit: fc.constantFrom('a', 'ß', '"', ',', ';', '\t', '\n', ' ', '1', '雪') });

describe('Separated values', () => {
  test('read back as they were written, whatever the pieces they arrive in', async () => {
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(',', ';', '\t'), size, async (rows, separator, length) => {
        expect(await rowsIn(csv(rows, separator), separator, length)).toEqual(rows);
      }),
    );
  });

  test('without a line end after the last line, with bare cells, with blank lines', async () => {
    expect(await rowsIn('\n\na,b\n\n1,"x"\r\n2,', ',')).toEqual([
      ['a', 'b'],
      ['1', 'x'],
      ['2', ''],
    ]);
  });

  test('with a quote that is never closed are refused with its row', async () => {
    await expect(rowsIn('a,b\n1,"2\n3,4\n', ',')).rejects.toEqual(new UnclosedQuote(2));
  });

  test('are separated by the sign that stands most often outside quotes', () => {
    expect([separatorOf('a;b;"c,d,e,f"'), separatorOf('a\tb'), separatorOf('"a,b";c'), separatorOf('plain')]).toEqual([
      ';',
      '\t',
      ';',
      null,
    ]);
  });
});

describe('Encodings', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '€', '雪', '😀', '\n', '1') }).map((one) => `plain ${one}`);

  test.each(['utf8', 'utf16le'] as const)('%s reads back, whatever the pieces', async (encoding) => {
    await fc.assert(
      fc.asyncProperty(text, size, async (given, length) => {
        const bytes = Uint8Array.from(Buffer.from(`\ufeff${given}`, encoding));
        expect(await decoded(bytes, length)).toEqual([given, encoding === 'utf8' ? 'UTF-8' : 'UTF-16']);
      }),
    );
  });

  test('Windows-1252 reads back and is said, whatever the pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('a', 'b', '\n') }), size, async (given, length) => {
        const bytes = Uint8Array.from(Buffer.from(`plain ${given}ä und ö`, 'latin1'));
        expect(await decoded(bytes, length)).toEqual([`plain ${given}ä und ö`, 'Windows-1252']);
      }),
    );
  });
});

describe('Numbers', () => {
  test('are read by their decimal sign, with groups of three digits', () => {
    expect([
      readNumber('1,234.5'),
      readNumber('1.234,5', ','),
      readNumber("1'234"),
      readNumber('-1.5e3'),
      readNumber('.5'),
      readNumber('12.'),
    ]).toEqual([1234.5, 1234.5, 1234, -1500, 0.5, 12]);
  });

  test('of another locale are no numbers, rather than others', () => {
    expect([readNumber('1,5'), readNumber('1.5', ','), readNumber('1.2.3'), readNumber('12k'), readNumber('.')]).toEqual([
      NaN,
      NaN,
      NaN,
      NaN,
      NaN,
    ]);
  });

  test.each(['', ' ', '-', 'n/a', 'N/A', '#N/A', 'no data'])('%j is no value', (text) => expect(readNumber(text)).toBeNull());

  test('of inventories are whole, whatever groups their thousands', () => {
    expect(['16,384', '16.384', "16'384", '16 384', '16384', '1,5', '1.5'].map(readWhole)).toEqual([
      16384, 16384, 16384, 16384, 16384, 1.5, 1.5,
    ]);
  });

  test('of tools that group nothing have either decimal sign', () =>
    expect(['1,234', '1.234'].map(readUngrouped)).toEqual([1.234, 1.234]));

  test('tell the decimal sign of their column, or that it cannot be told', () => {
    const told: readonly (readonly [readonly string[], unknown])[] = [
      [['1.234', '1.5'], '.'],
      [['1,234', '12,5'], ','],
      [['1.234.567'], ','],
      [['1,234.5'], '.'],
      [['1.234', '12,345'], 'ambiguous'],
      [['1.5', '1,5'], 'mixed'],
      [['1234', '', 'n/a'], null],
      [['0.123'], '.'],
    ];
    expect(told.map(([cells]) => decimalOf(cells))).toEqual(told.map(([, expected]) => expected));
  });
});

describe('Times', () => {
  const noon = Date.UTC(2024, 4, 13, 12, 30, 15);
  test.each<[string, 'YMD' | 'MDY' | 'DMY', number | null]>([
    ['2024-05-13 12:30:15', 'YMD', noon],
    ['2024-05-13T12:30:15.000Z', 'YMD', noon],
    ['2024-05-13T14:30:15+02:00', 'YMD', noon],
    ['05/13/2024 12:30:15.250', 'MDY', noon + 250],
    ['05/13/24 12:30:15 PM', 'MDY', noon],
    ['13.05.2024 12:30:15', 'DMY', noon],
    ['2024年05月13日 12:30:15', 'YMD', noon],
    ['1715603415', 'YMD', noon],
    ['1715603415000', 'YMD', noon],
    ['45425.5210069444', 'YMD', noon],
    ['45425,5210069444', 'YMD', noon],
    ['13/05/2024', 'MDY', null],
    ['soon', 'YMD', null],
  ])('%s', (text, order, expected) => expect(readTime(text, order)).toBe(expected));

  test.each<[string, boolean]>([
    ['2024-05-13T12:30:15Z', true],
    ['2024-05-13 12:30:15 UTC', true],
    ['2024-05-13 14:30:15+02:00', true],
    ['1715603415', true],
    ['2024-05-13 12:30:15', false],
    ['13-05-2024', false],
    ['05/13/2024 12:30:15 PM', false],
  ])('%s says its zone: %j', (text, says) => expect(statesZone(text)).toBe(says));

  test('tell day from month by a day after the 12th', () => {
    expect([
      dateOrderOf(['05/06/2024', '05/13/2024']),
      dateOrderOf(['13.05.2024']),
      dateOrderOf(['05/06/2024']),
      dateOrderOf(['2024-05-06']),
    ]).toEqual(['MDY', 'DMY', null, 'YMD']);
  });
});
