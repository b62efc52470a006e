import type { Assumption, Column } from '../../formula';
import type { Calculation } from '../../plan/calculate';
import { Decimal } from '../../quantities/decimal';
import type { Changes } from '../changes';

/** An input, or several that move together, of the plan of one span. */
export interface Axis {
  /** What it is, as the heading of its values. */
  readonly heading: string;
  /** What its limit is, as a title. */
  readonly title: string;
  /** How people read the unit: `×` of a factor, `%` of a share, which is a number from 0 to 1 all the same. */
  readonly unit: string;
  /** Steps in one of its unit: how finely its field is typed. */
  readonly perUnit: number;
  /** What is swept if nobody says from where to where, and in how many steps. */
  readonly usual: (today: Decimal) => Range;
  /** Null if the span has nothing that it moves. */
  readonly of: (today: Calculation<Decimal>) => Movement | null;
}

/** Values at equal distances, both ends included. */
export interface Range {
  readonly from: Decimal;
  readonly to: Decimal;
  readonly steps: number;
}

/** A range of plain numbers. */
export const range = (from: number, to: number, steps: number): Range => ({
  from: new Decimal(from),
  to: new Decimal(to),
  steps,
});

/** How an axis moves the inputs of a plan. */
export interface Movement {
  /** The value as planned. */
  readonly today: Decimal;
  /** The bounds of its inputs, in its unit. */
  readonly least: Decimal;
  readonly most: Decimal;
  readonly at: (value: Decimal) => Changes;
}

/** The most that may be typed. Throws if anything may be. */
export function greatestOf({ heading, input }: Column | Assumption): Decimal {
  if (input?.accepts.max === undefined) throw new Error(`${heading} has no greatest value`);
  return new Decimal(input.accepts.max);
}
