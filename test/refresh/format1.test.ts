import { readFileSync } from 'node:fs';
import { areaAddress, cellAddress } from '../../src/a1/addresses';
import { parseCellReference } from '../../src/a1/references';
import { cellName, excelName } from '../../src/formula';
import { assumptions, inputTables } from '../../src/model';
import { wireTime } from '../../src/model/inputs/assumptions';
import { hypervisors } from '../../src/model/inputs/products/hypervisors';
import { cellIn } from '../../src/refresh/existing/cells';
import { inputCellsOf } from '../../src/excel/read/inputCells';
import { type Inputs, readInputs, readInputsToCompare } from '../../src/excel/read/readInputs';
import type { Plan } from '../../src/plan/plan';
import { quote } from '../../src/plan/quote';
import { valuesOf } from '../../src/plan/values/values';
import { computeEdits } from '../../src/refresh/edits/computeEdits';
import type { CellSnapshot } from '../../src/refresh/existing/snapshot';
import { haveInputsChanged, workbookState } from '../../src/refresh/existing/workbookState';
import { findObstacles } from '../../src/refresh/match/obstacles';
import { targetComparison } from '../../src/refresh/match/targetWorkbook';
import { formatVersion, readPart } from '../../src/workbook/part';
import type { Workbook } from '../../src/workbook/workbook';
import { someOf } from '../setup/effort';
import { carryOut } from './applyEdits';
import { openFile } from './openFile';
import type { PlainWorkbook } from './plainWorkbook';
import { missing } from './shows';

const fixture = (file: string): Buffer => readFileSync(`test/fixtures/format-1/${file}`);
const parsed = (file: string): unknown => JSON.parse(fixture(file).toString()) as unknown;

const readAsTheyAre: typeof readInputsToCompare = (contents) => {
  const cells = inputCellsOf(contents);
  return cells && readInputs(cells);
};

/** The inputs of a workbook, as the add-in reads them. */
function inputsOf({ before }: PlainWorkbook, read: typeof readInputsToCompare = readAsTheyAre): Inputs {
  const sheets = before.sheets.flatMap(({ name, used }) =>
    used ? [[name, { ...used, values: used.rows, formulas: used.rows }] as const] : [],
  );
  const inputs = read({ snapshot: before, cells: new Map(sheets) });
  if (!inputs) throw new Error('the workbook has no input tables');
  return inputs;
}

/** What Compare is to write: the comparison of what stands in the input tables. */
function target(book: PlainWorkbook): Workbook {
  const { quote: of, rows } = inputsOf(book, readInputsToCompare);
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

/** What stands in each input: by table, row and heading, and by name. */
function inputContents({ before }: PlainWorkbook): Record<string, CellSnapshot> {
  const at = (name: string, row: number, column: number): CellSnapshot =>
    cellIn(before.sheets.find((sheet) => sheet.name === name)!.used, row, column);
  const tables = before.tables.filter(({ name }) => inputTables.some((table) => excelName(table) === name));
  const inTables = tables.flatMap(({ name, sheet, top, left, headings, rows }) =>
    Array.from({ length: rows }, (_, row) =>
      headings.map((heading, column) => [`${name} ${row} ${heading}`, at(sheet, top + 1 + row, left + column)] as const),
    ).flat(),
  );
  const named = before.names.flatMap(({ name, refersTo }) => {
    const cell = parseCellReference(refersTo);
    return cell && assumptions.some((one) => cellName(one) === name)
      ? [[name, at(cell.sheet, cell.row, cell.column)] as const]
      : [];
  });
  return Object.fromEntries([...inTables, ...named]);
}

/** A report whose tables have the Id where it is inserted: before the last column. */
const idBeforeLast = (after: Workbook): Workbook => ({
  ...after,
  sheets: after.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => {
      if (table.columns.at(-1)?.heading !== 'Id') return table;
      const swapped = <T>(cells: readonly T[]): T[] => [...cells.slice(0, -2), cells.at(-1)!, cells.at(-2)!];
      return { ...table, columns: swapped(table.columns), rows: table.rows.map(swapped) };
    }),
  })),
});

