import { FitRows } from '../model/checks';
import { Checks } from '../model/checks/rows';
import { Options } from '../model/options/identity';
import { VendorAsked } from '../model/options/vendor';
import { OptionVerdict } from '../model/options/verdict';
import { isFit, type Verdict, verdictNames } from '../model/options/verdictWords';
import { calculate } from '../plan/calculate';
import type { Plan } from '../plan/plan';
import { findingsOf, type Reason } from '../plan/reasons/reasons';
import { rowsWith } from '../plan/reasons/rows';
import type { Reading } from '../formula';
import type { Decimal } from '../quantities/decimal';

/** An option as the exact reading judges it. */
export interface Judged {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** What each check finds, by its name. */
  readonly statuses: ReadonlyMap<string, string>;
  /** What the vendor has to confirm before it is known to fit; null if nothing. */
  readonly vendorAsked: string | null;
}

/** What is asked of an option: that its verdict is no worse than today's or, of one that does not fit today, that it fits. */
export const holdsLike =
  (today: string) =>
  (verdict: string): boolean =>
    isFit(verdict) && (!isFit(today) || placeOf(verdict) <= placeOf(today));

const placeOf = (verdict: string): number => (verdictNames as readonly string[]).indexOf(verdict);

/** Judges an option exactly. Throws if the plan has no such option. */
export function judge(plan: Plan, platform: string): Judged {
  return judgedIn(calculate(plan, { latencies: false }).reading, platform);
}

/** The same in a reading of the plan of one span. */
export function judgedIn(reading: Reading<Decimal>, platform: string): Judged {
  const [row] = rowsWith(reading, Options.platform, platform);
  if (row === undefined) throw new Error(`there is no option of ${platform}`);
  const option = reading.cell(Options.option, row);
  const checks = rowsWith(reading, Checks.judged, option);
  const [fit] = rowsWith(reading, FitRows.option, option);
  return {
    verdict: reading.cell(OptionVerdict.verdict, row) as Verdict,
    reasons: findingsOf(reading, row),
    statuses: new Map(
      checks.map((check) => [String(reading.cell(Checks.check, check)), String(reading.cell(Checks.status, check))]),
    ),
    vendorAsked: reading.cell(VendorAsked.vendorAsked, fit!) as string | null,
  };
}

/** The status of checks that brings about a verdict; none: no check does. */
const decidedBy: Readonly<Record<Verdict, string>> = {
  fits: 'none',
  'fits with warnings': 'warning',
  'vendor to confirm': 'none',
  incomplete: 'none',
  'does not fit': 'fail',
};

/**
 * What brings about the verdict of an option beyond a limit, in the words of its reasons.
 *
 * @param told where it is told, which may lie further on: what turns only there is left out.
 * @param held where the option holds: what is so there too does not bring it about. Null: it holds nowhere.
 * @param beyond the first step at which it does not.
 */
export function stopping(told: Judged, held: Judged | null, beyond: Judged = told): readonly string[] {
  const { verdict } = beyond;
  if (told.verdict !== verdict) return [];
  if (verdict === 'vendor to confirm') return told.vendorAsked === null ? [] : [`to confirm by the vendor: ${told.vendorAsked}`];
  const status = decidedBy[verdict];
  const has = (judged: Judged | null, check: string): boolean => judged?.statuses.get(check) === status;
  const decides = ({ asked }: Reason): boolean =>
    asked === null ? verdict === 'incomplete' : has(told, asked) && has(beyond, asked) && !has(held, asked);
  return told.reasons.filter(decides).map(({ text }) => text);
}
