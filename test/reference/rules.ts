/** Rules of arithmetic, keys and dates that the other files use. */

/** Shifts the decimal point, the number first taken to 15 significant digits, as Excel does before it rounds. */
function shifted(x: number, places: number): number {
  const [digits = '0', exponent = '0'] = x.toExponential(14).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Excel's ROUND: half away from zero. */
export function round(x: number, places: number): number {
  const size = shifted(Math.floor(shifted(Math.abs(x), places) + 0.5), -places);
  return x < 0 && size !== 0 ? -size : size;
}

export const cents = (x: number): number => round(x, 2);
export const wholeUp = (x: number): number => Math.ceil(round(x, 9));
export const wholeDown = (x: number): number => Math.floor(round(x, 9));
export const marginOf = (limit: number, value: number): number => round(limit - value, 9);
/** Limits are inclusive. */
export const within = (value: number, limit: number): boolean => marginOf(limit, value) >= 0;

export function sum(numbers: number[]): number {
  let total = 0;
  for (const x of numbers) total += x;
  return total;
}

export const isYes = (answer: boolean | 'yes' | 'no'): boolean => answer === true || answer === 'yes';

const folded = (key: string): string => key.trim().toLowerCase();
export const sameKey = (a: string, b: string): boolean => folded(a) === folded(b);

/** Negative, 0 or positive by the code points of the lower-cased texts. */
export function compareText(a: string, b: string): number {
  if (folded(a) === folded(b)) return 0;
  return folded(a) < folded(b) ? -1 : 1;
}

/** The row with that key; a valid plan has it. */
export function rowOf<T>(rows: T[], keyOf: (row: T) => string, key: string): T {
  const row = rows.find((candidate) => sameKey(keyOf(candidate), key));
  if (row === undefined) throw new Error(`No row "${key}" in the plan`);
  return row;
}

/** Dates are YYYY-MM-DD, so text order is date order. EDATE makes 29 February 28 February in a common year. */
export function olderThanTwoYears(date: string, quoteDate: string): boolean {
  const year = Number(date.slice(0, 4)) + 2;
  // Two years after a leap year is never a leap year.
  const day = date.slice(5) === '02-29' ? '02-28' : date.slice(5);
  return `${String(year).padStart(4, '0')}-${day}` < quoteDate;
}
