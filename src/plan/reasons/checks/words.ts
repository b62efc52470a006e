import { comparedInSentence, inSentence, numberText } from '../../../formula/figures';
import { type CheckName, numericChecks, unitOf } from '../../../model/checks';
import type { NumericCheck } from '../../../model/checks/check';
import { notPublished, toConfirm } from '../../../model/checks/status';
import type { Decimal } from '../../../quantities/decimal';
import { isCounted, one } from '../../../quantities/units';
import type { OptionFacts } from '../optionFacts';
import { Checks } from '../../../model/checks/rows';
import type { Column } from '../../../formula';
import { Loads } from '../../../model/loads/loads';
import type { InputCell } from '../inputCells';
import { rowFrom } from '../rows';

/** A text that speaks of a cell of its own, not of the one that the check rests on as a rule. */
export interface Pointed {
  readonly text: string;
  readonly input: InputCell | null;
}

/** What a check that is not ok says of an option: one text or more, without the name of the check. */
export type Wording = (facts: OptionFacts, status: string) => readonly (string | Pointed)[];

/** The input of a row of Loads in Workloads. */
export const ofWorkload = ({ reading }: OptionFacts, load: number, column: Column<'Workloads'>): InputCell | null => {
  const row = rowFrom(reading, Loads.no, load);
  return row === null ? null : { column, row };
};

/**
 * `104 km exceeds the limit of 100 km by 4 km`, of a minimum `599 Mb/s falls short of …`, of what is counted
 * `2 links, 1 more than the limit of 1`; nothing where the limit is kept.
 */
export function beyond(facts: OptionFacts, check: CheckName, status: string): readonly string[] {
  const figures = figuresOf(facts, check);
  if (figures === null) return [];
  const { value, limit, margin, least, unit, inUnit, inFull, numeric } = figures;
  if (!value || !limit || !margin || !margin.isNegative() || margin.isZero()) return [];
  const word = boundWord(numeric, status);
  if (isCounted(unit)) {
    const [bound, by] = [limit, margin.abs()].map((figure) => numberText(figure, one));
    return [`${inUnit(value)}, ${by} ${least ? 'fewer' : 'more'} than the ${word} ${bound}`];
  }
  const [shown, bound] = comparedInSentence(value, limit, unit);
  const by = shown.eq(value) ? inFull(margin.abs()) : inUnit(margin.abs());
  return [`${inFull(shown)} ${least ? 'falls short of' : 'exceeds'} the ${word} ${inFull(bound)} by ${by}`];
}

/** What a numeric check compares for an option, and how its figures are shown; null of a check that is answered by yes or no. */
export function figuresOf(facts: OptionFacts, check: CheckName) {
  const row = facts.checks.find((each) => facts.is(Checks.check, each, check));
  const numeric = numericChecks.find((each) => each.check === check);
  if (row === undefined || numeric === undefined) return null;
  const unit = unitOf(numeric);
  const inFull = (figure: Decimal): string =>
    `${numberText(figure, one)} ${figure.eq(1) && isCounted(unit) ? unit.symbol.replace(/s$/, '') : unit.symbol}`;
  return {
    numeric,
    unit,
    least: numeric.least ?? false,
    value: facts.number(Checks.value, row),
    limit: facts.number(Checks.limit, row),
    margin: facts.number(Checks.margin, row),
    inFull,
    /** As a sentence gives it. */
    inUnit: (figure: Decimal | null): string => (figure === null ? '' : inFull(inSentence(figure, unit))),
  };
}

const boundWord = ({ least, bound = 'typical' }: NumericCheck, status: string): string => {
  if (status !== 'fail') return bound;
  return least ? 'minimum of' : 'limit of';
};

/** What is asked is blank: in a cell of the user, or at the vendor. */
export const isOpen = (status: string): boolean => status === toConfirm || status === notPublished;

/** One text for a warning or a failure, another where what is asked is blank. */
export const plainly =
  (text: string, open = ''): Wording =>
  (_, status) =>
    isOpen(status) ? [open] : [text];

/**
 * Of a limit of the platform: by how much it is missed; `blank` where the figure to compare is a blank cell, with the limit it
 * has to keep; where the vendor publishes no limit, what is needed of it.
 */
export const limit =
  (check: CheckName, blank = ''): Wording =>
  (facts, status) => {
    if (!isOpen(status)) return beyond(facts, check, status);
    const figures = figuresOf(facts, check);
    if (figures === null) return [];
    const [word, inUnit] = [figures.least ? 'minimum' : 'limit', figures.inUnit];
    if (status === toConfirm) return [`${blank} is blank; the ${word} is ${inUnit(figures.limit)}`];
    const has = figures.value === null ? '' : `; ${inUnit(figures.value)} ${figures.least ? 'here' : 'needed'}`;
    return [`the vendor publishes no ${word}${has}`];
  };

export const workloads = (count: number): string => (count === 1 ? '1 workload' : `${count} workloads`);

/** Workloads that are named before the rest are counted. */
export const mostNamed = 3;
