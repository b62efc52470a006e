/** What separates the whole part of a number from the rest. */
export type Decimal = '.' | ',';

/** Cells that hold no number, by tool: esxtop and ONTAP write `-`, VPLEX `no data`, Excel `#N/A`. */
const blank = /^(?:-|–|n\/?a|#n\/a|no data|nan|null|none)?$/i;

export const isBlank = (cell: string): boolean => blank.test(cell.trim());

/**
 * A number as a file writes it, with groups of three digits by comma, dot, apostrophe or space. Null if the cell is blank; NaN if it holds
 * something else, such as a decimal sign of another locale.
 */
export function readNumber(cell: string, decimal: Decimal = '.'): number | null {
  const text = cell.trim();
  if (blank.test(text)) return null;
  const match = (decimal === '.' ? dotted : comma).exec(text);
  if (!match) return NaN;
  const [, whole = '', rest = '', exponent = ''] = match;
  return Number(`${whole.replace(/[^\d+-]/g, '')}.${rest}${exponent}`);
}

const grouped = (group: string): string => `([+-]?(?:\\d+|\\d{1,3}(?:[${group}'’\\s\\u00a0\\u202f]\\d{3})+)?)`;
const dotted = new RegExp(`^${grouped(',')}(?:\\.(\\d*))?(e[+-]?\\d+)?$`, 'i');
const comma = new RegExp(`^${grouped('.')}(?:,(\\d*))?(e[+-]?\\d+)?$`, 'i');

/** A number of a tool that groups no thousands: a comma is the decimal sign of its locale, with three digits behind it too. */
export const readUngrouped = (cell: string): number | null => readNumber(cell.replace(',', '.'));

/**
 * The decimal sign of a column, or `ambiguous` if every cell could be read either way (`1.234`), or `mixed`. Null if no cell has a sign:
 * either will do.
 */
export function decimalOf(cells: Iterable<string>): Decimal | 'ambiguous' | 'mixed' | null {
  const found = new Set<Decimal | 'ambiguous'>();
  for (const cell of cells) {
    const signs = cell.match(/[.,]/g) ?? [];
    if (signs.length === 0 || !/^\s*[+-]?[\d.,'’\s\u00a0\u202f]+(?:e[+-]?\d+)?\s*$/i.test(cell)) continue;
    const last = signs.at(-1) as Decimal;
    const groups = signs.filter((sign) => sign === last).length > 1;
    if (groups) found.add(last === '.' ? ',' : '.');
    else if (signs.length > 1 || !/(?:^|\D)[1-9]\d{0,2}[.,]\d{3}\s*$/.test(cell)) found.add(last);
    else found.add('ambiguous');
  }
  if (found.has('.') && found.has(',')) return 'mixed';
  return found.has('.') ? '.' : found.has(',') ? ',' : found.has('ambiguous') ? 'ambiguous' : null;
}

/** A whole number whose groups of thousands may be written in any way, as those of an inventory are. Null and NaN as `readNumber`. */
export function readWhole(cell: string): number | null {
  const text = cell.trim();
  if (/^\d{1,3}(?:[,.'’\s\u00a0\u202f]\d{3})+$/.test(text)) return Number(text.replace(/\D/g, ''));
  return readNumber(text, decimalOf([text]) === ',' ? ',' : '.');
}
