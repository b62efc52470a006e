import { shortAddress } from '../../a1/addresses';
import { runsOf } from '../../a1/areas';
import { formulasDigest } from '../../workbook/lookDigests';
import type { Override } from '../../sheets/summary/override';
import { readPart } from '../../workbook/part';
import { identityOf } from '../../sheets/tables/rowOrder';
import type { Workbook } from '../../workbook/workbook';
import type { WorkbookSnapshot, CellBlock } from '../existing/snapshot';
import { cellIn, cellText, formulaOf, isBlank, isSameValue } from '../existing/cells';
import { normalizeFormula } from '../existing/formulas';
import { matchSheets, type TableMatch } from './sheets';

/** Formulas of table columns that somebody typed over, one entry for each run of cells. A refresh reports them and leaves them alone. */
export function findOverrides(before: WorkbookSnapshot, after: Workbook): readonly Override[] {
  const oldPart = readPart(before.part);
  return matchSheets(before, after).flatMap(({ sheet, existing, tables }) =>
    tables.flatMap((match) => {
      const { table, columns, top } = match;
      const asWritten = oldPart?.tables.some(({ name, formulas }) => name === table.name && formulas === formulasDigest(table));
      return table.columns.flatMap(({ heading, formula }, at) => {
        const column = columns[at]!;
        if (formula === undefined || !existing || !match.existing || column < 0) return [];
        const rows = overriddenRows(match, at, existing.used, asWritten === true);
        return runsOf(rows).map(([first, last]) => ({
          table: table.name,
          heading,
          sheet: sheet.name,
          cells: shortAddress({ top: top + 1 + first, left: column, bottom: top + 1 + last, right: column }),
          count: last - first + 1,
          holds: cellText(cellIn(existing.used, top + 1 + first, column)),
        }));
      });
    }),
  );
}

/**
 * Existing rows of a table in which a column does not hold its formula.
 *
 * @param at index of the column in the report's table, which has a formula.
 * @param used the used range of the table's sheet.
 * @param asWritten whether the report's formulas are those of the last write.
 */
export function overriddenRows(match: TableMatch, at: number, used: CellBlock | null, asWritten: boolean): number[] {
  const { table, top, rowMatch } = match;
  const column = match.columns[at]!;
  const target = normalizeFormula(table.columns[at]!.formula!, table.name);
  const cells = rowMatch.kept.slice(0, table.rows.length).map((row, index) => {
    const content = cellIn(used, top + 1 + row, column);
    const formula = formulaOf(content);
    return { row, index, content, formula: formula === null ? null : normalizeFormula(formula, table.name) };
  });
  const previous = asWritten ? target : previousFormula(cells.map(({ formula }) => formula));
  return cells
    .filter(({ content, formula }) => !isBlank(content) && formula !== target && formula !== previous && previous !== null)
    .filter(({ row, index }) => isSameRow(match, used, row, index))
    .map(({ row }) => row);
}

/** The formula that the column was last written with, if that has changed since: the one in most cells; null if there is none. */
function previousFormula(formulas: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const formula of formulas) if (formula !== null) counts.set(formula, (counts.get(formula) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] * 2 > formulas.length ? most[0] : null;
}

/** Whether an existing row still shows row `index` of the report: if a table is replaced as a whole, it may show another. */
export function isSameRow(
  { table, existing, top, columns }: TableMatch,
  used: CellBlock | null,
  row: number,
  index: number,
): boolean {
  if (identityOf(table.name)) return true;
  const isNew = (heading: string, at: number): boolean => columns[at]! < 0 || existing?.newHeadings?.includes(heading) === true;
  return table.columns.every(
    ({ heading, formula }, at) =>
      formula !== undefined ||
      isNew(heading, at) ||
      isSameValue(cellIn(used, top + 1 + row, columns[at]!), table.rows[index]?.[at] ?? null),
  );
}
