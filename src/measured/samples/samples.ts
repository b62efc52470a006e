import type { Metric, Series } from '../measured';

/** A row of numbers that grows. NaN where nothing was put. */
class Growing {
  private numbers = new Float64Array(64).fill(NaN);

  at(place: number): number {
    return this.numbers[place] ?? NaN;
  }

  put(place: number, value: number): void {
    if (place >= this.numbers.length) {
      const longer = new Float64Array(Math.max(place + 1, this.numbers.length * 2)).fill(NaN);
      longer.set(this.numbers);
      this.numbers = longer;
    }
    this.numbers[place] = value;
  }
}

/**
 * Samples of many subjects as a file brings them, in any order of time. It holds eight bytes for each value that is put, and nothing of the
 * file's text.
 */
export class Samples {
  private readonly slots = new Map<number, number>();
  private readonly subjects = new Map<string, Map<Metric, Growing>>();

  /** Whether anything has a value at that time. */
  has(time: number): boolean {
    return this.slots.has(time);
  }

  /** A time at which nothing may have a value, and that counts all the same. */
  mark(time: number): void {
    if (!this.slots.has(time)) this.slots.set(time, this.slots.size);
  }

  /** Puts a value, a second, where the subject has none of that metric at that time. False if it has one, which stays. */
  put(subject: string, metric: Metric, time: number, value: number): boolean {
    const slot = this.slots.get(time);
    const known = slot === undefined ? undefined : this.subjects.get(subject)?.get(metric)?.at(slot);
    if (known !== undefined && !Number.isNaN(known)) return false;
    this.add(subject, metric, time, value);
    return true;
  }

  /** Adds a value, a second, to what the subject has of that metric at that time. */
  add(subject: string, metric: Metric, time: number, value: number): void {
    this.mark(time);
    const slot = this.slots.get(time)!;
    let row = this.subjects.get(subject);
    if (!row) this.subjects.set(subject, (row = new Map<Metric, Growing>()));
    let numbers = row.get(metric);
    if (!numbers) row.set(metric, (numbers = new Growing()));
    const before = numbers.at(slot);
    numbers.put(slot, Number.isNaN(before) ? value : before + value);
  }

  /** How many times have a value. */
  get times(): number {
    return this.slots.size;
  }

  /** The series of each subject, all over the same times, in their order. */
  series(): ReadonlyMap<string, Series> {
    const times = Float64Array.from(this.slots.keys()).sort();
    const slots = Array.from(times, (time) => this.slots.get(time)!);
    const seriesOf = (row: ReadonlyMap<Metric, Growing>): Series => ({
      times,
      values: Object.fromEntries(
        [...row].map(([metric, numbers]) => [metric, Float64Array.from(slots, (slot) => numbers.at(slot))]),
      ),
    });
    return new Map([...this.subjects].map(([subject, row]) => [subject, seriesOf(row)]));
  }
}
