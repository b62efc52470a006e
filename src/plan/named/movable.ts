import type { Accepts, Column, Raw } from '../../formula';
import { Prices } from '../../model/inputs/prices';
import { Platforms } from '../../model/inputs/products/platforms';
import type { Definition } from '../describe/definitions';
import { Decimal } from '../../quantities/decimal';

/** Inputs by which rows of the working tables are made: with another value there would be other rows. */
const makeRows: readonly (Column | undefined)[] = [Platforms.homeFollowsAbove, Platforms.trackingGrainKB, Prices.upliftPerYear];

/** Why an input cannot move between two values; null: it can. */
export function whyFixed(definition: Definition): string | null {
  const { accepts } = definition.input;
  if (accepts.type !== 'number') return 'it is no number';
  if (accepts.whole || accepts.among) return 'it takes whole steps, with nothing between';
  return 'table' in definition && makeRows.includes(definition) ? 'it decides how loads are summed' : null;
}

/** The expected value of an input: what is stated, else its default; null if there is none. One that is taken from an assumption moves with that. */
export function expectedValue({ input: { blank } }: Definition, stated: Raw | undefined): number | null {
  if (typeof stated === 'number') return stated;
  const byDefault = stated === null && typeof blank === 'object' && 'default' in blank ? blank.default : null;
  return typeof byDefault === 'number' ? byDefault : null;
}

export const isWithin = ({ min = -Infinity, max = Infinity, above = -Infinity }: Accepts, value: number): boolean =>
  value >= min && value <= max && value > above;

/** The end of a range: a value, or the share of the expected value that is added to it. */
export const endOf = (end: number, expected: number, isChange: boolean): number =>
  isChange ? new Decimal(expected).times(new Decimal(end).plus(1)).toNumber() : end;
