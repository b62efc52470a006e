import { quoteDate, version } from '../../model/inputs/assumptions';
import { problemsOf } from '../../plan/problems/wording';
import { does } from '../../plan/problems/words';
import type { Plan } from '../../plan/plan';
import type { Problem } from '../../plan/problems/problem';
import { dateText } from '../../quantities/dates';

/** A version of a quote. */
export interface Version {
  /** What its file is called. */
  readonly name: string;
  /** Null if the plan does not state it. */
  readonly number: number | null;
  /** Its quote date, YYYY-MM-DD. */
  readonly day: string;
}

export function versionOf({ assumptions }: Plan, name: string): Version {
  const number = assumptions.get(version) ?? null;
  return { name, number: number === null ? null : Number(number), day: dateText(assumptions.get(quoteDate) as number) };
}

/** `Version 3 of 2026-11-23 (plan.json)`. */
export const versionText = ({ name, number, day }: Version): string =>
  `${number === null ? 'Version without a number' : `Version ${number}`} of ${day} (${name})`;

const versionProblem = problemsOf({
  'no-version': (before: string) =>
    does(
      `The quote follows another one, ${before}, and states no number of its own.`,
      'Add "version": a number greater than that of the quote before.',
    ),
  'version-not-higher': (before: string, next: number) =>
    does(
      `A quote that follows another needs a greater number, and the one before is ${before}.`,
      `Write ${next} or more, or name an older quote with --since.`,
    ),
});

const where = `assumptions.${version.field}`;

/** What is wrong with the number of a version that follows another; null if it is greater, or if the one before has none. */
export function versionOrder(before: Version, after: Version): Problem | null {
  if (after.number === null) return versionProblem('no-version', where, null, versionText(before));
  if (before.number === null || after.number > before.number) return null;
  return versionProblem('version-not-higher', where, after.number, versionText(before), before.number + 1);
}
