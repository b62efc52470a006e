import { cellAt } from '../plan/fromCells/a1';
import type { PlacedProblem } from '../plan/fromCells/placed';
import { placeText } from '../plan/fromCells/places';
import { cellOf } from '../sheets/comparison/anchors';
import { type Spot, spotsIn } from '../workbook/areas';
import { formatVersion, readPart } from '../workbook/part';
import { rowKey } from '../sheets/tables/rowOrder';
import type { Workbook } from '../workbook/workbook';
import type { Before } from './before';
import { contentAt, contentText, isBlank } from './cells';
import { without } from './clearEdits';
import { looseTargets } from './looseTargets';
import { obstacle, type obstacleWords } from './obstacleWords';
import { ourTables } from './ours';
import { keysThere } from './rowPlan';
import { type Stand, standing, type TableStand } from './standing';

type Code = keyof typeof obstacleWords;

/** An obstacle at a cell, or on a sheet as a whole. */
function at<C extends Code>(code: C, sheet: string, spot: Spot, ...facts: Parameters<(typeof obstacleWords)[C]>): PlacedProblem {
  const place = { sheet, cells: cellAt(spot.row, spot.column) };
  return { ...obstacle(code, placeText(place), null, ...facts), place };
}

function nowhere<C extends Code>(code: C, ...facts: Parameters<(typeof obstacleWords)[C]>): PlacedProblem {
  return { ...obstacle(code, 'Workbook', null, ...facts), place: null };
}

const corner: Spot = { row: 0, column: 0 };

/** All that forbids writing a report to an open workbook. Nothing may be written while there is any. */
export function obstacles(before: Before, after: Workbook): readonly PlacedProblem[] {
  const version = readPart(before.part)?.version ?? formatVersion;
  if (version > formatVersion) return [nowhere('newer-format', version, formatVersion)];
  const stands = standing(before, after);
  return [...namesTaken(before, after, stands), ...stands.flatMap((stand) => (stand.there ? onSheet(stand) : []))];
}

/** Tables and cells of somebody else's that have a name of ours. */
function namesTaken(before: Before, after: Workbook, stands: readonly Stand[]): PlacedProblem[] {
  const ours = new Set(ourTables(before).values());
  const tables = new Map(stands.flatMap(({ tables: own }) => own.map(({ table }) => [table.name.toLowerCase(), table.name])));
  const assumptions = after.names.filter(({ hidden }) => !hidden);
  const fresh = stands.some(({ key, fresh: isNew, there }) => key === '_Metro_Assumptions' && isNew && !there);
  const cells = new Map(fresh ? assumptions.map(({ name }) => [name.toLowerCase(), name]) : []);
  const byTable = before.tables
    .filter((table) => !ours.has(table) && tables.has(table.name.toLowerCase()))
    .map((table) => at('name-taken', table.sheet, { row: table.top, column: table.left }, table.name));
  const byName = before.names
    .filter(({ sheet, name }) => sheet === null && (tables.has(name.toLowerCase()) || cells.has(name.toLowerCase())))
    .map(({ name, refersTo }) => {
      const cell = cellOf(refersTo);
      return cell ? at('name-taken', cell.sheet, cell, name) : nowhere('name-taken', name);
    });
  return [...byTable, ...byName];
}

function onSheet(stand: Stand): PlacedProblem[] {
  const { sheet, there, fresh } = stand;
  const written = sheet.tab !== 'input' || fresh;
  const locked = written && there?.protected ? [at('sheet-protected', sheet.name, corner, sheet.name)] : [];
  const hidden = there?.visibility === 'veryHidden' ? [at('sheet-very-hidden', sheet.name, corner, sheet.name)] : [];
  const inside = stand.tables.flatMap((table) => onTable(stand, table));
  return [...locked, ...hidden, ...inside, ...(stand.tables.length === 0 && written ? onPage(stand) : [])];
}

function onTable(stand: Stand, own: TableStand): PlacedProblem[] {
  const { sheet, fresh } = stand;
  const { table, there, columns } = own;
  const isInput = sheet.tab === 'input';
  if (fresh) return [];
  if (!there) return [at(isInput ? 'inputs-gone' : 'table-gone', sheet.name, corner, table.name, sheet.name)];
  const heading: Spot = { row: there.top, column: there.left };
  const renamed = there.name === table.name ? [] : [at('table-renamed', sheet.name, heading, table.name, there.name)];
  const gone = table.columns
    .filter((_, index) => columns[index]! < 0)
    .map((column) => at(isInput ? 'input-heading-gone' : 'heading-gone', sheet.name, heading, table.name, column.heading));
  return [...renamed, ...gone, ...(isInput ? rowsMissing(stand, own) : inTheWay(stand, own))];
}

/** A row that the plan took from the catalogue and nobody typed: formulas would not find it. */
function rowsMissing({ sheet, there: on }: Stand, { table, there }: TableStand): PlacedProblem[] {
  const [key] = table.columns;
  if (!there || !key || table.name !== 'MetroHypervisors') return [];
  const known = new Set(keysThere(there, on?.used ?? null, [key.heading]));
  return table.rows
    .filter(([first]) => !known.has(rowKey([String(first)])))
    .map(([first]) => at('row-not-there', sheet.name, { row: there.top, column: there.left }, table.name, String(first)));
}

/** What stands where a table must grow. */
function inTheWay({ sheet, there: on }: Stand, { table, there, rows }: TableStand): PlacedProblem[] {
  const taken = rows.removed.reduce((sum, { count }) => sum + count, 0);
  if (!there || rows.added === 0) return [];
  const first = there.top + 1 + there.rows;
  for (let row = first; row < first + rows.added; row++)
    for (let column = there.left; column < there.left + there.headings.length; column++) {
      const content = contentAt(on?.used ?? null, row, column);
      if (!isBlank(content))
        return [
          at('below-table', sheet.name, { row, column }, table.name, Math.max(1, rows.added - taken), contentText(content)),
        ];
    }
  return [];
}

/** On a sheet without a table: where it has slid, and cells that it needs and that are somebody else's. */
function onPage(stand: Stand): PlacedProblem[] {
  const { sheet, there, anchor, was, willBe } = stand;
  if (anchor && (anchor.row > 0 || anchor.column > 0))
    return [at('sheet-shifted', sheet.name, anchor, sheet.name, cellAt(anchor.row, anchor.column))];
  if (!was) return [];
  const held = new Set(
    looseTargets(stand)
      .filter(({ holds }) => holds)
      .map(({ row, column }) => `${row} ${column}`),
  );
  return without(spotsIn(willBe.cells), spotsIn(was.cells))
    .filter(({ row, column }) => !held.has(`${row} ${column}`))
    .flatMap((spot) => {
      const content = contentAt(there?.used ?? null, spot.row, spot.column);
      return isBlank(content) ? [] : [at('cell-in-the-way', sheet.name, spot, sheet.name, contentText(content))];
    });
}
