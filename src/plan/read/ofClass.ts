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

/**
 * A workload of a class with what the class says where the plan says nothing. IOPS are those of the class only if the plan states neither reads
 * nor writes; the source is the class's only if it fills in anything.
 */
export function filledByClass(
  table: Table,
  element: unknown,
  where: string,
): { readonly json: unknown } | { readonly problem: Problem } {
  if (table !== workloads || !isObject(element)) return { json: element };
  const stated = fieldOf(element, classField);
  if (stated === undefined) return { json: element };
  const own = Object.fromEntries(Object.entries(element).filter(([field]) => field !== classField));
  if (saysNothing(stated)) return { json: own };
  const name = typeof stated === 'string' ? stated : JSON.stringify(stated);
  const start = startOf(name, { vms: countIn(own, 'vms', 1), capacityTB: countIn(own, 'capacityTB', null) });
  if (!start) {
    const keys = workloadClasses.map(({ key }) => key);
    return {
      problem: problem(
        'unknown-class',
        `${where}.${classField}`,
        name,
        String(name),
        nearest(String(name), keys),
        keys.join(', '),
      ),
    };
  }
  const isStated = (field: string): boolean => !saysNothing(fieldOf(own, field));
  const hasIo = isStated('readIops') || isStated('writeIops');
  const filled = Object.entries(start).filter(
    ([field]) => !isStated(field) && !(hasIo && ['readIops', 'writeIops'].includes(field)),
  );
  const isUsed = filled.some(([field]) => field !== 'source');
  return { json: { ...own, ...Object.fromEntries(isUsed ? filled : []) } };
}

/** A number as JSON states it; null for a text, which is read later. */
function countIn(row: Json, field: string, ifBlank: number | null): number | null {
  const value = fieldOf(row, field);
  if (saysNothing(value)) return ifBlank;
  return typeof value === 'number' ? value : null;
}
