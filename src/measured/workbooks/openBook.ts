import { readXls, readXlsx, streamXlsxRows, type CellValue } from 'hucre/xlsx';
import type { MeasuredFile } from '../measured';
import { refuse } from '../messages';
import { isZip } from '../text/bytes';
import type { Book, Grid } from './grid';

/** So many rows are read before its bringer is told. */
const rowsAtOnce = 200;

/**
 * Reads a workbook row by row, every cell as text.
 * @throws Refused if it is damaged, cut off, protected or no workbook; what `passed` of the file throws
 */
export async function openBook({ name: file, passed }: MeasuredFile, bytes: Uint8Array): Promise<Book> {
  const refused = (): never => refuse('damaged-workbook', file, '', whyUnreadable(bytes));
  if (!isZip(bytes)) {
    const book = await readXls(bytes).catch(refused);
    return { file, sheets: book.sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(cellText)) })) };
  }
  const names = await sheetNames(bytes).catch(refused);
  const sheets: Grid[] = [];
  for (const [at, name] of names.entries()) {
    const rows: (readonly string[])[] = [];
    const reader = streamXlsxRows(bytes, { sheet: at });
    for (;;) {
      // Only what the reader throws is damage: its bringer may end the reading.
      const { done, value: row } = await reader.next().catch(refused);
      if (done) break;
      while (rows.length < row.index) rows.push([]);
      rows.push(row.values.map(cellText));
      if (rows.length % rowsAtOnce === 0) await passed?.({ sheet: at + 1, sheets: names.length, rows: rows.length });
    }
    sheets.push({ name, rows });
    await passed?.({ sheet: at + 1, sheets: names.length, rows: rows.length });
  }
  return { file, sheets };
}

async function sheetNames(bytes: Uint8Array): Promise<readonly string[]> {
  const names: string[] = [];
  await readXlsx(bytes, { sheets: ({ name }) => names.push(name) < 0 });
  return names;
}

function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString();
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return String(value);
}

/** The end of a zip: without it the file was cut off. */
const endOfZip = [0x50, 0x4b, 5, 6];

function whyUnreadable(bytes: Uint8Array): string {
  if (!isZip(bytes)) {
    const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
    return names.includes('EncryptedPackage')
      ? 'it is protected with a password'
      : 'it seems to be an older Office file, and no workbook of Excel 97 or later';
  }
  const tail = bytes.subarray(Math.max(0, bytes.length - 70_000));
  const ends = tail.some((_, at) => endOfZip.every((byte, next) => tail[at + next] === byte));
  if (!ends) return 'its end is missing, as if a copy or a download had been cut off';
  const names = [bytes.subarray(0, 4000), tail].map((part) => new TextDecoder('latin1').decode(part)).join('\n');
  const kind = kinds.find(([part]) => names.includes(part));
  return kind?.[1] ?? 'it is a zip file that holds no workbook; unpack it, and import what is in it';
}

/** What a zip is, by the path of a part that only such files have. */
const kinds = [
  ['xl/workbook.bin', 'it is a workbook in the binary format (.xlsb)'],
  ['xl/', 'a part of it is damaged'],
  ['application/vnd.oasis.opendocument', 'it is an OpenDocument file'],
  ['word/document.xml', 'it is a Word document'],
  ['ppt/presentation.xml', 'it is a PowerPoint presentation'],
] as const;
