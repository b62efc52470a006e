import { readXls, readXlsx, type CellValue } from 'hucre/xlsx';
import { refuse } from '../messages';
import { isZip } from '../text/bytes';
import type { Book } from './grid';

/** Reads a workbook, every cell as text. @throws Refused if it is damaged, cut off, protected or no workbook. */
export async function openBook(file: string, bytes: Uint8Array): Promise<Book> {
  try {
    const { sheets } = await (isZip(bytes) ? readXlsx(bytes) : readXls(bytes));
    return { file, sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(cellText)) })) };
  } catch {
    return refuse('damaged-workbook', file, '', whyUnreadable(bytes));
  }
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
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 4000));
  return text.includes('xl/')
    ? 'a part of it is damaged'
    : 'it is a zip file that holds no workbook; unpack it, and import what is in it';
}
