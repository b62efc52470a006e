import { type Weight, weights } from './check';

/** More than all checks of a group differ among themselves. */
const perGroup = 1000;

/** What a failure weighs more than a warning of the same group. */
export const failureWeighs = perGroup / 2;

/** What the first check of a group would weigh if it were number 0: groups that are told first weigh more. */
export const groupWeighs = (group: Weight): number => perGroup * (weights.length - weights.indexOf(group));
