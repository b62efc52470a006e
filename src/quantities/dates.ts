const dayMs = 86_400_000;
/** Day 0 of Excel's calendar as it counts from March 1900 on. */
const epoch = Date.UTC(1899, 11, 30);
/** Day 1 of 1901 and the last of 9999: the days that both a plan file and a spreadsheet know. */
export const firstDay = 367;
export const lastDay = 2_958_465;

/** Excel's day number of a date `YYYY-MM-DD`, or null where there is no such day (2023-02-29, 2024-13-01). */
export function dayNumber(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (year < 1901 || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return null;
  return (time - epoch) / dayMs;
}

/** The date `YYYY-MM-DD` of an Excel day number. */
export function dateText(dayNo: number): string {
  return new Date(epoch + dayNo * dayMs).toISOString().slice(0, 10);
}

/** The day so many calendar months later; the month's last day where it is shorter, as Excel's EDATE. */
export function monthsAfter(dayNo: number, months: number): number {
  const from = new Date(epoch + dayNo * dayMs);
  const first = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1);
  const length = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0)).getUTCDate();
  return (first - epoch) / dayMs + Math.min(from.getUTCDate(), length) - 1;
}
