import { type Position, cellAddress } from '../../a1/addresses';
import { positionsIn, positionsWithout } from '../../a1/areas';
import { parseCellReference } from '../../a1/references';
import type { PlacedProblem } from '../../plan/fromCells/placed';
import { formatVersion, readPart } from '../../workbook/part';
import { rowKey } from '../../sheets/tables/rowOrder';
import type { Workbook } from '../../workbook/workbook';
import type { WorkbookSnapshot } from '../existing/snapshot';
import { cellIn, cellText, isBlank } from '../existing/cells';
import { cellTargets } from './cellTargets';
import { obstacleAt, obstacleWithoutCell } from './obstacleAt';
import { mayLack, newerThan } from '../existing/newerThan';
import { findOurTables } from '../existing/ourSheets';
import { idTargets } from './idTargets';
import { newAssumptions } from './newAssumptions';
import { columnObstacles, newHeadings } from './columnObstacles';
import { withColumns } from './columnSteps';
import { existingKeys } from './rows';
import { type SheetMatch, matchSheets, type TableMatch, tablesOf } from './sheets';

type Lacking = ReturnType<typeof mayLack>;

const firstCell: Position = { row: 0, column: 0 };

/**
 * All obstacles to writing a report to an open workbook, each with its cell and a remedy. Nothing may be written while there is any.
 *
 * @throws Error if the report has no part.
 */
export function findObstacles(before: WorkbookSnapshot, after: Workbook): readonly PlacedProblem[] {
  const version = readPart(before.part)?.version ?? formatVersion;
  if (version > formatVersion) return [obstacleWithoutCell('newer-format', version, formatVersion)];
  const matches = matchSheets(before, after);
  const { steps } = withColumns(before, tablesOf(after));
  const numbered = matches.filter((match) => idTargets(match).length > 0).map(({ sheet }) => sheet.name);
  const grown = new Set([...steps.map(({ sheet }) => sheet), newAssumptions(before, after).sheet?.name, ...numbered]);
  const [newer, lacking] = [newerThan(before.part), mayLack(before.part)];
  return [
    ...takenNames(before, after, matches),
    ...columnObstacles(before, matches, steps, newer),
    ...matches.flatMap((match) => (match.existing ? sheetObstacles(match, grown.has(match.sheet.name), lacking) : [])),
  ];
}

/** The user's tables and names that have a name of ours. */
function takenNames(before: WorkbookSnapshot, after: Workbook, matches: readonly SheetMatch[]): PlacedProblem[] {
  const ours = new Set(findOurTables(before).values());
  const tables = new Map(matches.flatMap(({ tables: own }) => own.map(({ table }) => [table.name.toLowerCase(), table.name])));
  const assumptions = after.names.filter(({ hidden }) => !hidden);
  const fresh = matches.some(({ key, isNew: isNew, existing }) => key === '_Metro_Assumptions' && isNew && !existing);
  const cells = new Map(fresh ? assumptions.map(({ name }) => [name.toLowerCase(), name]) : []);
  const byTable = before.tables
    .filter((table) => !ours.has(table) && tables.has(table.name.toLowerCase()))
    .map((table) => obstacleAt('name-taken', table.sheet, { row: table.top, column: table.left }, table.name));
  const byName = before.names
    .filter(({ sheet, name }) => sheet === null && (tables.has(name.toLowerCase()) || cells.has(name.toLowerCase())))
    .map(({ name, refersTo }) => {
      const cell = parseCellReference(refersTo);
      return cell ? obstacleAt('name-taken', cell.sheet, cell, name) : obstacleWithoutCell('name-taken', name);
    });
  return [...byTable, ...byName];
}

/**
 * @param grows whether inputs that are missing are written, also on a sheet that is not written otherwise.
 * @param lacking columns that may be missing.
 */
