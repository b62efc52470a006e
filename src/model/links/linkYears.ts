import {
  absent,
  compare,
  constant,
  convert,
  is,
  leastOf,
  max,
  minus,
  pick,
  plus,
  ratio,
  roundNoise,
  rowOf,
  times,
  when,
  floor,
  isNotNegative,
} from '../../formula';
import { Mbps, moneyPerMonth, month, one, year } from '../../quantities/units';
import { monthlyIn } from './circuitPrices';
import * as demand from '../demands/yearNeeds';
import { bought, carries, link, linkState, minimum } from './linkNeeds';
import { capacity, linkEscalator, linkProtectBase, linkWorkingBase } from './linkChoice';
import { linkYears } from '../tables';
import { key, optionalKey, quantity, wording } from '../working';

export const linkYearNo = key(linkYears, 'No', 'no', 'Row number, by which Links finds it', 'number');
export const linkYearLink = key(linkYears, 'Link', 'link', 'Option and what it carries in one');
export const linkYearOption = key(linkYears, 'Option', 'option', 'Span and platform in one');
export const linkYearYear = key(linkYears, 'Year', 'year', 'Years of growth', 'number', year);
const before = optionalKey(linkYears, 'Row before', 'rowBefore', 'Row of the year before');

const linkRow = quantity(linkYears, 'Link row', 'linkRow', one, 'Row in Links', rowOf(link, linkYearLink));
const state = wording(linkYears, 'State', 'state', 'The state that is sized for', pick(linkState, linkRow));
const what = wording(linkYears, 'Carries', 'carries', 'all, storage or rest', pick(carries, linkRow));
const demandRow = quantity(
  linkYears,
  'Demand row',
  'demandRow',
  one,
  'Row in Year needs; none where the state that decides is another than when it was compared',
  leastOf(
    demand.yearNeedNo,
    [demand.yearNeedOption, linkYearOption],
    [demand.yearNeedState, state],
    [demand.yearNeedYear, linkYearYear],
  ),
);
const asked = (heading: string, field: string, of: typeof demand.required) =>
  quantity(linkYears, heading, field, Mbps, of.description, pick(of, demandRow));
const inAll = asked('All Mb/s', 'allMbps', demand.required);
const inStorage = asked('Storage Mb/s', 'storageMbps', demand.requiredStorage);
const inRest = asked('Rest Mb/s', 'restMbps', demand.requiredRest);
const requirement = quantity(
  linkYears,
  'Requirement Mb/s',
  'requirementMbps',
  Mbps,
  'What the link must be in this year',
  when(is(what, 'all'), inAll, when(is(what, 'storage'), inStorage, inRest)),
);
const isBought = wording(linkYears, 'Bought', 'bought', 'Whether the platform needs this link', pick(bought, linkRow));
const need = quantity(
  linkYears,
  'Needed Mb/s',
  'neededMbps',
  Mbps,
  'The larger of requirement and minimum',
  when(is(isBought, 'yes'), max(requirement, pick(minimum, linkRow)), absent('number', Mbps)),
);
const held = quantity(linkYears, 'Capacity Mb/s', 'capacityMbps', Mbps, 'What is bought', pick(capacity, linkRow));
export const linkMargin = quantity(
  linkYears,
  'Headroom Mb/s',
  'headroomMbps',
  Mbps,
  'Capacity less need',
  roundNoise(minus(held, need)),
);
export const linkFits = wording(
  linkYears,
  'Holds',
  'holds',
  'Whether what is bought holds',
  when(isNotNegative(linkMargin), 'yes', 'no'),
);
const needBefore = quantity(
  linkYears,
  'Needed before Mb/s',
  'neededBeforeMbps',
  Mbps,
  'Need of the year before',
  pick(need, before),
);
const shareOfYear = quantity(
  linkYears,
  'Share of the year',
  'shareOfYear',
  one,
  'How far into the year before it held, the need growing evenly',
  when(is(linkFits, 'no'), ratio(minus(held, needBefore), minus(need, needBefore)), absent()),
);
export const lastsMonths = quantity(
  linkYears,
  'Lasts months',
  'lastsMonths',
  month,
  'Months until the need outgrows what is bought, seen from a year in which it does not hold',
  when(
    is(linkFits, 'no'),
    when(
      compare(linkYearYear, '=', constant(0, year)),
      constant(0, month),
      plus(convert(minus(linkYearYear, constant(1, year)), month), floor(times(convert(constant(1, year), month), shareOfYear))),
    ),
    absent('number', month),
  ),
);
const working = quantity(
  linkYears,
  'Working a month',
  'workingBase',
  moneyPerMonth,
  linkWorkingBase.description,
  pick(linkWorkingBase, linkRow),
);
const other = quantity(
  linkYears,
  'Surcharged a month',
  'protectBase',
  moneyPerMonth,
  linkProtectBase.description,
  pick(linkProtectBase, linkRow),
);
const rise = quantity(linkYears, 'Escalator', 'escalatorPerYear', one, linkEscalator.description, pick(linkEscalator, linkRow));
export const linkYearMonthly = quantity(
  linkYears,
  'Monthly',
  'monthly',
  moneyPerMonth,
  'MRC of all paths in this year, each path rounded to the cent; 0 in year 0, which is now',
  when(compare(linkYearYear, '=', constant(0, year)), constant(0, moneyPerMonth), monthlyIn(linkYearYear, working, other, rise)),
);
