import { compare, convert, is, isStated, monthsAfter, not, or, orElse, when } from '../../formula';
import { month, year } from '../../quantities/units';
import { quoteDate } from '../inputs/assumptions';
import { platformSourceDate, platformValidFrom, platformValidTo } from '../inputs/platforms';
import { oldOffer } from '../linkChoice';
import { rule } from '../rules';
import { moversOfAnotherTime } from '../spanSums';
import { fit } from '../tables';
import { quantity, wording } from '../working';
import type { PlainCheck } from './check';
import { linksThat } from './linksThat';
import { ofPlatform, ofRoute } from './option';
import { none } from './words';

const oldOffers = linksThat('Old offers', 'oldOffers', 'Links bought at a price begun more than two years ago', oldOffer, 'yes');
export const lastGoodDay = quantity(
  fit,
  'Last good day',
  'lastGoodDay',
  quoteDate.unit,
  'Two years after the source of the platform row',
  monthsAfter(orElse(ofPlatform(platformSourceDate), quoteDate), convert(rule('oldAfterYears', year), month)),
);
export const lastDay = quantity(
  fit,
  'Last day',
  'lastDay',
  quoteDate.unit,
  'Last day of the platform row; the quote date where it has none',
  orElse(ofPlatform(platformValidTo), quoteDate),
);

export const firstDay = quantity(
  fit,
  'First day',
  'firstDay',
  quoteDate.unit,
  'First day of the platform row; the quote date where it has none',
  orElse(ofPlatform(platformValidFrom), quoteDate),
);
const ofTheTime = wording(
  fit,
  'Platform of the time',
  'platformOfTheTime',
  'Whether the row of the platform has begun, has not ended, and rests on a source of the last two years',
  when(
    or(compare(firstDay, '>', quoteDate), compare(lastDay, '<', quoteDate), compare(lastGoodDay, '<', quoteDate)),
    'no',
    'yes',
  ),
);

export const age = {
  check: 'age',
  asks: 'Are the rows of the platform and of the movers in use, and the prices, of the time of the quote?',
  restsOn: 'Platforms',
  heading: 'Age',
  field: 'age',
  means: 'Not yet begun, past its last day, or more than two years old',
  status: when(
    or(is(ofTheTime, 'no'), not(none(oldOffers, ofRoute(moversOfAnotherTime)))),
    'warning',
    when(isStated(ofPlatform(platformSourceDate)), 'ok', 'not stated'),
  ),
} as const satisfies PlainCheck;
