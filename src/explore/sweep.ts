import { listedOptions } from '../plan/order';
import type { Reading } from '../formula';
import { Spans } from '../model/inputs/network/spans';
import { OptionCosts } from '../model/options/costs';
import { Options } from '../model/options/identity';
import { OptionLatency } from '../model/options/latency';
import { OptionNeeds } from '../model/options/needs';
import { OptionVerdict } from '../model/options/verdict';
import { calculate } from '../plan/calculate';
import { inputRows, type Plan } from '../plan/plan';
import { rowValues, type ValueText } from '../plan/values/valueText';
import { Decimal } from '../quantities/decimal';
import { axes, type SweptAlong } from './axes/axes';
import type { Axis, Movement, Range } from './axes/axis';
import { changedPlan } from './changes';
import { partOf } from './partOf';
import type { Progress } from './progress';

/** What to sweep; without a range that which is usual of the axis. */
export interface SweepRequest {
  readonly of: SweptAlong;
  readonly from: Decimal | null;
  readonly to: Decimal | null;
  readonly steps: number | null;
}

/** What is shown of an option at each value. */
export const sweptColumns = {
  verdict: OptionVerdict.verdict,
  requiredMbps: OptionNeeds.requiredMbps,
  writeHomeMs: OptionLatency.writeHomeMs,
  writeAwayMs: OptionLatency.writeAwayMs,
  meanWriteMs: OptionLatency.meanWriteMs,
  total: OptionCosts.total,
} as const;

/** The figures of an option at a value of the axis, as text in plain notation. */
export type SweepPoint = { readonly value: string } & { readonly [Field in keyof typeof sweptColumns]: ValueText };

export interface SweptOption {
  readonly span: string;
  readonly platform: string;
  readonly name: string;
  readonly points: readonly SweepPoint[];
}

/** Every option over a range of one input. */
export interface Sweep {
  readonly of: SweptAlong;
  readonly unit: string;
  readonly options: readonly SweptOption[];
}

/** Sweeps, calculated exactly. It pauses before each value. A span without the input that is moved has no options here. */
export function* sweep(plan: Plan, asked: readonly SweepRequest[]): Generator<Progress, readonly Sweep[]> {
  const spans = inputRows(plan, Spans).map(({ span }) => span);
  const found: Sweep[] = [];
  for (const request of asked) {
    const axis: Axis = axes[request.of];
    const swept: SweptOption[] = [];
    for (const span of spans) swept.push(...(yield* sweepSpan(plan, span, axis, request)));
    found.push({ of: request.of, unit: axis.unit, options: swept });
  }
  return found;
}

function* sweepSpan(plan: Plan, span: string, axis: Axis, request: SweepRequest): Generator<Progress, readonly SweptOption[]> {
  const part = partOf(plan, span);
  const today = calculate(part, { latencies: false });
  const movement = axis.of(today);
  if (!movement) return [];
  const values = valuesOf(movement, axis, request);
  const readings: Reading<Decimal>[] = [];
  for (const value of values) {
    yield { of: request.of, span, done: readings.length, all: values.length, counted: 'values' };
    readings.push(calculate(changedPlan(part, movement.at(value)), { latencies: false }).reading);
  }
  return listedOptions(today.reading).map((row) => ({
    span,
    platform: String(today.reading.cell(Options.platform, row)),
    name: String(today.reading.cell(Options.name, row)),
    points: readings.map((reading, at) => ({ value: values[at]!.toFixed(), ...rowValues(reading, sweptColumns, row) })),
  }));
}

/** The values of a range, within the bounds of the inputs and rounded to the step of the axis; each once. */
function valuesOf({ today, least, most }: Movement, axis: Axis, request: SweepRequest): readonly Decimal[] {
  const usual: Range = axis.usual(today);
  const { from, to, steps } = {
    from: request.from ?? usual.from,
    to: request.to ?? usual.to,
    steps: request.steps ?? usual.steps,
  };
  const values = Array.from({ length: steps + 1 }, (_, at) => from.plus(to.minus(from).times(at).div(steps)))
    .map((value) => Decimal.min(most, Decimal.max(least, value)))
    .map((value) => value.times(axis.perUnit).round().div(axis.perUnit));
  return values.filter((value, at) => at === 0 || !value.eq(values[at - 1]!));
}
