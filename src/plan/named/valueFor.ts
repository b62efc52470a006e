import type { Column, Raw } from '../../formula';
import type { Definition } from '../describe/definitions';
import { type Outcome, readValue } from '../read/readValue';
import { type Manner, mannerOfRow } from '../written/manner';

/**
 * Reads a value for an input as if it stood in its place: `42 km` and `35 %` are understood, bounds are those of the input, amounts are in
 * the currency of the row.
 *
 * @param stated what the row states; nothing of an assumption.
 * @param at path of the value in the plan file.
 */
export function valueFor(
  definition: Definition,
  json: unknown,
  stated: (column: Column) => Raw,
  at: string,
  manner: Manner,
): Outcome {
  const own = 'table' in definition ? mannerOfRow(definition.table, (column) => stated(column as Column), manner) : manner;
  return readValue(definition, json, at, own);
}
