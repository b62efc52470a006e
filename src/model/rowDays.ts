import {
  type Column,
  compare,
  convert,
  monthsAfter,
  not,
  or,
  orElse,
  pick,
  type Node,
  type RowColumn,
  type Table,
  numberColumn,
  textColumn,
  when,
} from '../formula';
import { month, year } from '../quantities/units';
import { quoteDate } from './inputs/assumptions';
import { rule } from './rules';

/** The dates of a row of an input table: when it holds, how long it is supported, and of when its source is. */
interface Dates<Of extends string> {
  readonly validFrom: Column<Of>;
  readonly validTo: Column<Of>;
  readonly supportedUntil: Column<Of>;
  readonly sourceDate: Column<Of>;
}

interface Dated<In extends string, Of extends string> {
  /** What tells these columns from others of their kind, such as `Behind`. */
  readonly headings?: string;
  /** As in "first day of the platform row". */
  readonly whose: string;
  readonly of: Dates<Of>;
  readonly row: RowColumn<In, NoInfer<Of>>;
  /** The day on which the horizon ends. */
  readonly horizonEnd: Node;
}

/**
 * The days between which a row of an input table and its source hold, the quote date where none is stated, as columns of a table
 * whose rows rest on it; whether the quote date lies between them, and whether its support lasts to the end of the horizon.
 */
export function rowDays<In extends string, Of extends string>(
  table: Table<In>,
  { headings, whose, of, row, horizonEnd }: Dated<In, Of>,
) {
  const named = (heading: string): string => (headings ? `${headings} ${heading.toLowerCase()}` : heading);
  const fieldOf = (heading: string): string =>
    named(heading)
      .split(' ')
      .map((word, at) => (at === 0 ? word.toLowerCase() : word[0]!.toUpperCase() + word.slice(1)))
      .join('');
  const day = (heading: string, description: string, formula: Node) =>
    numberColumn(table, { heading: named(heading), field: fieldOf(heading), unit: quoteDate.unit, description, formula });
  const stated = (column: Column<Of>): Node => orElse(pick(column, row), quoteDate);
  const firstDay = day('First day', `First day of ${whose}; the quote date where it has none`, stated(of.validFrom));
  const lastDay = day('Last day', `Last day of ${whose}; the quote date where it has none`, stated(of.validTo));
  const lastGoodDay = day(
    'Last good day',
    `Two years after the source of ${whose}`,
    monthsAfter(stated(of.sourceDate), convert(rule('oldAfterYears', year), month)),
  );
  const lastSupportedDay = day(
    'Last supported day',
    `Last day of support of ${whose}; the end of the horizon where it has none`,
    orElse(pick(of.supportedUntil, row), horizonEnd),
  );
  const supportLasts = textColumn(table, {
    heading: named('Support lasts'),
    field: fieldOf('Support lasts'),
    description: `Whether support of ${whose} lasts to the end of the horizon`,
    formula: when(compare(lastSupportedDay, '>=', horizonEnd), 'yes', 'no'),
  });
  const ofItsTime = not(
    or(compare(firstDay, '>', quoteDate), compare(lastDay, '<', quoteDate), compare(lastGoodDay, '<', quoteDate)),
  );
  return { days: { firstDay, lastDay, lastGoodDay, lastSupportedDay, supportLasts }, ofItsTime };
}
