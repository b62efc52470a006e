import { refuse } from '../messages';
import { csvRows, separatorOf, UnclosedQuote } from './csv';
import { type TextInput, textOf } from './input';

/**
 * Rows of separated values in their places: blank ones count. Of Markdown, what stands outside of tables is blank.
 * @throws Refused if a quote is never closed
 */
export async function separated(input: TextInput): Promise<readonly (readonly string[])[]> {
  const { lines } = input.head;
  const separators = lines.map(separatorOf);
  const counted = [';', ',', '\t'].map((sign) => ({ sign, count: separators.filter((one) => one === sign).length }));
  const sign = isTable(lines) ? '|' : counted.reduce((one, other) => (other.count > one.count ? other : one)).sign;
  try {
    return await rowsBy(sign, textOf(input).text);
  } catch (error) {
    if (error instanceof UnclosedQuote) refuse('unclosed-quote', input.file.name, '', error.row);
    throw error;
  }
}

/**
 * Rows of a text that was copied. Sheets and pages put tabs between cells; mails, spaces to the next column. A comma is a decimal sign
 * more often than not, so it separates only if nothing else does.
 * @throws Refused if a quote is never closed
 */
export async function copiedRows(text: string): Promise<readonly (readonly string[])[]> {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const most = (pattern: RegExp): boolean => lines.filter((line) => pattern.test(line)).length * 2 > lines.length;
  const isSpaced = !most(/[\t;]/) && !isTable(lines) && most(/\S {2,}\S/);
  const given = isSpaced ? text.replace(/^ +/gm, '').replace(/ {2,}/g, '\t') : text;
  const sign = isTable(lines) ? '|' : isSpaced || most(/\t/) ? '\t' : most(/;/) ? ';' : most(/,/) ? ',' : '\t';
  try {
    return await rowsBy(sign, once(given));
  } catch (error) {
    if (error instanceof UnclosedQuote) refuse('unclosed-quote', 'pasted', '', error.row);
    throw error;
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}

/** Whether lines hold a table of Markdown. */
const isTable = (lines: readonly string[]): boolean => lines.some((line) => /^\s*\|.*\|\s*$/.test(line));

/** @throws UnclosedQuote */
async function rowsBy(sign: string, text: AsyncIterable<string>): Promise<readonly (readonly string[])[]> {
  const isMarkdown = sign === '|';
  const rows: (readonly string[])[] = [];
  for await (const { row, cells } of csvRows(text, sign)) {
    while (rows.length < row - 1) rows.push([]);
    rows.push(!isMarkdown ? cells : isRule(cells) ? [] : cells.slice(1, -1).map((cell) => cell.trim()));
  }
  return rows;
}

/** The line below the headings of a table in Markdown, or no line of a table. */
const isRule = (cells: readonly string[]): boolean => cells.slice(1, -1).every((cell) => /^\s*:?-+:?\s*$/.test(cell));
