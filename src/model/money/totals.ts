import {
  absent,
  cents,
  type Column,
  columns,
  compare,
  countOf,
  is,
  isStated,
  join,
  leastOf,
  max,
  minus,
  numberColumn,
  type Operand,
  pick,
  picker,
  plus,
  ratio,
  rowColumn,
  rowOf,
  sumOf,
  sumOfStated,
  textColumn,
  textKey,
  times,
  when,
  withoutUnit,
  withUnit,
} from '../../formula';
import { money, month, moneyPerMonth } from '../../quantities/units';
import { horizonYears, vatRate } from '../inputs/assumptions';
import { PlatformIo } from '../inputs/products/platformIo';
import { LinkGear } from '../gear/linkGear';
import { Links } from '../links/linkNeeds';
import { ServedLoads } from '../loads/servedLoads';
import { OptionCosts } from '../options/costs';
import { Options } from '../options/identity';
import { InBrief } from '../options/inBrief';
import { ServedWorkloads } from '../options/servedWorkloads';
import { OptionReplicas } from '../options/replicas';
import { OptionVerdict } from '../options/verdict';
import { Today } from '../routes/today';
import { ReplicaCircuits } from '../replicas/replicaCircuits';
import { Replication } from '../replicas/replicaNeeds';
import { costDetails, replication, totals } from '../tables';
import { CostDetails } from './costDetails';
import { Months } from './months';
import { Transition } from './transition';

/* A total in other words: what recurs, what it is a month, for each VM and TB, with VAT, and what the seller keeps of it. */

const option = textKey(totals, { heading: 'Option', description: 'Span and platform in one' });
const optionRow = rowColumn(totals, {
  heading: 'Option row',
  description: 'Row in Options',
  formula: rowOf(Options.option, option),
});
const ofOption = picker(optionRow);

const routeRow = rowColumn(totals, {
  heading: 'Route row',
  description: 'Row of its span in Routes',
  formula: ofOption(Options.routeRow),
});
const todayRow = rowColumn(totals, {
  heading: 'Today row',
  description: "Row in Options of today's platform on its span",
  formula: pick(Today.todayRow, routeRow),
});
const total = numberColumn(totals, {
  heading: 'Total',
  unit: money,
  description: OptionCosts.total.description,
  formula: ofOption(OptionCosts.total),
});
const oneOff = numberColumn(totals, {
  heading: 'One-off',
  unit: money,
  description: InBrief.oneOff.description,
  formula: ofOption(InBrief.oneOff),
});
const recurring = numberColumn(totals, {
  heading: 'Recurring',
  unit: money,
  description: 'The rest of the total: all that is charged monthly and yearly over the horizon',
  formula: cents(minus(total, oneOff)),
});
/** No divisor is 0: less than any count or worth that is not. */
const least = 0.000001;
/** An annuity at the discount rate and timing of the plan: one definition of what a month is worth serves both. */
const equivalentMonthly = numberColumn(totals, {
  heading: 'Equivalent monthly',
  unit: moneyPerMonth,
  description: 'The equal charge in each month of the horizon that has the same net present value',
  formula: cents(
    ratio(ofOption(OptionVerdict.npv), withUnit(max(sumOf(Months.factor, [Months.year, '<=', horizonYears]), least), month)),
  ),
});
/** Of the workloads that the other parts of a solution serve. */
const ofAttached = (of: Column<'Served loads'>) => sumOf(of, [ServedLoads.lead, option], [ServedLoads.counts, 'yes']);
const vms = numberColumn(totals, {
  heading: 'VMs',
  description: 'VMs of the workloads that it serves',
  formula: plus(
    sumOf(ServedLoads.vms, [ServedLoads.into, ofOption(Options.served)], [ServedLoads.counts, 'yes']),
    ofAttached(ServedLoads.vms),
  ),
});
const per = (heading: string, what: string, count: Operand): Column<'Totals'> =>
  numberColumn(totals, {
    heading,
    unit: money,
    description: `Total ÷ ${what}`,
    formula: when(compare(count, '>', 0), cents(ratio(total, max(count, least))), absent('number', money)),
  });
