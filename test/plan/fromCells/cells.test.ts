import { columnLetters } from '../../../src/a1/addresses';
import { inputTables } from '../../../src/model';
import * as assumption from '../../../src/model/inputs/assumptions';
import { hypervisors } from '../../../src/model/inputs/products/hypervisors';
import { offers } from '../../../src/model/inputs/offers';
import { platforms } from '../../../src/model/inputs/products/platforms';
import { sites } from '../../../src/model/inputs/network/sites';
import { spans } from '../../../src/model/inputs/network/spans';
import { workloads } from '../../../src/model/inputs/workloads';
import type { Assumption, Column, Table } from '../../../src/formula';
import type { CellContent } from '../../../src/plan/fromCells/inputCells';
import { placed } from '../../../src/plan/fromCells/placed';
import { planFromCells } from '../../../src/plan/fromCells/planFromCells';
import { readPlan } from '../../../src/plan/read/read';
import { broken } from '../../broken/cases';
import { minimalPlan } from '../../broken/minimalPlan';
import { warned } from '../../broken/warned';
import { cellsOf, type LooseCells } from './cellsOf';

const minimal = (): LooseCells => cellsOf(minimalPlan());

function columnAt(cells: LooseCells, table: Table, heading: string): number {
  const at = cells.tables.get(table)!.headings.indexOf(heading);
  if (at < 0) throw new Error(`${table.name} has no column ${heading}`);
  return at;
}
/** Types into a cell of a table; rows count from 0. */
function type(cells: LooseCells, table: Table, heading: string, row: number, content: CellContent): void {
  cells.tables.get(table)!.rows[row]![columnAt(cells, table, heading)] = content;
}
const state = (cells: LooseCells, of: Assumption, content: CellContent): void =>
  void (cells.assumptions.get(of)!.content = content);

function read(cells: LooseCells) {
  const plan = planFromCells(cells);
  const result = readPlan(plan.json);
  const problems = placed([...plan.problems, ...result.problems], cells, plan);
  return { ...result, json: plan.json, problems, warnings: placed(result.warnings, cells, plan) };
}
const column = (cells: LooseCells, of: Column): unknown[] =>
  (read(cells).plan?.tables.get(of.table) ?? []).map((row) => row[of.field]);

describe('what a user does to the sheets changes nothing in what is read', () => {
  const before = read(minimal()).plan;

  test('moving a column', () => {
    const cells = minimal();
    for (const table of cells.tables.values()) {
      table.headings.reverse();
      for (const row of table.rows) row.reverse();
    }
    expect(read(cells).plan).toEqual(before);
  });

  test('a column of their own, a heading in capitals or on two lines', () => {
    const cells = minimal();
    const table = cells.tables.get(workloads)!;
    table.headings.unshift('Owner');
    for (const row of table.rows) row.unshift('me');
    table.headings[columnAt(cells, workloads, 'Read IOPS')] = ' READ\nIOPS ';
    expect(read(cells).plan).toEqual(before);
  });

  test('blank rows, and rows in which only their own column says something', () => {
    const cells = minimal();
    const table = cells.tables.get(workloads)!;
    table.headings.push('Owner');
    for (const row of table.rows) row.push('me');
    const blank = (owner: string) => table.headings.map((_, at) => (at === table.headings.length - 1 ? owner : ''));
    table.rows.splice(1, 0, blank(''), blank('nobody'));
    expect(read(cells).plan).toEqual(before);
    expect(planFromCells(cells).rows.get(workloads)).toEqual([0, 3]);
  });

  test('another name and place of a sheet, and another order of the tables', () => {
    const cells = minimal();
    cells.tables = new Map([...cells.tables].reverse());
    for (const table of cells.tables.values()) Object.assign(table, { sheet: `My ${table.sheet}`, row: 20, column: 7 });
    expect(read(cells).plan).toEqual(before);
  });
});

