import { newTable } from '../../formula';
import { exchangeRate, date as day, ownMoney } from '../../quantities/units';
import { currency } from './assumptions';
import { byDefault, choice, date, input, key, positive, refersTo, share, text, upTo, wholeFrom } from './input';
import { platformKey } from './products/platforms';

export const prices = newTable('Prices', 'input', 'a cost line of a platform');

export const pricePlatform = input(prices, {
  heading: 'Platform',
  field: 'platform',
  description: 'Key of the platform',
  blank: 'required',
  accepts: refersTo(() => platformKey),
});
export const item = input(prices, {
  heading: 'Item',
  field: 'item',
  description: 'What is paid for; may be any text',
  blank: 'required',
  accepts: text,
});
export const basis = input(prices, {
  heading: 'Basis',
  field: 'basis',
  description:
    'What the quantity is multiplied by: flat 1, per site 2, per TB the capacity, per mirrored TB twice that where a second copy is kept',
  blank: byDefault('flat'),
  accepts: choice('flat', 'per site', 'per TB', 'per mirrored TB', 'per engine', 'per port', 'third site', 'disaster recovery'),
});
export const quantityOf = input(prices, {
  heading: 'Quantity',
  field: 'quantity',
  description: 'How many',
  blank: byDefault(1),
  accepts: upTo(1e9),
});
export const unitPrice = input(prices, {
  heading: 'Unit price',
  field: 'unitPrice',
  unit: ownMoney,
  description: 'Price of one; blank: not priced, and so no total',
  accepts: upTo(1e12),
});
export const priceCurrency = input(prices, {
  heading: 'Currency',
  field: 'currency',
  description: 'Currency of the price',
  blank: { assumption: currency },
  accepts: text,
});
export const discount = input(prices, {
  heading: 'Discount',
  field: 'discount',
  description: 'Share taken off',
  blank: byDefault(0),
  accepts: share,
});
export const charge = input(prices, {
  heading: 'Charge',
  field: 'charge',
  description: 'When it is paid',
  blank: byDefault('one-off'),
  accepts: choice('one-off', 'monthly', 'yearly'),
});
export const fromYear = input(prices, {
  heading: 'From year',
  field: 'fromYear',
  description: 'First year it is charged',
  blank: byDefault(1),
  accepts: wholeFrom(1, 100),
});
export const priceSource = input(prices, {
  heading: 'Source',
  field: 'source',
  description: 'Where the price stands',
  accepts: text,
});

export const rates = newTable('Rates', 'input', "a currency's rate to the quote currency");

export const rateCurrency = input(rates, {
  heading: 'Currency',
  field: 'currency',
  description: 'The currency',
  blank: 'required',
  accepts: key,
});
export const rate = input(rates, {
  heading: 'Rate',
  field: 'rate',
  unit: exchangeRate,
  description: 'Quote currency per unit of it',
  blank: 'required',
  accepts: positive(1e9),
});
export const rateDate = input(rates, {
  heading: 'Date',
  field: 'date',
  unit: day,
  description: 'Day of the rate',
  blank: 'required',
  accepts: date,
});
