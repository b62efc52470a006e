import { assumptions, inputTables } from '../../src/model';
import { type Definition, inputColumns, isCurrency, noneSays } from '../../src/plan/describe/definitions';
import { readCell } from '../../src/plan/fromCells/readCell';
import { anyManner } from '../../src/plan/written/manner';
import { readValue } from '../../src/plan/read/readValue';
import { assumptionsSheet } from '../../src/sheets/tables/assumptions';
import { entryOf } from '../../src/sheets/tables/entries';
import { unitOf } from '../../src/sheets/tables/units';
import { starting } from '../../src/sheets/starting';
import { type Criterion, criterionOf, longest } from '../../src/workbook/entries';
import { notesOf } from '../../src/workbook/notes';
import { examplePlan } from './outputs';

const definitions: readonly Definition[] = [...inputTables.flatMap(inputColumns), ...assumptions];
const nameOf = (of: Definition): string => ('table' in of ? `${of.table.name}: ${of.heading}` : `Assumptions: ${of.heading}`);
const byName = definitions.map((of) => [nameOf(of), of] as const);
const workbook = starting(examplePlan(), '2011-07-12');

/** Whether Excel lets a number or a word stand in D5. */
function allows(criterion: Criterion, typed: number | string): boolean {
  if (criterion.type === 'list') return 'words' in criterion && criterion.words.includes(String(typed));
  if (criterion.type === 'custom') return evaluated(criterion.formula, typed);
  const isWhole = criterion.type !== 'whole' || Number.isInteger(typed);
  return typeof typed === 'number' && isWhole && typed >= criterion.least && typed <= criterion.most;
}

