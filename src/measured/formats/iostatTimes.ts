import { type DateOrder, readTime } from '../text/times';
import type { DiskRow } from './linuxDisks';

/**
 * Times of the blocks. Day and month are told apart by the shorter period; if both give the same, the month is taken to come first, which
 * changes what is shown and no figure. Without -t a block's number stands for its time.
 */
export function timesOf(rows: readonly DiskRow[]): {
  readonly time: (row: DiskRow) => number;
  readonly notes: readonly string[];
} {
  const read = (order: DateOrder): readonly (number | null)[] => rows.map(({ time }) => readTime(time, order));
  if (rows.some(({ time }) => time === '')) {
    return {
      time: ({ block }) => block,
      notes: ['does not state when each interval was. Record with -t to see the period and the length of an interval.'],
    };
  }
  const span = (times: readonly (number | null)[]): number =>
    times.includes(null)
      ? Infinity
      : times.reduce<number>((most, time) => Math.max(most, time!), 0) -
        times.reduce<number>((least, time) => Math.min(least, time!), Infinity);
  const spans = (['MDY', 'DMY'] as const).map((order) => ({ order, length: span(read(order)) }));
  const [month, day] = spans as [(typeof spans)[number], (typeof spans)[number]];
  const order = day.length < month.length ? 'DMY' : 'MDY';
  const isOpen = month.length === day.length && !/^\d{4}/.test(rows[0]!.time);
  const times = new Map(rows.map(({ time }) => [time, readTime(time, order)]));
  return {
    time: ({ time, block }) => times.get(time) ?? block,
    notes: isOpen
      ? ['writes dates of which day and month cannot be told apart; the month was taken to come first. No figure depends on it.']
      : [],
  };
}
