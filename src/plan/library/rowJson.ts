import type { Raw, Table } from '../../formula';
import { dateText } from '../../quantities/dates';
import { type Definition, fieldsOf, nameLists } from '../describe/definitions';
import type { Json } from '../read/readRow';

/** What a plan file states for the columns of one field: days as YYYY-MM-DD, lists as lists; undefined for a blank. */
export function fieldJson(definitions: readonly Definition[], valueOf: (definition: Definition) => Raw): unknown {
  const [first] = definitions as readonly [Definition];
  if (first.input.memberOf) {
    if (definitions.every((definition) => valueOf(definition) === null)) return undefined;
    return definitions.flatMap((definition) => (valueOf(definition) === 'yes' ? [definition.input.memberOf!.word] : []));
  }
  const value = valueOf(first);
  if (value === null) return undefined;
  if (nameLists.has(first)) return value === 'none' ? [] : String(value).split(', ');
  return first.input.accepts.type === 'date' ? dateText(Number(value)) : value;
}

/** A row as a plan file states it, its fields in the order of the table. */
export function rowJson(table: Table, valueOf: (definition: Definition) => Raw): Json {
  const fields = [...fieldsOf(table)].map(([field, definitions]) => [field, fieldJson(definitions, valueOf)] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}