const totalPerVm = per('Total per VM', 'the VMs of the workloads that it serves', vms);
const solution = textColumn(totals, {
  heading: 'Solution',
  description: 'The solution that it is a part of',
  formula: when(is(ofOption(Options.part), 'no'), absent('text'), ofOption(Options.solution)),
});
const platformRow = rowColumn(totals, {
  heading: 'Platform row',
  description: 'Row of its platform in Platforms',
  formula: pick(Options.platformRow, optionRow),
});
const productName = textColumn(totals, {
  heading: 'Product',
  description: 'What its platform is called; of the first part of a solution, not what the solution is called',
  formula: pick(PlatformIo.name, platformRow),
});
const attachedTB = numberColumn(totals, {
  heading: 'TB of other parts',
  unit: ServedWorkloads.capacityTB.unit,
  description: 'TB of the workloads that the other parts of its solution serve',
  formula: ofAttached(ServedLoads.capacityTB),
});
const capacityTB = numberColumn(totals, {
  heading: 'TB',
  description: 'TB of the workloads that it serves, in the year that is sized for',
  formula: withoutUnit(plus(ofOption(ServedWorkloads.capacityTB), attachedTB)),
});
const totalPerTB = per('Total per TB', 'the TB of the workloads that it serves, in the year that is sized for', capacityTB);
const transitionCosts = numberColumn(totals, {
  heading: 'Transition costs',
  unit: money,
  description: "of which today's platform once it is replaced: overlap, months left, exit fees",
  formula: when(
    is(ofOption(OptionCosts.platformPriced), 'yes'),
    sumOfStated(Transition.inAll, [Transition.option, option]),
    absent('number', money),
  ),
});
const ownReplicas = [Replication.payer, option] as const;
const replicationCosts = numberColumn(totals, {
  heading: 'Replication costs',
  unit: money,
  description: 'of which circuits to third sites',
  formula: when(
    compare(ofOption(OptionReplicas.replicasOpen), '=', 0),
    sumOfStated(ReplicaCircuits.horizonCost, ownReplicas),
    absent('number', money),
  ),
});
const replicaRow = rowColumn(totals, {
  heading: 'Replica row',
  description: 'Row in Replication of its first asynchronous copy; none if it has none',
  formula: leastOf(Replication.no, ownReplicas),
});
const moreReplicas = numberColumn(totals, {
  heading: 'More replicas',
  description: 'How many copies it has beside the first',
  formula: minus(countOf(replication, ownReplicas), 1),
});
const replicaInWords = textColumn(totals, {
  heading: 'Replicas in words',
  description: 'Its asynchronous copy at a third site: RPO, need, what is bought, first copy, capacity held there',
  formula: when(
    isStated(replicaRow),
    join(
      pick(ReplicaCircuits.inWords, replicaRow),
      when(compare(moreReplicas, '>', 0), join('; and ', moreReplicas, ' more'), ''),
    ),
    absent('text'),
  ),
});
const gearCosts = numberColumn(totals, {
  heading: 'Gear',
  unit: money,
  description: 'of which gear of circuits over the horizon: its price, maintenance and power; 0 if circuits come without',
  formula: when(
    isStated(ofOption(OptionCosts.carrierTotal)),
    sumOfStated(LinkGear.horizonGear, [Links.option, option]),
    absent('number', money),
  ),
});
const todayTotal = numberColumn(totals, {
  heading: 'Total of today',
  unit: money,
  description: "Total of today's platform on its span; none if no choice names it, or it is not priced",
  formula: pick(OptionCosts.total, todayRow),
});
const versusToday = numberColumn(totals, {
  heading: 'Against today',
  unit: money,
  description: "Total less that of today's platform, over the horizon",
  formula: minus(total, todayTotal),
});
const vat = numberColumn(totals, {
  heading: 'VAT',
  unit: money,
  description: 'Value added tax on the total; none if no rate is stated',
  formula: cents(times(total, vatRate)),
});
const gross = numberColumn(totals, {
  heading: 'Gross total',
  unit: money,
  description: 'Total with value added tax',
  formula: plus(total, vat),
});
const margin = numberColumn(totals, {
  heading: 'Margin',
  unit: money,
  description: "Seller's margin in the total, of the cost lines that state one; none if none does",
  formula: when(
    is(ofOption(OptionCosts.platformPriced), 'no'),
    absent('number', money),
    when(
      compare(countOf(costDetails, [CostDetails.option, option], [CostDetails.hasMargin, 'yes']), '=', 0),
      absent('number', money),
      sumOfStated(CostDetails.horizonMargin, [CostDetails.option, option]),
    ),
  ),
});
const sellerCost = numberColumn(totals, {
  heading: 'Cost to the seller',
  unit: money,
  description: 'Total less margin',
  formula: minus(total, margin),
});

export const Totals = columns(totals, {
  option,
  optionRow,
  routeRow,
  todayRow,
  total,
  oneOff,
  recurring,
  equivalentMonthly,
  vms,
  totalPerVm,
  solution,
  platformRow,
  productName,
  attachedTB,
  capacityTB,
  totalPerTB,
  transitionCosts,
  replicationCosts,
  replicaRow,
  moreReplicas,
  replicaInWords,
  gearCosts,
  todayTotal,
  versusToday,
  vat,
  gross,
  margin,
  sellerCost,
});
