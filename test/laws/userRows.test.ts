import fc from 'fast-check';
import type { Raw } from '../../src/formula';
import { ListedVersions } from '../../src/model/movers/listedVersions';
import { listedVersions, priceTemplates } from '../../src/model/tables';
import { allTables } from '../../src/model';
import { calculate } from '../../src/plan/calculate';
import type { CellContent } from '../../src/plan/fromCells/inputCells';
import { planFromCells } from '../../src/plan/fromCells/planFromCells';
import { readPlan } from '../../src/plan/read/read';
import { quote } from '../../src/plan/quote';
import { report } from '../../src/sheets/report';
import { cellsOf, type LooseCells } from '../plan/fromCells/cellsOf';
import { randomPlan } from '../reference/randomPlan';
import { named, renamed, shelves, typed } from './userRows';

/** A row typed by the user computes as the catalogue's row of the same figures: every column of every table, formula for formula. */
const own = 'a row of our own';

/** Every column of every table, calculated or not, with the catalogue's key in place of one's own. */
function columnsOf(json: unknown, key: string): Readonly<Record<string, readonly Raw[]>> {
  const { plan, problems } = readPlan(json);
  if (!plan || problems.length > 0) throw new Error(`the plan has problems: ${JSON.stringify(problems)}`);
  const { reading } = calculate(plan);
  const cell = (value: unknown): Raw => {
    if (value === null || value === undefined) return null;
    return typeof value === 'string' ? renamed(value, own, key).replaceAll(own, key) : Number(value);
  };
  // Under a name of one's own the catalogue's row is one that the plan does not list: it is known beside it.
  const known = reading.column(ListedVersions.standsIn).map((where) => where === 'catalogue');
  return Object.fromEntries(
    // The templates of what has to be priced are of the catalogue's keys alone.
    allTables
      .filter((table) => table !== priceTemplates)
      .flatMap((table) =>
        table.columns.map((column) => [
          `${table.name}[${column.heading}]`,
          reading
            .column(column)
            .filter((_, row) => table !== listedVersions || !known[row])
            .map(cell),
        ]),
      ),
  );
}

/** Every formula of the workbook, by sheet and cell or column. Sources is left out: it says where each row is from. */
function formulasOf(json: unknown): readonly string[] {
  const { quoted } = quote(json);
  if (!quoted) throw new Error('nothing in the plan can be calculated');
  return report(quoted)
    .sheets.filter(({ name }) => name !== 'Sources')
    .flatMap(({ name, cells, tables }) => [
      ...cells.flatMap(({ row, column, formula }) => (formula === undefined ? [] : [`${name} ${row},${column}: ${formula}`])),
      ...tables.flatMap((table) => table.columns.map(({ heading, formula }) => `${table.name}[${heading}]: ${formula ?? ''}`)),
    ]);
}

/** The workbook's input cells, with every occurrence of the catalogue's key replaced. */
function typedOver(cells: LooseCells, key: string): LooseCells {
  const cell = (content: CellContent): CellContent => (typeof content === 'string' ? renamed(content, key, own) : content);
  for (const table of cells.tables.values()) table.rows = table.rows.map((row) => row.map(cell));
  for (const assumption of cells.assumptions.values()) assumption.content = cell(assumption.content);
  return cells;
}

describe.each(shelves.map((shelf) => [shelf.table.name, shelf] as const))('%s', (_, shelf) => {
  const plans = fc.sample(randomPlan(), { numRuns: shelf.keys.length, seed: 4 });

  test.each(shelf.keys.map((key, at) => [key, plans[at]!] as const))('%s typed in a plan', (key, plan) => {
    expect(columnsOf(typed(shelf, plan, key, own), key)).toEqual(columnsOf(named(shelf, plan, key), key));
  });

  test.each(shelf.keys.slice(0, 3).map((key, at) => [key, plans[at]!] as const))('%s typed in the workbook', (key, plan) => {
    const { json, problems } = planFromCells(typedOver(cellsOf(named(shelf, plan, key)), key));
    expect(problems).toEqual([]);
    expect(columnsOf(json, key)).toEqual(columnsOf(named(shelf, plan, key), key));
  });

  test('the workbook has the same formulas in the same cells', () => {
    const [key, plan] = [shelf.keys.at(-1)!, plans.at(-1)!];
    const formulas = formulasOf(named(shelf, plan, key));
    expect(formulas.length).toBeGreaterThan(500);
    expect(formulasOf(typed(shelf, plan, key, own))).toEqual(formulas);
  });
});
