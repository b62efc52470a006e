import type { PlanRead } from '../../plan/fromCells/planFromCells';
import type { ReadResult } from '../../plan/read/read';
import type { RowsThere } from '../../sheets/tables/rowsThere';

/**
 * The row of its table in which each row of a plan is, counted from 0; null for a row that the catalogue added. They differ because
 * tables may have blank rows, and rows with problems are left out.
 */
export function inputRowsOf({ elements }: Pick<ReadResult, 'elements'>, { rows }: Pick<PlanRead, 'rows'>): RowsThere {
  return new Map(
    [...elements].map(([table, list]) => [
      table,
      list.map((element) => (element === null ? null : (rows.get(table)?.[element] ?? null))),
    ]),
  );
}
