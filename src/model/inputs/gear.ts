import { columns, newTable } from '../../formula';
import { km, ownMoney } from '../../quantities/units';
import { currency } from './assumptions';
import { byDefault, choice, input, positive, rowId, share, text, upTo } from './input';

export const gear = newTable('Gear', 'input', 'gear that comes with a fibre or a wavelength');

const set = input(gear, {
  heading: 'Gear',
  description: 'Name of the set that the line belongs to, which offers state',
  blank: 'required',
  accepts: text,
});
const item = input(gear, {
  heading: 'Item',
  description: 'What is paid for; may be any text',
  blank: 'required',
  accepts: text,
});
const basis = input(gear, {
  heading: 'Basis',
  description:
    'Multiplies the quantity: each end of a circuit, as of optics; each end of a fibre, as of a multiplexer; each fibre; each amplifier site of its route',
  blank: byDefault('circuit end'),
  accepts: choice('circuit end', 'fibre end', 'fibre', 'amplifier'),
});
const everyKm = input(gear, {
  heading: 'Every',
  unit: km,
  description: 'Of the basis amplifier: a site stands between two stretches of the route, which are no longer than this',
  ifBlank: 'not priced, if that is its basis',
  accepts: positive(25_000),
});
const quantity = input(gear, {
  heading: 'Quantity',
  description: 'How many',
  blank: byDefault(1),
  accepts: upTo(1e6),
});
const unitPrice = input(gear, {
  heading: 'Unit price',
  unit: ownMoney,
  description: 'List price of one, before the discount',
  ifBlank: 'not priced, and the offers that come with it cannot be chosen',
  accepts: upTo(1e12),
});
const discount = input(gear, {
  heading: 'Discount',
  description: 'Share taken off',
  blank: byDefault(0),
  accepts: share,
});
const maintenanceShare = input(gear, {
  heading: 'Maintenance a year',
  field: 'maintenanceShare',
  description: 'Share of the price after discount that its maintenance costs, at the end of each year',
  blank: byDefault(0),
  accepts: share,
});
const watts = input(gear, {
  heading: 'Watts',
  description: 'Power that one draws, all day: charged at the price of a kWh, at the end of each year',
  ifBlank: 'not counted',
  accepts: upTo(1e6),
});
const rackUnits = input(gear, {
  heading: 'Rack units',
  description: 'Height of one in a rack',
  ifBlank: 'not counted',
  accepts: upTo(1000),
});
const gearCurrency = input(gear, {
  heading: 'Currency',
  description: 'Currency of the price',
  blank: { assumption: currency },
  accepts: text,
});
const source = input(gear, { heading: 'Source', description: 'Where the price stands', accepts: text });

const id = rowId(gear);

export const Gear = columns(gear, {
  gear: set,
  item,
  basis,
  everyKm,
  quantity,
  unitPrice,
  discount,
  maintenanceShare,
  watts,
  rackUnits,
  currency: gearCurrency,
  source,
  id,
});
