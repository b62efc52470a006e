import { type Column, compare, convert, monthsAfter, not, or, orElse, pick, type Node, type Table } from '../formula';
import { month, year } from '../quantities/units';
import { quoteDate } from './inputs/assumptions';
import { rule } from './rules';
import { quantity } from './working';

/** The dates of a row of an input table: when it holds, and of when its source is. */
interface Dates {
  readonly validFrom: Column;
  readonly validTo: Column;
  readonly sourceDate: Column;
}

/** The days between which a row and its source hold, each the quote date where nothing is stated. */
export interface RowDays {
  readonly firstDay: Column;
  readonly lastDay: Column;
  readonly lastGoodDay: Column;
  /** Whether the quote date lies between them. */
  readonly ofItsTime: Node;
}

/**
 * The days of the row of an input table that a row of `table` rests on.
 * @param whose as in "first day of the platform row"
 * @param headings `''`, or what tells these columns from others of their kind, such as `Behind`
 */
export function rowDays(table: Table, headings: string, whose: string, of: Dates, row: Column): RowDays {
  const named = (heading: string): string => (headings ? `${headings} ${heading.toLowerCase()}` : heading);
  const day = (heading: string, means: string, formula: Node): Column => {
    const words = named(heading).split(' ');
    const field = words.map((word, at) => (at === 0 ? word.toLowerCase() : word[0]!.toUpperCase() + word.slice(1))).join('');
    return quantity(table, named(heading), field, quoteDate.unit, means, formula);
  };
  const stated = (column: Column): Node => orElse(pick(column, row), quoteDate);
  const firstDay = day('First day', `First day of ${whose}; the quote date where it has none`, stated(of.validFrom));
  const lastDay = day('Last day', `Last day of ${whose}; the quote date where it has none`, stated(of.validTo));
  const lastGoodDay = day(
    'Last good day',
    `Two years after the source of ${whose}`,
    monthsAfter(stated(of.sourceDate), convert(rule('oldAfterYears', year), month)),
  );
  const ofItsTime = not(
    or(compare(firstDay, '>', quoteDate), compare(lastDay, '<', quoteDate), compare(lastGoodDay, '<', quoteDate)),
  );
  return { firstDay, lastDay, lastGoodDay, ofItsTime };
}
