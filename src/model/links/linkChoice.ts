import {
  absent,
  and,
  cents,
  type Column,
  compare,
  constant,
  convert,
  is,
  isStated,
  join,
  minus,
  monthsAfter,
  or,
  orElse,
  pick,
  plus,
  ratio,
  roundNoise,
  sumOfStated,
  times,
  when,
  isNotNegative,
  numberColumn,
  textColumn,
  columns,
} from '../../formula';
import { Mbps, money, moneyPerMonth, month, one, week, year } from '../../quantities/units';
import { quoteDate } from '../inputs/assumptions';
import { rule } from '../rules';
import { links } from '../tables';
import { CircuitTerms } from './circuitTerms';
import { Circuits } from './circuits';
import { Links } from './linkNeeds';
import { Options } from '../options/identity';
import { CircuitGear } from '../gear/circuitGear';
import { CircuitCharges } from './circuitCharges';
import { CircuitPrices } from './circuitPrices';
import { LinkOffer } from './linkOffer';
import { LinkTerms } from './linkTerms';
import { LinkUpgrades } from './linkUpgrades';
import { UpgradeCharges } from './upgradeCharges';
import { Upgrades } from './upgrades';

/** What is bought of the offer that is chosen. */
const stepsUp = is(Links.stepsUp, 'yes');
const { chosenRow, purchase, sharesFibre } = LinkOffer;
const isChosen = is(purchase, 'chosen');
const text = (heading: string, description: string, of: Column) =>
  textColumn(links, { heading, description, formula: when(isChosen, pick(of, chosenRow), absent('text')) });
const carrier = text('Carrier', 'Who sells it', Circuits.carrier);
const product = text('Product', 'What it is called', Circuits.product);
const payloadMbps = numberColumn(links, {
  heading: 'Payload Mb/s',
  unit: Mbps,
  description: 'Payload of one circuit',
  formula: when(isChosen, pick(Circuits.payloadMbps, chosenRow), absent('number', Mbps)),
});
const portMbps = numberColumn(links, {
  heading: 'Port Mb/s',
  unit: Mbps,
  description: Circuits.portMbps.description,
  formula: when(isChosen, pick(Circuits.portMbps, chosenRow), absent('number', Mbps)),
});

const overFC = textColumn(links, {
  heading: 'Over FC',
  description: 'Whether the platform runs over Fibre Channel, and the circuits bought carry it',
  formula: when(
    and(is(pick(Options.overFC, Links.optionRow), 'yes'), is(pick(Circuits.carriesFc, chosenRow), 'yes')),
    'yes',
    'no',
  ),
});
const storageOver = textColumn(links, {
  heading: 'Storage over',
  description: 'What a circuit bought carries storage over: FC itself, or IP; none where it carries no storage',
  formula: when(
    and(isChosen, compare(Links.carries, '<>', 'rest'), compare(Links.carries, '<>', 'hostFabric')),
    when(and(compare(Links.carries, '<>', 'all'), is(overFC, 'yes')), 'FC', 'IP'),
    absent('text'),
  ),
});

const nothing = is(purchase, 'nothing to buy');
const notThisWay = is(purchase, 'not this way');
/** A figure of what is bought: 0 where nothing has to be, absent where something has to be and is not. */
const figure = (heading: string, unit: typeof money, description: string, of: Column) =>
  numberColumn(links, {
    heading,
    unit,
    description,
    formula: when(isChosen, pick(of, chosenRow), when(or(nothing, notThisWay), constant(0, unit), absent('number', unit))),
  });
const perPath = figure('Per path', one, 'Circuits side by side on each path', Circuits.perPath);
const mostPerPath = numberColumn(links, {
  heading: 'Per path at most',
  description: 'The same, or of circuits that are upgraded the most that there ever are',
  formula: orElse(LinkUpgrades.upgradedPerPath, perPath),
});
const oneOff = figure('One-off', money, 'NRC of all its circuits, and their gear', CircuitGear.paidOnce);
const paidNow = numberColumn(links, {
  heading: 'Paid now',
  unit: money,
  description:
    'NRC of all its circuits that is paid now, and their gear; 0 where nothing has to be bought, none where something has to be and is not',
  formula: cents(minus(oneOff, LinkTerms.nrcLater)),
});
const gearOneOff = figure('Gear one-off', money, 'of which gear', CircuitGear.gearOneOff);
const gearYearly = figure('Gear a year', money, CircuitGear.gearYearly.description, CircuitGear.gearYearly);
const monthly = figure('Monthly', moneyPerMonth, 'What all its circuits cost in a month of year 1', CircuitPrices.monthly);
const yearly = figure(
  'Yearly',
  money,
  'What all its circuits and their gear cost at the end of year 1, beside what is charged by the month',
  CircuitPrices.yearly,
);
/** The figure of what is bought once, or the sum of all that is bought in turn. */
const inTurn = (heading: string, of: Column<'Circuits'>, once: Column<'Links'>, summed: Column<'Links'>) =>
  numberColumn(links, {
    heading,
    unit: money,
    description: `${of.description}; where circuits are upgraded, of all of them`,
    formula: when(and(stepsUp, isChosen), summed, once),
  });
