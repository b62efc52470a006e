import type { Assumption, Column, Raw, Table } from '../../formula';

/** What a draft holds a value of. */
type Stated = Column | Assumption;

/** A row of a plan, or its assumptions, while it is read. */
export interface Draft {
  /** None for the assumptions. */
  readonly table: Table | null;
  /** Its path in the plan file, such as `spans[2]`. */
  readonly where: string;
  /** Its name as typed and trimmed, even where that is forbidden; null where it has none. */
  name: string | null;
  /** What the plan calls it in its list, if that is not its name. */
  alias: string | null;
  /** What could be read, null for what is blank. What could not be read is not in it. */
  readonly values: Map<Stated, Raw>;
  /** What stands in cells that could not be read. */
  readonly typed: Map<Stated, Raw>;
  /** The rows its references name. */
  readonly refs: Map<Stated, Draft>;
  /** Whether a problem stands in it. */
  broken: boolean;
}

export const newDraft = (table: Table | null, where: string): Draft => ({
  table,
  where,
  name: null,
  alias: null,
  values: new Map(),
  typed: new Map(),
  refs: new Map(),
  broken: false,
});

/** A text that was read, or null. */
export function textOf(draft: Draft, definition: Stated): string | null {
  const value = draft.values.get(definition);
  return typeof value === 'string' ? value : null;
}

/** A number that was read, or null. */
export function numberOf(draft: Draft, definition: Stated): number | null {
  const value = draft.values.get(definition);
  return typeof value === 'number' ? value : null;
}

/** Whether it was read and is blank; what could not be read is not blank. */
export const isBlank = (draft: Draft, definition: Stated): boolean => draft.values.get(definition) === null;
