import { assumptions, inputTables } from '../../model';
import type { Plan } from '../../plan/plan';
import { digest } from '../../workbook/digest';

/** The inputs of a plan in 16 digits: by these a workbook opened later knows whether they changed since they were compared. */
export function inputsDigest(plan: Plan): string {
  const stated = assumptions.map((assumption) => plan.assumptions.get(assumption) ?? null);
  const tables = inputTables.map((table) =>
    (plan.tables.get(table) ?? []).map((row) => table.columns.map(({ field }) => row[field] ?? null)),
  );
  return digest(JSON.stringify([stated, tables]));
}
