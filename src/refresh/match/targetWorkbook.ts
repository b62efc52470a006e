import type { Quoted } from '../../plan/quote';
import { report, type Setting } from '../../sheets/report';
import { identityOf, type RowOrder } from '../../sheets/tables/rowOrder';
import type { RowsThere } from '../../sheets/tables/rowsThere';
import { starting } from '../../sheets/starting';
import type { Workbook } from '../../workbook/workbook';
import type { WorkbookSnapshot } from '../existing/snapshot';
import { findOurTables, sheetNames, sheetsShown } from '../existing/ourSheets';
import { findOverrides } from './overrides';
import { existingKeys } from './rows';

/** The keys of existing rows, from the top, of the tables whose rows have an identity. */
function existingRowOrder(before: WorkbookSnapshot): RowOrder {
  return new Map(
    [...findOurTables(before)].flatMap(([name, table]) => {
      const headings = identityOf(name);
      const used = before.sheets.find((sheet) => sheet.name === table.sheet)?.used ?? null;
      return headings ? [[name, existingKeys(table, used, headings)] as const] : [];
    }),
  );
}

/**
 * The comparison for the open workbook: under the sheet names there, in the row order there, with the formulas that were typed over.
 *
 * @param rows from `inputRowsOf` of `existing/inputRows`.
 */
export function targetComparison(before: WorkbookSnapshot, quoted: Quoted, rows: RowsThere): Workbook {
  const setting: Setting = {
    names: sheetNames(before),
    shown: sheetsShown(before),
    order: existingRowOrder(before),
    overrides: [],
    rows,
  };
  const after = report(quoted, setting);
  const found = findOverrides(before, after);
  return found.length > 0 ? report(quoted, { ...setting, overrides: found }) : after;
}

/** The input sheets for the open workbook, under names that are free. `from` is the JSON of a plan, or `empty`; the date YYYY-MM-DD. */
export const targetInputs = (before: WorkbookSnapshot, from: unknown, quoteDate: string): Workbook =>
  starting(from, quoteDate, sheetNames(before));
