import { withUnit, convert, is, minus, withoutUnit, plus, power, ratio, times, when } from '../../formula';
import { month, one, year } from '../../quantities/units';
import { discountRate, discountTiming } from '../inputs/assumptions';
import { calendar } from '../tables';
import { key, quantity } from '../working';

export const calendarYear = key(calendar, 'Year', 'year', 'Year of the horizon; 0 is now', 'number', year);

export const discountFactor = quantity(
  calendar,
  'Discount factor',
  'discountFactor',
  one,
  'What money at the end of the year is worth now',
  power(plus(1, discountRate), minus(0, withoutUnit(calendarYear))),
);

const oneMonth = quantity(
  calendar,
  'One month',
  'oneMonthFactor',
  one,
  'What money a month later is worth',
  power(plus(1, discountRate), minus(0, ratio(1, 12))),
);

export const monthsFactor = quantity(
  calendar,
  'Months factor',
  'monthsFactor',
  month,
  'What a charge paid in each month of the year is worth now, as a number of charges: at the year end, or month by month',
  when(
    is(discountTiming, 'monthly'),
    withUnit(
      times(
        power(plus(1, discountRate), minus(1, withoutUnit(calendarYear))),
        oneMonth,
        // 1 + v + … + v¹¹ as a product: no division that would fail at a rate of 0.
        plus(1, oneMonth, power(oneMonth, 2)),
        plus(1, power(oneMonth, 3)),
        plus(1, power(oneMonth, 6)),
      ),
      month,
    ),
    convert(withUnit(discountFactor, year), month),
  ),
);
