import { type Column, excelName, foldKey } from '../../formula';
import { allTables, workingTables } from '../../model';
import { parseCellReference, sheetReference } from '../../a1/references';
import { absoluteAddress } from '../../a1/addresses';
import type { AddColumns, RemoveColumns } from '../edits/edit';
import type { CellBlock, CellSnapshot, TableSnapshot, WorkbookSnapshot } from '../existing/snapshot';
import { mayLack, outdatedHeadings } from '../existing/newerThan';
import { findOurTables } from '../existing/ourSheets';
import { keptInOrder } from './keptInOrder';
import { columnOfHeading } from './rows';

/** A column of the sheet that is inserted or deleted inside one of our tables. */
export interface ColumnStep {
  readonly kind: 'add' | 'remove';
  readonly sheet: string;
  readonly table: string;
  /** Row of the headings. */
  readonly row: number;
  readonly column: number;
  readonly heading: string;
}

/** Steps of columns next to each other as one edit: each costs the workbook a recalculation. */
export function columnEdits(steps: readonly ColumnStep[]): readonly (AddColumns | RemoveColumns)[] {
  const runs: ColumnStep[][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    const first = run?.[0];
    const next = first && first.column + (step.kind === 'add' ? run.length : 0);
    if (first?.kind === step.kind && first.table === step.table && next === step.column) run!.push(step);
    else runs.push([step]);
  }
  return runs.map((run) => {
    const { kind, sheet, table, row, column } = run[0]!;
    const headings = run.map(({ heading }) => heading);
    return { kind: kind === 'add' ? 'addColumns' : 'removeColumns', sheet, table, row, column, headings };
  });
}

/** A workbook whose tables have the columns that this program knows, in their order. */
export interface WithColumns {
  /** In the order in which to take them. */
  readonly steps: readonly ColumnStep[];
  /** The workbook after them, with nothing below new headings. */
  readonly workbook: WorkbookSnapshot;
}

const allNames: ReadonlySet<string> = new Set(allTables.map(excelName));

/**
 * Brings the tables of an older workbook to the columns of this program, by whole columns of the sheet: so nothing comes to stand
 * beside or below another cell than before. What is new stands behind the column that it follows in the definition, but never
 * behind the last of its table, which grows by itself. Working tables lose the columns that nobody computes any more, and those in
 * another order than formulas need them in, which are inserted anew; inputs lose nothing, for what stands there is the user's.
 *
 * @param tables names of the tables that are to be refreshed; all of ours where nothing else is said.
 */
export function withColumns(before: WorkbookSnapshot, tables: ReadonlySet<string> = allNames): WithColumns {
  const [lacking, outdated] = [mayLack(before.part), outdatedHeadings(before.part)];
  const found = [...findOurTables(before)];
  const steps: ColumnStep[] = [];
  let around: Around = before;
  const take = (step: ColumnStep): void => {
    steps.push(step);
    around = step.kind === 'add' ? withColumn(around, step) : withoutColumn(around, step);
  };
  for (const table of lacking.size > 0 ? allTables : []) {
    const name = excelName(table);
    const own = found.find(([key]) => key === name)?.[1];
    if (!own || !tables.has(name)) continue;
    const there = (): TableSnapshot => around.tables.find((one) => one.name === own.name)!;
    const remove = (heading: string): void => take(stepAt('remove', there(), columnOfHeading(there(), heading), heading));
    if (workingTables.includes(table)) outOfPlace(there(), table.columns, outdated.get(name) ?? []).forEach(remove);
    const add = (column: Column, at: number): void => {
      if (!lacking.has(column) || columnOfHeading(there(), column.heading) >= 0) return;
      take(stepAt('add', there(), placeOf(table.columns.slice(0, at), there()), column.heading));
    };
    table.columns.forEach(add);
  }
  const sheets = before.sheets.map((sheet) => ({
    ...sheet,
    used: sheet.used && cellsAfter(sheet.used, stepsOn(sheet.name, steps)),
  }));
  return { steps, workbook: { ...before, ...around, sheets } };
}

/** What of a workbook says where columns are. */
type Around = Pick<WorkbookSnapshot, 'tables' | 'names'>;

