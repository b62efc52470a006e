import type { Assumption, Column, Raw } from '../formula';
import type { LoopReading } from '../formula/loops';
import type { Plan } from '../plan/plan';

/** Inputs of a plan that get other values; all others stay. */
export interface Changes {
  /** Cells of columns of input tables, one for each row of the plan. */
  readonly cells?: ReadonlyMap<Column, readonly Raw[]>;
  readonly assumptions?: ReadonlyMap<Assumption, Raw>;
}

/** The plan with these inputs. */
export function changedPlan(plan: Plan, { cells = new Map(), assumptions = new Map() }: Changes): Plan {
  const tables = new Map(plan.tables);
  for (const [{ table, field }, values] of cells) {
    const rows = tables.get(table) ?? [];
    tables.set(
      table,
      rows.map((row, at) => ({ ...row, [field]: values[at] ?? null })),
    );
  }
  return { ...plan, tables, assumptions: new Map([...plan.assumptions, ...assumptions]) };
}

/** Sets the same inputs in a reading of the plan. */
export function setChanges(reading: LoopReading, { cells = new Map(), assumptions = new Map() }: Changes): void {
  for (const [column, values] of cells) reading.set(column, values);
  for (const [assumption, value] of assumptions) reading.setAssumption(assumption, value);
}
