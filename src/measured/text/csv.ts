/** A row of a file of separated values. */
export interface CsvRow {
  /** Counted from 1, as spreadsheets do; blank lines count. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** The longest cell that a file of measurements can hold; a longer one is a quote that was never closed. */
const longestCell = 4_000_000;

export class UnclosedQuote extends Error {
  constructor(readonly row: number) {
    super(`A quote in row ${row} is never closed`);
  }
}

/**
 * Rows of separated values from text in pieces, blank lines left out. A quoted cell may hold separators, line ends and doubled quotes.
 * Cells that are not wanted are empty, so that a line of 50,000 cells costs what is kept of it.
 * @throws UnclosedQuote
 */
export async function* csvRows(
  pieces: AsyncIterable<string>,
  separator: string,
  isWanted: (column: number) => boolean = () => true,
): AsyncGenerator<CsvRow> {
  const split = separator.charCodeAt(0);
  let rest = '';
  let cells: string[] = [];
  let row = 1;
  for await (const piece of pieces) {
    const text = rest + piece;
    let at = 0;
    for (;;) {
      const end = cellEnd(text, at, split);
      if (end < 0) break;
      cells.push(isWanted(cells.length) ? cellText(text, at, end) : '');
      at = end + 1;
      if (text.charCodeAt(end) === split) continue;
      if (cells.length > 1 || cells[0] !== '') yield { row, cells };
      cells = [];
      row++;
    }
    rest = text.slice(at);
    if (rest.length > longestCell) throw new UnclosedQuote(row);
  }
  if (rest === '' && cells.length === 0) return;
  if (rest.startsWith('"') && !isClosed(rest)) throw new UnclosedQuote(row);
  cells.push(isWanted(cells.length) ? cellText(rest, 0, rest.length) : '');
  if (cells.length > 1 || cells[0] !== '') yield { row, cells };
}

const quote = 34;
const lineEnd = 10;

/** Where the cell that begins at `from` ends: at a separator or a line end. -1 if the text ends before. */
function cellEnd(text: string, from: number, separator: number): number {
  let at = from;
  if (text.charCodeAt(at) === quote) {
    for (at++; ; at++) {
      at = text.indexOf('"', at);
      if (at < 0 || at + 1 >= text.length) return -1;
      if (text.charCodeAt(at + 1) !== quote) break;
      at++;
    }
  }
  for (; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === separator || letter === lineEnd) return at;
  }
  return -1;
}

const isClosed = (text: string): boolean => /^"(?:[^"]|"")*"[^"]*$/.test(text);

function cellText(text: string, from: number, to: number): string {
  const end = text.charCodeAt(to - 1) === 13 && to > from ? to - 1 : to;
  if (text.charCodeAt(from) !== quote) return text.slice(from, end);
  const close = text.lastIndexOf('"', end - 1);
  return text.slice(from + 1, close > from ? close : end).replaceAll('""', '"');
}

/** What separates the cells of a line: the sign that stands most often outside quotes. Null if none does. */
export function separatorOf(line: string): string | null {
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const counted = [',', ';', '\t'].map((sign) => ({ sign, count: bare.split(sign).length - 1 }));
  const best = counted.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 0 ? best.sign : null;
}
