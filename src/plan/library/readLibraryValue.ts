import { foldKey } from '../../formula';
import { assumptions } from '../../model';
import { Origins, origins } from '../../model/inputs/origins';
import { type Definition, keyOf, partOf } from '../describe/definitions';
import { expected, shown } from '../describe/describe';
import type { Findings } from '../problems/findings';
import { problem } from '../problems/messages';
import { nearest } from '../problems/nearest';
import { type Draft, textOf } from '../read/draft';
import { isList, readList } from '../read/lists';
import { fieldOf, type Json, readRow, unknownField } from '../read/readRow';
import { readValue, saysNothing } from '../read/readValue';
import type { Manner } from '../written/manner';
import { houseAssumptions, productField, productTables } from './holds';
import type { LibraryValue } from './library';
import { libraryProblem } from './messages';
import { fieldJson } from './rowJson';
import { keyMeant, readSaid } from './said';

const assumptionsPart = 'assumptions';
/** What a value states. Its library is the file. */
export const valueFields = [
  Origins.table,
  Origins.row,
  Origins.input,
  Origins.value,
  Origins.source,
  Origins.date,
  Origins.by,
].map(({ field }) => field);

/** What a value of a library is about. */
type Subject = Pick<LibraryValue, 'table' | 'row' | 'field' | 'definitions' | 'assumption'>;

/** Reads the value of an input as if it stood in its place in a plan. */
export function readLibraryValue(element: Json, draft: Draft, findings: Findings, manner: Manner): LibraryValue | null {
  for (const field of Object.keys(element))
    if (!valueFields.includes(field))
      findings.add(draft, unknownField('A value of a library', `${draft.where}.${shown(field)}`, element, field, valueFields));
  const said = readSaid(element, draft, findings, manner);
  const names = Object.fromEntries(['table', 'row', 'input'].map((field) => [field, fieldOf(element, field)]));
  const named = readRow(origins, names, draft.where, findings, manner);
  const subject = named.broken ? null : subjectOf(named, draft, findings);
  if (named.broken) draft.broken = true;
  const read = subject && readIts(subject.definitions, fieldOf(element, 'value'), draft, findings, manner);
  if (!said || !subject || !read) return null;
  const row = subject.table ? keyMeant(subject.table, subject.row, `${draft.where}.row`, said.day, draft, findings) : subject.row;
  return { ...said, ...subject, row, json: read.json, draft };
}

function subjectOf(named: Draft, draft: Draft, findings: Findings): Subject | null {
  const [table, row, input] = [Origins.table, Origins.row, Origins.input].map(
    (column) => textOf(named, column)?.trim() ?? '',
  ) as [string, string, string];
  const at = (field: string): string => `${draft.where}.${field}`;
  const refuse = (found: ReturnType<typeof libraryProblem>): null => {
    findings.add(draft, found);
    return null;
  };
  const isCalled = (one: { readonly field: string; readonly heading: string }): boolean =>
    [one.field, one.heading].some((name) => foldKey(name) === foldKey(input));
  if (foldKey(table) === assumptionsPart) {
    if (row !== '') return refuse(libraryProblem('entry-with-row', at('row'), row, row));
    const assumption = houseAssumptions.find(isCalled);
    if (assumption) return { table: null, row, field: assumption.field, definitions: [assumption], assumption };
    const other = assumptions.find(isCalled);
    if (other) return refuse(libraryProblem('of-one-quote', at('input'), input, other.heading));
    const near = nearest(
      input,
      houseAssumptions.map(({ field }) => field),
    );
    return refuse(libraryProblem('no-such-input', at('input'), input, 'Assumptions', shown(input), near));
  }
  const found = productTables.find((one) => [partOf(one), one.name].some((name) => foldKey(name) === foldKey(table)));
  if (!found) {
    const known = [assumptionsPart, ...productTables.map(partOf)].join(', ');
    return refuse(libraryProblem('not-of-libraries', at('table'), table, shown(table), known));
  }
  const field = productField(found, input);
  if (row === '') refuse(libraryProblem('entry-without-row', at('row'), null, found.name));
  if (!field) {
    const known = found.columns.flatMap(({ input: typed, field: name }) => (typed && name !== keyOf(found)?.field ? [name] : []));
    return refuse(libraryProblem('no-such-input', at('input'), input, found.name, shown(input), nearest(input, known)));
  }
  return row === '' ? null : { table: found, row, ...field, assumption: null };
}

/** Puts what was read into the draft, by column. Null if it cannot be read. */
function readIts(
  definitions: readonly Definition[],
  value: unknown,
  draft: Draft,
  findings: Findings,
  manner: Manner,
): { readonly json: unknown } | null {
  const at = `${draft.where}.${Origins.value.field}`;
  const [first] = definitions as readonly [Definition];
  if (saysNothing(value)) {
    findings.add(draft, problem('missing', at, null, 'Value', `what ${first.heading} is`, Origins.value.field, expected(first)));
    return null;
  }
  if (isList(definitions)) {
    const { values, problems, understood } = readList(definitions, value, at, manner);
    for (const found of problems) findings.add(draft, found);
    for (const line of understood) findings.understand(line);
    if (problems.length > 0) return null;
    for (const [definition, raw] of values) draft.values.set(definition, raw);
    return { json: value };
  }
  const read = readValue(first, value, at, manner);
  if ('problem' in read) {
    findings.add(draft, read.problem);
    return null;
  }
  if (read.understood) findings.understand(read.understood);
  draft.values.set(first, read.value);
  return { json: fieldJson([first], () => read.value) };
}
