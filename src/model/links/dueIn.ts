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
/** What falls due of all paths at a time of a year, or of a share of the year: each path rounded to the cent. */
export function dueIn(yearNo: Operand, { working, other, rise }: Charges, share?: Operand): Node {
  const ofPath = (first: Column): Node => {
    const due = raised(first, yearNo, rise);
    return cents(share === undefined ? due : times(due, share));
  };
  return plus(ofPath(working), times(minus(paths, 1), ofPath(other)));
}
