import {
  absent,
  type Column,
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
  sumOfStated,
  times,
  when,
  floor,
  isNotNegative,
  numberKey,
  textKey,
  rowColumn,
  textColumn,
  numberColumn,
  columns,
} from '../../formula';
import { Mbps, money, month, year } from '../../quantities/units';
import { CircuitSteps } from './circuitSteps';
import { horizonYears } from '../inputs/assumptions';
import { Calendar } from '../money/calendar';
import { dueIn } from './dueIn';
import { linkYears } from '../tables';
import { Links } from './linkNeeds';
import { YearNeeds } from '../demands/yearNeeds';
import { LinkChoice } from './linkChoice';
import { optionalRowKey } from '../../formula';
import { ownNumber } from '../ownNumber';

const no = ownNumber(linkYears);
const link = textKey(linkYears, { heading: 'Link', description: 'Option and what it carries in one' });
const option = textKey(linkYears, { heading: 'Option', description: 'Span and platform in one' });
const linkYearYear = numberKey(linkYears, { heading: 'Year', description: 'Years of growth', unit: year });
const rowBefore = optionalRowKey(linkYears, { of: linkYears, heading: 'Row before', description: 'Row of the year before' });

const linkRow = rowColumn(linkYears, { heading: 'Link row', description: 'Row in Links', formula: rowOf(Links.link, link) });
const state = textColumn(linkYears, {
  heading: 'State',
  description: 'The state that is sized for',
  formula: pick(Links.state, linkRow),
});
const part = textColumn(linkYears, { heading: 'Part', description: Links.part.description, formula: pick(Links.part, linkRow) });
const demandRow = rowColumn(linkYears, {
  heading: 'Demand row',
  description: 'Row in Year needs; none where the state that decides is another than when it was compared',
  formula: leastOf(YearNeeds.no, [YearNeeds.option, option], [YearNeeds.state, state], [YearNeeds.year, linkYearYear]),
});
const asked = (heading: string, of: Column<'Year needs'>) =>
  numberColumn(linkYears, { heading, unit: Mbps, description: of.description, formula: pick(of, demandRow) });
const allMbps = asked('All Mb/s', YearNeeds.requiredMbps);
const storageMbps = asked('Storage Mb/s', YearNeeds.requiredStorageMbps);
const fabricMbps = asked('Fabric Mb/s', YearNeeds.requiredFabricMbps);
const restMbps = asked('Rest Mb/s', YearNeeds.requiredRestMbps);
const requirementMbps = numberColumn(linkYears, {
  heading: 'Requirement Mb/s',
  unit: Mbps,
  description: 'What the link must be in this year',
  formula: when(is(part, 'all'), allMbps, when(is(part, 'storage'), storageMbps, when(is(part, 'fabric'), fabricMbps, restMbps))),
});
const bought = textColumn(linkYears, {
  heading: 'Bought',
  description: 'Whether the platform needs this link',
  formula: pick(Links.bought, linkRow),
});
const neededMbps = numberColumn(linkYears, {
  heading: 'Needed Mb/s',
  unit: Mbps,
  description: 'The larger of requirement and minimum',
  formula: when(is(bought, 'yes'), max(requirementMbps, pick(Links.minimumMbps, linkRow)), absent('number', Mbps)),
});
const capacityMbps = numberColumn(linkYears, {
  heading: 'Capacity Mb/s',
  unit: Mbps,
  description: 'What is bought',
  formula: pick(LinkChoice.capacityMbps, linkRow),
});
const headroomMbps = numberColumn(linkYears, {
  heading: 'Headroom Mb/s',
  unit: Mbps,
  description: 'Capacity less need',
  formula: roundNoise(minus(capacityMbps, neededMbps)),
});
const holds = textColumn(linkYears, {
  heading: 'Holds',
  description: 'Whether what is bought holds',
  formula: when(isNotNegative(headroomMbps), 'yes', 'no'),
});
const neededBeforeMbps = numberColumn(linkYears, {
  heading: 'Needed before Mb/s',
  unit: Mbps,
  description: 'Need of the year before',
  formula: pick(neededMbps, rowBefore),
});
const shareOfYear = numberColumn(linkYears, {
  heading: 'Share of the year',
  description: 'How far into the year before it held, the need growing evenly',
  formula: when(is(holds, 'no'), ratio(minus(capacityMbps, neededBeforeMbps), minus(neededMbps, neededBeforeMbps)), absent()),
});
const lastsMonths = numberColumn(linkYears, {
  heading: 'Lasts months',
  unit: month,
  description: 'Months until the need outgrows what is bought, seen from a year in which it does not hold',
  formula: when(
    is(holds, 'no'),
    when(
      compare(linkYearYear, '=', constant(0, year)),
      constant(0, month),
      plus(convert(minus(linkYearYear, constant(1, year)), month), floor(times(convert(constant(1, year), month), shareOfYear))),
    ),
    absent('number', month),
  ),
});
const chosen = (of: Column<'Links'>) =>
  numberColumn(linkYears, { heading: of.heading, unit: of.unit, description: of.description, formula: pick(of, linkRow) });
