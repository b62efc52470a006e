import { cellAddress } from '../../a1/addresses';
import { parseCellReference, type SheetRange } from '../../a1/references';
import { cellName, type Table } from '../../formula';
import type { PlacedProblem } from '../../plan/fromCells/placed';
import { contentEdits, formatEdits, type CellTarget } from '../../refresh/edits/contentEdits';
import type { Edit } from '../../refresh/edits/edit';
import { cellText, formulaOf, isBlank, isSameValue } from '../../refresh/existing/cells';
import type { CellSnapshot } from '../../refresh/existing/snapshot';
import { formatOf } from '../../workbook/formats';
import type { WorkbookContents } from '../read/readWorkbook';
import { editRefusal } from './editMessages';
import type { CellChange, HeldCell, InputEdit, Step } from './inputEdit';
import { formatFor, HeldTable } from './heldTable';
import { newRowEdits } from './rowEdits';

/** An edit as it is carried out, and the edit that takes it back; or why it is not made. */
export type PlannedEdit =
  | { readonly edits: readonly Edit[]; readonly undo: InputEdit; readonly reshaped: readonly HeldTable[] }
  | { readonly refusals: readonly PlacedProblem[] };

type Contents = Pick<WorkbookContents, 'snapshot' | 'cells'>;

/** What one step does, and what takes it back. */
interface Done {
  readonly edits: readonly Edit[];
  readonly undo: Step;
}

/**
 * What an edit of the inputs comes to in the workbook as it is. Its steps are made one after the other, so that each finds what those before it
 * have left. With one refusal nothing is made.
 */
export function planEdit(contents: Contents, { says, steps }: InputEdit): PlannedEdit {
  const tables = new Map<Table, HeldTable | null>();
  const refusals: PlacedProblem[] = [];
  const done = steps.flatMap((step): Done[] => {
    const one = step.kind === 'assume' ? assumed(contents, step) : inTable(tableOf(contents, step.table, tables), step);
    if ('edits' in one) return [one];
    refusals.push(...one.refusals);
    return [];
  });
  if (refusals.length > 0) return { refusals };
  return {
    edits: done.flatMap(({ edits }) => edits),
    undo: { says, steps: done.map(({ undo }) => undo).reverse() },
    reshaped: [...tables.values()].flatMap((table) => (table?.isReshaped ? [table] : [])),
  };
}

type Made = Done | { readonly refusals: readonly PlacedProblem[] };
const refused = (...refusals: readonly PlacedProblem[]): Made => ({ refusals });

function tableOf(contents: Contents, table: Table, known: Map<Table, HeldTable | null>): HeldTable | Made {
  const found = known.has(table) ? known.get(table)! : HeldTable.find(contents, table);
  known.set(table, found);
  return found ?? refused(editRefusal('table-not-there', null, table.name));
}

function inTable(held: HeldTable | Made, step: Exclude<Step, { kind: 'assume' }>): Made {
  if (!(held instanceof HeldTable)) return held;
  if (held.isProtected) return refused(editRefusal('sheet-is-protected', held.placeOf(null, 0), held.sheet));
  const last = step.kind === 'insert' ? held.rows.length : held.rows.length - (step.kind === 'swap' ? 2 : 1);
  if (step.row > last) return refused(editRefusal('row-changed', held.placeOf(null, 0), step.table.name, step.row + 1));
  switch (step.kind) {
    case 'write':
      return written(held, step.row, step.cells);
    case 'insert':
      return inserted(held, step.row, step.cells);
    case 'remove':
      return removed(held, step.row, step.cells);
    case 'swap':
      return swapped(held, step);
  }
}

/** Why cells are not what their user saw. */
function unlike(held: HeldTable, row: number, cells: readonly HeldCell[]): readonly PlacedProblem[] {
  return cells.flatMap(({ heading, holds }) => {
    const column = held.columnOf(heading);
    if (column === null) return [editRefusal('column-not-there', held.placeOf(null, 0), held.table.name, heading)];
    const [now, shown] = [held.rows[row]![column]!, held.shown(row, column)];
    return isAsSeen(now, shown, holds) ? [] : [changedBy(held.placeOf(row, column), heading, now, holds)];
  });
}

const isAsSeen = (now: CellSnapshot, shown: CellSnapshot, seen: CellSnapshot): boolean => {
  if (seen !== null && typeof seen === 'object') return formulaOf(now) === seen.formula;
  return typeof seen === 'boolean' ? shown === seen : isSameValue(shown, seen);
};

const changedBy = (place: SheetRange, heading: string, now: CellSnapshot, seen: CellSnapshot): PlacedProblem =>
  editRefusal('cell-changed', place, heading, inWords(now), inWords(seen));
const inWords = (cell: CellSnapshot): string => (isBlank(cell) ? 'nothing' : `"${cellText(cell)}"`);

