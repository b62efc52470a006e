import { numberText } from '../../../formula/figures';
import { type CheckName, numericChecks, unitOf } from '../../../model/checks';
import type { NumericCheck } from '../../../model/checks/check';
import { isCounted, one } from '../../../quantities/units';
import type { OptionFacts } from '../optionFacts';
import { Checks } from '../../../model/checks/rows';

/** What a check that is not ok says of an option: one text or more, without the name of the check. */
export type Wording = (facts: OptionFacts, status: string) => readonly string[];

/**
 * `104 km exceeds the limit of 100 km by 4 km`, of a minimum `599 Mb/s falls short of …`, of what is counted
 * `2 links, 1 more than the limit of 1`; nothing where the limit is kept.
 */
export function beyond(facts: OptionFacts, check: CheckName, status: string): readonly string[] {
  const row = facts.checks.find((each) => facts.is(Checks.check, each, check));
  const numeric = numericChecks.find((each) => each.check === check);
  if (row === undefined || numeric === undefined) return [];
  const [value, limit, margin] = [Checks.value, Checks.limit, Checks.margin].map((column) => facts.number(column, row));
  if (!value || !limit || !margin || !margin.isNegative() || margin.isZero()) return [];
  const unit = unitOf(numeric);
  const word = boundWord(numeric, status);
  if (isCounted(unit)) {
    const [tested, bound, by] = [value, limit, margin.abs()].map((figure) => numberText(figure, one));
    return [`${tested} ${unit.symbol}, ${by} ${numeric.least ? 'fewer' : 'more'} than the ${word} ${bound}`];
  }
  const [tested, bound, by] = [value, limit, margin.abs()].map((figure) => `${numberText(figure, one)} ${unit.symbol}`);
  return [`${tested} ${numeric.least ? 'falls short of' : 'exceeds'} the ${word} ${bound} by ${by}`];
}

const boundWord = ({ least, bound = 'typical' }: NumericCheck, status: string): string => {
  if (status !== 'fail') return bound;
  return least ? 'minimum of' : 'limit of';
};

export const notStated: readonly string[] = ['not stated'];

/** One text for a warning or a failure; `not stated` where that is what the check says. */
export const plainly =
  (text: string): Wording =>
  (_, status) =>
    status === 'not stated' ? notStated : [text];

export const workloads = (count: number): string => (count === 1 ? '1 workload' : `${count} workloads`);
