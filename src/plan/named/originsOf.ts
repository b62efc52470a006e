import type { Raw } from '../../formula';
import { Origins } from '../../model/inputs/origins';
import { dateText } from '../../quantities/dates';
import type { Definition } from '../describe/definitions';
import { inputRows, type Plan } from '../plan';
import { inputNamed } from './inputNamed';
import { inOrigins } from './originChecks';
import { rowsOfPlan } from './rowsNamed';

/** Where the value of an input is from. */
export interface Origin {
  /** Who says so, of when and by whom it was learnt, in a sentence without a full stop. */
  readonly source: string;
  /** Who says so, as it was stated. */
  readonly says: string | null;
  /** The library that the value was taken from; null if it was stated for this quote. */
  readonly library: string | null;
  /** YYYY-MM-DD; null if it is not stated. */
  readonly date: string | null;
}

/** Finds the origin of an input: of a column in the row at a place from 0, or of an assumption. Undefined if none is stated, or the value is another. */
export type OriginOf = (definition: Definition, row: number | null) => Origin | undefined;

/** The origins that a plan states. Of two for one input the last counts. */
export function originsOf(plan: Plan): OriginOf {
  const rows = rowsOfPlan(plan);
  const found = new Map<Definition, Map<number | null, { readonly origin: Origin; readonly value: Raw }>>();
  inputRows(plan, Origins).forEach(({ table, row, input, value, ...said }, at) => {
    const named = inputNamed({ table, row, input }, rows, `origins[${at}]`);
    if ('problems' in named) throw new Error(named.problems.map(({ reason }) => reason).join(' '));
    const definition: Definition = named.column ?? named.assumption;
    const own = found.get(definition) ?? new Map<number | null, { readonly origin: Origin; readonly value: Raw }>();
    for (const place of named.rows ?? [null]) own.set(place, { origin: originText(said), value });
    found.set(definition, own);
  });
  return (definition, row) => {
    const one = found.get(definition)?.get(row);
    if (!one) return undefined;
    const held = (row === null ? plan.assumptions.get(definition) : rowAt(plan, definition, row)) ?? null;
    return one.value === null || inOrigins(definition, held) === one.value ? one.origin : undefined;
  };
}

const rowAt = ({ tables }: Plan, definition: Definition, row: number): Raw =>
  'table' in definition ? (tables.get(definition.table)?.[row]?.[definition.field] ?? null) : null;

/** `From library Presales North, 2026-10-02, by A. Weber: letter of the vendor`. */
function originText({
  source,
  date,
  by,
  library,
}: {
  readonly source: string | null;
  readonly date: number | null;
  readonly by: string | null;
  readonly library: string | null;
}): Origin {
  const day = date === null ? null : dateText(date);
  const from = [
    ...(library === null ? [] : [`From library ${library}`]),
    ...(day === null ? [] : [day]),
    ...(by === null ? [] : [`by ${by}`]),
  ].join(', ');
  return { source: [from, source].filter(Boolean).join(': ') || 'No source given', says: source, library, date: day };
}
