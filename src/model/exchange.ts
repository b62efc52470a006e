import { absent, type Column, constant, is, numberColumn, orElse, pick, rowColumn, rowOf, type Table, when } from '../formula';
import { exchangeRate } from '../quantities/units';
import { currency } from './inputs/assumptions';
import { Rates } from './inputs/rates';

/** How a row finds what a unit of its currency is worth in that of the quote, which itself has no row in Rates and counts 1. */
export function exchange<In extends string>(table: Table<In>, of: Column<In>) {
  const rateRow = rowColumn(table, {
    heading: 'Rate row',
    description: 'Row in Rates; none for the currency of the quote',
    formula: when(is(of, currency), absent(), rowOf(Rates.currency, of)),
  });
  const rate = numberColumn(table, {
    heading: 'Rate',
    unit: exchangeRate,
    description: 'Quote currency per unit of its currency',
    formula: orElse(pick(Rates.rate, rateRow), constant(1, exchangeRate)),
  });
  return { rateRow, rate };
}
