import {
  and,
  ceil,
  type Column,
  columns,
  compare,
  constant,
  convert,
  floor,
  greatestOf,
  is,
  isStated,
  leastOf,
  max,
  min,
  minus,
  numberColumn,
  numberKey,
  optionalKey,
  pick,
  picker,
  plus,
  ratio,
  roundNoise,
  rowColumn,
  rowOf,
  sumOfStated,
  textColumn,
  textKey,
  times,
  when,
} from '../../formula';
import { Mbps, month, year } from '../../quantities/units';
import { ownNumber } from '../ownNumber';
import { links, upgrades } from '../tables';
import { CircuitChoice } from './circuitChoice';
import { Circuits } from './circuits';
import { LinkYearNeeds } from './linkYearNeeds';
import { Links } from './linkNeeds';

/*
 * Circuits that are upgraded when they are full. Which offer is bought in which month is written as it was compared; how many
 * circuits that takes, and all that they cost, follows from the inputs.
 */

const no = ownNumber(upgrades);
const link = textKey(upgrades, { heading: 'Link', description: 'Option and what it carries in one' });
const option = textKey(upgrades, { heading: 'Option', description: 'Span and platform in one' });
const optionYear = textKey(upgrades, { heading: 'Key', description: 'Option and year in one' });
const upgrade = numberKey(upgrades, { heading: 'Upgrade', description: '0: the circuits that are bought first; else 1 or 2' });
const addsTo = optionalKey(upgrades, {
  heading: 'Adds to',
  description:
    'The upgrade whose circuits stay and are added to, of the same offer; none if these are the first, or replace others',
});
const offerId = numberKey(upgrades, { heading: 'Offer id', description: 'Id of the offer that is bought' });
const fromMonth = numberKey(upgrades, {
  heading: 'From month',
  description: 'End of the month in which it is bought; 0 is now',
  unit: month,
});
const untilMonth = numberKey(upgrades, {
  heading: 'Until month',
  description: 'Last month in which it is used: the month in which it is replaced, or the last of the horizon',
  unit: month,
});
const forMonth = numberKey(upgrades, {
  heading: 'For month',
  description: 'The month by whose need it is sized: that in which it is full, or the last of the horizon',
  unit: month,
});
const upgradeYear = numberKey(upgrades, { heading: 'Year', description: 'Year of the horizon', unit: year });

const linkRow = rowColumn(upgrades, { heading: 'Link row', description: 'Row in Links', formula: rowOf(Links.link, link) });
const circuitRow = rowColumn(upgrades, {
  heading: 'Circuit row',
  description: 'Row in Circuits of link and offer; none if the offer was not compared',
  formula: leastOf(Circuits.no, [Circuits.link, link], [Circuits.offerId, offerId]),
});
const ofCircuit = picker(circuitRow);
const isFirst = compare(upgrade, '=', 0);

const yearBefore = numberColumn(upgrades, {
  heading: 'Year before',
  unit: year,
  description: 'The full years before the month by whose need it is sized',
  formula: floor(convert(forMonth, year)),
});
const needIn = (heading: string, description: string, at: Column<'Upgrades'>) =>
  numberColumn(upgrades, {
    heading,
    unit: Mbps,
    description,
    formula: greatestOf(LinkYearNeeds.neededMbps, [LinkYearNeeds.link, link], [LinkYearNeeds.year, at]),
  });
