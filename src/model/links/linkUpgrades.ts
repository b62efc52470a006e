import {
  absent,
  and,
  cents,
  compare,
  constant,
  countOf,
  greatestOf,
  is,
  isStated,
  join,
  minus,
  orElse,
  pick,
  roundNoise,
  sumOf,
  sumOfStated,
  when,
  numberColumn,
  rowColumn,
  textColumn,
  columns,
  type RowColumn,
} from '../../formula';
import { Mbps, money } from '../../quantities/units';
import { horizonYears } from '../inputs/assumptions';
import { links, upgrades } from '../tables';
import { CircuitPrices } from './circuitPrices';
import { Circuits } from './circuits';
import { Links } from './linkNeeds';
import { LinkYearNeeds } from './linkYearNeeds';
import { UpgradeCharges } from './upgradeCharges';
import { upgradeRow, Upgrades } from './upgrades';
import { UpgradeTerms } from './upgradeTerms';

/* What a link is upgraded to, and whether the order in which it is bought is still the one that was compared. */

const upgradesThatFail = numberColumn(links, {
  heading: 'Upgrades that fail',
  description: 'Rows in Upgrades of what no longer serves: deleted, changed, no longer priced, or bound beyond the horizon',
  formula: minus(
    countOf(upgrades, [Upgrades.link, Links.link]),
    countOf(upgrades, [Upgrades.link, Links.link], [Upgrades.serves, 'yes'], [UpgradeTerms.boundBeyond, 'no']),
  ),
});
const purchaseRow = upgradeRow('First purchase row', 0);
const firstRow = rowColumn(links, {
  heading: 'First row',
  description:
    'Row in Circuits of the offer that is bought first where circuits are upgraded; none if it, or an upgrade, no longer serves',
  formula: when(compare(upgradesThatFail, '=', 0), pick(Upgrades.circuitRow, purchaseRow), absent()),
});
const allFees = numberColumn(links, {
  heading: 'Fees in turn',
  unit: money,
  description: 'What ending its circuits before their terms costs, in all rows of Upgrades',
  formula: sumOf(UpgradeCharges.terminationFee, [Upgrades.link, Links.link]),
});
const upgradedPerPath = numberColumn(links, {
  heading: 'Upgraded per path',
  description: 'Circuits side by side on each path at most, of all that is bought in turn; none if circuits are not upgraded',
  formula: when(is(Links.stepsUp, 'yes'), greatestOf(Upgrades.perPath, [Upgrades.link, Links.link]), absent()),
});
const lastNeededMbps = numberColumn(links, {
  heading: 'Last needed Mb/s',
  unit: Mbps,
  description: 'What it must be in the last year of the horizon',
  formula: sumOf(LinkYearNeeds.neededMbps, [LinkYearNeeds.link, Links.link], [LinkYearNeeds.year, horizonYears]),
});
const offersCost = numberColumn(links, {
  heading: 'Cost of all offers',
  unit: money,
  description: 'What its offers come to in sum, each bought once: it shows whether a price has changed',
  formula: sumOfStated(CircuitPrices.horizonCost, [Circuits.link, Links.link]),
});
const costsSince = numberColumn(links, {
  heading: 'Costs since',
  unit: money,
  description: 'By how much that differs from when it was compared what to upgrade to; its whole where it was not',
  formula: cents(minus(offersCost, orElse(Links.comparedCosts, constant(0, money)))),
});
const needSinceMbps = numberColumn(links, {
  heading: 'Need since Mb/s',
  unit: Mbps,
  description: 'By how much the need of the last year differs from then; its whole where it was not compared',
  formula: roundNoise(minus(lastNeededMbps, orElse(Links.comparedLastMbps, constant(0, Mbps)))),
});
const upgradesUpToDate = textColumn(links, {
  heading: 'Upgrades up to date',
  description:
    'no: circuits are to be upgraded, and a price or a need has changed since it was compared to what; yes where they are not',
  formula: when(
    and(is(Links.whenFull, 'step up'), is(Links.asked, 'yes')),
    when(and(is(costsSince, constant(0, money)), is(needSinceMbps, constant(0, Mbps))), 'yes', 'no'),
    'yes',
  ),
});
const upgradeInWords = (heading: string, row: RowColumn<'Links', 'Upgrades'>) =>
  textColumn(links, {
    heading,
    description: 'From when, and what; none if there is none',
    formula: pick(UpgradeCharges.inWords, row),
  });
const firstUpgradeRow = upgradeRow('First upgrade row', 1);
const firstUpgrade = upgradeInWords('First upgrade', firstUpgradeRow);
const secondUpgradeRow = upgradeRow('Second upgrade row', 2);
const secondUpgrade = upgradeInWords('Second upgrade', secondUpgradeRow);
const noOrder = textColumn(links, {
  heading: 'No order lasts',
  description:
    'yes: it was compared what to upgrade to, and no order of at most two upgrades lasts through the horizon; it is bought once',
  formula: when(
    and(is(Links.whenFull, 'step up'), isStated(Links.comparedLastMbps)),
    when(isStated(Links.firstOfferId), 'no', 'yes'),
    'no',
  ),
});
const madeInWords = textColumn(links, {
  heading: 'Upgrades made',
  description: 'Each upgrade, from when, and what; none if circuits are not upgraded',
  formula: when(isStated(secondUpgrade), join(firstUpgrade, '; ', secondUpgrade), firstUpgrade),
});
const upgradesInWords = textColumn(links, {
  heading: 'Upgrades in words',
  description:
    'What its circuits are upgraded to, and when, or why they are not although that was asked for. It is the least of all orders with at most two upgrades: a third might cost less',
  formula: when(
    is(noOrder, 'yes'),
    'no order of at most two upgrades lasts through the horizon, so it is bought once',
    when(isStated(madeInWords), join(madeInWords, '; orders of more than two upgrades are not compared'), absent('text')),
  ),
});

export const LinkUpgrades = columns(links, {
  upgradesThatFail,
  purchaseRow,
  firstRow,
  allFees,
  upgradedPerPath,
  lastNeededMbps,
  offersCost,
  costsSince,
  needSinceMbps,
  upgradesUpToDate,
  firstUpgradeRow,
  firstUpgrade,
  secondUpgradeRow,
  secondUpgrade,
  noOrder,
  madeInWords,
  upgradesInWords,
});
