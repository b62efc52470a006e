import { columnLetters } from '../../../src/a1/addresses';
import { inputTables } from '../../../src/model';
import * as assumption from '../../../src/model/inputs/assumptions';
import { hypervisors } from '../../../src/model/inputs/products/hypervisors';
import { offers } from '../../../src/model/inputs/offers';
import { platforms } from '../../../src/model/inputs/products/platforms';
import { sites } from '../../../src/model/inputs/network/sites';
import { spans } from '../../../src/model/inputs/network/spans';
import { workloads } from '../../../src/model/inputs/workloads';
import type { Column } from '../../../src/formula';
import { placed } from '../../../src/plan/fromCells/placed';
import { planFromCells } from '../../../src/plan/fromCells/planFromCells';
import { broken, brokenBy } from '../../broken/cases';
import { warned } from '../../broken/warned';
import { cellCases, columnAt, minimal, read, state, type } from './cellCases';
import type { LooseCells } from './cellsOf';

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

test.each(cellCases)('a problem, with its place: %s', (_, change, problem) => {
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
  const all = [...broken, ...warned].flatMap(([, , , changes]) => {
    const { problems, warnings } = brokenBy(changes);
    return [...problems, ...warnings];
  });
  const told = placed(all, cells, rows).filter(({ code }) => !onlyInFiles.has(code));
  const bad = told.filter(
    ({ remedy }) => camel.some((field) => new RegExp(`"${field}"`).test(remedy)) || /true|quotes/.test(remedy),
  );
  expect(bad.map(({ code, remedy }) => `${code}: ${remedy}`)).toEqual([]);
});
