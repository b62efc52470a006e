import { cellName, excelName } from '../formula';
import { assumptions, inputTables } from '../model';
import { cellOf, tableAnchor } from '../sheets/comparison/anchors';
import type { Before } from '../refresh/before';
import { sheetsToRead } from '../refresh/ours';
import { askCells, blockOf, type Cells, joined, type Stretch, stretches } from './contents';
import { rowBytes } from './rowBytes';
import { askListing, askPlaces, type Listed, listing, type Places } from './listing';

/** What is there: for the edits, and the values that the inputs are read from. */
export interface Snapshot {
  readonly before: Before;
  /** Cells of the sheets that were read, by their names. */
  readonly cells: ReadonlyMap<string, Cells>;
  /** Ids of the sheets, which hold as long as the workbook is open. */
  readonly ids: ReadonlyMap<string, string>;
  /** Sheets on which inputs stand. */
  readonly inputSheets: ReadonlySet<string>;
}

/**
 * Reads the workbook: what there is, where it is with the contents of the input sheets, then the contents of our other sheets.
 * Two syncs, and one more per 5 MB where there is a comparison.
 */
export async function takeSnapshot(context: Excel.RequestContext): Promise<Snapshot> {
  const listed = askListing(context);
  await context.sync();
  const inputs = inputSheets(listed);
  const places = askPlaces(listed);
  const asked = places.sheets.filter(({ sheet }) => inputs.has(sheet.name));
  for (const { used } of asked) used.load('values,formulas');
  await context.sync();
  const empty = listing(listed, places);
  const cells = new Map<string, Cells>();
  for (const { sheet, used } of asked)
    if (!used.isNullObject) cells.set(sheet.name, cellsOf(used, used.rowIndex, used.columnIndex));
  const rest = new Set(sheetsToRead(empty).filter((sheet) => !inputs.has(sheet)));
  for (const stretch of stretches(usedOf(places, empty).filter(({ sheet }) => rest.has(sheet))))
    await readInto(cells, context, stretch);
  const sheets = empty.sheets.map((sheet) => ({
    ...sheet,
    used: cells.has(sheet.name) ? blockOf(cells.get(sheet.name)!) : null,
  }));
  const ids = new Map(listed.sheets.items.map(({ name, id }) => [name, id]));
  return { before: { ...empty, sheets }, cells, ids, inputSheets: inputs };
}

const cellsOf = ({ values, formulas }: Excel.Range, top: number, left: number): Cells => ({ top, left, values, formulas });

const usedOf = ({ sheets }: Places, { tables }: Before): Stretch[] =>
  sheets.flatMap(({ sheet: { name }, used }) => {
    if (used.isNullObject) return [];
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    const onSheet = tables.filter(({ sheet }) => sheet === name);
    const area = { sheet: name, top: rowIndex, left: columnIndex, rows: rowCount, columns: columnCount };
    return [{ ...area, rowBytes: rowBytes(onSheet, columnCount) }];
  });

/** Sheets on which inputs stand, by the names of tables and cells alone: their places are not known yet. */
function inputSheets({ names, tables }: Listed): ReadonlySet<string> {
  const ours = new Set(inputTables.map((table) => excelName(table).toLowerCase()));
  const marks = new Set([
    ...inputTables.map((table) => tableAnchor(excelName(table)).toLowerCase()),
    ...assumptions.map((assumption) => cellName(assumption).toLowerCase()),
  ]);
  return new Set([
    ...tables.items.filter(({ name }) => ours.has(name.toLowerCase())).map(({ worksheet }) => worksheet.name),
    ...names.items
      .filter(({ name }) => marks.has(name.toLowerCase()))
      .flatMap(({ formula }) => cellOf(String(formula))?.sheet ?? []),
  ]);
}

async function readInto(cells: Map<string, Cells>, context: Excel.RequestContext, asked: readonly Stretch[]): Promise<void> {
  const ranges = asked.map((stretch) => askCells(context, stretch));
  await context.sync();
  asked.forEach(({ sheet, top, left }, at) => {
    const part = cellsOf(ranges[at]!, top, left);
    const above = cells.get(sheet);
    cells.set(sheet, joined(above ? [above, part] : [part])!);
  });
}