const onceCost = figure('Cost if bought once', money, CircuitPrices.horizonCost.description, CircuitPrices.horizonCost);
const allCost = numberColumn(links, {
  heading: 'Cost in turn',
  unit: money,
  description: 'NRC and gear now, and what is paid in all rows of Upgrades',
  formula: cents(plus(oneOff, sumOfStated(UpgradeCharges.paid, [Upgrades.link, Links.link]))),
});
const horizonCost = inTurn('Over the horizon', CircuitPrices.horizonCost, onceCost, allCost);
const onceFee = figure('Fee if bought once', money, CircuitPrices.terminationFee.description, CircuitPrices.terminationFee);
const terminationFee = inTurn('Termination fee', CircuitPrices.terminationFee, onceFee, LinkUpgrades.allFees);
/** A charge of one path that is raised from year to year. */
const base = (heading: string, of: Column<'Circuits'>) => figure(heading, of.unit, of.description, of);
const workingMonthly = base('Working path a month', CircuitCharges.workingMonthly);
const otherMonthly = base('Surcharged path a month', CircuitCharges.otherMonthly);
const workingYearly = base('Working path a year', CircuitCharges.workingYearly);
const otherYearly = base('Surcharged path a year', CircuitCharges.otherYearly);
const escalatorPerYear = figure('Escalator', one, CircuitCharges.escalatorPerYear.description, CircuitCharges.escalatorPerYear);
const capacityMbps = numberColumn(links, {
  heading: 'Capacity Mb/s',
  unit: Mbps,
  description: 'Payload of all circuits of a path',
  formula: when(isChosen, times(perPath, payloadMbps), when(nothing, constant(0, Mbps), absent('number', Mbps))),
});
const use = numberColumn(links, {
  heading: 'Use',
  description: 'Share of its capacity that is needed in the year and the state that it is sized for',
  formula: when(isChosen, ratio(Links.neededMbps, capacityMbps), absent()),
});
const carriesWorst = textColumn(links, {
  heading: 'Carries worst state',
  description: 'Whether what is bought also carries the worst state',
  formula: when(
    notThisWay,
    'yes',
    when(
      isStated(capacityMbps),
      when(isNotNegative(roundNoise(minus(capacityMbps, Links.worstNeededMbps))), 'yes', 'no'),
      'not known',
    ),
  ),
});
const steppingOffer = numberColumn(links, {
  heading: 'Stepping offer',
  description:
    'Id of the offer that is bought if its price steps; 0 if it does not, nothing is bought, or circuits are upgraded in turn',
  formula: when(
    and(isChosen, is(Links.stepsUp, 'no')),
    when(is(pick(CircuitCharges.steps, chosenRow), 'yes'), pick(Circuits.offerId, chosenRow), 0),
    0,
  ),
});
const monthsBeyond = numberColumn(links, {
  heading: 'Months beyond',
  unit: month,
  description: CircuitTerms.monthsBeyond.description,
  formula: when(isChosen, pick(CircuitTerms.monthsBeyond, chosenRow), absent('number', month)),
});
const beyondInWords = textColumn(links, {
  heading: 'Beyond in words',
  description:
    'What is said beside its product if its term ends after the horizon: what is left is worth something, and is not taken off',
  formula: when(
    isStated(monthsBeyond),
    join(
      ' (',
      monthsBeyond,
      ' months of its term beyond the horizon',
      when(
        compare(orElse(terminationFee, constant(0, money)), '>', constant(0, money)),
        '; the total includes the fee for ending it early',
        '',
      ),
      ')',
    ),
    absent('text'),
  ),
});
const sharedInWords = textColumn(links, {
  heading: 'Shared in words',
  description: 'What is said beside its product if it shares a fibre',
  formula: when(is(sharesFibre, 'yes'), ' on a shared fibre', absent('text')),
});
const besideInWords = textColumn(links, {
  heading: 'Beside in words',
  description: 'All that is said beside its product',
  formula: join(sharedInWords, beyondInWords, LinkTerms.termInWords, LinkTerms.nrcLaterInWords),
});
const inWords = textColumn(links, {
  heading: 'In words',
  description:
    'Circuits on each path, carrier and product, what they are upgraded to, or why nothing is bought; none if the platform has no such link',
  formula: when(
    isChosen,
    join(
      perPath,
      ' × ',
      carrier,
      ', ',
      product,
      besideInWords,
      when(isStated(LinkUpgrades.upgradesInWords), '; ', ''),
      LinkUpgrades.upgradesInWords,
    ),
    when(is(purchase, 'not this way'), absent('text'), purchase),
  ),
});
const installWeeks = numberColumn(links, {
  heading: 'Install lead',
  unit: week,
  description: Circuits.installWeeks.description,
  formula: when(isChosen, pick(Circuits.installWeeks, chosenRow), absent('number', week)),
});
const validFrom = pick(Circuits.validFrom, chosenRow);
const oldOffer = textColumn(links, {
  heading: 'Old offer',
  description: 'yes: its price began more than two years before the quote date',
  formula: when(
    isChosen,
    when(
      isStated(validFrom),
      when(compare(monthsAfter(validFrom, convert(rule('oldAfterYears', year), month)), '<', quoteDate), 'yes', 'no'),
      'no',
    ),
    'no',
  ),
});

export const LinkChoice = columns(links, {
  carrier,
  product,
  payloadMbps,
  portMbps,
  overFC,
  storageOver,
  perPath,
  mostPerPath,
  oneOff,
  paidNow,
  gearOneOff,
  gearYearly,
  monthly,
  yearly,
  onceFee,
  terminationFee,
  onceCost,
  allCost,
  horizonCost,
  workingMonthly,
  otherMonthly,
  workingYearly,
  otherYearly,
  escalatorPerYear,
  capacityMbps,
  use,
  carriesWorst,
  steppingOffer,
  monthsBeyond,
  sharedInWords,
  beyondInWords,
  besideInWords,
  inWords,
  installWeeks,
  oldOffer,
});
