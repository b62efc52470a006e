import { type DateOrder, readTime } from '../../text/times';
import type { DiskRow } from './disks';

/**
 * Times of the blocks. Day and month are told apart by the shorter period; if both give the same, the month is taken to come first, which
 * changes what is shown and no figure. Without -t, or with times that cannot be read, a block's number stands for its time.
 */
export function timesOf(rows: readonly DiskRow[]): {
  readonly time: (row: DiskRow) => number;
  readonly notes: readonly string[];
} {
  const read = (order: DateOrder): readonly (number | null)[] => rows.map(({ time }) => readTime(time, order));
  const span = (times: readonly (number | null)[]): number =>
    times.includes(null)
      ? Infinity
      : times.reduce<number>((most, time) => Math.max(most, time!), 0) -
        times.reduce<number>((least, time) => Math.min(least, time!), Infinity);
  const spans = (['MDY', 'DMY'] as const).map((order) => ({ order, length: span(read(order)) }));
  const [month, day] = spans as [(typeof spans)[number], (typeof spans)[number]];
  if (month.length === Infinity && day.length === Infinity) {
    return {
      time: ({ block }) => block,
      notes: [
        'does not state when each interval was, or writes it as its locale does. Record with S_TIME_FORMAT=ISO iostat -x -t 10 to see the period and the length of an interval.',
      ],
    };
  }
  const order = day.length < month.length ? 'DMY' : 'MDY';
  const isOpen = month.length === day.length && !/^\d{4}/.test(rows[0]!.time);
  const times = new Map(rows.map(({ time }) => [time, readTime(time, order)!]));
  return {
    time: ({ time }) => times.get(time)!,
    notes: isOpen
      ? ['writes dates of which day and month cannot be told apart; the month was taken to come first. No figure depends on it.']
      : [],
  };
}