const workingMonthly = chosen(LinkChoice.workingMonthly);
const otherMonthly = chosen(LinkChoice.otherMonthly);
const workingYearly = chosen(LinkChoice.workingYearly);
const otherYearly = chosen(LinkChoice.otherYearly);
const escalatorPerYear = chosen(LinkChoice.escalatorPerYear);
const offerId = numberColumn(linkYears, {
  heading: 'Stepping offer',
  description: LinkChoice.steppingOffer.description,
  formula: pick(LinkChoice.steppingOffer, linkRow),
});
const due = (heading: string, what: string, working: Column<'Link years'>, other: Column<'Link years'>) =>
  numberColumn(linkYears, {
    heading,
    unit: working.unit,
    description: `${what}, each path rounded to the cent; 0 in year 0, which is now`,
    formula: when(
      compare(linkYearYear, '=', constant(0, year)),
      constant(0, working.unit),
      dueIn(linkYearYear, { working, other, rise: escalatorPerYear }),
    ),
  });
const monthly = due('Monthly', 'Charges of all paths in each month of this year', workingMonthly, otherMonthly);
const yearly = due('Yearly', 'Charges of all paths at the end of this year', workingYearly, otherYearly);
/** An offer is only chosen if all its charges are stated. */
const stepped = (heading: string, of: Column<'Price steps'>) =>
  numberColumn(linkYears, {
    heading,
    unit: money,
    description: `${of.description}: of the circuits that are bought, if their price steps`,
    formula: sumOfStated(of, [CircuitSteps.link, link], [CircuitSteps.offerId, offerId], [CircuitSteps.year, linkYearYear]),
  });
const steppedCharge = stepped('Stepped', CircuitSteps.charge);
const steppedPresent = stepped('Stepped now', CircuitSteps.presentValue);

const terminationFee = numberColumn(linkYears, {
  heading: 'Termination fee',
  unit: money,
  description: 'What is owed at the end of the last year for ending its circuits before their term',
  formula: when(compare(linkYearYear, '=', horizonYears), pick(LinkChoice.terminationFee, linkRow), constant(0, money)),
});
const calendarRow = rowColumn(linkYears, {
  heading: 'Calendar row',
  description: 'Row in Calendar',
  formula: rowOf(Calendar.year, linkYearYear),
});
const charge = numberColumn(linkYears, {
  heading: 'Charge',
  unit: money,
  description: 'All that its circuits cost in this year',
  formula: plus(times(monthly, constant(12, month)), yearly, steppedCharge, terminationFee),
});
const presentValue = numberColumn(linkYears, {
  heading: 'Present value',
  unit: money,
  description: 'What that is worth now',
  formula: plus(
    times(monthly, pick(Calendar.monthsFactor, calendarRow)),
    times(plus(yearly, terminationFee), pick(Calendar.discountFactor, calendarRow)),
    steppedPresent,
  ),
});

export const LinkYears = columns(linkYears, {
  no,
  link,
  option,
  year: linkYearYear,
  rowBefore,
  linkRow,
  state,
  part,
  demandRow,
  allMbps,
  storageMbps,
  fabricMbps,
  restMbps,
  requirementMbps,
  bought,
  neededMbps,
  capacityMbps,
  headroomMbps,
  holds,
  neededBeforeMbps,
  shareOfYear,
  lastsMonths,
  workingMonthly,
  otherMonthly,
  workingYearly,
  otherYearly,
  escalatorPerYear,
  monthly,
  yearly,
  offerId,
  stepped: steppedCharge,
  steppedPresent,
  terminationFee,
  calendarRow,
  charge,
  presentValue,
});
