import { max, type Node, type Operand, plus, times } from '../../formula';

/** What recurs for one circuit in a period, in the currency of its offer and without surcharge: never less than the minimum charge. */
export const recurring = (of: Readonly<Record<'minimumCharge' | 'mrcOfEnds' | 'mrcPerDistance' | 'distance', Operand>>): Node =>
  max(of.minimumCharge, plus(of.mrcOfEnds, times(of.mrcPerDistance, of.distance)));
