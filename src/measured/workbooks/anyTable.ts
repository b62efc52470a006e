import type { MeasuredFile } from '../measured';
import { refuse } from '../messages';
import { allBytes } from '../text/bytes';
import { csvRows, separatorOf, UnclosedQuote } from '../text/csv';
import { headOf } from '../text/head';
import { type TextInput, textOf } from '../text/input';
import type { Grid } from './grid';
import { isContainer, isZip, openBook } from './openBook';

/** The rows of a file, and whether their cells may hold numbers. */
export interface AnyTable extends Grid {
  readonly isWorkbook: boolean;
}

/** The table in a file: of a workbook the sheet with the most rows, of Markdown its tables, else separated values. @throws Refused */
export async function anyTable(file: MeasuredFile): Promise<AnyTable> {
  const head = await headOf(file);
  if (head.text.trim() === '') refuse('empty-file', file.name, '');
  if (!isZip(head.bytes) && !isContainer(head.bytes)) return { ...(await separated({ file, head })), isWorkbook: false };
  const { sheets } = await openBook(file.name, await allBytes(file));
  return { ...sheets.reduce((one, other) => (other.rows.length > one.rows.length ? other : one)), isWorkbook: true };
}

/** Rows of separated values in their places: blank ones count. Of Markdown, what stands outside of tables is blank. */
async function separated(input: TextInput): Promise<Grid> {
  const { lines } = input.head;
  const isMarkdown = lines.some((line) => /^\s*\|.*\|\s*$/.test(line));
  const separators = lines.map(separatorOf);
  const counted = [';', ',', '\t'].map((sign) => ({ sign, count: separators.filter((one) => one === sign).length }));
  const sign = isMarkdown ? '|' : counted.reduce((one, other) => (other.count > one.count ? other : one)).sign;
  const rows: (readonly string[])[] = [];
  try {
    for await (const { row, cells } of csvRows(textOf(input).text, sign)) {
      while (rows.length < row - 1) rows.push([]);
      rows.push(!isMarkdown ? cells : isRule(cells) ? [] : cells.slice(1, -1).map((cell) => cell.trim()));
    }
  } catch (error) {
    if (error instanceof UnclosedQuote) refuse('unclosed-quote', input.file.name, '', error.row);
    throw error;
  }
  return { name: '', rows };
}

/** The line below the headings of a table in Markdown, or no line of a table. */
const isRule = (cells: readonly string[]): boolean => cells.slice(1, -1).every((cell) => /^\s*:?-+:?\s*$/.test(cell));
