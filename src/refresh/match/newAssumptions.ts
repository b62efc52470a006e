import { absoluteAddress, cellAddress, overlap } from '../../a1/addresses';
import { parseCellReference, sheetReference } from '../../a1/references';
import { cellName } from '../../formula';
import { assumptions } from '../../model';
import { anchorPrefix } from '../../sheets/comparison/anchors';
import { assumptionsSheetName } from '../../sheets/places';
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
  const first = freeRow(before, found.sheet, last.row + 1, last.column, missing.length);
  const moved = missing.map(({ name, cell }, at) => ({
    name,
    from: cell,
    to: { row: first + at, column: last.column },
    by: { rows: first + at - cell.row, columns: last.column - cell.column },
  }));
  const cells = moved.flatMap(({ from, by }) =>
    sheet.cells
      .filter(({ row }) => row === from.row)
      .map((cell) => ({ ...cell, row: cell.row + by.rows, column: cell.column + by.columns })),
  );
  const choices = moved.flatMap(({ from, to }) =>
    sheet.choices.filter(({ cell }) => cell === cellAddress(from)).map((choice) => ({ ...choice, cell: cellAddress(to) })),
  );
  return {
    sheet: { ...sheet, cells, choices, merges: [], status: [], charts: [], widths: {}, heights: {} },
    names: moved.map(({ name, to }) => ({ ...name, refersTo: sheetReference(found.sheet, absoluteAddress(to)) })),
  };
}

/** The first of so many rows, from `from` on, in which label, value and meaning are blank and no table of the user's stands. */
function freeRow({ sheets, tables }: WorkbookSnapshot, name: string, from: number, column: number, count: number): number {
  const used = sheets.find((sheet) => sheet.name === name)?.used ?? null;
  const taken = tables
    .filter(({ sheet }) => sheet === name)
    .map(({ top, left, rows, headings }) => ({ top, left, bottom: top + rows, right: left + headings.length - 1 }));
  const [left, right] = [column - 1, column + 1];
  const isFree = (row: number): boolean =>
    [left, column, right].every((at) => isBlank(cellIn(used, row, at))) &&
    !taken.some((area) => overlap(area, { top: row, bottom: row, left, right }));
  for (let first = from; ; first++) if (Array.from({ length: count }, (_, at) => first + at).every(isFree)) return first;
}
