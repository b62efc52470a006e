import {
  columns,
  constant,
  is,
  minus,
  monthsAfter,
  numberColumn,
  numberKey,
  orElse,
  plus,
  power,
  ratio,
  when,
  withoutUnit,
} from '../../formula';
import { date, month, year } from '../../quantities/units';
import { discountRate, discountTiming, goLiveDate, quoteDate } from '../inputs/assumptions';
import { months } from '../tables';

/* The months of the horizon by their days: prices that change on a day are counted by them. */

const monthNo = numberKey(months, {
  heading: 'Month',
  description: 'Month of the horizon; the first begins on the go-live date',
  unit: month,
});
const monthYear = numberKey(months, { heading: 'Year', description: 'Year of the horizon that it belongs to', unit: year });
const firstDay = numberColumn(months, {
  heading: 'First day',
  unit: date,
  description: 'The day on which it begins; the horizon begins on the go-live date, or else on the quote date',
  formula: monthsAfter(orElse(goLiveDate, quoteDate), minus(monthNo, constant(1, month))),
});
const worth = (years: ReturnType<typeof withoutUnit>) => power(plus(1, discountRate), minus(0, years));
const factor = numberColumn(months, {
  heading: 'Factor',
  description: 'What a charge of this month is worth now: discounted to the year end, or month by month',
  formula: when(is(discountTiming, 'monthly'), worth(ratio(withoutUnit(monthNo), 12)), worth(withoutUnit(monthYear))),
});

export const Months = columns(months, { month: monthNo, year: monthYear, firstDay, factor });
