import { cents, type Column, minus, type Node, type Operand, plus, power, times, withoutUnit } from '../../formula';
import { paths } from '../inputs/assumptions';

/** A first year's charge, raised to a later year. */
export const raised = (first: Column, yearNo: Operand, rise: Operand): Node =>
  times(first, power(plus(1, rise), minus(withoutUnit(yearNo), 1)));

interface Charges {
  readonly working: Column;
  readonly other: Column;
  readonly rise: Column;
}
/** What falls due of all paths at a time of a year: each path rounded to the cent. */
export const dueIn = (yearNo: Operand, { working, other, rise }: Charges): Node =>
  plus(cents(raised(working, yearNo, rise)), times(minus(paths, 1), cents(raised(other, yearNo, rise))));
