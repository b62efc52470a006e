import { strFromU8, unzipSync } from 'fflate';
import { type Cell, type CellValue, readXlsx, type Sheet, type TableDefinition } from 'hucre/xlsx';
import { parseArea } from '../../a1/addresses';
import type { RawCells } from '../../excel/read/rawCells';
import type { WorkbookContents } from '../../excel/read/readWorkbook';
import type { CellContent } from '../../plan/fromCells/inputCells';
import type { SheetSnapshot, TableSnapshot } from '../../refresh/existing/snapshot';
import { partNamespace } from '../../workbook/part';
import { lostTables } from './lostTables';

/**
 * A workbook as the add-in reads the open one, out of a file that any program may have saved. Of formulas it has the results.
 *
 * @throws the error of the library if the file is damaged.
 */
export async function readXlsxFile(file: Uint8Array): Promise<Pick<WorkbookContents, 'snapshot' | 'cells'>> {
  const { sheets, namedRanges = [] } = await readXlsx(file);
  const names = namedRanges.map(({ name, range, scope = null }) => ({ name, sheet: scope, refersTo: range }));
  const tables = sheets.flatMap(({ name, tables: own = [] }) => own.map((table) => tableSnapshot(name, table)));
  const cells = new Map(sheets.map((sheet) => [sheet.name, rawCells(sheet)]));
  return {
    snapshot: {
      sheets: sheets.map(sheetSnapshot),
      names,
      tables: [...tables, ...lostTables({ names, tables }, cells)],
      part: customPart(file),
    },
    cells,
  };
}

const sheetSnapshot = ({ name, hidden, veryHidden }: Sheet): SheetSnapshot => ({
  name,
  visibility: veryHidden ? 'veryHidden' : hidden ? 'hidden' : 'visible',
  protected: false,
  used: null,
  charts: [],
});

function tableSnapshot(sheet: string, { name, columns, range = 'A1', showTotalRow = false }: TableDefinition): TableSnapshot {
  const { top, left, bottom } = parseArea(range);
  const headings = columns.map(({ name: heading }) => heading);
  return { name, sheet, top, left, headings, rows: bottom - top - (showTotalRow ? 1 : 0) };
}

function rawCells({ rows, cells }: Sheet): RawCells {
  const values = rows.map((row, at) => row.map((value, column) => contentOf(value, cells?.get(`${at},${column}`))));
  return { top: 0, left: 0, values, formulas: values };
}

/** What Excel itself shows while a result is not there: a program that does not calculate, such as openpyxl, saves formulas without. */
const notCalculated = '#GETTING_DATA';

function contentOf(value: CellValue, cell: Cell | undefined): CellContent {
  if (value === null) return cell?.formula === undefined ? '' : notCalculated;
  return value instanceof Date ? dayNumberOf(value) : value;
}

const msPerDay = 86_400_000;
/** Day number of 1970-01-01. */
const epoch = 25_569;

/** The library tells dates from numbers by their format, which says nothing about an input. */
const dayNumberOf = (date: Date): number => date.getTime() / msPerDay + epoch;

/** The custom XML part of ours, wherever a program has put it; null if it lost it. */
function customPart(file: Uint8Array): string | null {
  const parts = unzipSync(file, { filter: ({ name }) => /^customXml\/item\d+\.xml$/.test(name) });
  return (
    Object.values(parts)
      .map((part) => strFromU8(part))
      .find((xml) => xml.includes(partNamespace)) ?? null
  );
}
