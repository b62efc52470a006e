import { strFromU8, unzipSync } from 'fflate';
import { type Cell, readXlsx, type Sheet } from 'hucre/xlsx';
import { areaAddress, parseArea } from '../../src/a1/addresses';
import { formulaAsTyped } from '../../src/refresh/existing/formulas';
import type { CellSnapshot } from '../../src/refresh/existing/snapshot';
import { PlainWorkbook } from './plainWorkbook';

/** A workbook as Excel has it after it opened a file. The file is read by a library apart from the one that writes our files. */
export async function openFile(xlsx: Uint8Array): Promise<PlainWorkbook> {
  const { sheets, namedRanges = [] } = await readXlsx(xlsx, { readStyles: true });
  const parts = unzipSync(xlsx);
  const text = (path: string): string => (parts[path] ? strFromU8(parts[path]) : '');
  const book = new PlainWorkbook();
  sheets.forEach((sheet, at) => addSheet(book, sheet, chartNames(text(`xl/drawings/drawing${at + 1}.xml`))));
  book.names = namedRanges.map(({ name, range, scope }) => ({ name, sheet: scope ?? null, refersTo: `=${range}` }));
  book.part = text('customXml/item1.xml');
  return book;
}

function addSheet(book: PlainWorkbook, { name, cells, merges, tables }: Sheet, charts: readonly string[]): void {
  const sheet = book.addSheet(name);
  for (const [key, cell] of cells ?? []) {
    const at = key.replace(',', ' ');
    const content = contentOf(cell);
    if (content !== null) sheet.cells.set(at, content);
    sheet.formats.set(at, cell.style?.numFmt ?? 'General');
    sheet.looks.set(at, JSON.stringify(cell.style));
  }
  for (const { startRow: top, startCol: left, endRow: bottom, endCol: right } of merges ?? [])
    sheet.merges.add(areaAddress({ top, left, bottom, right }));
  for (const chart of charts) sheet.charts.set(chart, 'as in the file');
  for (const { name: table, columns, range = '' } of tables ?? []) {
    const { top, left, bottom } = parseArea(range);
    const headings = columns.map(({ name: heading }) => heading);
    book.tables.push({ name: table, sheet: name, top, left, headings, rows: bottom - top });
  }
}

/** The library does not tell them. Our files number the drawings by their sheets. */
const chartNames = (drawing: string): string[] =>
  [...drawing.matchAll(/<xdr:cNvPr [^>]*?name="([^"]*)"/g)].map(([, name = '']) => name);

const msPerDay = 86_400_000;
/** Day number of 1970-01-01. */
const epoch = 25_569;

function contentOf({ value, formula }: Cell): CellSnapshot {
  if (formula !== undefined) return { formula: formulaAsTyped(formula) };
  if (value instanceof Date) return value.getTime() / msPerDay + epoch;
  return value === '' ? null : value;
}
