import { columns, convert, monthsAfter, numberColumn, orElse } from '../../formula';
import { month } from '../../quantities/units';
import { goLiveDate, horizonYears, quoteDate } from '../inputs/assumptions';
import { routes } from '../tables';

/* The same of every span: no working table has a single row for what the whole plan has in common. */

const horizonEnd = numberColumn(routes, {
  heading: 'Horizon ends',
  unit: quoteDate.unit,
  description: 'Day on which the horizon ends: it begins on the go-live date, or on the quote date',
  formula: monthsAfter(orElse(goLiveDate, quoteDate), convert(horizonYears, month)),
});

export const Horizon = columns(routes, { horizonEnd });
