import today from '../../examples/today.json';
import { allTables } from '../../src/model';
import { fit, options } from '../../src/model/tables';
import { cellAddress, parseArea } from '../../src/a1/addresses';
import { parseReference } from '../../src/a1/references';
import { report } from '../../src/sheets/report';
import { starting } from '../../src/sheets/starting';
import { isPosition } from '../../src/formula/table';
import { optionThemes } from '../../src/sheets/way/optionThemes';
import { openedSheet } from '../../src/workbook/openedSheet';
import type { Cell, Sheet, Workbook } from '../../src/workbook/workbook';
import { minimalPlan } from '../broken/minimalPlan';
import { examplePlan, quoted } from './outputs';

/** A plan that has rows of its own in every table that most plans leave to the catalogue, or blank. */
const withEverything = () => ({
  ...minimalPlan(),
  equipment: [{ equipment: 'Switch', oneWayUs: 1 }],
  parts: [{ span: 'East', equipment: 'Switch' }],
  choices: [{ span: 'West', platform: 'vplex-metro-5.0', choice: 'exclude', reason: 'Too dear.' }],
});

const inputs = ['Assumptions', 'Sites', 'Spans', 'Workloads', 'Offers', 'Platforms', 'Prices'];
const visible = ({ sheets }: Workbook): string[] => sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
const links = ({ cells }: Sheet) => cells.flatMap(({ link, ...cell }) => (link === undefined ? [] : [{ link, cell }]));

/** Whether a sheet has something in a cell. */
function holds({ cells, tables }: Sheet, address: string): boolean {
  const { top: row, left: column } = parseArea(address);
  return (
    cells.some((cell) => cell.row === row && cell.column === column) ||
    tables.some((table) => row > table.row && row <= table.row + table.rows.length && column < table.columns.length)
  );
}

/** What leads nowhere, in words. */
const broken = ({ sheets }: Workbook): string[] =>
  sheets.flatMap((sheet) =>
    links(sheet).flatMap(({ link, cell }) => {
      const place = parseReference(link);
      const to = sheets.find(({ name }) => name === place?.sheet);
      const leads = place && to && !to.hidden && holds(to, place.cells);
      return leads ? [] : [`${sheet.name}!${cellAddress(cell)} leads to ${link}`];
    }),
  );

describe.each([
  ['the example of 2011', examplePlan()],
  ['the example of today', today],
  ['a plan with rows in every table', withEverything()],
])('A new quote of %s', (_, plan) => {
  const book = report(quoted(plan));
  const sheet = (name: string): Sheet => book.sheets.find((each) => each.name === name)!;

  test('shows twelve tabs, and opens on the Summary', () => {
    expect(visible(book)).toEqual(['Contents', 'Summary', 'Comparison', 'Problems', 'Sources', ...inputs]);
    expect(book.sheets[openedSheet(book)]!.name).toBe('Summary');
  });

  test('has links to cells of visible sheets alone', () => expect(broken(book)).toEqual([]));

  test('has a way to Contents from every other sheet', () => {
    const without = book.sheets.filter((each) => !links(each).some(({ link }) => link === "'Contents'!A1"));
    expect(without.map(({ name }) => name)).toEqual(['Contents']);
  });

  test('lists every sheet on Contents, with what it holds, whether it is shown, and live numbers of rows', () => {
    const { cells } = sheet('Contents');
    const lines = book.sheets.slice(1).map(({ name, hidden }) => {
      const { row } = cells.find(({ value, column }) => value === name && column === 0)!;
      const at = (column: number): Cell => cells.find((cell) => cell.row === row && cell.column === column)!;
      expect([name, at(0).link]).toEqual([name, hidden ? undefined : `'${name}'!A1`]);
      expect(String(at(1).value)).toMatch(/^[A-Z].+\.$/);
      expect(at(4).value).toBe(hidden ? 'hidden' : 'shown');
      return at(2).formula;
    });
    expect(lines.filter((formula) => formula !== undefined)).toHaveLength(allTables.length);
  });

  test('leads from each figure of an option to its line on the Comparison, and back', () => {
    const back = new Map(links(sheet('Comparison')).map(({ link, cell }) => [`'Comparison'!${cellAddress(cell)}`, link]));
    const there = links(sheet('Summary')).filter(({ link }) => link.startsWith("'Comparison'"));
    expect(there.length).toBeGreaterThan(10);
    // One-off, yearly and bandwidth of the fullest link lead to what they are made of.
    const alike = sheet('Summary')
      .cells.filter(
        ({ look, value }) => look === 'heading' && /^(Rank|Verdict|Total|Local|Remote|Sufficient)/.test(String(value)),
      )
      .map(({ column }) => column);
    expect(alike).toHaveLength(6);
    for (const { link, cell } of there) {
      const to = sheet('Comparison').cells.find((each) => link === `'Comparison'!${cellAddress(each)}`)!;
      expect(back.get(link)).toMatch(/^'Summary'!/);
      if (alike.includes(cell.column) && typeof cell.value === 'number') expect([link, to.value]).toEqual([link, cell.value]);
    }
  });
});

