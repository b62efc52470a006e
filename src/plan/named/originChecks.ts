import type { Column, Raw } from '../../formula';
import { Origins, origins } from '../../model/inputs/origins';
import { dateText } from '../../quantities/dates';
import type { Definition } from '../describe/definitions';
import type { Findings } from '../problems/findings';
import { type Drafts, rowsOf } from '../problems/references';
import { textOf } from '../read/draft';
import { inputNamed } from './inputNamed';
import { rowsOfDrafts } from './rowsNamed';
import { valueFor } from './valueFor';

/** Finds the inputs of all origins, and reads the value of each by the definition of its input. */
export function checkOrigins(drafts: Drafts, findings: Findings): void {
  for (const origin of rowsOf(drafts, origins)) {
    const [table, row, input] = [Origins.table, Origins.row, Origins.input].map((column) => textOf(origin, column));
    if (table == null || input == null || row === undefined) continue;
    const named = inputNamed({ table, row, input }, rowsOfDrafts(drafts), origin.where);
    if ('problems' in named) {
      for (const found of named.problems) findings.add(origin, found);
      continue;
    }
    const written = origin.values.get(Origins.value) ?? null;
    if (written === null) continue;
    const { column, assumption } = named;
    const first = column ? rowsOf(drafts, column.table)[named.rows[0] ?? 0] : undefined;
    const stated = (of: Column): Raw => first?.values.get(of) ?? null;
    const read = valueFor(column ?? assumption, written, stated, `${origin.where}.${Origins.value.field}`, drafts.manner);
    if ('problem' in read) findings.add(origin, read.problem);
    else origin.values.set(Origins.value, inOrigins(column ?? assumption, read.value));
    if ('value' in read && read.understood) findings.understand(read.understood);
  }
}

/** A value as Origins holds it: a day as YYYY-MM-DD, for its column has no format of its own. */
export const inOrigins = ({ input }: Definition, value: Raw): Raw =>
  input.accepts.type === 'date' && typeof value === 'number' ? dateText(value) : value;
