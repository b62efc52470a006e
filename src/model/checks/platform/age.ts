import { and, is, isStated, not, or, pick, when } from '../../../formula';
import { one } from '../../../quantities/units';
import { platformSourceDate, platformValidFrom, platformValidTo } from '../../inputs/products/platforms';
import { oldOffer } from '../../links/linkChoice';
import { behindRow } from '../../options/identity';
import { rowDays } from '../../rowDays';
import { moversOfAnotherTime } from '../../routes/spanSums';
import { fit } from '../../tables';
import { quantity, wording } from '../../working';
import type { PlainCheck } from '../check';
import { linksThat } from '../network/linksThat';
import { fitPlatform, ofOption, ofPlatform, ofRoute } from '../option';
import { none } from '../words';

const oldOffers = linksThat('Old offers', 'oldOffers', 'Links bought at a price begun more than two years ago', oldOffer, 'yes');
const dates = { validFrom: platformValidFrom, validTo: platformValidTo, sourceDate: platformSourceDate };
const fitBehind = quantity(
  fit,
  'Behind row',
  'behindRow',
  one,
  'Row in Platforms of the platform it fronts',
  ofOption(behindRow),
);
export const platformDays = rowDays(fit, '', 'the platform row', dates, fitPlatform);
export const behindDays = rowDays(fit, 'Behind', 'the row of the platform behind', dates, fitBehind);
const ofTheirTime = wording(
  fit,
  'Rows of their time',
  'rowsOfTheirTime',
  'Whether the quote date lies within the days of the platform row, of the row behind it, and two years of their sources',
  when(and(platformDays.ofItsTime, behindDays.ofItsTime), 'yes', 'no'),
);
const dated = wording(
  fit,
  'Sources dated',
  'sourcesDated',
  'Whether the sources of the platform row, and of the row behind it, have a date',
  when(
    isStated(ofPlatform(platformSourceDate)),
    when(and(isStated(fitBehind), not(isStated(pick(platformSourceDate, fitBehind)))), 'no', 'yes'),
    'no',
  ),
);

export const age = {
  check: 'age',
  asks: 'Are the rows of the platform and of the movers in use, and the prices, of the time of the quote?',
  restsOn: 'Platforms',
  heading: 'Age',
  field: 'age',
  description: 'Not yet begun, past its last day, or more than two years old',
  status: when(
    or(is(ofTheirTime, 'no'), not(none(oldOffers, ofRoute(moversOfAnotherTime)))),
    'warning',
    when(is(dated, 'yes'), 'ok', 'not stated'),
  ),
} as const satisfies PlainCheck;
