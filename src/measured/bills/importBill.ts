import type { Problem } from '../../plan/problems/problem';
import type { MeasuredFile } from '../measured';
import { Refused, refuse } from '../messages';
import { allBytes } from '../text/bytes';
import { csvRows, separatorOf, UnclosedQuote } from '../text/csv';
import { headOf } from '../text/head';
import { textOf } from '../text/input';
import type { Grid } from '../workbooks/grid';
import { isContainer, isZip, openBook } from '../workbooks/openBook';
import type { Bill } from './bill';
import { billMapIn } from './billMap';
import { readBill } from './readBill';

/** Reads the bill in a file, a workbook or separated values; of a workbook the sheet with the most rows. */
export async function importBill(
  file: MeasuredFile,
  map: unknown,
): Promise<{ readonly bill: Bill } | { readonly problem: Problem }> {
  try {
    const columns = billMapIn(map);
    const head = await headOf(file);
    if (head.text.trim() === '') refuse('empty-file', file.name, '');
    const isWorkbook = isZip(head.bytes) || isContainer(head.bytes);
    const sheets = isWorkbook ? (await openBook(file.name, await allBytes(file))).sheets : [await separated({ file, head })];
    const longest = sheets.reduce((one, other) => (other.rows.length > one.rows.length ? other : one));
    return { bill: readBill(file.name, longest, columns, isWorkbook) };
  } catch (error) {
    if (error instanceof Refused) return { problem: error.problem };
    throw error;
  }
}

/** Rows of separated values in their places: blank ones count. */
async function separated(input: Parameters<typeof textOf>[0]): Promise<Grid> {
  const separators = input.head.lines.map(separatorOf);
  const counted = [';', ',', '\t'].map((sign) => ({ sign, count: separators.filter((one) => one === sign).length }));
  const { sign } = counted.reduce((one, other) => (other.count > one.count ? other : one));
  const rows: (readonly string[])[] = [];
  try {
    for await (const { row, cells } of csvRows(textOf(input).text, sign)) {
      while (rows.length < row - 1) rows.push([]);
      rows.push(cells);
    }
  } catch (error) {
    if (error instanceof UnclosedQuote) refuse('unclosed-quote', input.file.name, '', error.row);
    throw error;
  }
  return { name: '', rows };
}
