import { columns, newTable } from '../../formula';
import { date as day } from '../../quantities/units';
import { date, input, key, margin, share, text } from './input';

export const deals = newTable('Deals', 'input', 'what a vendor or reseller grants on several cost lines');

const deal = input(deals, {
  heading: 'Deal',
  description: 'Its name, which cost lines state',
  blank: 'required',
  accepts: key,
  disclosure: 'private',
});
const discount = input(deals, {
  heading: 'Discount',
  description: 'Share taken off the list price of its lines',
  ifBlank: '0',
  accepts: share,
  disclosure: 'private',
});
const dealMargin = input(deals, {
  heading: 'Margin',
  description: "Seller's margin on its lines, as a share of the sell price",
  ifBlank: 'none, and prices less discount are sell prices',
  accepts: margin,
  disclosure: 'private',
});
const validTo = input(deals, {
  heading: 'Valid to',
  unit: day,
  description: 'Last day on which it can be ordered',
  ifBlank: 'no end',
  accepts: date,
  disclosure: 'private',
});
const source = input(deals, {
  heading: 'Source',
  description: 'Letter or offer that grants it',
  accepts: text,
  disclosure: 'private',
});

export const Deals = columns(deals, { deal, discount, margin: dealMargin, validTo, source });