/**
 * What of a report a workbook does not show, but for its assumptions, of which new ones stand below the others, and for what its
 * input sheets never had: the units above their headings, the link back.
 */
function missingBeside(book: PlainWorkbook, after: Workbook): string[] {
  const neverHad = inputTables.flatMap(({ name }) => [`${name} 1 `, `${name} 2 `]);
  const known = (what: string) => /^name Metro_|^Assumptions /.test(what) || neverHad.some((start) => what.startsWith(start));
  return missing(book, idBeforeLast(after)).filter((what) => !known(what));
}

/** A file of that format names its charts otherwise than a refresh does, so new ones stand beside those of the file. */
const otherCharts = 'Comparison: 6 charts';

/** Each assumption: name, label, value and meaning, which stands beside the value, or beside the unit. */
function assumptionsOf(
  names: Pick<PlainWorkbook, 'names'>['names'] | Workbook['names'],
  at: (row: number, column: number) => unknown,
  meaning: 1 | 2,
) {
  return assumptions.map((assumption) => {
    const { row, column } = parseCellReference(names.find(({ name }) => name === cellName(assumption))?.refersTo ?? '')!;
    return [assumption.field, ...[-1, 0, meaning].map((by) => at(row, column + by) ?? null)];
  });
}

/** Types into the cell of a table under a heading. */
function typeInto(book: PlainWorkbook, table: string, row: number, heading: string, content: CellSnapshot): void {
  const { sheet, top, left, headings } = book.table(table);
  if (!headings.includes(heading)) throw new Error(`${table} has no column ${heading}`);
  book.put(sheet, top + 1 + row, left + headings.indexOf(heading), content);
}

/**
 * The rows that a plan states itself, of each table with the columns that a workbook has. What it takes from the catalogue is that of
 * today; a workbook keeps its own.
 */
const stated = ['Sites', 'Spans', 'Parts', 'Workloads', 'Offers', 'Prices', 'Rates', 'Choices'];
const knownInputs = ({ tables }: Plan, book: PlainWorkbook) =>
  inputTables
    .filter(({ name }) => stated.includes(name))
    .map((table) => {
      const columns = table.columns.filter(({ heading }) => headingsOf(book, excelName(table)).includes(heading));
      return [table.name, (tables.get(table) ?? []).map((row) => columns.map(({ field }) => row[field]))];
    });

/** Figures of an option that have meant the same in every format; verdicts, and what is bought, have learned since. */
const figuresOf = (option: Readonly<Record<string, unknown>>) =>
  [
    'span',
    'platform',
    'name',
    'routeKm',
    'rttMs',
    'networkMbpsAtoB',
    'networkMbpsBtoA',
    'mobilityMbps',
    'ftMbps',
    'readHomeMs',
    'writeHomeMs',
    'writeAwayMs',
    'workingRttMs',
    'protectRttMs',
    'platformMonthly',
    'platformYearly',
    'storageMbpsAtoB',
    'storageMbpsBtoA',
    'requiredMbps',
    'requiredRestMbps',
    'carrierMonthly',
  ].map((field) => [field, option[field]]);

/** Headings of a table in a workbook. */
const headingsOf = (book: PlainWorkbook, table: string): readonly string[] => book.table(table).headings;

