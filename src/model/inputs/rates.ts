import { columns, newTable } from '../../formula';
import { date as day, exchangeRate } from '../../quantities/units';
import { date, input, key, positive } from './input';

export const rates = newTable('Rates', 'input', "a currency's rate to the quote currency");

const rateCurrency = input(rates, { heading: 'Currency', description: 'The currency', blank: 'required', accepts: key });
const rate = input(rates, {
  heading: 'Rate',
  unit: exchangeRate,
  description: 'Quote currency per unit of it',
  blank: 'required',
  accepts: positive(1e9),
});
const rateDate = input(rates, { heading: 'Date', unit: day, description: 'Day of the rate', blank: 'required', accepts: date });

export const Rates = columns(rates, { currency: rateCurrency, rate, date: rateDate });
