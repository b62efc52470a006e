import type { CellContent } from '../contract/area';

/** What Excel (English, United States) makes of something typed into a cell of format General. */
export interface Typed {
  readonly value: CellContent;
  /** The number format that the cell takes on; absent: it keeps its own. */
  readonly format?: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const errors = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/i;
const plainNumber = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?$/;

const dayMs = 86_400_000;
/** Days since 1899-12-30, as Excel counts them from March 1900. Null where there is no such day. */
function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / dayMs + 25_569 : null;
}

const fullYear = (text: string): number => (text.length > 2 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900));
const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function number(text: string): Typed | null {
  const bare = (sign: string): number | null =>
    plainNumber.test(sign) && /\d/.test(sign) ? Number(sign.replace(/,/g, '')) : null;
  const inBrackets = /^\((.+)\)$/.exec(text);
  const [body, negative] = inBrackets?.[1] ? [inBrackets[1], true] : [text, false];
  const value = bare(body);
  const sign = negative ? -1 : 1;
  if (value !== null && !(negative && /^[+-]/.test(body))) {
    const grouped = body.includes(',') ? { format: body.includes('.') ? '#,##0.00' : '#,##0' } : {};
    return { value: sign * value, ...grouped };
  }
  const science = /^([+-]?(?:\d+\.?\d*|\.\d+))E([+-]?\d{1,3})$/i.exec(text);
  if (science) {
    const power = Number(text);
    return Number.isFinite(power) ? { value: power, format: '0.00E+00' } : null;
  }
  const share = /^(.+?) ?%$/.exec(text);
  const percent = share?.[1] ? bare(share[1]) : null;
  if (percent !== null) return { value: percent / 100, format: text.includes('.') ? '0.00%' : '0%' };
  const money = /^(-?)\$ ?(.+)$/.exec(text);
  const amount = money?.[2] ? bare(money[2]) : null;
  if (amount !== null) return { value: money?.[1] ? -amount : amount, format: text.includes('.') ? '$#,##0.00' : '$#,##0' };
  const fraction = /^([+-]?)(\d+) (\d{1,5})\/(\d{1,5})$/.exec(text);
  if (fraction && Number(fraction[4]) > 0) {
    const size = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
    return { value: fraction[1] === '-' ? -size : size, format: '# ?/?' };
  }
  return null;
}

function date(text: string, thisYear: number): Typed | null {
  const dated = (year: number, month: number, day: number, format: string): Typed | null => {
    const value = serial(year, month, day);
    return value === null ? null : { value, format };
  };
  const slashed = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/.exec(text);
  if (slashed?.[1] && slashed[2]) {
    const [month, day] = [Number(slashed[1]), Number(slashed[2])];
    if (slashed[3]) return dated(fullYear(slashed[3]), month, day, 'm/d/yyyy');
    return (
      dated(thisYear, month, day, 'd-mmm') ?? (month <= 12 && day >= 32 ? dated(fullYear(slashed[2]), month, 1, 'mmm-yy') : null)
    );
  }
  const ordered = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (ordered) return dated(Number(ordered[1]), Number(ordered[2]), Number(ordered[3]), 'm/d/yyyy');
  const dayFirst = new RegExp(`^(\\d{1,2})[ -]?(${monthNames})(?:[ ,-]+(\\d{2}|\\d{4}))?$`, 'i').exec(text);
  if (dayFirst?.[2]) {
    const year = dayFirst[3] ? fullYear(dayFirst[3]) : thisYear;
    return dated(year, monthOf(dayFirst[2]), Number(dayFirst[1]), dayFirst[3] ? 'd-mmm-yy' : 'd-mmm');
  }
  const monthFirst = new RegExp(`^(${monthNames})[ -](\\d{1,2}|\\d{4})(?:, ?(\\d{4}))?$`, 'i').exec(text);
  if (!monthFirst?.[1] || !monthFirst[2]) return null;
  const [month, second] = [monthOf(monthFirst[1]), Number(monthFirst[2])];
  if (monthFirst[3]) return dated(Number(monthFirst[3]), month, second, 'd-mmm-yy');
  return second > 31 ? dated(fullYear(monthFirst[2]), month, 1, 'mmm-yy') : dated(thisYear, month, second, 'd-mmm');
}

function time(text: string): Typed | null {
  const clock = /^(\d{1,4}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?: ?([AP])M?)?$/i.exec(text);
  if (!clock) return null;
  const [hours, minutes, seconds] = [Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0)];
  if (minutes > 59 || seconds >= 60 || (clock[4] && (hours < 1 || hours > 12))) return null;
  const half = clock[4] ? (hours % 12) + (clock[4].toUpperCase() === 'P' ? 12 : 0) : hours;
  const format = clock[4] ? 'h:mm AM/PM' : clock[3] ? 'h:mm:ss' : 'h:mm';
  return { value: (half * 3600 + minutes * 60 + seconds) / 86_400, format };
}

/** `thisYear` is the year that a date without one is of. Leading and closing spaces do not keep a number from being one. */
export function typed(text: string, thisYear: number): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const bare = text.trim();
  if (!bare) return { value: text };
  if (/^(?:true|false)$/i.test(bare)) return { value: bare.toLowerCase() === 'true' };
  if (errors.test(bare)) return { value: bare.toUpperCase() };
  return number(bare) ?? date(bare, thisYear) ?? time(bare) ?? { value: text };
}

export const isErrorText = (text: string): boolean => errors.test(text);
