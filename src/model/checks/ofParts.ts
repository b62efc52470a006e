import { firstCopy, resync } from './lasting/copies';
import { checkList } from './list';
import { peakFactors } from './workloads/peakFactors';
import { writeBudgets } from './workloads/writeBudgets';
import { writeBudgetsMoved } from './workloads/writeBudgetsMoved';

const ofWorkloads: readonly string[] = [writeBudgets, writeBudgetsMoved, peakFactors, firstCopy, resync].map(
  ({ check }) => check,
);

/**
 * What is found of a part of a solution by what it is and what it serves, and so is found of the whole. What all checks of a span or of
 * its hypervisors find is found of the first part already.
 */
export const checksOfParts = checkList.filter(
  ({ check, restsOn }) => restsOn === 'Platforms' || restsOn === 'Replicas' || ofWorkloads.includes(check),
);
