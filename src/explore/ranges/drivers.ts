import type { PlannedRange } from '../../plan/named/plannedRanges';
import type { ValueText } from '../../plan/values/valueText';
import type { Progress } from '../progress';
import type { Trials } from '../trials';
import { readTrial, spreadColumns, type Trial } from './asked';
import type { Draws } from './draws';
import { figureText } from './figures';

/** A figure with one range at its low and at its high end, all else as expected. */
export interface Swing {
  readonly low: ValueText;
  readonly high: ValueText;
}

/** What one range by itself does to an option. */
export interface Driver {
  readonly range: string;
  readonly requiredMbps: Swing;
  readonly total: Swing;
}

/** What each range by itself does to each option, in the order of Options; the ranges that move its total most first, then Mb/s. */
export function* drivers(
  ranges: readonly PlannedRange[],
  draws: Draws,
  readings: Trials,
): Generator<Progress, readonly (readonly Driver[])[]> {
  const ends: { readonly range: PlannedRange; readonly low: Trial; readonly high: Trial }[] = [];
  for (const range of ranges) {
    yield { of: 'trials', span: 'each range by itself', done: ends.length, all: ranges.length, counted: 'ranges' };
    const at = (end: 'low' | 'high'): Trial => readTrial(readings.at(draws.alone(range, end)).reading);
    ends.push({ range, low: at('low'), high: at('high') });
  }
  const count = ends[0]?.low.fits.length ?? 0;
  return Array.from({ length: count }, (_, option) => {
    const swing = (field: 'requiredMbps' | 'total', { low, high }: (typeof ends)[number]) => {
      const [from, to] = [low.figures[field][option]!, high.figures[field][option]!];
      const { unit } = spreadColumns[field];
      return { size: Math.abs(to - from) || 0, shown: { low: figureText(from, unit), high: figureText(to, unit) } };
    };
    return ends
      .map((end) => ({ called: end.range.called, total: swing('total', end), required: swing('requiredMbps', end) }))
      .sort((a, b) => b.total.size - a.total.size || b.required.size - a.required.size)
      .map(({ called, total, required }) => ({ range: called, requiredMbps: required.shown, total: total.shown }));
  });
}
