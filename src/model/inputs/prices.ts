import { newTable, columns } from '../../formula';
import { ownMoney } from '../../quantities/units';
import { currency } from './assumptions';
import { byDefault, choice, input, refersTo, rowId, share, text, upTo, wholeFrom } from './input';
import { PlatformIo } from './products/platformIo';

export const prices = newTable('Prices', 'input', 'a cost line of a platform');

const platform = input(prices, {
  heading: 'Platform',
  description: 'Key of the platform',
  blank: 'required',
  accepts: refersTo(() => PlatformIo.platform),
});
const item = input(prices, {
  heading: 'Item',
  description: 'What is paid for; may be any text',
  blank: 'required',
  accepts: text,
});
const basis = input(prices, {
  heading: 'Basis',
  description:
    'What the quantity is multiplied by: flat 1, per site 2, per TB the capacity, per mirrored TB twice that where a second copy is kept',
  blank: byDefault('flat'),
  accepts: choice('flat', 'per site', 'per TB', 'per mirrored TB', 'per engine', 'per port', 'third site', 'disaster recovery'),
});
const part = input(prices, {
  heading: 'Part',
  description: 'Which required part of the platform the line pays for',
  ifBlank: 'none, or the third site where that is its basis',
  accepts: choice('third site', 'witness', 'gateway', 'encryption'),
});
const quantity = input(prices, { heading: 'Quantity', description: 'How many', blank: byDefault(1), accepts: upTo(1e9) });
const unitPrice = input(prices, {
  heading: 'Unit price',
  unit: ownMoney,
  description: 'Price of one',
  ifBlank: 'not priced, and so no total',
  accepts: upTo(1e12),
});
const priceCurrency = input(prices, {
  heading: 'Currency',
  description: 'Currency of the price',
  blank: { assumption: currency },
  accepts: text,
});
const discount = input(prices, { heading: 'Discount', description: 'Share taken off', blank: byDefault(0), accepts: share });
const charge = input(prices, {
  heading: 'Charge',
  description: 'When it is paid',
  blank: byDefault('one-off'),
  accepts: choice('one-off', 'monthly', 'yearly'),
});
const fromYear = input(prices, {
  heading: 'From year',
  description: 'First year it is charged',
  blank: byDefault(1),
  accepts: wholeFrom(1, 100),
});
const source = input(prices, { heading: 'Source', description: 'Where the price stands', accepts: text });

const id = rowId(prices);

export const Prices = columns(prices, {
  platform,
  item,
  basis,
  part,
  quantity,
  unitPrice,
  currency: priceCurrency,
  discount,
  charge,
  fromYear,
  source,
  id,
});
