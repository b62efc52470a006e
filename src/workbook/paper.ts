/** The paper that sheets are printed on: both papers must do, for nobody knows what the reader's printer holds. */

import type { Paper, Print } from './workbook';

/** In points, the shorter side first. */
const papers = { A4: [595, 842], letter: [612, 792] } as const satisfies Record<Paper, unknown>;

/** In inches. */
export const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.35 };

const pointsPerInch = 72;
/** What a page holds within its margins, across or upright, in points: the narrower of the papers, and the lower. */
export function pageRoom(landscape: boolean): { readonly width: number; readonly height: number } {
  const sides = Object.values(papers).map(([short, long]) => (landscape ? ([long, short] as const) : ([short, long] as const)));
  return {
    width: Math.min(...sides.map(([width]) => width)) - (margins.left + margins.right) * pointsPerInch,
    height: Math.min(...sides.map(([, height]) => height)) - (margins.top + margins.bottom) * pointsPerInch,
  };
}

/** The smallest print that is meant to be read, and the smallest letters of our sheets, in points. */
const leastPrinted = 7;
const smallestLetters = 9;
/** Sheets are printed at no less of their size. */
export const leastScale = leastPrinted / smallestLetters;

/** The width of a column of so many characters, in points: seven pixels a digit and five around the text. */
export const columnPoints = (characters: number): number => ((characters * 7 + 5) * pointsPerInch) / 96;

/**
 * How many pages side by side a sheet takes, so that its letters can be read.
 *
 * @param widths of its columns, in characters.
 * @param repeated how many of the first columns every page repeats.
 */
export function pagesAcross(widths: readonly number[], repeated = 0, landscape = true): number {
  const columns = widths.map(columnPoints);
  const room = pageRoom(landscape).width / leastScale;
  const again = columns.slice(0, repeated).reduce((sum, width) => sum + width, 0);
  let [pages, left] = [1, room];
  for (const [at, width] of columns.entries()) {
    if (width > left && left < room - (at < repeated ? 0 : again)) {
      pages += 1;
      left = room - again;
    }
    left -= width;
  }
  return pages;
}

/**
 * How a sheet is printed that goes on below and beside a page: with its headings on every page, and its first column if one page is
 * too narrow.
 *
 * @param titleRow the first row above the headings that is repeated with them.
 */
export function printedOn(widths: readonly number[], headingRow: number, titleRow = headingRow): Print {
  const fitWidth = pagesAcross(widths, 1);
  return {
    landscape: true,
    fitWidth,
    fitHeight: 0,
    titleRows: [titleRow, headingRow],
    ...(fitWidth > 1 && { titleColumns: [0, 0] as const }),
  };
}

/**
 * Currencies of the countries that print on Letter: `paperSize` of Unicode's CLDR names BZ CA CL CO CR GT MX NI PA PH PR SV US VE,
 * of which El Salvador and Puerto Rico pay in US dollars (Unicode Technical Standard 35, part 2, measurement system data, looked
 * up on 2026-11-29). Everybody else prints on A4.
 */
const letterCurrencies = ['USD', 'BZD', 'CAD', 'CLP', 'COP', 'CRC', 'GTQ', 'MXN', 'NIO', 'PAB', 'PHP', 'VES'];

/** The paper of a quote, by the currency that it is in. */
export const paperOf = (currency: unknown): Paper =>
  letterCurrencies.includes(String(currency).toUpperCase()) ? 'letter' : 'A4';

/** A text in a footer: Excel takes what stands after `&` for a code of its own. */
const plainText = (text: string): string => text.replace(/&/g, '&&').replace(/[\r\n]+/g, ' ');

/** What Excel allows of a footer, in characters. */
const longestFooter = 255;

/** The footer in Excel's codes: file and sheet, whom it is for, and the page. */
export function footerOf({ customer = '' }: Pick<Print, 'customer'>): Readonly<Record<'left' | 'centre' | 'right', string>> {
  const [left, right] = ['&9&F · &A', '&9Page &P of &N'];
  // The space keeps a name that begins with a digit out of the size.
  const room = longestFooter - left.length - right.length - '&L&C&R&9 '.length;
  const named = plainText(customer);
  return { left, centre: named && named.length <= room ? `&9 ${named}` : '', right };
}
