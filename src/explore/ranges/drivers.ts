import type { PlannedRange } from '../../plan/named/plannedRanges';
import type { ValueText } from '../../plan/values/valueText';
import type { Progress } from '../progress';
import type { Trials } from '../trials';
import { readTrial, spreadColumns, type Trial } from './asked';
import type { Draws } from './draws';
import { figureText } from './figures';

/** What one range by itself does to a figure of an option: the figure with the range at its low and at its high end. */
export interface Driver {
  readonly range: string;
  readonly low: ValueText;
  readonly high: ValueText;
}

/** The figures whose drivers are shown. */
export const drivenFields = ['requiredMbps', 'total'] as const;
export type Drivers = Readonly<Record<(typeof drivenFields)[number], readonly Driver[]>>;

/** What each range by itself does to each option, in the order of Options; the range that moves a figure most comes first; what does not move it is left out. */
export function* drivers(
  ranges: readonly PlannedRange[],
  draws: Draws,
  readings: Trials,
): Generator<Progress, readonly Drivers[]> {
  const ends: { readonly range: PlannedRange; readonly low: Trial; readonly high: Trial }[] = [];
  for (const range of ranges) {
    yield { of: 'trials', span: 'each range by itself', done: ends.length, all: ranges.length, counted: 'ranges' };
    const at = (end: 'low' | 'high'): Trial => readTrial(readings.at(draws.alone(range, end)).reading);
    ends.push({ range, low: at('low'), high: at('high') });
  }
  const expected = readTrial(readings.at(draws.alone(null)).reading);
  return Array.from({ length: expected.fits.length }, (_, option) => {
    const of = (field: (typeof drivenFields)[number]): readonly Driver[] => {
      const { unit } = spreadColumns[field];
      const text = (trial: Trial): ValueText => figureText(trial.figures[field][option]!, unit);
      const size = ({ low, high }: (typeof ends)[number]): number =>
        Math.abs(high.figures[field][option]! - low.figures[field][option]!) || 0;
      return [...ends]
        .sort((a, b) => size(b) - size(a))
        .map(({ range, low, high }) => ({ range: range.called, low: text(low), high: text(high) }))
        .filter(({ low, high }) => low !== text(expected) || high !== text(expected));
    };
    return { requiredMbps: of('requiredMbps'), total: of('total') };
  });
}
