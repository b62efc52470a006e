import { workloadClasses } from '../../catalogue/workloadClasses';
import { workloads } from '../../model/inputs/workloads';
import type { Table } from '../../formula';
import { problem } from '../problems/messages';
import { nearest } from '../problems/nearest';
import type { Problem } from '../problems/problem';
import { startOf } from '../typed/classStart';
import { fieldOf, isObject, type Json } from './readRow';
import { saysNothing } from './readValue';

/** The field of a workload that names its class. It is no column: what a class says is written into the row. */
export const classField = 'class';

/** A workload of a class with what the class says where the plan says nothing; any other element as it is. */
export function filledByClass(
  table: Table,
  element: unknown,
  where: string,
): { readonly json: unknown } | { readonly problem: Problem } {
  if (table !== workloads || !isObject(element)) return { json: element };
  const { [classField]: typed, ...own } = element;
  if (typed === undefined) return { json: element };
  if (saysNothing(typed)) return { json: own };
  const name = typeof typed === 'string' ? typed : JSON.stringify(typed);
  const source = fieldOf(own, 'source');
  const start = startOf(name, {
    vms: countIn(own, 'vms', 1),
    capacityTB: countIn(own, 'capacityTB', null),
    stated: new Set(Object.keys(own).filter((field) => !saysNothing(own[field]))),
    source: typeof source === 'string' && !saysNothing(source) ? source : null,
  });
  if (start) return { json: { ...own, ...start } };
  const keys = workloadClasses.map(({ key }) => key);
  return { problem: problem('unknown-class', `${where}.${classField}`, typed, name, nearest(name, keys), keys.join(', ')) };
}

/** A number as JSON states it; null for a text, which is read later. */
function countIn(row: Json, field: string, ifBlank: number | null): number | null {
  const value = fieldOf(row, field);
  if (saysNothing(value)) return ifBlank;
  return typeof value === 'number' ? value : null;
}