const neededBeforeMbps = needIn('Needed before Mb/s', 'What the link must be at the end of these years', yearBefore);
const yearAfter = numberColumn(upgrades, {
  heading: 'Year after',
  unit: year,
  description: 'The same years, and the one that the month is in',
  formula: ceil(convert(forMonth, year)),
});
const neededAfterMbps = needIn('Needed after Mb/s', 'What the link must be at their end', yearAfter);
const neededMbps = numberColumn(upgrades, {
  heading: 'Needed Mb/s',
  unit: Mbps,
  description: 'What the link must be in that month, the need growing evenly over a year',
  formula: roundNoise(
    plus(
      neededBeforeMbps,
      times(ratio(minus(convert(forMonth, year), yearBefore), constant(1, year)), minus(neededAfterMbps, neededBeforeMbps)),
    ),
  ),
});
const serves = textColumn(upgrades, {
  heading: 'Serves',
  description: 'Whether it can be bought: what is bought first has to serve now, an upgrade later',
  formula: when(isFirst, ofCircuit(CircuitChoice.serves), ofCircuit(CircuitChoice.servesLater)),
});
const payloadMbps = numberColumn(upgrades, {
  heading: 'Payload Mb/s',
  unit: Mbps,
  description: 'Payload of one circuit',
  formula: ofCircuit(Circuits.payloadMbps),
});
const leastPerPath = numberColumn(upgrades, {
  heading: 'Least per path',
  description: Circuits.leastPerPath.description,
  formula: ofCircuit(Circuits.leastPerPath),
});
const once = numberColumn(upgrades, {
  heading: 'Bought once',
  description: 'Circuits on each path of which Circuits has the charges and the gear',
  formula: ofCircuit(Circuits.perPath),
});
const perPath = numberColumn(upgrades, {
  heading: 'Per path',
  description: 'Circuits side by side on each path once it is bought; the first as many as the year that is sized for takes',
  formula: when(isFirst, once, max(leastPerPath, ceil(ratio(neededMbps, payloadMbps)))),
});
const staying = numberColumn(upgrades, {
  heading: 'Staying',
  description: 'Circuits of them that were bought before; 0 if it adds to none',
  formula: when(isStated(addsTo), sumOfStated(perPath, [link, link], [upgrade, addsTo], [upgradeYear, upgradeYear]), 0),
});
const added = numberColumn(upgrades, {
  heading: 'Added',
  description: 'Circuits on each path that are bought with it; 0 if circuits are not upgraded',
  formula: when(is(pick(Links.stepsUp, linkRow), 'yes'), max(0, minus(perPath, staying)), 0),
});
const channels = numberColumn(upgrades, {
  heading: 'Channels',
  description: Circuits.channels.description,
  formula: ofCircuit(Circuits.channels),
});
const fibresOnce = numberColumn(upgrades, {
  heading: 'Fibres once',
  description: 'What Circuits has the charges of: circuits on each path, or of an offer with channels the fibres that hold them',
  formula: ofCircuit(Circuits.fibresPerPath),
});
const fibres = numberColumn(upgrades, {
  heading: 'Fibres',
  description: 'What is paid for on each path once it is bought',
  formula: ceil(ratio(perPath, channels)),
});
const fibresStaying = numberColumn(upgrades, {
  heading: 'Fibres staying',
  description: 'of which was bought before; 0 if it adds to none',
  formula: when(isStated(addsTo), sumOfStated(fibres, [link, link], [upgrade, addsTo], [upgradeYear, upgradeYear]), 0),
});
const fibresAdded = numberColumn(upgrades, {
  heading: 'Fibres added',
  description: 'What is paid for on each path and bought with it; 0 if circuits are not upgraded',
  formula: when(compare(added, '>', 0), max(0, minus(fibres, fibresStaying)), 0),
});
const yearEnd = convert(upgradeYear, month);
const yearStart = convert(minus(upgradeYear, constant(1, year)), month);
const carriedMbps = numberColumn(upgrades, {
  heading: 'Carried Mb/s',
  unit: Mbps,
  description: 'Payload of its circuits on a path, if they are in use at the end of the year; else 0',
  formula: when(
    and(compare(fromMonth, '<', yearEnd), compare(untilMonth, '>=', yearEnd)),
    times(added, payloadMbps),
    constant(0, Mbps),
  ),
});
const usedMonths = numberColumn(upgrades, {
  heading: 'Months',
  unit: month,
  description: 'Months of the year in which it is used',
  formula: max(constant(0, month), minus(min(untilMonth, yearEnd), max(fromMonth, yearStart))),
});
export const Upgrades = columns(upgrades, {
  no,
  link,
  option,
  optionYear,
  upgrade,
  addsTo,
  offerId,
  fromMonth,
  untilMonth,
  forMonth,
  year: upgradeYear,
  linkRow,
  circuitRow,
  yearBefore,
  neededBeforeMbps,
  yearAfter,
  neededAfterMbps,
  neededMbps,
  serves,
  payloadMbps,
  leastPerPath,
  once,
  perPath,
  staying,
  added,
  channels,
  fibresOnce,
  fibres,
  fibresStaying,
  fibresAdded,
  carriedMbps,
  usedMonths,
});

/** Rows in this table of an upgrade of a link. */
export const upgradeRow = (heading: string, which: number) =>
  rowColumn(links, {
    heading,
    description: `Row in Upgrades of ${which === 0 ? 'what is bought first' : `upgrade ${which}`}; none if there is none`,
    formula: leastOf(no, [link, Links.link], [upgrade, constant(which)]),
  });
