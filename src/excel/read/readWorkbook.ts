import { parseCellReference } from '../../a1/references';
import { cellName, excelName } from '../../formula';
import { assumptions, inputTables } from '../../model';
import { sheetsToRead } from '../../refresh/existing/ourSheets';
import type { WorkbookSnapshot } from '../../refresh/existing/snapshot';
import { tableAnchor } from '../../sheets/comparison/anchors';
import { estimateRowBytes } from './estimateRowBytes';
import { loadListing, loadRanges, snapshotWithoutCells, type WorkbookListing, type WorkbookRanges } from './listing';
import { joinRows, loadCells, type RawCells, type ReadChunk, readChunks, toBlock } from './rawCells';

/** The open workbook as it was read: as a snapshot to compute edits from, and as cells to read inputs from. */
export interface WorkbookContents {
  readonly snapshot: WorkbookSnapshot;
  /** Cells of the sheets that were read, by sheet name. */
  readonly cells: ReadonlyMap<string, RawCells>;
  /** Ids of all sheets by name. An id stays the same while the workbook is open. */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** Names of the sheets that hold inputs. */
  readonly inputSheets: ReadonlySet<string>;
}

/**
 * Reads the open workbook: first the lists of sheets, names and tables; then where they are, with the contents of the input
 * sheets; then the contents of our other sheets. Two syncs, and another for each 5 MB if it holds a comparison.
 *
 * @param all false: without the contents of our other sheets, in two syncs.
 * @throws the error of Excel if it refuses.
 */
export async function readWorkbook(context: Excel.RequestContext, all = true): Promise<WorkbookContents> {
  const listing = loadListing(context);
  await context.sync();
  const inputSheets = findInputSheets(listing);
  const ranges = loadRanges(listing);
  const inputRanges = ranges.sheets.filter(({ sheet }) => inputSheets.has(sheet.name));
  for (const { used } of inputRanges) used.load('values,formulas');
  await context.sync();
  const empty = snapshotWithoutCells(listing, ranges);
  const cells = new Map<string, RawCells>();
  for (const { sheet, used } of inputRanges)
    if (!used.isNullObject) cells.set(sheet.name, rawCells(used, used.rowIndex, used.columnIndex));
  const others = new Set(all ? sheetsToRead(empty).filter((sheet) => !inputSheets.has(sheet)) : []);
  for (const chunks of readChunks(usedRanges(ranges, empty).filter(({ sheet }) => others.has(sheet))))
    await readInto(cells, context, chunks);
  const sheets = empty.sheets.map((sheet) => {
    const read = cells.get(sheet.name);
    return { ...sheet, used: read ? toBlock(read) : null };
  });
  const sheetIds = new Map(listing.sheets.items.map(({ name, id }) => [name, id]));
  return { snapshot: { ...empty, sheets }, cells, sheetIds, inputSheets };
}

const rawCells = ({ values, formulas }: Excel.Range, top: number, left: number): RawCells => ({ top, left, values, formulas });

const usedRanges = ({ sheets }: WorkbookRanges, { tables }: WorkbookSnapshot): ReadChunk[] =>
  sheets.flatMap(({ sheet: { name }, used }) => {
    if (used.isNullObject) return [];
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    const onSheet = tables.filter(({ sheet }) => sheet === name);
    const area = { sheet: name, top: rowIndex, left: columnIndex, rows: rowCount, columns: columnCount };
    return [{ ...area, rowBytes: estimateRowBytes(onSheet, columnCount) }];
  });

/** Names of the sheets with inputs, by names of tables and cells alone: where these are is not known yet. */
function findInputSheets({ names, tables }: WorkbookListing): ReadonlySet<string> {
  const tableNames = new Set(inputTables.map((table) => excelName(table).toLowerCase()));
  const cellNames = new Set([
    ...inputTables.map((table) => tableAnchor(excelName(table)).toLowerCase()),
    ...assumptions.map((assumption) => cellName(assumption).toLowerCase()),
  ]);
  return new Set([
    ...tables.items.filter(({ name }) => tableNames.has(name.toLowerCase())).map(({ worksheet }) => worksheet.name),
    ...names.items
      .filter(({ name }) => cellNames.has(name.toLowerCase()))
      .flatMap(({ formula }) => parseCellReference(String(formula))?.sheet ?? []),
  ]);
}

async function readInto(
  cells: Map<string, RawCells>,
  context: Excel.RequestContext,
  chunks: readonly ReadChunk[],
): Promise<void> {
  const ranges = chunks.map((chunk) => loadCells(context, chunk));
  await context.sync();
  chunks.forEach(({ sheet, top, left }, at) => cells.set(sheet, joinRows(cells.get(sheet), rawCells(ranges[at]!, top, left))));
}