test('Prices lead to their sources', () => {
  const book = report(quoted(examplePlan()));
  const { link } = book.sheets[1]!.cells.find(({ value }) => String(value).startsWith('Prices:'))!;
  const { cells } = parseReference(link!)!;
  const { rows, row } = book.sheets.find(({ name }) => name === 'Sources')!.tables[0]!;
  expect(rows[parseArea(cells).top - row - 1]![0]).toBe('Price');
});

test('A platform leads to the sources of its limits, and what it costs to those of its prices', () => {
  const { sheets } = report(quoted(today));
  const { rows, row } = sheets.find(({ name }) => name === 'Sources')!.tables[0]!;
  const sources = links(sheets.find(({ name }) => name === 'Comparison')!).flatMap(({ link }) => {
    const { sheet, cells } = parseReference(link)!;
    return sheet === 'Sources' ? [rows[parseArea(cells).top - row - 1]!.slice(0, 2)] : [];
  });
  for (const kind of ['Platform', 'Price'])
    expect(new Set(sources.filter(([of]) => of === kind).map(([, platform]) => platform))).toEqual(new Set(today.platforms));
});

test('Inputs alone show the same input tabs, and Contents lists no sheet that is not there', () => {
  const book = starting(today, '2026-11-22');
  expect(visible(book)).toEqual(['Contents', ...inputs]);
  expect(broken(book)).toEqual([]);
});

describe('One option in full', () => {
  const book = report(quoted(examplePlan()));
  const sheet = book.sheets.find(({ name }) => name === 'One option in full')!;

  test('has a line for every column of Options and of Fit but row numbers, once', () => {
    const listed = optionThemes.flatMap(({ columns }) => columns);
    const figures = [...options.columns, ...fit.columns].filter((column) => !isPosition(column));
    expect(new Set(listed)).toEqual(new Set(figures));
    expect(listed).toHaveLength(figures.length);
  });

  test('shows the option that is picked from a list of all, with its value, its unit and what it means', () => {
    expect(sheet.entries).toMatchObject([
      { cell: 'B4', entry: { rule: { kind: 'list', choices: { table: 'MetroOptions', heading: 'Option' } } } },
    ]);
    const key = sheet.cells.find(({ row, column }) => row === 3 && column === 1)!;
    const { columns, rows } = book.sheets.find(({ name }) => name === 'Options')!.tables[0]!;
    const own = rows.find(([first]) => first === key.value)!;
    const line = (label: string) => {
      const { row } = sheet.cells.find(({ value, column }) => column === 0 && value === label)!;
      return [1, 2, 3].map((column) => sheet.cells.find((cell) => cell.row === row && cell.column === column)!);
    };
    const at = columns.findIndex(({ heading }) => heading === 'Required Mb/s');
    const [value, unit, means] = line('Required Mb/s');
    expect(value).toMatchObject({ value: own[at], format: '#,##0.0' });
    expect([unit!.value, means!.value]).toEqual(['Mb/s', 'Required in the state that is sized for.']);
    expect(value!.formula).toMatch(/^IF\(\$C\$4="yes",.*INDEX\(MetroOptions\[\[Required Mb\/s\]\],\$B\$\d+\)\),"–"\)$/);
  });
});
