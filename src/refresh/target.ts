import type { PlanRead } from '../plan/fromCells/planFromCells';
import type { ReadResult } from '../plan/read/read';
import type { Quoted } from '../plan/quote';
import { report, type Setting } from '../sheets/report';
import { identityOf, type RowOrder } from '../sheets/tables/rowOrder';
import type { RowsThere } from '../sheets/tables/rowsThere';
import { starting } from '../sheets/starting';
import type { Workbook } from '../workbook/workbook';
import type { Before } from './before';
import { ourTables, sheetNames } from './ours';
import { overrides } from './overrides';
import { keysThere } from './rowPlan';

/** Where the rows of a plan stand that was read from cells: some cells are blank, and some rows are left out. */
export function rowsThere({ elements }: Pick<ReadResult, 'elements'>, { rows }: Pick<PlanRead, 'rows'>): RowsThere {
  return new Map(
    [...elements].map(([table, list]) => [
      table,
      list.map((element) => (element === null ? null : (rows.get(table)?.[element] ?? null))),
    ]),
  );
}

/** The rows that are there, of the tables whose rows keep their identity. */
function orderThere(before: Before): RowOrder {
  return new Map(
    [...ourTables(before)].flatMap(([name, table]) => {
      const headings = identityOf(name);
      const used = before.sheets.find((sheet) => sheet.name === table.sheet)?.used ?? null;
      return headings ? [[name, keysThere(table, used, headings)] as const] : [];
    }),
  );
}

/**
 * The comparison as it is to stand in the open workbook: under the names that its sheets have there, its rows where they are,
 * with what was typed over.
 */
export function comparisonFor(before: Before, quoted: Quoted, rows: RowsThere): Workbook {
  const setting: Setting = { names: sheetNames(before), order: orderThere(before), overrides: [], rows };
  const after = report(quoted, setting);
  const found = overrides(before, after);
  return found.length > 0 ? report(quoted, { ...setting, overrides: found }) : after;
}

/** The input sheets as they are to stand in the open workbook. `from` is the JSON of a plan, or `empty`. */
export const startingFor = (before: Before, from: unknown, quoteDate: string): Workbook =>
  starting(from, quoteDate, sheetNames(before));