const stepsOn = (name: string, steps: readonly ColumnStep[]): readonly ColumnStep[] =>
  steps.filter(({ sheet }) => sheet === name);

const isSame = (heading: string, other: string): boolean => foldKey(heading) === foldKey(other);

const stepAt = (kind: ColumnStep['kind'], { name, sheet, top }: TableSnapshot, column: number, heading: string): ColumnStep => ({
  kind,
  sheet,
  table: name,
  row: top,
  column,
  heading,
});

/**
 * Headings of ours that the definition has no more, or that stand in another order than there. The first stays, for the title of the
 * sheet stands above it, and the last: a column that is inserted behind it would not be in the table.
 */
function outOfPlace({ headings }: TableSnapshot, columns: readonly Column[], written: readonly string[]): readonly string[] {
  const ours = headings.slice(1, -1).filter((heading) => written.some((one) => isSame(one, heading)));
  const kept = keptInOrder(ours.map((heading) => columns.findIndex((column) => isSame(column.heading, heading))));
  return ours.filter((_, at) => !kept.has(at));
}

/** Where a new column of a table is inserted, by those that precede it in the definition. */
function placeOf(preceding: readonly Column[], there: TableSnapshot): number {
  const nearest = [...preceding].reverse().find(({ heading }) => columnOfHeading(there, heading) >= 0);
  const behind = nearest ? columnOfHeading(there, nearest.heading) + 1 : there.left;
  const [first, last] = [there.left + 1, there.left + there.headings.length - 1];
  return Math.min(Math.max(first, behind), last);
}

const withColumn = (around: Around, added: ColumnStep): Around =>
  changed(around, added, 1, (table) => ({
    ...table,
    headings: spliced(table.headings, added.column - table.left, added.heading),
    newHeadings: [...(table.newHeadings ?? []), added.heading],
  }));

const withoutColumn = (around: Around, removed: ColumnStep): Around =>
  changed(around, removed, -1, (table) => ({
    ...table,
    headings: without(table.headings, removed.column - table.left),
  }));

/** Tables and names once a column of a sheet is inserted (`by` is 1) or deleted (−1); `own` changes the table that it belongs to. */
function changed({ tables, names }: Around, step: ColumnStep, by: 1 | -1, own: (table: TableSnapshot) => TableSnapshot): Around {
  const on = step.sheet;
  return {
    tables: tables.map((table) => {
      if (table.sheet !== on) return table;
      if (table.name === step.table) return own(table);
      return step.column <= table.left ? { ...table, left: table.left + by } : table;
    }),
    names: names.map((name) => {
      const cell = parseCellReference(name.refersTo);
      if (cell?.sheet !== on || cell.column < step.column) return name;
      const address = absoluteAddress({ row: cell.row, column: cell.column + by });
      return { ...name, refersTo: `=${sheetReference(cell.sheet, address)}` };
    }),
  };
}

const spliced = <T>(items: readonly T[], at: number, item: T): readonly T[] => [...items.slice(0, at), item, ...items.slice(at)];
const without = <T>(items: readonly T[], at: number): readonly T[] => [...items.slice(0, at), ...items.slice(at + 1)];

/** The cells of a sheet after some steps. Each row is made once: a sheet has many more cells than columns. */
function cellsAfter(before: CellBlock, steps: readonly ColumnStep[]): CellBlock {
  if (steps.length === 0) return before;
  const { top, rows } = before;
  let left = before.left;
  /** What each column holds: a column of before, or what a step inserted. */
  let columns: readonly (number | ColumnStep)[] = (rows[0] ?? []).map((_, at) => at);
  for (const step of steps) {
    const { kind, column } = step;
    if (column < left || (kind === 'add' && column === left)) left += kind === 'add' ? 1 : -1;
    else columns = kind === 'add' ? spliced(columns, column - left, step) : without(columns, column - left);
  }
  const inserted = ({ row, heading }: ColumnStep, at: number): CellSnapshot => (top + at === row ? heading : null);
  return {
    top,
    left,
    rows: rows.map((cells, at) => columns.map((from) => (typeof from === 'number' ? cells[from]! : inserted(from, at)))),
  };
}