/** The few functions that rules are made of, read as another program would. */
function evaluated(formula: string, typed: number | string): boolean {
  const script = formula
    .replaceAll('D5', 'cell')
    .replace(/(?<![<>])=/g, '===')
    .replace(/IF\(ISTEXT\(cell\),/, 'IF(typeof cell === "string",');
  const functions = {
    AND: (...all: boolean[]) => all.every(Boolean),
    IF: (condition: boolean, then: boolean, otherwise: boolean) => (condition ? then : otherwise),
    ISNUMBER: (value: unknown) => typeof value === 'number',
    TRUNC: (value: number) => Math.trunc(value),
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the rule itself is tried, not a copy of it
  const tried = new Function('cell', ...Object.keys(functions), `return ${script}`) as (...given: unknown[]) => boolean;
  return tried(typed, ...Object.values(functions));
}

/** Whether the reader of the plan takes what a cell holds. */
const isRead = (definition: Definition, typed: number | string): boolean =>
  'value' in readValue(definition, readCell(definition, typed, anyManner), 'here', anyManner);

describe('every input', () => {
  const sheets = workbook.sheets;
  const entries = sheets.flatMap(({ entries: single, tables }) => [
    ...single.map(({ entry }) => entry),
    ...tables.flatMap(({ columns }) => columns.flatMap(({ entry }) => entry ?? [])),
  ]);

  test('has one rule and one message in a new workbook', () => {
    expect(entries).toEqual([...assumptions, ...inputTables.flatMap(inputColumns)].map(entryOf));
  });

  test('says what it is for, in as many characters as Excel holds', () => {
    const wrong = entries.filter(
      ({ prompt, refusal }) =>
        prompt.title.length === 0 ||
        prompt.title.length > longest.title ||
        prompt.text.length < 10 ||
        prompt.text.length > longest.message ||
        refusal.length > longest.message,
    );
    expect(wrong).toEqual([]);
  });

  test('says once what a blank means, in the message and in the note', () => {
    const notes = sheets.flatMap((sheet) => notesOf(sheet).map(({ text }) => text));
    const said = [...entries.map(({ prompt }) => prompt.text), ...notes];
    expect(said.length).toBeGreaterThan(400);
    expect(said.filter((text) => (text.match(/\b[Bb]lank:|\bRequired\./g) ?? []).length !== 1)).toEqual([]);
  });

  test('speaks the words of a sheet, not those of a plan file', () => {
    expect(entries.filter(({ prompt, refusal }) => /"|true|null|\[/.test(prompt.text + refusal))).toEqual([]);
  });

  test('has the words that its cell takes', () => {
    expect(entryOf(definitions.find((one) => nameOf(one) === 'Spans: Working route')!)).toEqual({
      rule: { kind: 'number', above: 0, max: 25_000 },
      prompt: {
        title: 'Working route',
        text: 'Fibre km of the working path. Takes a number in km, above 0 and at most 25,000. Blank: estimated.',
      },
      refusal: 'Working route must be a number in km, above 0 and at most 25,000. Write the figure alone, without its unit.',
    });
    expect(entryOf(definitions.find((one) => nameOf(one) === 'Prices: Discount')!).refusal).toBe(
      'Discount must be a percentage, from 0 % to 100 %. Write 0.35 or 35 % for 35 %.',
    );
  });
});

describe('a cell takes what the reader of the plan takes', () => {
  /** At each bound, a little beyond it on both sides, and whole and broken numbers between. */
  function tried({ input: { accepts } }: Definition): readonly (number | string)[] {
    const { min, max, above, among = [] } = accepts;
    const bounds = [min, max, above, ...among].filter((bound) => bound !== undefined);
    const near = bounds.flatMap((bound) => {
      const step = Math.max(Math.abs(bound), 1) * 1e-9;
      return [bound - 1, bound - step, bound, bound + step, bound + 1];
    });
    return [...near, 0, 0.5, 1, 1.5, 2, -1, 1e15, 'none', 'None', '42 km'];
  }

  test.each(byName.filter(([, { input }]) => input.accepts.type === 'number'))('%s', (_, definition) => {
    const criterion = criterionOf(entryOf(definition).rule, 'D5')!;
    const cases = tried(definition).map((typed) => [typed, isRead(definition, typed)] as const);
    expect(cases.map(([typed]) => [typed, allows(criterion, typed) || wordOf(definition, typed)])).toEqual(cases);
    expect(cases.some(([, taken]) => taken)).toBe(true);
    expect(cases.some(([, taken]) => !taken)).toBe(true);
  });

  /** Excel compares texts without regard to case. */
  const wordOf = (definition: Definition, typed: number | string): boolean =>
    noneSays(definition) !== undefined && String(typed).toLowerCase() === 'none';

  test.each(byName.filter(([, { input }]) => input.accepts.type === 'date'))('%s: days from 1901 to 9999', (_, definition) => {
    const criterion = criterionOf(entryOf(definition).rule, 'D5')!;
    const days = [1, 366, 367, 40_000, 2_958_465, 2_958_466];
    expect(days.filter((day) => allows(criterion, day))).toEqual(days.filter((day) => isRead(definition, day)));
  });

  test('of words, each that is offered', () => {
    for (const [name, definition] of byName) {
      const { rule } = entryOf(definition);
      if (rule.kind !== 'list' || !('words' in rule.choices)) continue;
      const typed = rule.choices.words.map((word) => (definition.kind === 'number' ? Number(word) : word));
      const isMember = definition.input.memberOf !== undefined;
      expect([name, typed.filter((word) => !isMember && !isRead(definition, word))]).toEqual([name, []]);
    }
  });

  test('of texts, and of what another input decides, anything, and the names of other rows from a list', () => {
    const free = byName.filter(([, one]) => entryOf(one).rule.kind === 'any').map(([, { input }]) => input.accepts.type);
    expect(new Set(free)).toEqual(new Set(['text', 'key', 'value']));
    expect(byName.filter(([, one]) => isCurrency(one) && entryOf(one).rule.kind !== 'any')).toEqual([]);
  });
});

describe('units', () => {
  test('of assumptions stand in a column of their own', () => {
    const { cells } = assumptionsSheet(new Map());
    const rows = assumptions.map(({ heading }) => cells.find(({ column, value }) => column === 0 && value === heading)!.row);
    const units = rows.map((row) => cells.find((cell) => cell.row === row && cell.column === 2)?.value ?? '');
    const required = ({ input: { blank } }: Definition) => (blank === 'required' ? 'required' : '');
    expect(units).toEqual(assumptions.map((one) => [unitOf(one), required(one)].filter(Boolean).join(', ')));
    expect(units.filter((unit) => unit === '%').length).toBe(5);
  });

  test('of tables stand above each heading, with what is required', () => {
    for (const table of inputTables) {
      const { cells, tables: [shown] = [], print } = workbook.sheets.find(({ name }) => name === table.name)!;
      const above = inputColumns(table).map((_, at) => cells.find(({ row, column }) => row === 2 && column === at)?.value ?? '');
      expect([table.name, above]).toEqual([
        table.name,
        inputColumns(table).map((one) =>
          [unitOf(one), one.input.blank === 'required' ? 'required' : ''].filter(Boolean).join(', '),
        ),
      ]);
      expect(shown!.row).toBe(3);
      expect(print.titleRows).toEqual([2, 3]);
    }
  });
});

describe('formats of inputs', () => {
  const formatOf = (sheet: string, heading: string) =>
    workbook.sheets.find(({ name }) => name === sheet)!.tables[0]!.columns.find((column) => column.heading === heading)!.format;

  test('show shares as percent, with as many digits as were typed', () => {
    const shares = definitions.filter(({ input }) => input.accepts.percent).map(nameOf);
    expect(shares).toEqual(expect.arrayContaining(['Prices: Discount', 'Workloads: Away share', 'Assumptions: Growth a year']));
    expect(formatOf('Prices', 'Discount')).toBe('0.0#######%');
  });

  test('set thousands apart', () => {
    expect(formatOf('Workloads', 'Write IOPS')).toBe('#,##0.0##### "IOPS"');
    expect(formatOf('Prices', 'Unit price')).toBe('#,##0.00######');
    expect(formatOf('Spans', 'Working route')).toBe('#,##0.0##### "km"');
  });
});
