import { difference, type Difference, type SpanDifference } from '../../plan/values/difference';
import type { OptionValues, Values } from '../../plan/values/values';
import type { ValueText } from '../../plan/values/valueText';
import { Decimal } from '../../quantities/decimal';
import type { Progress } from '../progress';
import { attribute, currencyOf, type Effect, type Side } from './attribution';
import { movingInputs } from './movingInputs';
import { inputDifference, type InputDifference } from './inputDifference';

/** A plan that is compared, with what it is called. */
export interface ComparedPlan {
  readonly name: string;
  readonly quoted: Side;
  readonly values: Values;
}

/** What moves a total, and by how much. */
export interface Driver {
  /** One change, or several that only work together. */
  readonly inputs: readonly InputDifference[];
  /** Null: with this change the option has a total that it did not have, or has none any more. */
  readonly effect: ValueText;
}

/** An option that both plans compare; of a solution the one of all its parts. */
export interface ComparedOption {
  readonly platform: string;
  readonly name: string;
  readonly verdictBefore: ValueText;
  readonly verdictAfter: ValueText;
  readonly requiredMbpsBefore: ValueText;
  readonly requiredMbpsAfter: ValueText;
  readonly totalBefore: ValueText;
  readonly totalAfter: ValueText;
  /** Null if one of the totals is not known, or they are in two currencies. */
  readonly totalDifference: ValueText;
  /** Largest first. Their effects sum to the difference. */
  readonly drivers: readonly Driver[];
}

export interface ComparedSpan extends SpanDifference {
  readonly options: readonly ComparedOption[];
}

/** Two plans, or one plan twice: what differs in their inputs and figures, and which input moves which total. */
export interface Comparison extends Difference {
  readonly currencyBefore: string;
  readonly currencyAfter: string;
  /** In the order in which they are applied. */
  readonly inputs: readonly InputDifference[];
  readonly spans: readonly ComparedSpan[];
}

/** Compares two plans. It is run step by step, so that its caller can show how far it is, or stop it. */
export function* compare(before: ComparedPlan, after: ComparedPlan): Generator<Progress, Comparison> {
  const { changes, effectsOn } = yield* attribute(before.quoted, after.quoted, `${before.name} → ${after.name}`);
  const [currencyBefore, currencyAfter] = [currencyOf(before.quoted), currencyOf(after.quoted)];
  const driver = ({ changes: own, effect }: Effect): Driver => ({
    inputs: own.map((change) => inputDifference(change, before.quoted, after.quoted)),
    effect: effect && effect.toFixed(2),
  });
  const option = (one: OptionValues, other: OptionValues): ComparedOption => ({
    platform: one.platform ?? '',
    name: one.name ?? '',
    verdictBefore: one.verdict,
    verdictAfter: other.verdict,
    requiredMbpsBefore: one.requiredMbps,
    requiredMbpsAfter: other.requiredMbps,
    totalBefore: one.total,
    totalAfter: other.total,
    totalDifference: currencyBefore === currencyAfter ? minus(other.total, one.total) : null,
    drivers: effectsOn(`${one.span} | ${one.platform}`).map(driver),
  });
  const found = difference(before, after);
  const spans = found.spans.map((span) => ({
    ...span,
    options: before.values.options.flatMap((one) => {
      if (one.part === 'attached') return [];
      const other = after.values.options.find(({ span: on, platform }) => on === one.span && platform === one.platform);
      return other && one.span === span.span ? [option(one, other)] : [];
    }),
  }));
  const inputs = changes.map((change) => inputDifference(change, before.quoted, after.quoted));
  const moving = movingInputs(inputs, spans);
  // What names rows of the catalogue is an input; the rows are told only if they move a total by themselves.
  const told = inputs.filter((input) => input.what !== 'catalogue' || moving.includes(input));
  return { before: found.before, after: found.after, currencyBefore, currencyAfter, inputs: told, spans };
}

const minus = (total: ValueText, other: ValueText): ValueText =>
  total === null || other === null ? null : new Decimal(total).minus(other).toFixed(2);
