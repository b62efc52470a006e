import { type Area, overlap } from '../../a1/addresses';
import type { WorkbookSnapshot, CellSnapshot, SheetSnapshot, TableSnapshot } from '../../refresh/existing/snapshot';
import { cellIn, isBlank } from '../../refresh/existing/cells';
import type { Edit } from '../../refresh/edits/edit';
import { readsAs } from '../../plan/problems/keys';
import { partNamespace } from '../../workbook/part';
import { foldName, type WriteContext, writeContext } from './writeContext';
import { addedHeadings, addedSheets, editedCells, editedNames, removedHeadings, resizedTables } from './editedParts';
import { readWorkbook } from '../read/readWorkbook';

/**
 * Undoes edits of which one failed: deletes what they added, and restores cells, tables, names and the part. Looks are not
 * restored; the next refresh writes them again.
 *
 * @param before the workbook before the edits.
 * @param all whether `before` has the contents of all our sheets, or of the input sheets alone.
 * @returns whether the workbook was read again and holds what it held before, looks aside.
 * @throws the error of Excel if it refuses or does not answer.
 */
export async function rollback(
  context: Excel.RequestContext,
  before: WorkbookSnapshot,
  edits: readonly Edit[],
  all = true,
): Promise<boolean> {
  const { snapshot: now } = await readWorkbook(context, all);
  const writing = writeContext(context, now);
  context.runtime.enableEvents = false;
  restoreNames(writing, before, now, edits);
  deleteAddedSheets(writing, before, now, edits);
  for (const sheet of before.sheets) {
    restoreSheet(writing, sheet, before, now, edits);
    // Sheet by sheet: all cells of a workbook may be more than a request takes.
    await send(context);
  }
  const restored = isRestored((await readWorkbook(context, all)).snapshot, before);
  if (restored) restorePart(writing, before);
  context.runtime.enableEvents = true;
  await context.sync();
  return restored;
}

const send = (context: Excel.RequestContext): Promise<void> => context.sync();

function restoreNames({ request }: WriteContext, before: WorkbookSnapshot, now: WorkbookSnapshot, edits: readonly Edit[]): void {
  const edited = editedNames(edits);
  const oldReferences = new Map(workbookNames(before).map(({ name, refersTo }) => [foldName(name), refersTo]));
  for (const { name } of workbookNames(now).filter((one) => edited.has(foldName(one.name)))) {
    const item = request.workbook.names.getItem(name);
    const refersTo = oldReferences.get(foldName(name));
    if (refersTo === undefined) item.delete();
    else item.formula = refersTo.startsWith('=') ? refersTo : `=${refersTo}`;
  }
}

const workbookNames = ({ names }: WorkbookSnapshot): WorkbookSnapshot['names'] => names.filter(({ sheet }) => sheet === null);

/** Deletes sheets that the edits added, unless the user has typed there meanwhile: then a cell holds what no edit writes. */
function deleteAddedSheets(
  { request }: WriteContext,
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
  edits: readonly Edit[],
): void {
  const [added, edited] = [addedSheets(edits), editedCells(edits)];
  const existed = new Set(before.sheets.map(({ name }) => foldName(name)));
  for (const { name, used } of now.sheets) {
    if (existed.has(foldName(name)) || !added.has(foldName(name))) continue;
    const areas = edited.get(foldName(name)) ?? [];
    const isUsed = used?.rows.some((row, at) =>
      row.some((content, column) => {
        const [cellRow, cellColumn] = [used.top + at, used.left + column];
        const cell = { top: cellRow, bottom: cellRow, left: cellColumn, right: cellColumn };
        return content !== null && !areas.some((area) => overlap(area, cell));
      }),
    );
    if (!isUsed) request.workbook.worksheets.getItem(name).delete();
  }
}

/** With the units above its headings, which move with its columns. */
const tableArea = ({ top, left, headings, rows }: TableSnapshot): Area => ({
  top: Math.max(0, top - 1),
  left,
  bottom: top + rows,
  right: left + headings.length - 1,
});

