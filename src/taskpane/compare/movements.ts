import { compare, type ComparedOption, type ComparedPlan, type Comparison, type Driver } from '../../explore/comparison/compare';
import { type InputDifference, inputValue } from '../../explore/comparison/inputDifference';
import type { Progress } from '../../explore/progress';
import type { Marks } from '../../formula';
import { verdictWords, type Verdict } from '../../model/options/verdictWords';
import type { Quoted } from '../../plan/quote';
import { valuesOf } from '../../plan/values/values';
import type { ValueText } from '../../plan/values/valueText';
import { Decimal } from '../../quantities/decimal';
import { absentText, fixedDecimals } from '../numbers';

const words = {
  appears: 'the total comes or goes with it',
  together: '; together with ',
  differ: 'differs',
};

/** A change of the inputs and what it makes of a total. */
export interface Moved {
  /** `Spans, Main to North, Working route: 18 km → 25 km`; several if they only work together. */
  readonly input: string;
  /** With its sign; words if the total comes or goes with it. */
  readonly effect: string;
}

/** What becomes of the total of an option. */
export interface Movement {
  readonly name: string;
  readonly verdict: string;
  readonly total: string;
  /** With its sign; null if one of the totals is not known, or they are in two currencies. */
  readonly difference: string | null;
  /** The largest change first. They add up to the difference, without a remainder. */
  readonly moved: readonly Moved[];
}

/** What becomes of the options of a span. */
export interface SpanMovements {
  readonly span: string;
  readonly options: readonly Movement[];
  /** Platforms that only one of the plans compares. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
}

export interface Movements {
  readonly before: string;
  readonly after: string;
  readonly currencyBefore: string;
  readonly currencyAfter: string;
  readonly inputs: number;
  readonly spans: readonly SpanMovements[];
}

/** Two plans compared, change by change, so that its caller can show how far it is, or stop it. */
export function* movements(
  before: { readonly name: string; readonly quoted: Quoted },
  after: { readonly name: string; readonly quoted: Quoted },
  marks: Marks,
): Generator<Progress, Movements> {
  const comparison = yield* compare(sideOf(before), sideOf(after));
  return {
    before: before.name,
    after: after.name,
    currencyBefore: comparison.currencyBefore,
    currencyAfter: comparison.currencyAfter,
    inputs: comparison.inputs.length,
    spans: comparison.spans.map((span) => spanMovements(span, marks)),
  };
}

const sideOf = ({ name, quoted }: { readonly name: string; readonly quoted: Quoted }): ComparedPlan => ({
  name,
  quoted,
  values: valuesOf(quoted.full, quoted.problems, quoted.warnings),
});

const spanMovements = ({ span, onlyBefore, onlyAfter, options }: Comparison['spans'][number], marks: Marks): SpanMovements => ({
  span,
  onlyBefore,
  onlyAfter,
  options: options.map((option) => movement(option, marks)),
});

function movement(option: ComparedOption, marks: Marks): Movement {
  const { name, verdictBefore, verdictAfter, totalBefore, totalAfter, totalDifference, drivers } = option;
  const verdict = (text: ValueText): string => verdictWords[text as Verdict];
  return {
    name,
    verdict: arrow(verdict(verdictBefore), verdict(verdictAfter)),
    total: arrow(amount(totalBefore, marks), amount(totalAfter, marks)),
    difference: totalDifference === null ? null : amount(totalDifference, marks, totalBefore !== totalAfter),
    moved: drivers.map((driver) => moved(driver, marks)),
  };
}

const moved = ({ inputs, effect }: Driver, marks: Marks): Moved => ({
  input: inputs.map(inputText).join(words.together),
  effect: effect === null ? words.appears : amount(effect, marks, true),
});

function inputText(input: InputDifference): string {
  const [before, after] = [inputValue(input, 'before'), inputValue(input, 'after')];
  if (input.what !== 'changed') return `${input.label} ${input.what === 'catalogue' ? words.differ : input.what}`;
  return before === 'by row' && after === 'by row' ? input.label : `${input.label}: ${before} → ${after}`;
}

const amount = (text: ValueText, marks: Marks, signed = false): string =>
  text === null ? absentText : fixedDecimals(new Decimal(text), 2, marks, signed);

const arrow = (before: string, after: string): string => (before === after ? after : `${before} → ${after}`);
