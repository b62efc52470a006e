import { listedOptions } from '../../plan/order';
import type { Program } from '../../formula/loops';
import { Options } from '../../model/options/identity';
import { OptionVerdict } from '../../model/options/verdict';
import type { Verdict } from '../../model/options/verdictWords';
import { options } from '../../model/tables';
import { calculate } from '../../plan/calculate';
import { type PlannedRange, plannedRanges } from '../../plan/named/plannedRanges';
import type { Plan } from '../../plan/plan';
import { type ValueText, valueText } from '../../plan/values/valueText';
import type { Progress } from '../progress';
import { Trials } from '../trials';
import { bySpan, cheapest, readTrial, spreadColumns, type SpreadField, spreadFields } from './asked';
import { Draws } from './draws';
import { type Drivers, drivers } from './drivers';
import { type Chance, chanceOf, figureText, percentile } from './figures';
import { Random } from './random';

export interface TrialsRequest {
  readonly trials: number;
  readonly seed: number;
}
export const usualTrials: TrialsRequest = { trials: 10_000, seed: 1 };
/** Each keeps five figures of every option: of the largest plans, 240 options, about a gigabyte. */
export const mostTrials = 100_000;

/** How far a figure spreads over the trials in which it is known. */
export interface Spread {
  readonly p5: ValueText;
  readonly p50: ValueText;
  readonly p95: ValueText;
  /** As planned: every range at its expected value. */
  readonly expected: ValueText;
  /** In how many trials it is known. */
  readonly known: number;
}

/** An option over all trials. */
export interface TriedOption extends Readonly<Record<SpreadField, Spread>> {
  readonly span: string;
  readonly platform: string;
  readonly name: string;
  /** As planned. */
  readonly verdict: Verdict;
  readonly fits: Chance;
  readonly cheapest: Chance;
  /** What moves it, the range that moves a figure most first; what does not move it is not among them. */
  readonly drivers: Drivers;
}

export interface Tried extends TrialsRequest {
  readonly ranges: readonly string[];
  readonly options: readonly TriedOption[];
}

/** After so many trials others get to work. */
const perStep = 16;

/**
 * Calculates a plan again and again with values drawn from its ranges, by the fast reading. The first trials of a longer run are those
 * of a shorter one. It pauses every few trials.
 */
export function* runTrials(plan: Plan, { trials, seed }: TrialsRequest, program: Program): Generator<Progress, Tried> {
  const ranges = plannedRanges(plan);
  const draws = new Draws(plan, ranges);
  const readings = new Trials(plan, program);
  const { reading } = calculate(plan, { latencies: false });
  const count = reading.rowCount(options);
  const spans = bySpan(readings.at(draws.alone(null)).reading);
  const found = Object.fromEntries(
    spreadFields.map((field) => [field, Array.from({ length: count }, () => new Float64Array(trials))]),
  ) as Record<SpreadField, Float64Array[]>;
  const [fits, wins] = [new Uint32Array(count), new Uint32Array(count)];
  const random = new Random(seed);
  for (let done = 0; done < trials; done++) {
    if (done % perStep === 0) yield { of: 'trials', span: '', done, all: trials, counted: 'trials' };
    const trial = readTrial(readings.at(draws.trial(random)).reading);
    for (const field of spreadFields) for (let at = 0; at < count; at++) found[field][at]![done] = trial.figures[field][at]!;
    for (let at = 0; at < count; at++) if (trial.fits[at]) fits[at]! += 1;
    for (const at of cheapest(trial, spans)) wins[at]! += 1;
  }
  const driven = yield* drivers(ranges, draws, readings);
  const spreadOf = (field: SpreadField, at: number): Spread => {
    const column = spreadColumns[field];
    const sorted = found[field][at]!.filter((value) => !Number.isNaN(value)).sort();
    const text = (percent: number): ValueText => figureText(percentile(sorted, percent), column.unit);
    const expected = valueText(reading.cell(column, at), column.unit);
    return { p5: text(5), p50: text(50), p95: text(95), expected, known: sorted.length };
  };
  return {
    trials,
    seed,
    ranges: ranges.map(({ called }: PlannedRange) => called),
    options: listedOptions(reading).map((at) => ({
      span: String(reading.cell(Options.span, at)),
      platform: String(reading.cell(Options.platform, at)),
      name: String(reading.cell(Options.name, at)),
      verdict: reading.cell(OptionVerdict.verdict, at) as Verdict,
      fits: chanceOf(fits[at]!, trials),
      cheapest: chanceOf(wins[at]!, trials),
      requiredMbps: spreadOf('requiredMbps', at),
      meanWriteMs: spreadOf('meanWriteMs', at),
      writeHomeMs: spreadOf('writeHomeMs', at),
      writeAwayMs: spreadOf('writeAwayMs', at),
      total: spreadOf('total', at),
      drivers: driven[at]!,
    })),
  };
}
