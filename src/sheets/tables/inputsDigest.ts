import type { Assumption, Column } from '../../formula';
import { assumptions, inputTables } from '../../model';
import { laterTables } from '../../plan/formats';
import type { Plan } from '../../plan/plan';
import { digest } from '../../workbook/digest';

/**
 * The inputs of a plan in 16 digits: by these a workbook opened later knows whether they changed since they were compared.
 *
 * @param newer inputs that the workbook does not have: they are not among those that were compared.
 */
export function inputsDigest(plan: Plan, newer: ReadonlySet<Assumption | Column> = new Set()): string {
  const stated = assumptions
    .filter((assumption) => !newer.has(assumption))
    .map((assumption) => plan.assumptions.get(assumption) ?? null);
  // Older workbooks were compared without them.
  const filled = inputTables.filter((table) => !laterTables.includes(table) || (plan.tables.get(table) ?? []).length > 0);
  const tables = filled.map((table) =>
    (plan.tables.get(table) ?? []).map((row) =>
      table.columns.filter((column) => !newer.has(column)).map(({ field }) => row[field] ?? null),
    ),
  );
  return digest(JSON.stringify([stated, tables]));
}
