import { rangeAt } from '../plan/fromCells/a1';
import { runsOf } from '../workbook/areas';
import { formulasDigest } from '../workbook/lookDigests';
import type { Override } from '../sheets/summary/override';
import { readPart } from '../workbook/part';
import { identityOf } from '../sheets/tables/rowOrder';
import type { Workbook } from '../workbook/workbook';
import type { Before, Block } from './before';
import { contentAt, contentText, formulaOf, isBlank } from './cells';
import { plainFormula } from './formulas';
import { sameContent } from './same';
import { standing, type TableStand } from './standing';

/** The formulas of working columns that somebody typed over. They are left alone, and said. */
export function overrides(before: Before, after: Workbook): readonly Override[] {
  const was = readPart(before.part);
  return standing(before, after).flatMap(({ sheet, there, tables }) =>
    tables.flatMap((stand) => {
      const { table, columns } = stand;
      const asWritten = was?.tables.some(({ name, formulas }) => name === table.name && formulas === formulasDigest(table));
      return table.columns.flatMap(({ heading, formula }, at) => {
        if (formula === undefined || !there || !stand.there || columns[at]! < 0) return [];
        const rows = departures(stand, at, there.used, asWritten === true);
        return runsOf(rows).map(([first, last]) => ({
          table: table.name,
          heading,
          sheet: sheet.name,
          cells: rangeAt(stand.top + 1 + first, columns[at]!, last - first + 1, 1),
          count: last - first + 1,
          holds: contentText(contentAt(there.used, stand.top + 1 + first, columns[at]!)),
        }));
      });
    }),
  );
}

/** Rows, as they are there, in which a column does not hold its formula. */
export function departures(stand: TableStand, at: number, used: Block | null, asWritten: boolean): number[] {
  const { table, top, rows } = stand;
  const column = stand.columns[at]!;
  const target = plainFormula(table.columns[at]!.formula!, table.name);
  const cells = rows.kept.slice(0, table.rows.length).map((row, index) => {
    const content = contentAt(used, top + 1 + row, column);
    const formula = formulaOf(content);
    return { row, index, content, formula: formula === null ? null : plainFormula(formula, table.name) };
  });
  const former = asWritten ? target : formerFormula(cells.map(({ formula }) => formula));
  return cells
    .filter(({ content, formula }) => !isBlank(content) && formula !== target && formula !== former && former !== null)
    .filter(({ row, index }) => rowIsSame(stand, used, row, index))
    .map(({ row }) => row);
}

/** The one formula that the column had when it was last written otherwise: that of most cells; null where there is none. */
function formerFormula(formulas: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const formula of formulas) if (formula !== null) counts.set(formula, (counts.get(formula) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] * 2 > formulas.length ? most[0] : null;
}

/** Whether a row still is about the same: one of a table that is replaced as a whole may now be about something else. */
export function rowIsSame({ table, top, columns }: TableStand, used: Block | null, row: number, index: number): boolean {
  if (identityOf(table.name)) return true;
  return table.columns.every(
    ({ formula }, at) =>
      formula !== undefined || sameContent(contentAt(used, top + 1 + row, columns[at]!), table.rows[index]?.[at] ?? null),
  );
}