function sheetObstacles(match: SheetMatch, grows: boolean, lacking: Lacking): PlacedProblem[] {
  const { sheet, existing, isNew } = match;
  const written = sheet.tab !== 'input' || isNew;
  const locked =
    (written || grows) && existing?.protected ? [obstacleAt('sheet-protected', sheet.name, firstCell, sheet.name)] : [];
  const hidden =
    existing?.visibility === 'veryHidden' ? [obstacleAt('sheet-very-hidden', sheet.name, firstCell, sheet.name)] : [];
  const inside = match.tables.flatMap((table) => tableObstacles(match, table, lacking));
  return [...locked, ...hidden, ...inside, ...(match.tables.length === 0 && written ? pageObstacles(match) : [])];
}

function tableObstacles(match: SheetMatch, own: TableMatch, lacking: Lacking): PlacedProblem[] {
  const { sheet, isNew } = match;
  const { table, existing, columns } = own;
  const isInput = sheet.tab === 'input';
  if (isNew) return [];
  if (!existing) return [obstacleAt(isInput ? 'inputs-gone' : 'table-gone', sheet.name, firstCell, table.name, sheet.name)];
  const heading: Position = { row: existing.top, column: existing.left };
  const renamed =
    existing.name === table.name ? [] : [obstacleAt('table-renamed', sheet.name, heading, table.name, existing.name)];
  const insertable = newHeadings(table.name, lacking);
  const gone = table.columns
    .filter(({ heading: words }, index) => columns[index]! < 0 && !insertable.has(words))
    .map((column) =>
      obstacleAt(isInput ? 'input-heading-gone' : 'heading-gone', sheet.name, heading, table.name, column.heading),
    );
  return [...renamed, ...gone, ...(isInput ? missingRows(match, own) : blockedGrowth(match, own))];
}

/** Rows that the plan took from the catalogue but that the input table lacks: formulas would not find them. */
function missingRows({ sheet, existing: on }: SheetMatch, { table, existing }: TableMatch): PlacedProblem[] {
  const [key] = table.columns;
  if (!existing || !key || table.name !== 'MetroHypervisors') return [];
  const known = new Set(existingKeys(existing, on?.used ?? null, [key.heading]));
  return table.rows
    .filter(([first]) => !known.has(rowKey([String(first)])))
    .map(([first]) =>
      obstacleAt('row-not-there', sheet.name, { row: existing.top, column: existing.left }, table.name, String(first)),
    );
}

/** The first cell that is not blank where a table must grow. */
function blockedGrowth({ sheet, existing: on }: SheetMatch, { table, existing, rowMatch }: TableMatch): PlacedProblem[] {
  const removed = rowMatch.removed.reduce((sum, { count }) => sum + count, 0);
  if (!existing || rowMatch.added === 0) return [];
  const first = existing.top + 1 + existing.rows;
  for (let row = first; row < first + rowMatch.added; row++)
    for (let column = existing.left; column < existing.left + existing.headings.length; column++) {
      const content = cellIn(on?.used ?? null, row, column);
      if (!isBlank(content))
        return [
          obstacleAt(
            'below-table',
            sheet.name,
            { row, column },
            table.name,
            Math.max(1, rowMatch.added - removed),
            cellText(content),
          ),
        ];
    }
  return [];
}

/** A sheet without a table: rows or columns inserted before it, and the user's cells that it needs. */
function pageObstacles(match: SheetMatch): PlacedProblem[] {
  const { sheet, existing, anchor, oldRecord, newRecord } = match;
  if (anchor && (anchor.row > 0 || anchor.column > 0))
    return [obstacleAt('sheet-shifted', sheet.name, anchor, sheet.name, cellAddress({ row: anchor.row, column: anchor.column }))];
  if (!oldRecord) return [];
  const upToDate = new Set(
    cellTargets(match)
      .filter(({ isUpToDate }) => isUpToDate)
      .map(({ row, column }) => `${row} ${column}`),
  );
  return positionsWithout(positionsIn(newRecord.cells), positionsIn(oldRecord.cells))
    .filter(({ row, column }) => !upToDate.has(`${row} ${column}`))
    .flatMap((spot) => {
      const content = cellIn(existing?.used ?? null, spot.row, spot.column);
      return isBlank(content) ? [] : [obstacleAt('cell-in-the-way', sheet.name, spot, sheet.name, cellText(content))];
    });
}