test('dates are days of the calendar, yes/no any case, lists a cell', () => {
  const cells = minimal();
  type(cells, offers, 'Valid from', 0, 39_873);
  type(cells, spans, 'Write acceleration', 0, 'YES');
  type(cells, platforms, 'Validated hypervisors', 0, 'vMotion 4.1,Other');
  expect(
    column(
      cells,
      offers.columns.find(({ heading }) => heading === 'Valid from')!,
    ),
  ).toEqual([39_873]);
  expect(
    column(
      cells,
      spans.columns.find(({ heading }) => heading === 'Write acceleration')!,
    ),
  ).toEqual(['yes', null]);
  expect(
    column(
      cells,
      platforms.columns.find(({ heading }) => heading === 'Validated hypervisors')!,
    ),
  ).toEqual(['vMotion 4.1, Other']);
});

test('an assumption that nobody stated stays assumed while the cell holds the default', () => {
  const cells = minimal();
  expect(read(cells).assumed.map(({ field }) => field)).toContain('paths');
  state(cells, assumption.paths, 3);
  expect(read(cells).assumed.map(({ field }) => field)).not.toContain('paths');
  expect(read(cells).plan?.assumptions.get(assumption.paths)).toBe(3);
});

test('one that was stated stays stated, default or not', () => {
  const cells = minimal();
  cells.assumed.delete('paths');
  expect(read(cells).assumed.map(({ field }) => field)).not.toContain('paths');
});

const wrong: readonly (readonly [string, (cells: LooseCells) => void, object])[] = [
  [
    'an error in a cell',
    (cells) => type(cells, workloads, 'Read IOPS', 0, '#REF!'),
    { code: 'cell-error', where: 'Workloads!G5', value: '#REF!', place: { sheet: 'Workloads', cells: 'G5' } },
  ],
  [
    'a number typed as a text',
    (cells) => type(cells, workloads, 'Read IOPS', 1, '1.250,5'),
    {
      code: 'number-as-text',
      where: 'Workloads!G6',
      value: '1.250,5',
      remedy: 'Set the number format of the cell to General, and type the number again. Until then the span "West" is left out.',
    },
  ],
  ['a number in other forms', (cells) => type(cells, workloads, 'Read IOPS', 1, '1e3'), { code: 'number-as-text', value: '1e3' }],
  [
    'a word in place of a number',
    (cells) => type(cells, workloads, 'Read IOPS', 1, 'many'),
    {
      code: 'wrong-type',
      where: 'Workloads!G6',
      reason: 'Read IOPS must be a number in IOPS, from 0 to 1,000,000,000, and this is a text.',
    },
  ],
  [
    'a date typed as a text',
    (cells) => type(cells, offers, 'Valid from', 0, '2009-03-01'),
    { code: 'date-as-text', where: expect.stringMatching(/^Offers!\w+5$/) as string, value: '2009-03-01' },
  ],
  ['a time of day', (cells) => state(cells, assumption.quoteDate, 40_736.5), { code: 'not-a-day', where: 'Assumptions!B7' }],
  ['TRUE', (cells) => type(cells, spans, 'Write acceleration', 0, true), { code: 'text-as-number', value: 'true' }],
  ['a number for a name', (cells) => type(cells, sites, 'Site', 2, 7), { code: 'text-as-number', where: 'Sites!A7' }],
  [
    'a name with a space',
    (cells) => type(cells, spans, 'From', 0, 'Zürich '),
    { code: 'outer-spaces', where: 'Spans!B5', value: 'Zürich ' },
  ],
  ['spaces alone', (cells) => type(cells, spans, 'Transport', 0, ' '), { code: 'only-spaces', value: ' ' }],
  [
    'half a list',
    (cells) => type(cells, platforms, 'NFS hosts', 0, ''),
    { code: 'half-list', reason: 'NFS hosts is blank, and other words of "protocols" are stated.' },
  ],
  [
    'a word of a list that is neither',
    (cells) => type(cells, platforms, 'NFS hosts', 0, 'maybe'),
    { code: 'not-yes-or-no', value: 'maybe' },
  ],
  [
    'a blank assumption that formulas read',
    (cells) => state(cells, assumption.paths, ''),
    { code: 'blank-assumption', remedy: 'Type 2, the default, or a value of your own. Until then nothing is calculated.' },
  ],
  [
    'a required cell left blank',
    (cells) => type(cells, workloads, 'Home site', 0, ''),
    { code: 'missing', remedy: 'Type a name listed under sites. Until then the span "East" is left out.', where: 'Workloads!C5' },
  ],
  [
    'a duplicate',
    (cells) => type(cells, sites, 'Site', 2, 'zürich'),
    {
      code: 'duplicate-key',
      where: 'Sites!A7',
      reason: 'The site "zürich" stands at Sites!A5 already; case and outer spaces make no difference.',
    },
  ],
  [
    'a catalogue key and nothing else',
    (cells) => cells.tables.get(platforms)!.rows.push(platforms.columns.map((_, at) => (at === 0 ? 'svc-split-2011' : ''))),
    { code: 'key-alone', value: 'svc-split-2011', where: 'Platforms!A6' },
  ],
  [
    'the key of a mover of the catalogue and nothing else, though a mover needs no more',
    (cells) => cells.tables.get(hypervisors)!.rows.push(hypervisors.columns.map((_, at) => (at === 0 ? 'vMotion 5.0' : ''))),
    { code: 'key-alone', value: 'vMotion 5.0', where: 'Hypervisors!A6' },
  ],
  [
    'a column that is gone',
    (cells) => void (cells.tables.get(spans)!.headings[1] = 'Begin'),
    { code: 'no-column', where: 'Spans!A4' },
  ],
  ['a table that is gone', (cells) => cells.tables.delete(hypervisors), { code: 'no-table', where: 'Hypervisors', place: null }],
  [
    'a named cell that is gone',
    (cells) => cells.assumptions.delete(assumption.currency),
    { code: 'no-cell', where: 'Assumptions, Currency', place: null },
  ],
];

