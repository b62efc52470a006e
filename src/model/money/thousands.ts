import { join, type Node, type Operand, ratio, rounded } from '../../formula';

/** An amount in a sentence: in thousands, for a sentence has no separators between its digits; whole ones unless places are given. */
export const thousands = (amount: Operand, places = 0): Node => join(rounded(ratio(amount, 1000), places), ' k');