/** The cells of a column of a table, below its heading. */
function areaOfColumn(book: PlainWorkbook, table: string, heading: string): string {
  const { top, left, rows, headings } = book.table(table);
  const column = left + headings.indexOf(heading);
  return areaAddress({ top: top + 1, bottom: top + rows, left: column, right: column });
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
    const { read } = quote({ format: 1, ...(parsed('plan.json') as object) });
    expect(problems).toEqual([]);
    expect(knownInputs(of.read.plan!, book)).toEqual(knownInputs(read.plan!, book));
    expect(of.read.plan!.assumptions).toEqual(read.plan!.assumptions);
    expect(read.plan!.assumptions.get(wireTime)).toBe('no');
    const options = (values: unknown) => (values as { options: Readonly<Record<string, unknown>>[] }).options.map(figuresOf);
    expect(options(valuesOf(of.quoted!.full, [], read.warnings))).toEqual(options(parsed('values.json')));
  });

  test('has the present format after Compare, with every input as it was, and nothing to do after that', () => {
    const inputs = inputContents(book);
    const { plan } = inputsOf(book).quote.read;
    const after = compare(book);
    expect(Object.keys(inputs).length).toBeGreaterThan(500);
    expect(inputContents(book)).toMatchObject(inputs);
    expect(missingBeside(book, after)).toEqual([otherCharts]);
    expect(readPart(book.part)).toMatchObject({ version: formatVersion, state: 'finished' });
    expect(computeEdits(book.before, target(book))).toEqual([]);
    expect(inputsOf(book).quote.read.plan).toEqual(plan);
    expect(haveInputsChanged(book.before, plan!)).toBe(false);
  });

  test('gets the columns and assumptions that it lacks, in their places and as they were read', () => {
    const older = inputTables.filter((table) => book.tables.some(({ name }) => name === excelName(table)));
    expect(inputTables.filter((table) => !older.includes(table)).map(({ name }) => name)).toEqual([
      'Gear',
      'Solutions',
      'Deals',
      'Replicas',
      'Ranges',
      'Scenarios',
      'Origins',
    ]);
    const before = new Map(older.map((table) => [table, headingsOf(book, excelName(table))]));
    const after = compare(book);
    for (const table of inputTables) {
      // A column is inserted inside its table: before the last that was there.
      const last = before.get(table)?.at(-1);
      const headings = table.columns.map(({ heading }) => heading);
      const columns = last === undefined ? headings : [...headings.filter((heading) => heading !== last), last];
      expect([table.name, headingsOf(book, excelName(table))]).toEqual([table.name, columns]);
    }
    const sheet = after.sheets.find(({ name }) => name === 'Assumptions')!;
    const reported = (row: number, column: number): unknown =>
      sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value;
    const there = assumptionsOf(book.names, (row, column) => book.at('Assumptions', row, column), 1);
    expect(there).toEqual(assumptionsOf(after.names, reported, 2));
    expect(there).toContainEqual(['wireTime', wireTime.heading, 'no', wireTime.description]);
    const { top, left, rows, headings } = book.table('MetroPlatforms');
    const column = left + headings.indexOf('SMB hosts');
    expect(Array.from({ length: rows }, (_, row) => book.at('Platforms', top + 1 + row, column))).toEqual(
      Array.from({ length: rows }, (_, row) =>
        book.at('Platforms', top + 1 + row, left + headings.indexOf('FC hosts')) ? 'no' : null,
      ),
    );
    expect(book.sheet('Platforms').other.get(`entry ${areaOfColumn(book, 'MetroPlatforms', 'SMB hosts')}`)).toContain('yes');
    expect(book.sheet('Platforms').notes.get(cellAddress({ row: top, column }))).toMatch(/SMB/);
  });

  test('follows a changed input, and keeps a sheet and a cell of the user’s', () => {
    book.addSheet('Mine');
    book.put('Mine', 2, 1, { formula: '=Summary!A1' });
    book.put('Options', 140, 2, 'my remark');
    typeInto(book, 'MetroWorkloads', 0, 'Write IOPS', 9000);
    typeInto(book, 'MetroWorkloads', 1, 'Include', 'no');
    expect(haveInputsChanged(book.before, inputsOf(book).quote.read.plan!)).toBe(true);
    const after = compare(book);
    expect(missingBeside(book, after)).toEqual([otherCharts]);
    expect(haveInputsChanged(book.before, inputsOf(book).quote.read.plan!)).toBe(false);
    expect(book.at('Mine', 2, 1)).toEqual({ formula: '=Summary!A1' });
    expect(computeEdits(book.before, target(book))).toEqual([]);
  });

  test('keeps columns of the user’s, inside tables and beside them, and what stands below a column', () => {
    const carrier = book.table('MetroOffers');
    book.insertColumns('Offers', carrier.left + 6, ['Contact']);
    typeInto(book, 'MetroOffers', 0, 'Contact', 'Ada');
    const right = carrier.left + book.table('MetroOffers').headings.length;
    book.put('Offers', carrier.top, right + 1, 'My note');
    const below = carrier.top + carrier.rows + 4;
    book.put('Offers', below, carrier.left + book.table('MetroOffers').headings.indexOf('MRC'), 'below MRC');
    compare(book);
    const { left, headings, top } = book.table('MetroOffers');
    const place = (heading: string): number => left + headings.indexOf(heading);
    expect(headings).toContain('Client signal');
    expect([headings.indexOf('Contact') > 0, book.at('Offers', top + 1, place('Contact'))]).toEqual([true, 'Ada']);
    expect(book.at('Offers', below, place('MRC'))).toBe('below MRC');
    expect(book.at('Offers', top, left + headings.length + 1)).toBe('My note');
    expect(computeEdits(book.before, target(book))).toEqual([]);
  });

  test('may have its assumptions anywhere, with notes below them', () => {
    const { row } = parseCellReference(book.names.find(({ name }) => name === 'Metro_discountTiming')!.refersTo)!;
    book.put('Assumptions', row + 2, 0, 'asked Ada');
    const after = compare(book);
    expect(book.at('Assumptions', row + 2, 0)).toBe('asked Ada');
    const sheet = after.sheets.find(({ name }) => name === 'Assumptions')!;
    expect(assumptionsOf(book.names, (at, column) => book.at('Assumptions', at, column), 1)).toEqual(
      assumptionsOf(after.names, (at, column) => sheet.cells.find((cell) => cell.row === at && cell.column === column)?.value, 2),
    );
  });

  test('is left alone where a column of the user’s has a heading that is needed; until then nobody reads it', () => {
    const { left, headings } = book.table('MetroHypervisors');
    book.insertColumns('Hypervisors', left + headings.length - 1, ['Family']);
    typeInto(book, 'MetroHypervisors', 0, 'Family', 'of our own making');
    const { quote: of, problems } = inputsOf(book);
    expect(problems).toEqual([]);
    expect(of.read.plan!.tables.get(hypervisors)![0]!['family']).toBeNull();
    const after = target(book);
    const found = findObstacles(book.before, after);
    expect(found).toMatchObject([{ code: 'heading-taken' }]);
    expect(found[0]!.where).toMatch(/^Hypervisors!/);
    typeInto(book, 'MetroHypervisors', 0, 'Family', null);
    compare(book);
    expect(headingsOf(book, 'MetroHypervisors').filter((heading) => heading === 'Family')).toHaveLength(1);
  });

  test('is left alone where a new column would widen a table of the user’s, or its sheet is protected', () => {
    const { left, top, rows } = book.table('MetroSpans');
    book.addTable(
      'Spans',
      'Mine',
      top + rows + 5,
      left,
      Array.from({ length: 40 }, (_, at) => `Own ${at}`),
      1,
    );
    book.sheet('Prices').isProtected = true;
    const found = findObstacles(book.before, target(book));
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['table-beside', 'sheet-protected']));
    expect(found.filter(({ code }) => code === 'sheet-protected')).toMatchObject([{ where: 'Prices!A1' }]);
  });

  test('is left alone where a column that goes holds what a user typed over a formula, or has a note above or below it', () => {
    typeInto(book, 'MetroOptions', 2, 'Dedicated link', 'no');
    const { top, left, headings, rows } = book.table('MetroRoutes');
    const writes = left + headings.indexOf('Writes');
    book.put('Routes', top - 1, writes, 'ask Ada');
    book.put('Routes', top + rows + 3, left + headings.indexOf('Write trips'), 'see mail');
    expect(findObstacles(book.before, target(book)).map(({ code, where, reason }) => [code, where, reason])).toEqual([
      ['beside-column', `Routes!${cellAddress({ row: top - 1, column: writes })}`, expect.stringContaining('"ask Ada"')],
      ['beside-column', expect.stringMatching(/^Routes!/), expect.stringContaining('"see mail"')],
      ['typed-in-column', expect.stringMatching(/^Options!/), expect.stringContaining('"no" was typed over a formula')],
    ]);
  });

  test('has a problem where a column is gone that it once had', () => {
    const offers = book.table('MetroOffers');
    offers.headings = offers.headings.map((heading) => (heading === 'Max route' ? 'Longest' : heading));
    expect(inputsOf(book).problems).toMatchObject([{ code: 'no-column' }]);
    expect(findObstacles(book.before, target(book))).toMatchObject([{ code: 'input-heading-gone' }]);
  });

  test('is finished after an interruption at any edit, and comes to the same', () => {
    const whole = file.copy();
    const list = computeEdits(whole.before, target(whole));
    carryOut(whole, list);
    const kinds = list.flatMap(({ kind }, at) => (kind !== list[at - 1]?.kind ? [at] : []));
    const columns = list.flatMap(({ kind }, at) => (kind === 'addColumns' || kind === 'removeColumns' ? [at] : []));
    for (const cut of [...someOf(columns, 2), ...someOf(kinds, 3)]) {
      const broken = carryOut(file.copy(), list.slice(0, cut));
      expect([cut, findObstacles(broken.before, target(broken))]).toEqual([cut, []]);
      carryOut(broken, computeEdits(broken.before, target(broken)));
      expect([cut, inputContents(broken)]).toEqual([cut, inputContents(whole)]);
      const { version, state, tables } = readPart(whole.part)!;
      expect([cut, readPart(broken.part)]).toMatchObject([cut, { version, state, tables }]);
    }
  });

  test('gets working columns that are newer, beside one of the user’s, and keeps what was typed over', () => {
    const table = book.table('MetroResyncs');
    const at = table.headings.indexOf('Meanwhile');
    table.headings = table.headings.map((heading) => (heading === 'Meanwhile' ? 'Mine' : heading));
    book.put('Resyncs', table.top, table.left + at, 'Mine');
    book.part = book.part!.replace(/<column heading="Meanwhile" field="meanwhile"\/>/, '');
    typeInto(book, 'MetroResyncs', 1, 'Hours', 12.5);
    compare(book);
    expect(headingsOf(book, 'MetroResyncs').slice(-2)).toEqual(['Meanwhile', 'Mine']);
    const { top, left, headings, rows } = book.table('MetroResyncs');
    const column = left + headings.indexOf('Meanwhile');
    expect(Array.from({ length: rows }, (_, row) => typeof book.at('Resyncs', top + 1 + row, column))).toEqual(
      Array.from({ length: rows }, () => 'object'),
    );
    expect(book.at('Resyncs', top + 2, left + headings.indexOf('Hours'))).toBe(12.5);
  });

  test('of the present format a missing heading, or a missing cell, is a problem', () => {
    compare(book);
    const offers = book.table('MetroOffers');
    offers.headings = offers.headings.map((heading) => (heading === 'Client signal' ? 'Signal' : heading));
    book.names = book.names.filter(({ name }) => name !== 'Metro_wireTime');
    expect(inputsOf(book).problems.map(({ code }) => code)).toEqual(['no-column', 'no-cell']);
  });
});
