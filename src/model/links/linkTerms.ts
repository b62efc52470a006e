import {
  absent,
  and,
  cents,
  ceil,
  columns,
  compare,
  constant,
  convert,
  is,
  isStated,
  join,
  min,
  numberColumn,
  pick,
  ratio,
  rowColumn,
  sumOfStated,
  textColumn,
  when,
} from '../../formula';
import { money, month, year } from '../../quantities/units';
import { horizonYears } from '../inputs/assumptions';
import { Offers } from '../inputs/offers';
import { Months } from '../money/months';
import { thousands } from '../money/thousands';
import { links } from '../tables';
import { CircuitCharges } from './circuitCharges';
import { Circuits } from './circuits';
import { CircuitTerms } from './circuitTerms';
import { LinkOffer } from './linkOffer';
import { Links } from './linkNeeds';
import { LinkUpgrades } from './linkUpgrades';
import { Upgrades } from './upgrades';

/* What the contract of the offer that is bought says of time: what follows its term, and what of its NRC is paid later. */

const { chosenRow, purchase } = LinkOffer;
const isChosen = is(purchase, 'chosen');

const termContinues = textColumn(links, {
  heading: 'Term continues',
  description: 'yes: its term ends before the horizon',
  formula: when(isChosen, pick(CircuitTerms.termContinues, chosenRow), 'no'),
});
const rising = textColumn(links, {
  heading: 'Charge rises',
  description: 'What is added where its charge rises from year to year',
  formula: when(compare(pick(CircuitCharges.escalatorPerYear, chosenRow), '=', 0), '', ', and to rise as before'),
});
const goesOn = textColumn(links, {
  heading: 'Charge goes on',
  description: 'How its charge is taken to go on when a term ends',
  formula: when(
    is(pick(CircuitCharges.steps, chosenRow), 'yes'),
    'its charge is assumed to go on by its price list',
    join('its charge is assumed to go on', rising),
  ),
});
const ifContinued = textColumn(links, {
  heading: 'If it continues',
  description: 'What the total assumes of a contract whose term ends before the horizon; none if it does not',
  formula: when(
    is(termContinues, 'yes'),
    when(is(pick(Circuits.kind, chosenRow), 'dark-fibre-iru'), 'what a new IRU costs is not in the total', goesOn),
    absent('text'),
  ),
});
const termMonths = numberColumn(links, {
  heading: 'Term',
  unit: month,
  description: 'Months that it is bound for',
  formula: pick(CircuitTerms.boundMonths, chosenRow),
});
const usedUntil = numberColumn(links, {
  heading: 'Used until month',
  unit: month,
  description: 'The last month of the horizon, or that in which the circuits bought first are replaced',
  formula: when(is(Links.stepsUp, 'yes'), pick(Upgrades.untilMonth, LinkUpgrades.purchaseRow), convert(horizonYears, month)),
});
const afterTerm = textColumn(links, {
  heading: 'After its term',
  description: 'What the total assumes once its term is over; none if it is no longer used by then',
  formula: when(compare(termMonths, '<', usedUntil), ifContinued, absent('text')),
});
const termInWords = textColumn(links, {
  heading: 'Term in words',
  description: 'What is said beside its product if its term ends while it is in use',
  formula: when(isStated(afterTerm), join(' (its term ends in month ', termMonths, ': ', afterTerm, ')'), absent('text')),
});

const offerRow = rowColumn(links, {
  heading: 'Offer row',
  description: 'Row in Offers of what is bought, or bought first',
  formula: pick(Circuits.offerRow, chosenRow),
});
const secondHalfMonth = numberColumn(links, {
  heading: 'Second half of NRC',
  unit: month,
  description: 'Month for which its half of the NRC is stated; none if all is paid now',
  formula: pick(Offers.nrcSecondHalfMonth, offerRow),
});
const nrcLater = numberColumn(links, {
  heading: 'NRC later',
  unit: money,
  description: 'of the NRC what is paid later: half of it, rounded once; the rest is paid now. 0 if nothing is',
  formula: when(
    and(isChosen, isStated(secondHalfMonth)),
    cents(ratio(pick(CircuitCharges.nrc, chosenRow), 2)),
    constant(0, money),
  ),
});
const nrcLaterMonth = numberColumn(links, {
  heading: 'NRC later month',
  unit: month,
  description: 'Month of the horizon at whose end it falls due; the last, if it is stated for a later one; 0 if all is paid now',
  formula: when(
    compare(nrcLater, '>', constant(0, money)),
    min(secondHalfMonth, convert(horizonYears, month)),
    constant(0, month),
  ),
});
const nrcLaterYear = numberColumn(links, {
  heading: 'NRC later year',
  unit: year,
  description: 'The year that this month is in',
  formula: ceil(convert(nrcLaterMonth, year)),
});
const nrcLaterFactor = numberColumn(links, {
  heading: 'NRC later factor',
  description: 'What money of this month is worth now',
  formula: sumOfStated(Months.factor, [Months.month, nrcLaterMonth]),
});
const nrcLaterInWords = textColumn(links, {
  heading: 'NRC later in words',
  description: 'What is said beside its product if part of its NRC is paid later',
  formula: when(
    compare(nrcLater, '>', constant(0, money)),
    join(' (', thousands(nrcLater), ' of its NRC is paid in month ', nrcLaterMonth, ')'),
    absent('text'),
  ),
});

export const LinkTerms = columns(links, {
  termContinues,
  rising,
  goesOn,
  ifContinued,
  termMonths,
  usedUntil,
  afterTerm,
  termInWords,
  offerRow,
  secondHalfMonth,
  nrcLater,
  nrcLaterMonth,
  nrcLaterYear,
  nrcLaterFactor,
  nrcLaterInWords,
});
