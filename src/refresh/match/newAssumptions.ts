import { absoluteAddress, cellAddress, overlap } from '../../a1/addresses';
import { parseCellReference, sheetReference } from '../../a1/references';
import { cellName } from '../../formula';
import { assumptions } from '../../model';
import { anchorPrefix } from '../../sheets/comparison/anchors';
import { assumptionsSheetName } from '../../sheets/places';
import { unitHeading } from '../../sheets/tables/assumptions';
import type { Name, Sheet, Workbook } from '../../workbook/workbook';
import { cellIn, isBlank } from '../existing/cells';
import { newerThan } from '../existing/newerThan';
import { findOurSheets } from '../existing/ourSheets';
import type { WorkbookSnapshot } from '../existing/snapshot';

/** The assumptions that an older workbook lacks, at the rows of its sheet where they are to stand. */
export interface NewAssumptions {
  /** Their cells and lists and nothing else; null if none is missing. */
  readonly sheet: Sheet | null;
  readonly names: readonly Name[];
}

const none: NewAssumptions = { sheet: null, names: [] };

/** The assumptions of a report that an older workbook lacks. They stand below its last one, where cells are blank and in no table. */
export function newAssumptions(before: WorkbookSnapshot, after: Workbook): NewAssumptions {
  const newer = newerThan(before.part);
  const found = findOurSheets(before).get(`${anchorPrefix}${assumptionsSheetName}`);
  const sheet = after.sheets.find(({ name, tab }) => name === found?.sheet && tab === 'input');
  if (!found || !sheet) return none;
  const used = before.sheets.find(({ name }) => name === found.sheet)?.used ?? null;
  const cellsThere = before.names.flatMap(({ name, sheet: scope, refersTo }) => {
    const cell = scope === null ? parseCellReference(refersTo) : null;
    return cell ? [{ name: name.toLowerCase(), cell }] : [];
  });
  const own = new Set(assumptions.map((one) => cellName(one).toLowerCase()));
  const last = cellsThere
    .filter(({ name, cell }) => own.has(name) && cell.sheet === found.sheet)
    .sort((a, b) => a.cell.row - b.cell.row)
    .at(-1)?.cell;
  if (!last) return none;
  const known = new Set(cellsThere.map(({ name }) => name));
  const labels = new Set(used?.rows.map((cells) => cells[last.column - 1 - used.left] ?? null));
  const missing = assumptions.flatMap((assumption) => {
    const name = after.names.find((one) => one.name === cellName(assumption));
    const cell = name && parseCellReference(name.refersTo);
    // Where the label stands an interrupted write has made the row, and its name is given to it like any other.
    const isThere = known.has(cellName(assumption).toLowerCase()) || labels.has(assumption.heading);
    return newer.has(assumption) && !isThere && name && cell ? [{ name, cell }] : [];
  });
  if (missing.length === 0) return none;
  const hasUnits = used?.rows.some((cells) => cells[last.column + 1 - used.left] === unitHeading) ?? false;
  const room = { left: last.column - 1, right: last.column + (hasUnits ? 2 : 1) };
  const first = freeRow(before, found.sheet, last.row + 1, room, missing.length);
  const moved = missing.map(({ name, cell }, at) => ({
    name,
    from: cell,
    to: { row: first + at, column: last.column },
    by: { rows: first + at - cell.row, columns: last.column - cell.column },
  }));
  const cells = moved.flatMap(({ from, by }) =>
    sheet.cells.flatMap((cell) => {
      const beside = cell.column - from.column;
      if (cell.row !== from.row || (!hasUnits && beside === 1)) return [];
      const column = cell.column + by.columns - (!hasUnits && beside > 1 ? 1 : 0);
      return [{ ...cell, row: cell.row + by.rows, column }];
    }),
  );
  const entries = moved.flatMap(({ from, to }) =>
    sheet.entries.filter(({ cell }) => cell === cellAddress(from)).map((one) => ({ ...one, cell: cellAddress(to) })),
  );
  return {
    sheet: { ...sheet, cells, entries, merges: [], status: [], charts: [], widths: {}, heights: {} },
    names: moved.map(({ name, to }) => ({ ...name, refersTo: sheetReference(found.sheet, absoluteAddress(to)) })),
  };
}

/** Columns from the label to the meaning. */
interface Room {
  readonly left: number;
  readonly right: number;
}

/** The first of so many rows, from `from` on, that are blank in these columns, without a table of the user's. */
function freeRow({ sheets, tables }: WorkbookSnapshot, name: string, from: number, { left, right }: Room, count: number): number {
  const used = sheets.find((sheet) => sheet.name === name)?.used ?? null;
  const taken = tables
    .filter(({ sheet }) => sheet === name)
    .map(({ top, left, rows, headings }) => ({ top, left, bottom: top + rows, right: left + headings.length - 1 }));
  const isFree = (row: number): boolean =>
    Array.from({ length: right - left + 1 }, (_, at) => left + at).every((at) => isBlank(cellIn(used, row, at))) &&
    !taken.some((area) => overlap(area, { top: row, bottom: row, left, right }));
  for (let first = from; ; first++) if (Array.from({ length: count }, (_, at) => first + at).every(isFree)) return first;
}
