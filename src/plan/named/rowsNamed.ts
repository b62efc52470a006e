import { foldKey, type Raw, type Table } from '../../formula';
import { type InputColumn, inputColumns, keyOf } from '../describe/definitions';
import type { Plan } from '../plan';
import type { Drafts } from '../problems/references';
import type { Draft } from '../read/draft';
import { idColumnOf } from '../read/ids';

/** What a row is called. */
export interface RowNames {
  /** Its key; of a row without one the texts that it must state. */
  readonly texts: readonly string[];
  /** Those of them that are its own and no reference. */
  readonly own: readonly string[];
  readonly id: Raw;
}

/** The rows of each table, in their order. */
export type RowsNamed = (table: Table) => readonly RowNames[];

/** The rows of a checked plan. */
export const rowsOfPlan =
  ({ tables }: Plan): RowsNamed =>
  (table) =>
    (tables.get(table) ?? []).map((row) => namesOf(table, ({ field }) => row[field] ?? null));

/** The rows of a plan while it is read. An Id that is not stated is not known yet. */
export const rowsOfDrafts =
  ({ rows }: Pick<Drafts, 'rows'>): RowsNamed =>
  (table) =>
    (rows.get(table) ?? []).map((draft) => namesOfDraft(table, draft));

const namesOfDraft = (table: Table, { name, values }: Draft): RowNames =>
  namesOf(table, (column) => values.get(column) ?? (column === keyOf(table) ? name : null));

/** What people call a row. */
export const nameOfDraft = (draft: Draft): string => (draft.table ? ownName(namesOfDraft(draft.table, draft)) : draft.where);

function namesOf(table: Table, stated: (column: InputColumn) => Raw): RowNames {
  const id = idColumnOf(table);
  const textsIn = (columns: readonly InputColumn[]): readonly string[] =>
    columns.flatMap((column) => {
      const text = stated(column);
      return text === null ? [] : [String(text)];
    });
  const columns = namingColumns(table);
  const own = columns.filter(({ input }) => !input.accepts.refersTo);
  return { texts: textsIn(columns), own: textsIn(own), id: id ? stated(id) : null };
}

/** The columns by which people tell rows apart. */
export function namingColumns(table: Table): readonly InputColumn[] {
  const key = keyOf(table);
  if (key) return [key];
  return inputColumns(table).filter(({ input }) => input.blank === 'required' && ['key', 'text'].includes(input.accepts.type));
}

/** Stands between texts that name a row together. */
const between = ' / ';
export const fullName = ({ texts }: RowNames): string => texts.join(between);
export const ownName = ({ texts, own }: RowNames): string => (own.length > 0 ? own : texts).join(between);

/** Whether a text names a row: its Id, one of its texts, or several of them. */
export function isCalled({ texts, id }: RowNames, typed: string): boolean {
  const own = new Set(texts.map(foldKey));
  if (own.has(foldKey(typed)) || (id !== null && typed.trim() === String(id))) return true;
  return typed.includes(between) && typed.split(between).every((part) => own.has(foldKey(part)));
}
