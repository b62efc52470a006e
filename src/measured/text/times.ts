/** In which order a date stands. */
export type DateOrder = 'YMD' | 'MDY' | 'DMY';

const pattern =
  /^(\d{1,4})[-/.年](\d{1,2})[-/.月](\d{1,4})日?\.?(?:[T,\s]+(\d{1,2})[:時时](\d{2})(?:[:分](\d{2})(?:[.,](\d+))?)?[分秒]?\s*([AP]M)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/** Days since 30 December 1899, from 1954 to 2119, as sheets count them, and PRTG in its columns `(RAW)`. */
const sheetDays = /^[2-7]\d{4}(?:[.,]\d+)?$/;
const sheetDaysTo1970 = 25_569;
const dayMs = 86_400_000;

/**
 * A time as milliseconds since 1970: a date with or without a clock time, seconds or milliseconds since 1970, or days as sheets count
 * them. A stated zone is applied; without one it is the file's own clock. Null if it is no time.
 */
export function readTime(text: string, order: DateOrder): number | null {
  const trimmed = text.trim();
  if (sheetDays.test(trimmed)) return Math.round((Number(trimmed.replace(',', '.')) - sheetDaysTo1970) * dayMs);
  if (/^\d{10}(?:\.\d+)?$/.test(trimmed)) return Number(trimmed) * 1000;
  if (/^\d{13}$/.test(trimmed)) return Number(trimmed);
  const match = pattern.exec(trimmed);
  if (!match) return null;
  const [, a = '', b = '', c = '', hours = '0', minutes = '0', seconds = '0', fraction = '0', half, zone] = match;
  const [year, month, day] = a.length === 4 ? [a, b, c] : order === 'DMY' ? [c, b, a] : order === 'MDY' ? [c, a, b] : [a, b, c];
  const full = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31 || Number(hours) > 24) return null;
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
  const clock = ((hour * 60 + Number(minutes)) * 60 + Number(seconds) + Number(`0.${fraction}`)) * 1000;
  return Date.UTC(full, Number(month) - 1, Number(day)) + clock - offsetOf(zone);
}

function offsetOf(zone: string | undefined): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '');
  return match ? Number(`${match[1]}1`) * (Number(match[2]) * 60 + Number(match[3])) * 60_000 : 0;
}

/** Whether a time says its zone, or is counted from 1970, which is UTC. */
export const statesZone = (text: string): boolean =>
  /\d(?:Z|\s*UTC|:\d{2}\s*[+-]\d{2}:?\d{2})$|^\d{10,13}(?:\.\d+)?$/i.test(text.trim());

/** The order in which dates of a column stand, or null if day and month cannot be told apart: every day is 12 or below. */
export function dateOrderOf(cells: Iterable<string>): DateOrder | null {
  for (const cell of cells) {
    const text = cell.trim();
    if (/^\d{10,13}(?:\.\d+)?$/.test(text) || sheetDays.test(text) || /^\d{4}\D/.test(text)) return 'YMD';
    const match = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}/.exec(text);
    if (!match) continue;
    if (Number(match[1]) > 12) return 'DMY';
    if (Number(match[2]) > 12) return 'MDY';
  }
  return null;
}

/** `2024-05-01 10:00`, for people; with seconds if they matter. */
export const timeText = (ms: number, withSeconds: boolean): string =>
  new Date(ms)
    .toISOString()
    .slice(0, withSeconds ? 19 : 16)
    .replace('T', ' ');
