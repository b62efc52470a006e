import { type Check, type Weight, weights } from './check';

/** More than all checks of a group differ among themselves. */
const perGroup = 1000;
/** More than any check weighs. */
export const aboveAll = perGroup * (weights.length + 1);

/** What a check weighs among the reasons of an option, by what it finds. The greater is told first; none equals another. */
export function weightsOf({ weight: group, missing }: Pick<Check, 'weight' | 'missing'>, checkNo: number) {
  const at = (of: Weight): number => perGroup * (weights.length - weights.indexOf(of)) - checkNo;
  return {
    weightFail: at(group) + perGroup / 2,
    weightWarning: at(group),
    // An age that nobody knows is told with the ages, and what leaves no total with what costs money.
    weightConfirm: missing ? at('money') + perGroup / 2 : at(group === 'age' ? 'age' : 'confirm'),
    weightVendor: at('vendor'),
  };
}
