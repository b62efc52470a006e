import {
  absent,
  and,
  cents,
  type Column,
  compare,
  countOf,
  is,
  leastOf,
  or,
  orElse,
  pick,
  plus,
  sumOf,
  sumOfStated,
  when,
  numberColumn,
  textColumn,
  columns,
} from '../../formula';
import { money, month } from '../../quantities/units';
import { OptionLines } from './lines';
import { SolutionSums } from './solutionSums';
import { costs, links, options, transition } from '../tables';
import { Options } from './identity';
import { RequiredParts } from '../checks/platform/requiredParts';
import { OptionReplicas } from './replicas';
import { OptionFit } from './fitRow';
import { CostAmounts } from '../money/costAmounts';
import { CostLines } from '../money/costLines';
import { Costs } from '../money/costs';
import { ReplicaCircuits } from '../replicas/replicaCircuits';
import { Replication } from '../replicas/replicaNeeds';
import { Transition } from '../money/transition';
import { LinkChoice } from '../links/linkChoice';
import { LinkOffer } from '../links/linkOffer';
import { Links } from '../links/linkNeeds';
import { SpanSums } from '../routes/spanSums';
import { LinkLasts } from '../links/linkLasts';

const { costLines, costLinesBehind, hasCostLines } = OptionLines;
const unpricedLines = numberColumn(options, {
  heading: 'Unpriced lines',
  description:
    'of which not priced, of all parts of a solution, and transition costs and circuits to third sites that are not priced',
  formula: plus(
    countOf(costs, [CostLines.payer, Options.option], [CostLines.counts, 'yes'], [Costs.priced, 'no']),
    countOf(transition, [Transition.option, Options.option], [Transition.priced, 'no']),
    OptionReplicas.replicasOpen,
    sumOf(SolutionSums.open, [SolutionSums.option, Options.option]),
  ),
});
const platformPriced = textColumn(options, {
  heading: 'Platform priced',
  description:
    'Whether every cost line is compared and priced, and every part that is required has one, of all parts of a solution; a platform without any line is not',
  formula: when(
    and(
      is(hasCostLines, 'yes'),
      compare(
        countOf(costs, [CostLines.own, Options.option], [CostLines.inPlan, 'yes']),
        '=',
        plus(costLines, orElse(costLinesBehind, 0)),
      ),
      compare(unpricedLines, '=', 0),
      is(pick(RequiredParts.partsPriced, OptionFit.fitRow), 'yes'),
    ),
    'yes',
    'no',
  ),
});
const charged = (heading: string, how: string, description: string) =>
  numberColumn(options, {
    heading,
    unit: money,
    description,
    formula: when(
      is(hasCostLines, 'yes'),
      sumOf(CostAmounts.amount, [CostLines.payer, Options.option], [CostLines.countsAs, how]),
      absent('number', money),
    ),
  });
const platformOneOff = charged('Platform one-off', 'one-off', 'One-off cost lines');
const platformMonthly = charged('Platform monthly', 'monthly', 'Monthly cost lines, a month');
const platformYearly = charged('Platform yearly', 'yearly', 'Yearly cost lines, a year');
const platformTotal = numberColumn(options, {
  heading: 'Platform total',
  unit: money,
  description: 'All cost lines over the horizon',
  formula: when(
    is(platformPriced, 'yes'),
    sumOfStated(Costs.horizonAmount, [CostLines.payer, Options.option]),
    absent('number', money),
  ),
});
const linksThat = (column: typeof Links.bought, word: string) => countOf(links, [Links.option, Options.option], [column, word]);
const linksBought = textColumn(options, {
  heading: 'Links bought',
  description: 'Whether every link it needs has an offer, or nothing to buy',
  formula: when(
    compare(
      linksThat(Links.bought, 'yes'),
      '=',
      plus(linksThat(LinkOffer.purchase, 'chosen'), linksThat(LinkOffer.purchase, 'nothing to buy')),
    ),
    'yes',
    'no',
  ),
});
/** Of its links, and of its circuits to third sites; none while one of them has no price. */
const paidToCarriers = (heading: string, description: string, ofLinks: Column<'Links'>, ofReplicas?: Column<'Replication'>) =>
  numberColumn(options, {
    heading,
    unit: ofLinks.unit,
    description,
    formula: when(
      and(is(linksBought, 'yes'), compare(OptionReplicas.replicasOpen, '=', 0)),
      plus(
        sumOfStated(ofLinks, [Links.option, Options.option]),
        ...(ofReplicas ? [sumOfStated(ofReplicas, [Replication.payer, Options.option])] : []),
      ),
      absent('number', ofLinks.unit),
    ),
  });
const carrierOneOff = paidToCarriers(
  'Carrier one-off',
  'NRC of its circuits that is paid now',
  LinkChoice.paidNow,
  ReplicaCircuits.oneOff,
);
const carrierMonthly = paidToCarriers(
  'Carrier monthly',
  'What its circuits cost in a month of year 1',
  LinkChoice.monthly,
  ReplicaCircuits.monthly,
);
const carrierYearly = paidToCarriers(
  'Carrier yearly',
  'What its circuits cost at the end of year 1, beside what is charged by the month',
  LinkChoice.yearly,
);
const carrierTotal = paidToCarriers(
  'Carrier total',
  'Its circuits over the horizon',
  LinkChoice.horizonCost,
  ReplicaCircuits.horizonCost,
);
const total = numberColumn(options, {
  heading: 'Total',
  unit: money,
  description: 'Platform, carriers and transition costs over the horizon; none where anything is not priced',
  formula: cents(plus(platformTotal, carrierTotal, sumOfStated(Transition.inAll, [Transition.option, Options.option]))),
});
const validUntilMonth = numberColumn(options, {
  heading: 'Valid until month',
  unit: month,
  description: 'Months until growth outruns what is bought; none without growth, or where it holds through the horizon',
  formula: when(
    or(compare(pick(SpanSums.growingWorkloads, Options.routeRow), '=', 0), is(linksBought, 'no')),
    absent('number', month),
    leastOf(LinkLasts.validUntilMonth, [Links.option, Options.option]),
  ),
});

export const OptionCosts = columns(options, {
  unpricedLines,
  platformPriced,
  platformOneOff,
  platformMonthly,
  platformYearly,
  platformTotal,
  carrierOneOff,
  carrierMonthly,
  carrierYearly,
  carrierTotal,
  total,
  linksBought,
  validUntilMonth,
});
