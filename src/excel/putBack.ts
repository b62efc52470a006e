import type { Before, Content, SheetBefore, TableBefore } from '../refresh/before';
import { contentAt } from '../refresh/cells';
import type { Edit } from '../refresh/edit';
import { readsAs } from '../plan/problems/keys';
import type { Area } from '../workbook/a1';
import { meet } from '../workbook/a1';
import { partNamespace } from '../workbook/part';
import { folded, type Ground, groundOf } from './carryOut/ground';
import { addedSheets, resizedTables, setNames, touchedCells } from './carryOut/touched';
import { type Snapshot, takeSnapshot } from './snapshot';

/**
 * Puts back what edits changed before one of them failed: what they added is deleted, cells hold again what they held, and
 * the part says again what it said. True where the workbook then holds what it held before; looks aside, which the next
 * writing puts right. Rejects where the host refuses or does not answer.
 */
export async function putBack(context: Excel.RequestContext, was: Before, edits: readonly Edit[]): Promise<boolean> {
  const now = await takeSnapshot(context);
  const ground = groundOf(context, now.before);
  context.runtime.enableEvents = false;
  takeNamesBack(ground, was, now.before, edits);
  takeSheetsBack(ground, was, now, edits);
  for (const sheet of was.sheets) restoreSheet(ground, sheet, was, now.before, edits);
  await context.sync();
  const again = await takeSnapshot(context);
  const restored = isAsBefore(again.before, was);
  if (restored) restorePart(ground, was);
  context.runtime.enableEvents = true;
  await context.sync();
  return restored;
}

function takeNamesBack({ context }: Ground, was: Before, now: Before, edits: readonly Edit[]): void {
  const set = setNames(edits);
  const before = new Map(ofWorkbook(was).map(({ name, refersTo }) => [folded(name), refersTo]));
  for (const { name } of ofWorkbook(now).filter((one) => set.has(folded(one.name)))) {
    const item = context.workbook.names.getItem(name);
    const refersTo = before.get(folded(name));
    if (refersTo === undefined) item.delete();
    else item.formula = refersTo.startsWith('=') ? refersTo : `=${refersTo}`;
  }
}

const ofWorkbook = ({ names }: Before): Before['names'] => names.filter(({ sheet }) => sheet === null);

/** Sheets of ours go; one on which something stands that none of the edits writes is not ours. */
function takeSheetsBack({ context }: Ground, was: Before, now: Snapshot, edits: readonly Edit[]): void {
  const [added, touched] = [addedSheets(edits), touchedCells(edits)];
  const before = new Set(was.sheets.map(({ name }) => folded(name)));
  for (const { name, used } of now.before.sheets) {
    if (before.has(folded(name)) || !added.has(folded(name))) continue;
    const areas = touched.get(folded(name)) ?? [];
    const foreign = used?.rows.some((row, at) =>
      row.some((content, column) => {
        const [cellRow, cellColumn] = [used.top + at, used.left + column];
        const cell = { top: cellRow, bottom: cellRow, left: cellColumn, right: cellColumn };
        return content !== null && !areas.some((area) => meet(area, cell));
      }),
    );
    if (!foreign) context.workbook.worksheets.getItem(name).delete();
  }
}

const areaOfTable = ({ top, left, headings, rows }: TableBefore): Area => ({
  top,
  left,
  bottom: top + rows,
  right: left + headings.length - 1,
});

function restoreSheet({ context }: Ground, sheet: SheetBefore, was: Before, now: Before, edits: readonly Edit[]): void {
  const there = now.sheets.find(({ name }) => folded(name) === folded(sheet.name));
  if (!there) return;
  const on = context.workbook.worksheets.getItem(there.name);
  const tablesNow = now.tables.filter((table) => folded(table.sheet) === folded(sheet.name));
  const tablesWere = was.tables.filter((table) => folded(table.sheet) === folded(sheet.name));
  const areas = [...(touchedCells(edits).get(folded(sheet.name)) ?? [])];
  const resized = resizedTables(edits);
  for (const table of tablesNow) {
    const before = tablesWere.find((one) => folded(one.name) === folded(table.name) || one.top === table.top);
    // A table that was not there is no table any more; its cells are put back like all others.
    if (!before) on.tables.getItem(table.name).convertToRange();
    else {
      if (resized.has(folded(table.name))) areas.push(areaOfTable(before));
      setRows(on, table, before);
    }
  }
  for (const area of areas) restoreCells(on, area, (row, column) => contentAt(sheet.used, row, column));
}

/** Gives a table as many rows as it had. Its cells are put back afterwards. */
function setRows(on: Excel.Worksheet, now: TableBefore, before: TableBefore): void {
  const table = on.tables.getItem(now.name);
  const [more, columns] = [now.rows - before.rows, now.headings.length];
  if (more > 0)
    table
      .getDataBodyRange()
      .getRow(before.rows)
      .getResizedRange(more - 1, 0)
      .delete('Up');
  if (more < 0)
    table.rows.add(
      undefined,
      Array.from({ length: -more }, () => Array.from({ length: columns }, () => '')),
    );
}

function restoreCells(
  on: Excel.Worksheet,
  { top, left, bottom, right }: Area,
  of: (row: number, column: number) => Content,
): void {
  const contents = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => of(top + row, left + column)),
  );
  const range = on.getRangeByIndexes(top, left, contents.length, right - left + 1);
  const formats = contents.map((row) => row.map(formatFor));
  if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
  range.formulas = contents.map((row) => row.map(typed));
}

/** A text that could be read as something else keeps its form in a text's format only, and a formula in any other. */
function formatFor(content: Content): string | null {
  if (typeof content === 'string') return readsAs(content.trim()) !== null || /^[=+\-@']/.test(content) ? '@' : null;
  return typeof content === 'object' && content !== null ? 'General' : null;
}

const typed = (content: Content): unknown => (content === null ? '' : typeof content === 'object' ? content.formula : content);

function restorePart({ context, hasPart }: Ground, { part }: Before): void {
  if (!hasPart) return;
  const there = context.workbook.customXmlParts.getByNamespace(partNamespace).getOnlyItem();
  if (part === null) there.delete();
  else there.setXml(part);
}

/** Whether contents, tables, names and charts are those that were. */
const isAsBefore = (now: Before, was: Before): boolean => JSON.stringify(withoutPart(now)) === JSON.stringify(withoutPart(was));
const withoutPart = ({ sheets, names, tables }: Before): object => ({
  sheets,
  names: [...names].sort((a, b) => (a.name < b.name ? -1 : 1)),
  tables: [...tables].sort((a, b) => (a.name < b.name ? -1 : 1)),
});
