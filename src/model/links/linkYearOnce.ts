import {
  columns,
  compare,
  constant,
  join,
  minus,
  numberColumn,
  pick,
  plus,
  rowColumn,
  rowOf,
  sumOfStated,
  textColumn,
  times,
  when,
} from '../../formula';
import { money, year } from '../../quantities/units';
import { Calendar } from '../money/calendar';
import { linkYears } from '../tables';
import { LinkTerms } from './linkTerms';
import { LinkYearNeeds } from './linkYearNeeds';
import { UpgradeCharges } from './upgradeCharges';
import { Upgrades } from './upgrades';

/* What is paid once for a link in a year after now: NRC that is paid later, and that of upgrades. */

const { link, option, year: yearNo, linkRow } = LinkYearNeeds;

const key = textColumn(linkYears, {
  // Short, as is that of NRC: what Years reads by it has no letter to spare.
  heading: 'At',
  description: 'Option and year in one',
  formula: join(option, ' | ', yearNo),
});
const calendarRow = rowColumn(linkYears, {
  heading: 'Calendar row',
  description: 'Row in Calendar',
  formula: rowOf(Calendar.year, yearNo),
});
const nrcLaterYear = numberColumn(linkYears, {
  heading: 'NRC later year',
  unit: year,
  description: LinkTerms.nrcLaterYear.description,
  formula: pick(LinkTerms.nrcLaterYear, linkRow),
});
const nrcLater = numberColumn(linkYears, {
  heading: 'NRC later',
  unit: money,
  description: 'NRC of the circuits bought first that falls due in this year; 0 in year 0, which is now',
  formula: when(compare(yearNo, '=', nrcLaterYear), pick(LinkTerms.nrcLater, linkRow), constant(0, money)),
});
const nrcFactor = numberColumn(linkYears, {
  heading: 'NRC factor',
  description: 'What money of the month in which it falls due is worth now, more than at the end of the year',
  formula: minus(pick(LinkTerms.nrcLaterFactor, linkRow), pick(Calendar.discountFactor, calendarRow)),
});
/** Years discounts NRC with all else that is paid once in a year, at its end: what remains is that it falls due before. */
const nrcPresent = numberColumn(linkYears, {
  heading: 'NRC now',
  unit: money,
  description: 'What it is worth more for falling due before the end of the year',
  formula: times(nrcLater, nrcFactor),
});
const upgraded = numberColumn(linkYears, {
  heading: 'Upgraded once',
  unit: money,
  description: UpgradeCharges.oneOff.description,
  formula: sumOfStated(UpgradeCharges.oneOff, [Upgrades.link, link], [Upgrades.year, yearNo]),
});
const once = numberColumn(linkYears, {
  heading: 'NRC',
  unit: money,
  description: 'NRC that falls due in this year, of upgrades with their gear; 0 in year 0, which is now',
  formula: plus(nrcLater, upgraded),
});

export const LinkYearOnce = columns(linkYears, {
  key,
  calendarRow,
  nrcLaterYear,
  nrcLater,
  nrcFactor,
  nrcPresent,
  upgraded,
  once,
});
