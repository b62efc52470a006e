import { join, type Node, type Operand, ratio, rounded } from '../../formula';

/** An amount in a sentence: whole thousands, for a sentence has no separators between its digits. */
export const thousands = (amount: Operand): Node => join(rounded(ratio(amount, 1000), 0), ' k');
