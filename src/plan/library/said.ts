import type { Column, Table } from '../../formula';
import { Origins } from '../../model/inputs/origins';
import { dateText } from '../../quantities/dates';
import type { InputColumn } from '../describe/definitions';
import type { Findings } from '../problems/findings';
import type { Draft } from '../read/draft';
import { fieldOf, type Json } from '../read/readRow';
import { readValue, saysNothing } from '../read/readValue';
import type { Manner } from '../written/manner';
import { underItsKey } from '../written/names';
import type { Said } from './library';

/** A definition whose value has to be stated. */
export const required = (column: Column): InputColumn => ({
  ...column,
  input: { accepts: { type: 'text' }, ...column.input, blank: 'required' },
});
/** What every entry states beside what it is about. */
export const saidFields = { date: required(Origins.date), by: required(Origins.by) } as const;

/** Who says an entry, and when; null if one of them cannot be read. */
export function readSaid(element: Json, draft: Draft, findings: Findings, manner: Manner): Said | null {
  const [day, by] = [saidFields.date, saidFields.by].map((definition) => {
    const read = readValue(definition, fieldOf(element, definition.field), `${draft.where}.${definition.field}`, manner);
    if ('problem' in read) findings.add(draft, read.problem);
    return 'problem' in read ? null : read.value;
  });
  const source = fieldOf(element, Origins.source.field);
  if (typeof day !== 'number' || by === null) return null;
  return {
    where: draft.where,
    day,
    by: String(by).trim(),
    source: typeof source === 'string' && !saysNothing(source) ? source.trim() : null,
  };
}

/** The key of a row of the catalogue that is named by other words, as they were meant on the day of the entry; else what was typed. */
export function keyMeant(table: Table, typed: string, where: string, day: number, draft: Draft, findings: Findings): string {
  const named = underItsKey(table, typed, where, dateText(day));
  if ('problem' in named) findings.add(draft, named.problem);
  else if (named.called) findings.understand(named.called);
  return String(named.json);
}
