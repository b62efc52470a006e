import { numberText } from '../../../formula/figures';
import { type CheckName, numericChecks } from '../../../model/checks';
import type { NumericCheck } from '../../../model/checks/check';
import { one } from '../../../quantities/units';
import type { OptionFacts } from '../optionFacts';
import { Checks } from '../../../model/checks/rows';

/** What a check that is not ok says of an option: one text or more, without the name of the check. */
export type Wording = (facts: OptionFacts, status: string) => readonly string[];

/** What is counted, and not measured: `2 links, 1 more than the limit of 1`. */
const counted: readonly string[] = ['links', 'sites', 'credits', 'migrations'];

/** `104 km exceeds the limit of 100 km by 4 km`, of a minimum `599 Mb/s falls short of …`; nothing where it does not. */
export function beyond(facts: OptionFacts, check: CheckName, status: string): readonly string[] {
  const row = facts.checks.find((each) => facts.is(Checks.check, each, check));
  if (row === undefined) return [];
  const [value, limit, margin] = [Checks.value, Checks.limit, Checks.margin].map((column) => facts.number(column, row));
  if (!value || !limit || !margin || !margin.isNegative() || margin.isZero()) return [];
  const unit = facts.shown(Checks.unit, row);
  const word = boundWord(check, status);
  if (counted.includes(unit)) {
    const [tested, bound, by] = [value, limit, margin.abs()].map((figure) => numberText(figure, one));
    return [`${tested} ${unit}, ${by} ${isMinimum(check) ? 'fewer' : 'more'} than the ${word} ${bound}`];
  }
  const [tested, bound, by] = [value, limit, margin.abs()].map((figure) => `${numberText(figure, one)} ${unit}`);
  return [`${tested} ${isMinimum(check) ? 'falls short of' : 'exceeds'} the ${word} ${bound} by ${by}`];
}

const numericCheck = (name: CheckName): NumericCheck | undefined => numericChecks.find(({ check }) => check === name);
const isMinimum = (name: CheckName): boolean => numericCheck(name)?.least === true;
const boundWord = (check: CheckName, status: string): string => {
  if (status !== 'fail') return numericCheck(check)?.bound ?? 'typical';
  return isMinimum(check) ? 'minimum of' : 'limit of';
};

export const notStated: readonly string[] = ['not stated'];

/** One text for a warning or a failure; `not stated` where that is what the check says. */
export const plainly =
  (text: string): Wording =>
  (_, status) =>
    status === 'not stated' ? notStated : [text];

export const workloads = (count: number): string => (count === 1 ? '1 workload' : `${count} workloads`);