function written(held: HeldTable, row: number, cells: readonly CellChange[]): Made {
  const wrong = unlike(
    held,
    row,
    cells.map(({ heading, from }) => ({ heading, holds: from })),
  );
  if (wrong.length > 0) return refused(...wrong);
  const undo = cells.map(({ heading, to }): CellChange => ({ heading, from: to, to: held.at(row, heading) }));
  const targets = cells.flatMap(({ heading, from, to }) =>
    isSame(from, to) ? [] : [held.target(row, held.columnOf(heading)!, to)],
  );
  // A cell that is only checked keeps its formula.
  const kept = undo.map((cell, at) => (isSame(cells[at]!.from, cells[at]!.to) ? { ...cell, to: cell.from } : cell));
  for (const { heading, from, to } of cells) if (!isSame(from, to)) held.put(row, held.columnOf(heading)!, to);
  return { edits: targetEdits(held.sheet, targets), undo: { kind: 'write', table: held.table, row, cells: kept } };
}

const isSame = (one: CellSnapshot, other: CellSnapshot): boolean => JSON.stringify(one) === JSON.stringify(other);

const targetEdits = (sheet: string, targets: readonly CellTarget[]): readonly Edit[] => [
  ...formatEdits(sheet, targets),
  ...contentEdits(sheet, targets),
];

function inserted(held: HeldTable, row: number, cells: readonly HeldCell[]): Made {
  const missing = cells.filter(({ heading, holds }) => !isBlank(holds) && held.columnOf(heading) === null);
  if (missing.length > 0)
    return refused(
      ...missing.map(({ heading }) => editRefusal('column-not-there', held.placeOf(null, 0), held.table.name, heading)),
    );
  const atEnd = row === held.rows.length;
  held.insert(row);
  const targets = cells.flatMap(({ heading, holds }) => {
    const column = held.columnOf(heading);
    if (column === null || isBlank(holds)) return [];
    held.put(row, column, holds);
    return [held.target(row, column, holds)];
  });
  return {
    edits: [...newRowEdits(held, row, atEnd), ...targetEdits(held.sheet, targets)],
    undo: { kind: 'remove', table: held.table, row, cells: held.rowCells(row) },
  };
}

/** A table keeps one row: the last is cleared. */
function removed(held: HeldTable, row: number, cells: readonly HeldCell[]): Made {
  const wrong = unlike(held, row, cells);
  if (wrong.length > 0) return refused(...wrong);
  const was = held.rowCells(row);
  if (held.rows.length === 1)
    return written(
      held,
      row,
      was.filter(({ holds }) => !isBlank(holds)).map(({ heading, holds }) => ({ heading, from: holds, to: null })),
    );
  held.remove(row);
  const edit: Edit = { kind: 'removeRows', sheet: held.sheet, table: held.name, runs: [{ first: row, count: 1 }] };
  return { edits: [edit], undo: { kind: 'insert', table: held.table, row, cells: was } };
}

/** A formula in both rows is that of its column and stays: it reads its own row. */
function swapped(held: HeldTable, { row, upper, lower }: Extract<Step, { kind: 'swap' }>): Made {
  const wrong = [...unlike(held, row, upper), ...unlike(held, row + 1, lower)];
  if (wrong.length > 0) return refused(...wrong);
  const [above, below] = [[...held.rows[row]!], [...held.rows[row + 1]!]];
  const targets = above.flatMap((cell, column) => {
    const other = below[column]!;
    if (isSame(cell, other) || (formulaOf(cell) !== null && formulaOf(other) !== null)) return [];
    held.put(row, column, other);
    held.put(row + 1, column, cell);
    return [held.target(row, column, other), held.target(row + 1, column, cell)];
  });
  return {
    edits: targetEdits(held.sheet, targets),
    undo: { kind: 'swap', table: held.table, row, upper: lower, lower: upper },
  };
}

function assumed({ snapshot, cells }: Contents, { assumption, from, to }: Extract<Step, { kind: 'assume' }>): Made {
  const name = cellName(assumption);
  const named = snapshot.names.find((one) => one.sheet === null && one.name.toLowerCase() === name.toLowerCase());
  const at = named && parseCellReference(named.refersTo);
  const sheet = at && snapshot.sheets.find((one) => one.name === at.sheet);
  if (!at || !sheet) return refused(editRefusal('assumption-not-there', null, assumption.heading, name));
  const place = { sheet: at.sheet, cells: cellAddress(at) };
  if (sheet.protected) return refused(editRefusal('sheet-is-protected', place, at.sheet));
  const now = sheet.used?.rows[at.row - sheet.used.top]?.[at.column - sheet.used.left] ?? null;
  const raw = cells.get(at.sheet);
  const shown = formulaOf(now) === null ? now : ((raw?.values[at.row - raw.top]?.[at.column - raw.left] ?? null) as CellSnapshot);
  if (!isAsSeen(now, shown, from)) return refused(changedBy(place, assumption.heading, now, from));
  const target = { row: at.row, column: at.column, content: to ?? '', format: formatFor(formatOf(assumption), to) };
  return { edits: targetEdits(at.sheet, [target]), undo: { kind: 'assume', assumption, from: to, to: now } };
}
