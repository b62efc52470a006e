import type { Border, Comparison, Look, Visibility } from '../grid/grid';
import { asOneOf } from './checks';

/** The API's words for things the grid calls by words of its own. Excel takes its words in any case of letters. */

const bothWays = <Word extends string>(words: Readonly<Record<Word, string>>, what: string) => {
  const pairs = Object.entries(words) as [Word, string][];
  const excel = pairs.map(([, word]) => word);
  return {
    of: (word: Word): string => words[word],
    from: (value: unknown): Word => {
      const at = excel.indexOf(asOneOf(value, excel, what));
      return (pairs[at] as [Word, string])[0];
    },
  };
};

export const { of: visibilityOf, from: visibilityFrom } = bothWays<Visibility>(
  { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' },
  'visibility',
);

export const { of: horizontalOf, from: horizontalFrom } = bothWays<Look['horizontal']>(
  {
    general: 'General',
    left: 'Left',
    center: 'Center',
    right: 'Right',
    fill: 'Fill',
    justify: 'Justify',
    centerAcrossSelection: 'CenterAcrossSelection',
    distributed: 'Distributed',
  },
  'horizontalAlignment',
);

export const { of: verticalOf, from: verticalFrom } = bothWays<Look['vertical']>(
  { top: 'Top', center: 'Center', bottom: 'Bottom', justify: 'Justify', distributed: 'Distributed' },
  'verticalAlignment',
);

export const { of: borderStyleOf, from: borderStyleFrom } = bothWays<Border['style']>(
  { none: 'None', continuous: 'Continuous', dash: 'Dash', dot: 'Dot', double: 'Double' },
  'style of a border',
);

export const { of: borderWeightOf, from: borderWeightFrom } = bothWays<Border['weight']>(
  { hairline: 'Hairline', thin: 'Thin', medium: 'Medium', thick: 'Thick' },
  'weight of a border',
);

const comparisons = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greater: 'GreaterThan',
  less: 'LessThan',
} as const;

/** Operators of conditional formats. */
export const { of: formatOperatorOf, from: formatOperatorFrom } = bothWays<Comparison>(
  { ...comparisons, greaterOrEqual: 'GreaterThanOrEqual', lessOrEqual: 'LessThanOrEqual' },
  'operator',
);

/** Operators of data validation, which differ in the last two. */
export const { of: ruleOperatorOf, from: ruleOperatorFrom } = bothWays<Comparison>(
  { ...comparisons, greaterOrEqual: 'GreaterThanOrEqualTo', lessOrEqual: 'LessThanOrEqualTo' },
  'operator',
);
