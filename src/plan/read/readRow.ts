import type { Table } from '../../formula';
import { assumptionFields, type Fields, fieldsOf, keyOf, partOf } from '../describe/definitions';
import { kindOf, shown } from '../describe/describe';
import { type Draft, newDraft } from './draft';
import type { Findings } from '../problems/findings';
import { isList, readList } from './lists';
import { problem } from '../problems/messages';
import { nearest } from '../problems/nearest';
import { readValue } from './readValue';
import { type Manner, mannerOfRow } from '../written/manner';

export type Json = Readonly<Record<string, unknown>>;
export const isObject = (json: unknown): json is Json => typeof json === 'object' && json !== null && !Array.isArray(json);

/** Only what the file itself states: never what every object inherits. */
export const fieldOf = (json: Json, field: string): unknown => (Object.hasOwn(json, field) ? json[field] : undefined);

/** A field of a plan file that nothing reads, with the known field most like it. */
export function unknownField(what: string, where: string, json: Json, field: string, known: readonly string[]) {
  return problem('unknown-field', where, fieldOf(json, field), what, shown(field), nearest(field, known), known.join(', '));
}

/** Reads every field of a row, in the order of its table; then names those it does not know. */
function readFields(
  draft: Draft,
  json: Json,
  { fields, what, manner }: { readonly fields: Fields; readonly what: string; readonly manner: Manner },
  findings: Findings,
): void {
  for (const [field, definitions] of fields) {
    const [definition] = definitions;
    const at = `${draft.where}.${field}`;
    if (isList(definitions)) {
      const { values, problems, understood } = readList(definitions, fieldOf(json, field), at, manner);
      for (const [listed, value] of values) draft.values.set(listed, value);
      for (const found of problems) findings.add(draft, found);
      for (const line of understood) findings.understand(line);
    } else if (definition) {
      const written = fieldOf(json, field);
      const outcome = readValue(definition, written, at, manner);
      if ('problem' in outcome) {
        findings.add(draft, outcome.problem);
        const typed = typeof written === 'string' || typeof written === 'number' ? written : outcome.problem.value;
        if (typed !== '') draft.typed.set(definition, typed);
      } else {
        draft.values.set(definition, outcome.value);
        if (outcome.understood) findings.understand(outcome.understood);
      }
    }
  }
  const known = [...fields.keys()];
  for (const field of Object.keys(json)) {
    if (!fields.has(field)) findings.add(draft, unknownField(what, `${draft.where}.${shown(field)}`, json, field, known));
  }
}

/** Reads a row of a table. What cannot be read is a problem and has no value. */
export function readRow(table: Table, json: unknown, where: string, findings: Findings, manner: Manner): Draft {
  const draft = newDraft(table, where);
  if (!isObject(json)) {
    findings.add(draft, problem('not-an-object', where, json, `A row of ${partOf(table)} (${table.row})`, kindOf(json)));
    return draft;
  }
  const key = keyOf(table);
  const name = key && fieldOf(json, key.field);
  if (typeof name === 'string' && name.trim() !== '') draft.name = name.trim();
  const fields = fieldsOf(table);
  readFields(
    draft,
    json,
    { fields, what: `A row of ${partOf(table)}`, manner: mannerOfRow(table, ({ field }) => fieldOf(json, field), manner) },
    findings,
  );
  return draft;
}

/** Reads the assumptions; defaults are not filled in here. A plan without any says so once for each that is required. */
export function readAssumptions(json: unknown, findings: Findings, manner: Manner): Draft {
  const draft = newDraft(null, 'assumptions');
  const stated = json ?? {};
  if (isObject(stated)) readFields(draft, stated, { fields: assumptionFields, what: 'The part assumptions', manner }, findings);
  else findings.add(draft, problem('not-an-object', draft.where, json, 'The assumptions', kindOf(json)));
  return draft;
}
