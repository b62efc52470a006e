import { addColumn, convert, newTable, pick, ratio, rowOf } from '../../src/formula';
import { dayNumber } from '../../src/quantities/dates';
import { date, MBps, Mbps, money, one } from '../../src/quantities/units';
import { dataOf, exactly } from './readings';
import { assumed, defined, typed, typedText } from './sample';

export const efficiency = assumed('Link efficiency', one, false, { type: 'number', above: 0 });
export const budget = assumed('Budget', money, true);

const offers = newTable('Offers', 'input', 'an offer');
const offer = typedText(offers, 'Offer');
export const payload = typed(offers, 'Payload Mb/s', Mbps);
export const charge = typed(offers, 'Charge', money, true);
export const from = typed(offers, 'Valid from', date);

export const links = newTable('Links', 'working', 'a link');
addColumn(links, { heading: 'Link', field: 'link', unit: one, description: 'The link', kind: 'text' });
export const carries = addColumn(links, {
  heading: 'Carries',
  field: 'carries',
  unit: one,
  description: 'What it carries',
  kind: 'text',
});
export const wanted = addColumn(links, { heading: 'Wanted', field: 'wanted', unit: one, description: 'The offer', kind: 'text' });
export const volume = addColumn(links, {
  heading: 'Volume MB/s',
  field: 'volume',
  unit: MBps,
  description: 'Writes',
  kind: 'number',
});
export const spare = addColumn(links, {
  heading: 'Spare',
  field: 'spare',
  unit: Mbps,
  description: '',
  kind: 'number',
  optional: true,
});
export const row = defined(links, 'Offer row', rowOf(offer, wanted));
export const needed = defined(links, 'Needed Mb/s', ratio(convert(volume, Mbps), efficiency));
export const held = defined(links, 'Held Mb/s', pick(payload, row));

/** Three links and the offers they look up; what is absent is the spare of the first, a charge and the budget. */
export const reading = () =>
  exactly(
    dataOf(
      [
        [
          offers,
          [
            { Offer: 'Blue', 'Payload Mb/s': 1000, Charge: 1234.5, 'Valid from': dayNumber('2024-02-29') },
            { Offer: 'Red', 'Payload Mb/s': 0, Charge: null, 'Valid from': dayNumber('2011-01-31') },
          ],
        ],
        [
          links,
          [
            { link: 'North', carries: 'all', wanted: 'blue', volume: 70, spare: null },
            { link: 'South', carries: 'rest', wanted: 'Red', volume: 0, spare: 5 },
            { link: 'South', carries: 'all', wanted: 'Red', volume: 12.3456789, spare: 5 },
          ],
        ],
      ],
      [
        [efficiency, 0.93],
        [budget, null],
      ],
    ),
  );