test.each(wrong)('a problem, with its place: %s', (_, change, problem) => {
  const cells = minimal();
  change(cells);
  expect(read(cells).problems).toContainEqual(expect.objectContaining(problem));
});

test('a mover of which nothing is stated but a name of its own is a row: its limits are not stated', () => {
  const cells = minimal();
  cells.tables.get(hypervisors)!.rows.push(hypervisors.columns.map((_, at) => (at === 0 ? 'Our mover' : '')));
  const { plan, problems } = read(cells);
  expect(problems).toEqual([]);
  expect(plan?.tables.get(hypervisors)?.[1]).toMatchObject({ hypervisor: 'Our mover', maxRttMs: null, minMbps: null });
});

test('a problem of a row selects its cells, and one of a table its first heading', () => {
  const cells = minimal();
  type(cells, spans, 'Working route', 0, '');
  type(cells, sites, 'Latitude', 0, '');
  type(cells, sites, 'Longitude', 0, '');
  const spot = (code: string, found = read(cells).problems) => found.find((problem) => problem.code === code)?.place;
  const last = columnLetters(cells.tables.get(spans)!.headings.length - 1);
  expect(spot('span-without-distance')).toEqual({ sheet: 'Spans', cells: `A5:${last}5` });
  cells.tables.get(offers)!.rows = [];
  expect(spot('no-offers', read(cells).warnings)).toEqual({ sheet: 'Offers', cells: 'A4' });
});

test('sheets with spaces in their names are quoted', () => {
  const cells = minimal();
  Object.assign(cells.tables.get(sites)!, { sheet: "Bob's sites" });
  type(cells, sites, 'Latitude', 0, 'x');
  expect(read(cells).problems.map(({ where }) => where)).toEqual(["'Bob''s sites'!B5"]);
});

/** Cells have no unknown fields or shapes. A number in quotes is reported as `number-as-text`. */
const onlyInFiles = new Set(['unknown-field', 'not-an-object', 'wrong-type']);

test('remedies speak of headings and sheets, never of fields of a file', () => {
  const fields = [...inputTables.flatMap((table) => table.columns), ...assumption.assumptions].map(({ field }) => field);
  const camel = fields.filter((field) => /[A-Z]/.test(field));
  const cells = minimal();
  const rows = { rows: new Map(inputTables.map((table) => [table, [0, 1, 2]])) };
  const all = [...broken.map(({ problem }) => problem), ...warned.map(({ warning }) => warning)];
  const told = placed(all, cells, rows).filter(({ code }) => !onlyInFiles.has(code));
  const bad = told.filter(
    ({ remedy }) => camel.some((field) => new RegExp(`"${field}"`).test(remedy)) || /true|quotes/.test(remedy),
  );
  expect(bad.map(({ code, remedy }) => `${code}: ${remedy}`)).toEqual([]);
});
