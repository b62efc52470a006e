import type { Marks } from '../../formula';
import { axes } from '../../explore/axes/axes';
import type { Movement } from '../../explore/axes/axis';
import type { TriedAlong } from '../../explore/whatIf';
import { inputRows, type Plan } from '../../plan/plan';
import { Workloads } from '../../model/inputs/workloads';
import { Decimal } from '../../quantities/decimal';
import { fixedDecimals } from '../numbers';

/** About how many steps a slider has from one end to the other. */
const stepsAimedAt = 80;

/** The step of a slider: a round number, no finer than its field takes. */
export function sliderStep(of: TriedAlong, { today }: Movement): Decimal {
  const { from, to } = axes[of].usual(today);
  const finest = new Decimal(1).div(axes[of].perUnit);
  const wide = Decimal.max(finest, to.minus(from).div(stepsAimedAt));
  const power = new Decimal(10).pow(wide.log().floor());
  const round = [1, 2, 5].map((digit) => power.times(digit)).filter((step) => step.lte(wide));
  return round.at(-1) ?? power;
}

/**
 * The values a slider stops at: round ones over the usual range of its input, with the planned value and the present one, both exactly.
 * A slider counts places in this list, so that every browser steps through it alike.
 */
export function positionsOf(of: TriedAlong, movement: Movement, present: Decimal): readonly Decimal[] {
  const { today, least, most } = movement;
  const { from, to } = axes[of].usual(today);
  const step = sliderStep(of, movement);
  const first = from.div(step).floor();
  const round = Array.from({ length: to.div(step).ceil().minus(first).toNumber() + 1 }, (_, at) => first.plus(at).times(step));
  const sorted = [...round, today, present].filter((value) => value.gte(least) && value.lte(most)).sort((a, b) => a.cmp(b));
  return sorted.filter((value, at) => at === 0 || !value.eq(sorted[at - 1]!));
}

const isShare = (of: TriedAlong): boolean => axes[of].unit === '%';

/** A value as its field has it: a share as a percentage. */
export const typedValue = (of: TriedAlong, value: Decimal): Decimal => (isShare(of) ? value.times(100) : value);

/** What is typed into the field of an input; null if it is no number, or out of the bounds of the input. */
export function readValue(of: TriedAlong, { least, most }: Movement, typed: string): Decimal | null {
  const text = typed.trim();
  if (!/^\d*\.?\d+$/.test(text)) return null;
  const value = new Decimal(text).div(isShare(of) ? 100 : 1);
  return value.gte(least) && value.lte(most) ? value : null;
}

/** A value with its unit: `24.5 km`, `35 %`, `1.2 ×`. */
export function valueWithUnit(of: TriedAlong, value: Decimal, marks: Marks): string {
  const finest = Math.log10(axes[of].perUnit) - (isShare(of) ? 2 : 0);
  const shown = typedValue(of, value).toDecimalPlaces(finest);
  return `${fixedDecimals(shown, shown.decimalPlaces(), marks)} ${axes[of].unit}`;
}

/** A value in the words of somebody who reads it out. `iops` are those of the whole span as planned. */
export function valueInWords(of: TriedAlong, value: Decimal, marks: Marks, iops: Decimal): string {
  const shown = valueWithUnit(of, value, marks);
  switch (of) {
    case 'distance':
      return shown.replace(/km$/, 'kilometres');
    case 'load':
      return `${shown.replace(/ ×$/, ' times')}, ${fixedDecimals(iops.times(value), 0, marks)} IOPS`;
    case 'growth':
    case 'share':
      return shown.replace(/%$/, 'percent');
  }
}

/** Reads and writes a second of the workloads that a plan is sized with. */
export function iopsOf(part: Plan): Decimal {
  const rows = inputRows(part, Workloads).filter(({ id, include }) => include !== 'no' && !part.unsized.has(id));
  return Decimal.sum(0, ...rows.flatMap(({ readIops, writeIops }) => [readIops, writeIops]));
}
