/** What it takes to read a workbook that was saved: fetched when the first one is compared. */
export { inputCellsOf } from '../../excel/read/inputCells';
export { kindOfFile } from '../../xlsx/read/fileKind';
export { readXlsxFile } from '../../xlsx/read/readXlsxFile';
