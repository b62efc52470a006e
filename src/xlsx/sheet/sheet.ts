import { hasFilter } from '../../workbook/extents';
import { rowHeights, type Heights } from '../../workbook/heights';
import { notesOf } from '../../workbook/notes';
import type { Sheet } from '../../workbook/workbook';
import { chartPart } from '../chart/chart';
import { drawingPart } from '../chart/drawing';
import { fillGrid } from './fill';
import { Grid } from './grid';
import { ignoredErrors } from './ignoredErrors';
import { hyperlinks } from './links';
import { blocksFor, vmlPart } from './noteBoxes';
import { commentsPart } from './comments';
import type { Package } from '../package/package';
import { statusFormats, validations } from './rules';
import type { Strings } from '../package/strings';
import { spreadsheetNamespace, type Styles } from '../package/styles';
import { tablePart } from './table';
import { columnWidthsXml, pageSetup, sheetProperties, sheetViews } from './view';
import { xmlDocument, tag } from '../../workbook/xml';

const namespaces = {
  xmlns: spreadsheetNamespace,
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const drawing = 'application/vnd.openxmlformats-officedocument';

/** What the sheets of a workbook share, and the numbers that must not repeat from sheet to sheet. */
export interface Shared {
  readonly pack: Package;
  readonly styles: Styles;
  readonly strings: Strings;
  tables: number;
  charts: number;
  noteBlocks: number;
}

function addTables(sheet: Sheet, path: string, shared: Shared): string {
  const parts = sheet.tables.map((table) => {
    shared.tables += 1;
    const part = `xl/tables/table${shared.tables}.xml`;
    shared.pack.add(part, tablePart(table, shared.tables, hasFilter(table, sheet)), `${spreadsheet}.table+xml`);
    return tag('tablePart', { 'r:id': shared.pack.relate(path, 'table', part) });
  });
  return parts.length === 0 ? '' : tag('tableParts', { count: parts.length }, parts.join(''));
}

function addCharts(sheet: Sheet, path: string, number: number, shared: Shared): string {
  if (sheet.charts.length === 0) return '';
  const part = `xl/drawings/drawing${number}.xml`;
  const relations = sheet.charts.map((chart) => {
    shared.charts += 1;
    const chartPath = `xl/charts/chart${shared.charts}.xml`;
    shared.pack.add(chartPath, chartPart(chart), `${drawing}.drawingml.chart+xml`);
    return shared.pack.relate(part, 'chart', chartPath);
  });
  shared.pack.add(part, drawingPart(sheet.charts, relations), `${drawing}.drawing+xml`);
  return tag('drawing', { 'r:id': shared.pack.relate(path, 'drawing', part) });
}

function addNotes(sheet: Sheet, heights: Heights, path: string, number: number, shared: Shared): string {
  const notes = notesOf(sheet);
  if (notes.length === 0) return '';
  const texts = `xl/comments${number}.xml`;
  const boxes = `xl/drawings/vmlDrawing${number}.vml`;
  shared.pack.add(texts, commentsPart(notes), `${spreadsheet}.comments+xml`);
  shared.pack.add(boxes, vmlPart(sheet, heights, notes, shared.noteBlocks));
  shared.noteBlocks += blocksFor(notes);
  shared.pack.relate(path, 'comments', texts);
  return tag('legacyDrawing', { 'r:id': shared.pack.relate(path, 'vmlDrawing', boxes) });
}

/** Columns may still be widened and rows filtered. */
const protection = tag('sheetProtection', { sheet: 1, objects: 1, scenarios: 1, formatColumns: 0, autoFilter: 0 });

function merges(list: readonly string[]): string {
  return list.length === 0
    ? ''
    : tag('mergeCells', { count: list.length }, list.map((ref) => tag('mergeCell', { ref })).join(''));
}

/**
 * Adds a sheet with all that hangs on it to the package.
 *
 * @param number the sheet's place in the workbook, from 1.
 * @param isOpened whether the workbook opens on it.
 * @returns the path of its part.
 */
export function addSheet(sheet: Sheet, number: number, isOpened: boolean, shared: Shared): string {
  const path = `xl/worksheets/sheet${number}.xml`;
  const grid = new Grid(sheet.name, shared.strings);
  fillGrid(grid, shared.styles, sheet);
  const heights = rowHeights(sheet);
  // Excel takes the elements in this order only.
  const body =
    sheetProperties(sheet) +
    tag('dimension', { ref: grid.extent }) +
    sheetViews(sheet, isOpened) +
    tag('sheetFormatPr', { defaultRowHeight: 15 }) +
    columnWidthsXml(sheet) +
    grid.xml(heights) +
    (sheet.protected ? protection : '') +
    merges(sheet.merges) +
    statusFormats(sheet.status) +
    validations(sheet) +
    hyperlinks(sheet, (address) => shared.pack.relate(path, 'hyperlink', address, true)) +
    pageSetup(sheet) +
    ignoredErrors(sheet) +
    addCharts(sheet, path, number, shared) +
    addNotes(sheet, heights, path, number, shared) +
    addTables(sheet, path, shared);
  shared.pack.add(path, xmlDocument(tag('worksheet', namespaces, body)), `${spreadsheet}.worksheet+xml`);
  return path;
}
