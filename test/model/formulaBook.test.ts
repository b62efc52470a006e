import { excelFormula } from '../../src/formula';
import { allTables, workingTables } from '../../src/model';
import { formulaBook } from '../../src/sheets/formulaBook';
import { testGenerated } from '../setup/generated';

/** As committed, a changed definition shows as a changed line in review. */
const book = formulaBook();
const lines = book.split('\n');

describe('The formula book', () => {
  testGenerated('docs/formula-book.md', () => book);

  test('holds every column of every working table, in order', () => {
    const written = lines.flatMap((line) => /^\| (.+?) \| .* \| (?:`=.*`|written) \| (?:yes)? ?\|$/.exec(line)?.[1] ?? []);
    expect(written).toEqual(workingTables.flatMap((table) => table.columns.map(({ heading }) => heading)));
  });

  test('is told by its definitions alone: two makings are the same', () => expect(formulaBook()).toBe(book));
});

describe('A formula as Excel shows it', () => {
  const calculated = allTables.flatMap((table) => table.columns.filter(({ formula }) => formula));

  test('has at most 255 characters, more than half of them at most 160', () => {
    const lengths = calculated.map((column) => excelFormula(column, 'shown').length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(255);
    expect(lengths.filter((length) => length <= 160).length).toBeGreaterThan(lengths.length / 2);
  });

  test('uses no function that Excel 2019 lacks, or that hides what went wrong', () => {
    const left = /\b(?:NPV|LET|XLOOKUP|FILTER|IFERROR|RADIANS|OFFSET|INDIRECT|NOW|TODAY|RAND|VLOOKUP|LAMBDA)\(/;
    expect(calculated.filter((column) => left.test(excelFormula(column, 'shown'))).map(({ heading }) => heading)).toEqual([]);
  });
});