function restoreSheet(
  { request }: WriteContext,
  sheet: SheetSnapshot,
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
  edits: readonly Edit[],
): void {
  const current = now.sheets.find(({ name }) => foldName(name) === foldName(sheet.name));
  if (!current) return;
  const on = request.workbook.worksheets.getItem(current.name);
  const currentTables = now.tables.filter((table) => foldName(table.sheet) === foldName(sheet.name));
  const oldTables = before.tables.filter((table) => foldName(table.sheet) === foldName(sheet.name));
  const areas = [...(editedCells(edits).get(foldName(sheet.name)) ?? [])];
  const resized = resizedTables(edits);
  for (const table of currentTables) {
    const old = oldTables.find((one) => foldName(one.name) === foldName(table.name) || one.top === table.top);
    // An added table becomes plain cells again, which are restored like all others.
    if (!old) on.tables.getItem(table.name).convertToRange();
    else {
      if (resized.has(foldName(table.name))) areas.push(tableArea(old));
      restoreColumns(on, current, table, old, edits);
      restoreRowCount(on, table, old);
    }
  }
  const addedCharts = edits.flatMap((edit) => (edit.kind === 'chart' && edit.sheet === sheet.name ? [edit.name] : []));
  for (const name of current.charts.filter((one) => addedCharts.includes(one) && !sheet.charts.includes(one)))
    on.charts.getItem(name).delete();
  for (const area of areas) restoreCells(on, area, (row, column) => cellIn(sheet.used, row, column));
}

/**
 * Gives a table its old columns. Those that edits inserted go, from the last, so that those before stay where they are: also one
 * that has no heading of ours yet, with nothing below the heading that Excel gave it. Those that edits deleted are inserted blank,
 * never behind the last, which no edit deletes.
 */
function restoreColumns(
  on: Excel.Worksheet,
  { used }: SheetSnapshot,
  { name, left, top, rows, headings }: TableSnapshot,
  before: TableSnapshot,
  edits: readonly Edit[],
): void {
  const [added, removed] = [addedHeadings(edits, name), removedHeadings(edits, name)];
  if (added.size === 0 && removed.size === 0) return;
  const isEmpty = (column: number): boolean =>
    Array.from({ length: rows }, (_, row) => cellIn(used, top + 1 + row, column)).every(isBlank);
  const isNew = (heading: string, at: number): boolean => {
    if (before.headings.includes(heading)) return added.has(foldName(heading)) && removed.has(foldName(heading));
    return added.has(foldName(heading)) || isEmpty(left + at);
  };
  const column = (at: number): Excel.Range => on.getCell(top, left + at).getEntireColumn();
  const gone = headings.flatMap((heading, at) => (isNew(heading, at) ? [at] : []));
  for (const at of [...gone].reverse()) column(at).delete('Left');
  const kept = headings.filter((_, at) => !gone.includes(at));
  before.headings.forEach((heading, at) => {
    if (kept.includes(heading)) return;
    column(at).insert('Right');
    on.getCell(top, left + at).values = [[heading]];
    kept.splice(at, 0, heading);
  });
}

/** Gives a table its old number of rows. Its cells are restored afterwards. */
function restoreRowCount(on: Excel.Worksheet, now: TableSnapshot, before: TableSnapshot): void {
  const table = on.tables.getItem(now.name);
  const [more, columns] = [now.rows - before.rows, before.headings.length];
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
  cellBefore: (row: number, column: number) => CellSnapshot,
): void {
  const contents = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => cellBefore(top + row, left + column)),
  );
  const range = on.getRangeByIndexes(top, left, contents.length, right - left + 1);
  const formats = contents.map((row) => row.map(formatFor));
  if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
  range.formulas = contents.map((row) => row.map(toFormula));
}

/** Excel reads a text such as 007 or =1 as something else unless its cell has the text format; a formula must not have it. */
function formatFor(content: CellSnapshot): string | null {
  if (typeof content === 'string') return readsAs(content.trim()) !== null || /^[=+\-@']/.test(content) ? '@' : null;
  return typeof content === 'object' && content !== null ? 'General' : null;
}

const toFormula = (content: CellSnapshot): unknown =>
  content === null ? '' : typeof content === 'object' ? content.formula : content;

function restorePart({ request, hasPart }: WriteContext, { part }: WorkbookSnapshot): void {
  if (!hasPart) return;
  const item = request.workbook.customXmlParts.getByNamespace(partNamespace).getOnlyItem();
  if (part === null) item.delete();
  else item.setXml(part);
}

/** Whether sheets, contents, charts, names and tables are as before. */
const isRestored = (now: WorkbookSnapshot, before: WorkbookSnapshot): boolean =>
  JSON.stringify(withoutPart(now)) === JSON.stringify(withoutPart(before));
const withoutPart = ({ sheets, names, tables }: WorkbookSnapshot): object => ({
  sheets,
  names: [...names].sort((a, b) => (a.name < b.name ? -1 : 1)),
  tables: [...tables].sort((a, b) => (a.name < b.name ? -1 : 1)),
});
