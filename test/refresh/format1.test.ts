import { readFileSync } from 'node:fs';
import { inputCellsOf } from '../../src/excel/read/inputCells';
import { type Inputs, readInputs } from '../../src/excel/read/readInputs';
import { quote } from '../../src/plan/quote';
import { valuesOf } from '../../src/plan/values/values';
import { computeEdits } from '../../src/refresh/edits/computeEdits';
import type { CellSnapshot } from '../../src/refresh/existing/snapshot';
import { haveInputsChanged, workbookState } from '../../src/refresh/existing/workbookState';
import { findObstacles } from '../../src/refresh/match/obstacles';
import { targetComparison } from '../../src/refresh/match/targetWorkbook';
import { formatVersion, readPart } from '../../src/workbook/part';
import type { Workbook } from '../../src/workbook/workbook';
import { carryOut } from './applyEdits';
import { openFile } from './openFile';
import type { PlainWorkbook } from './plainWorkbook';
import { missing } from './shows';

const fixture = (file: string): Buffer => readFileSync(`test/fixtures/format-1/${file}`);
const parsed = (file: string): unknown => JSON.parse(fixture(file).toString()) as unknown;

/** The inputs of a workbook, as the add-in reads them. */
function inputsOf({ before }: PlainWorkbook): Inputs {
  const sheets = before.sheets.flatMap(({ name, used }) =>
    used ? [[name, { ...used, values: used.rows, formulas: used.rows }] as const] : [],
  );
  const cells = inputCellsOf({ snapshot: before, cells: new Map(sheets) });
  if (!cells) throw new Error('the workbook has no input tables');
  return readInputs(cells);
}

/** What Compare is to write: the comparison of what stands in the input tables. */
function target(book: PlainWorkbook): Workbook {
  const { quote: of, rows } = inputsOf(book);
  if (!of.quoted) throw new Error('the inputs cannot be calculated');
  return targetComparison(book.before, of.quoted, rows);
}

/** Compares, and gives back what was to be reached. */
function compare(book: PlainWorkbook): Workbook {
  const after = target(book);
  expect(findObstacles(book.before, after)).toEqual([]);
  carryOut(book, computeEdits(book.before, after));
  return after;
}

/** Every cell of the sheets that hold inputs, as `sheet row column`. */
function inputContents(book: PlainWorkbook): Record<string, CellSnapshot> {
  const inputs = target(book).sheets.flatMap(({ name, tab }) => (tab === 'input' ? [book.sheet(name)] : []));
  return Object.fromEntries(inputs.flatMap(({ name, cells }) => [...cells].map(([at, content]) => [`${name} ${at}`, content])));
}

/** Types into the cell of a table under a heading. */
function typeInto(book: PlainWorkbook, table: string, row: number, heading: string, content: CellSnapshot): void {
  const { sheet, top, left, headings } = book.table(table);
  if (!headings.includes(heading)) throw new Error(`${table} has no column ${heading}`);
  book.put(sheet, top + 1 + row, left + headings.indexOf(heading), content);
}

describe('A workbook of format 1', () => {
  let file: PlainWorkbook;
  let book: PlainWorkbook;
  beforeAll(async () => void (file = await openFile(fixture('workbook.xlsx'))));
  beforeEach(() => void (book = file.copy()));

  test('is known as a comparison of the inputs that stand in it', () => {
    expect(workbookState(book.before)).toBe('compared');
    expect(haveInputsChanged(book.before, inputsOf(book).quote.read.plan!)).toBe(false);
  });

  test('holds the inputs of its plan file, and they give the same values', () => {
    const { problems, quote: of } = inputsOf(book);
    const { read } = quote(parsed('plan.json'));
    expect(problems).toEqual([]);
    expect(of.read.plan).toEqual(read.plan);
    expect(of.read.assumed).toEqual(read.assumed);
    expect(valuesOf(of.quoted!.full, [], read.warnings)).toMatchObject(parsed('values.json') as object);
  });

  test('has the present format after Compare, with every input as it was, and nothing to do after that', () => {
    const inputs = inputContents(book);
    const after = compare(book);
    expect(Object.keys(inputs).length).toBeGreaterThan(900);
    expect(inputContents(book)).toMatchObject(inputs);
    expect(missing(book, after)).toEqual([]);
    expect(readPart(book.part)).toMatchObject({ version: formatVersion, state: 'finished' });
    expect(computeEdits(book.before, target(book))).toEqual([]);
  });

  test('follows a changed input, and keeps a sheet and a cell of the user’s', () => {
    book.addSheet('Mine');
    book.put('Mine', 2, 1, { formula: '=Summary!A1' });
    book.put('Options', 40, 2, 'my remark');
    typeInto(book, 'MetroWorkloads', 0, 'Write IOPS', 9000);
    typeInto(book, 'MetroWorkloads', 1, 'Include', 'no');
    expect(haveInputsChanged(book.before, inputsOf(book).quote.read.plan!)).toBe(true);
    const after = compare(book);
    // A file names its charts otherwise than a refresh does, so the three new ones stand beside those of the file.
    expect(missing(book, after)).toEqual(['Comparison: 6 charts']);
    expect(haveInputsChanged(book.before, inputsOf(book).quote.read.plan!)).toBe(false);
    expect([book.at('Mine', 2, 1), book.at('Options', 40, 2)]).toEqual([{ formula: '=Summary!A1' }, 'my remark']);
    expect(computeEdits(book.before, target(book))).toEqual([]);
  });
});
