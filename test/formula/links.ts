import { convert, newTable, pick, ratio, rowOf } from '../../src/formula';
import { dayNumber } from '../../src/quantities/dates';
import { date, MBps, Mbps, money, one } from '../../src/quantities/units';
import { dataOf, exactly } from './readings';
import {
  assumed,
  defined,
  definedRow,
  typed,
  typedText,
  written,
  writtenIfStated,
  writtenIndex,
  writtenRow,
  writtenText,
} from './sample';

export const efficiency = assumed('Link efficiency', one, false, { type: 'number', above: 0 });
export const budget = assumed('Budget', money, true);

const offers = newTable('Offers', 'input', 'an offer');
const offer = typedText(offers, 'Offer');
export const payload = typed(offers, 'Payload Mb/s', Mbps);
export const charge = typed(offers, 'Charge', money, true);
export const from = typed(offers, 'Valid from', date);

export const links = newTable('Links', 'working', 'a link');
writtenText(links, 'Link');
export const carries = writtenText(links, 'Carries');
export const wanted = writtenText(links, 'Wanted');
export const volume = written(links, 'Volume MB/s', MBps);
export const spare = writtenIfStated(links, 'Spare', Mbps);
/** One of adjacent columns. */
export const nth = writtenIndex(links, 'Nth');
/** Each link rests on another one. */
export const basis = writtenRow(links, 'Basis', links);
export const row = definedRow(links, 'Offer row', rowOf(offer, wanted));
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
            { Link: 'North', Carries: 'all', Wanted: 'blue', 'Volume MB/s': 70, Spare: null, Basis: 1, Nth: 1 },
            { Link: 'South', Carries: 'rest', Wanted: 'Red', 'Volume MB/s': 0, Spare: 5, Basis: 1, Nth: 1 },
            { Link: 'South', Carries: 'all', Wanted: 'Red', 'Volume MB/s': 12.3456789, Spare: 5, Basis: 1, Nth: 1 },
          ],
        ],
      ],
      [
        [efficiency, 0.93],
        [budget, null],
      ],
    ),
  );
