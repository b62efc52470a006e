import { foldKey, type Table } from '../../formula';
import type { CellChange, HeldCell, InputCells, InputEdit, Step } from '../../excel/openWorkbook';
import { assumptions, inputTables } from '../../model';
import { type Definition, inputColumns, isCurrency, keyOf, targetOf } from '../../plan/describe/definitions';
import type { CellContent } from '../../plan/fromCells/inputCells';
import type { CellSnapshot } from '../../refresh/existing/snapshot';
import { contentIn, type PlanPart, titleColumns } from './parts';
import type { FormView } from './view';

/** A field that is to hold something else: what it was seen to hold, and what it is to hold. */
export interface FieldChange {
  readonly definition: Definition;
  readonly from: CellContent;
  readonly to: CellContent;
}

const held = (content: CellContent): CellSnapshot => (content === '' ? null : content);

const titleOf = ({ table, title }: PlanPart, inputs: InputCells, row: number): string => {
  const found = table && inputs.tables.get(table);
  const texts = found ? titleColumns(table).map((column) => String(contentIn(table, found, row, column))) : [];
  return [title, texts.filter(Boolean).join(' · ')].filter(Boolean).join(', ');
};

/** The cells that name a row, to be found as they were seen: a table may have been sorted meanwhile. */
function namedBy(
  table: Table,
  inputs: InputCells,
  row: number,
): readonly { readonly heading: string; readonly holds: CellSnapshot }[] {
  const found = inputs.tables.get(table)!;
  return titleColumns(table).map((column) => ({ heading: column.heading, holds: held(contentIn(table, found, row, column)) }));
}

/** What a form writes: into its row, into the first blank row of its table, or into a new row at the end or below the row that it copies. */
export function saveEdit(
  { row, copyOf }: FormView,
  part: PlanPart,
  inputs: InputCells,
  changes: readonly FieldChange[],
): InputEdit {
  const cells = changes.map(({ definition, from, to }): CellChange => ({
    heading: definition.heading,
    from: held(from),
    to: held(to),
  }));
  const { table } = part;
  if (!table) {
    const steps = changes.map(({ definition, from, to }): Step => ({
      kind: 'assume',
      assumption: assumptions.find((one) => one === definition)!,
      from: held(from),
      to: held(to),
    }));
    return { says: `Changed ${changes.map(({ definition }) => definition.heading).join(', ')}`, steps };
  }
  if (row !== null) {
    const checked = namedBy(table, inputs, row)
      .filter(({ heading }) => !cells.some((cell) => cell.heading === heading))
      .map(({ heading, holds }): CellChange => ({ heading, from: holds, to: holds }));
    const write: Step = { kind: 'write', table, row, cells: [...cells, ...checked] };
    return { says: `Changed ${titleOf(part, inputs, row)}`, steps: [write, ...renamed(table, inputs, changes)] };
  }
  const names = titleColumns(table).flatMap((column) => changes.filter(({ definition }) => definition === column));
  const says = `Added ${[part.title, names.map(({ to }) => String(to)).join(' · ')].filter(Boolean).join(', ')}`;
  const added = cells.map(({ heading, to }): HeldCell => ({ heading, holds: to }));
  // A copy stands below what it copies.
  if (copyOf !== null) return { says, steps: [{ kind: 'insert', table, row: copyOf + 1, cells: added }] };
  return { says, steps: newRows(table, inputs, [added]) };
}

/** What adds rows: into the blank ones at the end of their table, then below it. */
export function newRows(table: Table, inputs: InputCells, added: readonly (readonly HeldCell[])[]): readonly Step[] {
  const { rows } = inputs.tables.get(table)!;
  const last = rows.reduce((found, contents, row) => (contents.some((content) => content !== '') ? row : found), -1);
  return added.map((cells, at): Step => {
    const row = last + 1 + at;
    if (row >= rows.length) return { kind: 'insert', table, row, cells };
    return { kind: 'write', table, row, cells: cells.map(({ heading, holds }) => ({ heading, from: null, to: holds })) };
  });
}

/** Rows and assumptions that name a row by a key that is changed, which follow. */
export function renamed(table: Table, inputs: InputCells, changes: readonly FieldChange[]): readonly Step[] {
  const key = keyOf(table);
  const change = changes.find(({ definition }) => definition === key);
  if (!key || !change || change.from === '' || change.to === '') return [];
  const refers = (definition: Definition, content: CellContent): boolean =>
    targetOf(definition) === key && !isCurrency(definition) && foldKey(String(content)) === foldKey(String(change.from));
  const inTables = inputTables.flatMap((other) => {
    const found = inputs.tables.get(other);
    return (found?.rows ?? []).flatMap((_, row): Step[] => {
      const cells = inputColumns(other).flatMap((column): CellChange[] => {
        const content = contentIn(other, found!, row, column);
        return refers(column, content) ? [{ heading: column.heading, from: held(content), to: held(change.to) }] : [];
      });
      return cells.length > 0 ? [{ kind: 'write', table: other, row, cells }] : [];
    });
  });
  const named = assumptions.flatMap((assumption): Step[] => {
    const content = inputs.assumptions.get(assumption)?.content ?? '';
    return refers(assumption, content) ? [{ kind: 'assume', assumption, from: held(content), to: held(change.to) }] : [];
  });
  return [...inTables, ...named];
}

export function removeEdit(part: PlanPart, table: Table, inputs: InputCells, row: number): InputEdit {
  const step: Step = { kind: 'remove', table, row, cells: namedBy(table, inputs, row) };
  return { says: `Deleted ${titleOf(part, inputs, row)}`, steps: [step] };
}

/** A row changes places with the one above it (-1) or below it (1). */
export function moveEdit(part: PlanPart, table: Table, inputs: InputCells, row: number, by: -1 | 1): InputEdit {
  const upper = by < 0 ? row - 1 : row;
  const step: Step = {
    kind: 'swap',
    table,
    row: upper,
    upper: namedBy(table, inputs, upper),
    lower: namedBy(table, inputs, upper + 1),
  };
  return { says: `Moved ${titleOf(part, inputs, row)}`, steps: [step] };
}

/** The columns by which a row is left out, and why; null for a table without them. */
export function leavingOut(table: Table): { readonly include: Definition; readonly reason: Definition } | null {
  const columns = inputColumns(table);
  const [include, reason] = ['include', 'reason'].map((name) => columns.find(({ field }) => field === name));
  return include && reason ? { include, reason } : null;
}

/** A row is counted again. Why it was left out stays in its cell. */
export function takeInEdit(part: PlanPart, table: Table, inputs: InputCells, row: number): InputEdit {
  const { include: definition } = leavingOut(table)!;
  const from = contentIn(table, inputs.tables.get(table)!, row, definition);
  const edit = saveEdit({ at: 'form', part: part.key, row, copyOf: null }, part, inputs, [{ definition, from, to: '' }]);
  return { ...edit, says: `Counted again: ${titleOf(part, inputs, row)}` };
}
