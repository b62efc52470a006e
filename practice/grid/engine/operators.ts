import type { Comparison } from '../contract/rules';

/** Comparisons as the engine's rules call them. */
export const operators: Readonly<Record<Comparison, string>> = {
  between: 'isBetween',
  notBetween: 'isNotBetween',
  equal: 'isEqual',
  notEqual: 'isNotEqual',
  greater: 'isGreaterThan',
  less: 'isLessThan',
  greaterOrEqual: 'isGreaterOrEqualTo',
  lessOrEqual: 'isLessOrEqualTo',
};
