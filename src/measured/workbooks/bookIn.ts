import type { MeasuredFile } from '../measured';
import { allBytes } from '../text/bytes';
import type { Book } from './grid';

/**
 * The workbook in a file. What reads workbooks is loaded with the first: recordings do not need it.
 * @throws Refused if it is damaged, cut off, protected or no workbook; what `passed` of the file throws.
 */
export async function bookIn(file: MeasuredFile): Promise<Book> {
  const { openBook } = await import(/* webpackChunkName: "xlsx" */ './openBook');
  return openBook(file, await allBytes(file));
}
