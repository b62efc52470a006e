import type { Difference } from '../../plan/values/difference';

/** What is compared: a plan under two dates, two plans, a plan and its scenarios, or two versions of a quote. */
export type ComparisonKind = 'dates' | 'plans' | 'scenarios' | 'versions';

/**
 * What the two sides are called, and never alike: a plan is also compared with the day that it is quoted for, which differs if the
 * plan names a catalogue of another day, and with itself.
 */
export function sidesOf(
  { before, after }: Pick<Difference, 'before' | 'after'>,
  kind: ComparisonKind,
): readonly [string, string] {
  if (kind === 'dates') return before === after ? [`As planned, ${before}`, `On ${after}`] : [`On ${before}`, `On ${after}`];
  return before === after ? [before, `${after} (compared)`] : [before, after];
}
