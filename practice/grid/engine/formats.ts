import { DEFAULT_LOCALE, helpers } from '@odoo/o-spreadsheet';

export const general = 'General';
export const textFormat = '@';

const known = new Map<string, string>();

function readable(format: string): boolean {
  try {
    helpers.formatValue(1234.5, { format, locale: DEFAULT_LOCALE });
    return true;
  } catch {
    return false;
  }
}

/** Colours, locales, fillers and spaces the width of a sign, which the engine does not read. */
const plain = (format: string): string =>
  format
    .replace(/\[(?:\$-[^\]]*|[A-Za-z]+\d*|[<>=][^\]]*)\]/g, '')
    .replace(/[_*]./g, '')
    .trim();

/** What the engine shows a cell of an Excel number format with: the format, or the nearest that it can read; `''`: as it comes. */
export function shownFormat(format: string): string {
  const found = known.get(format);
  if (found !== undefined) return found;
  const candidates = [/\[\$-/.test(format) ? plain(format) : format, plain(format)];
  const shown = format === general || !format ? '' : (candidates.find((candidate) => candidate && readable(candidate)) ?? '');
  known.set(format, shown);
  return shown;
}
