import { refuse } from '../messages';
import { csvRows, separatorOf, UnclosedQuote } from './csv';
import { type TextInput, textOf } from './input';

/**
 * Rows of separated values in their places: blank ones count. Of Markdown, what stands outside of tables is blank.
 * @throws Refused if a quote is never closed
 */
export async function separated(input: TextInput): Promise<readonly (readonly string[])[]> {
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
  return rows;
}

/** The line below the headings of a table in Markdown, or no line of a table. */
const isRule = (cells: readonly string[]): boolean => cells.slice(1, -1).every((cell) => /^\s*:?-+:?\s*$/.test(cell));
