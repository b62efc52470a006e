import { quoteText } from '../a1/references';
import type { Choices, EntryRule } from './workbook';

/*
 * Data validation as Excel holds it, for the file and for an open workbook alike.
 */

/** Excel's limits, in characters. */
export const longest = { title: 32, message: 255, list: 255, formula: 255 } as const;

/** What Excel compares an entry with. Formulas have no equals sign; a list of words is not a formula. */
export type Criterion =
  | { readonly type: 'list'; readonly words: readonly string[] }
  | { readonly type: 'list'; readonly formula: string }
  | { readonly type: 'decimal' | 'whole' | 'date'; readonly least: number; readonly most: number }
  | { readonly type: 'custom'; readonly formula: string };

/**
 * The criterion of a rule; null if everything is accepted.
 *
 * @param cell the first cell that it is for: a formula names it, and Excel moves the name along.
 * @throws Error if Excel could not hold it.
 */
export function criterionOf(rule: EntryRule, cell: string): Criterion | null {
  switch (rule.kind) {
    case 'any':
      return null;
    case 'list':
      return listed(rule.choices);
    case 'date':
      return { type: 'date', least: rule.min, most: rule.max };
    case 'number': {
      const { min, max, above, whole, word } = rule;
      if (min !== undefined && max !== undefined && above === undefined && word === undefined)
        return { type: whole ? 'whole' : 'decimal', least: min, most: max };
      return { type: 'custom', formula: checked(numberFormula(rule, cell), 'formula') };
    }
  }
}

/** Excel's own rules know no bound that is excluded on one side alone, and no word beside a number. */
function numberFormula({ min, max, above, whole, word }: Extract<EntryRule, { kind: 'number' }>, cell: string): string {
  const conditions = [
    `ISNUMBER(${cell})`,
    ...(min === undefined ? [] : [`${cell}>=${min}`]),
    ...(above === undefined ? [] : [`${cell}>${above}`]),
    ...(max === undefined ? [] : [`${cell}<=${max}`]),
    // TRUNC of a text is an error, which refuses the text as well.
    ...(whole ? [`${cell}=TRUNC(${cell})`] : []),
  ];
  const number = `AND(${conditions.join(',')})`;
  return word === undefined ? number : `IF(ISTEXT(${cell}),${cell}=${quoteText(word)},${number})`;
}

function listed(choices: Choices): Criterion {
  if ('table' in choices) return { type: 'list', formula: checked(columnSource(choices), 'formula') };
  const comma = choices.words.find((word) => word.includes(','));
  if (comma !== undefined) throw new Error(`A list of choices cannot hold "${comma}": the comma parts its words`);
  checked(choices.words.join(','), 'list');
  return { type: 'list', words: choices.words };
}

const names = { list: 'A list of choices', formula: 'The formula of a rule' } as const;

function checked(text: string, what: keyof typeof names): string {
  if (text.length > longest[what])
    throw new Error(`${names[what]} has ${text.length} characters (at most ${longest[what]}): ${text}`);
  return text;
}

/** A heading of more than letters, digits and spaces needs brackets of its own. */
const columnReference = (table: string, heading: string): string =>
  /^[\p{L}\p{N} _]+$/u.test(heading) ? `${table}[${heading}]` : `${table}[[${heading}]]`;

/** A rule reaches a table through INDIRECT only. */
const columnSource = ({ table, heading }: Extract<Choices, { table: string }>): string =>
  `INDIRECT(${quoteText(columnReference(table, heading))})`;
