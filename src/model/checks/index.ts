/** What every option is asked: each check in a file of its own, `list.ts` their order, `fit.ts` and `rows.ts` their columns. */
export { isNumeric, unitOf } from './check';
export { CheckColumns, checkList, type CheckName, numericChecks } from './list';
export { FitRows } from './option';
export { Fit } from './fit';
export { Checks } from './rows';
export { OwnWeights, Shared } from './shared';

export { checksOfParts } from './ofParts';
