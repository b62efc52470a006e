import {
  withUnit,
  compare,
  constant,
  convert,
  is,
  minus,
  withoutUnit,
  plus,
  power,
  ratio,
  times,
  when,
  numberKey,
  numberColumn,
  columns,
} from '../../formula';
import { month, year } from '../../quantities/units';
import { discountRate, discountTiming } from '../inputs/assumptions';
import { calendar } from '../tables';

const calendarYear = numberKey(calendar, { heading: 'Year', description: 'Year of the horizon; 0 is now', unit: year });

const discountFactor = numberColumn(calendar, {
  heading: 'Discount factor',
  description: 'What money at the end of the year is worth now',
  formula: power(plus(1, discountRate), minus(0, withoutUnit(calendarYear))),
});

const oneMonthFactor = numberColumn(calendar, {
  heading: 'One month',
  description: 'What money a month later is worth',
  formula: power(plus(1, discountRate), minus(0, ratio(1, 12))),
});

const monthsFactor = numberColumn(calendar, {
  heading: 'Months factor',
  unit: month,
  description:
    'What a charge paid in each month of the year is worth now, as a number of charges: at the year end, or month by month; 0 of year 0, which is now and has no months',
  formula: when(
    compare(calendarYear, '=', constant(0, year)),
    constant(0, month),
    when(
      is(discountTiming, 'monthly'),
      withUnit(
        times(
          power(plus(1, discountRate), minus(1, withoutUnit(calendarYear))),
          oneMonthFactor,
          // 1 + v + … + v¹¹ as a product: no division that would fail at a rate of 0.
          plus(1, oneMonthFactor, power(oneMonthFactor, 2)),
          plus(1, power(oneMonthFactor, 3)),
          plus(1, power(oneMonthFactor, 6)),
        ),
        month,
      ),
      convert(withUnit(discountFactor, year), month),
    ),
  ),
});

export const Calendar = columns(calendar, { year: calendarYear, discountFactor, oneMonthFactor, monthsFactor });
