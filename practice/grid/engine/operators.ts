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

/** A comparison as a condition of a formula. */
export function comparisonFormula(operator: Comparison, cell: string, first: string, second: string): string {
  switch (operator) {
    case 'between':
      return `AND(${cell}>=${first},${cell}<=${second})`;
    case 'notBetween':
      return `OR(${cell}<${first},${cell}>${second})`;
    case 'equal':
      return `${cell}=${first}`;
    case 'notEqual':
      return `${cell}<>${first}`;
    case 'greater':
      return `${cell}>${first}`;
    case 'less':
      return `${cell}<${first}`;
    case 'greaterOrEqual':
      return `${cell}>=${first}`;
    case 'lessOrEqual':
      return `${cell}<=${first}`;
  }
}
