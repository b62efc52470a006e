import {
  ceil,
  cents,
  type Column,
  columns,
  convert,
  is,
  isNotNegative,
  isStated,
  join,
  lists,
  max,
  minus,
  node,
  type Node,
  numberColumn,
  orElse,
  pick,
  plus,
  ratio,
  rounded,
  roundNoise,
  textColumn,
  times,
  when,
  withoutUnit,
  withUnit,
} from '../../formula';
import { exchange } from '../exchange';
import { hour, Mbps, minute, money, moneyPerMonth, month } from '../../quantities/units';
import { horizonYears } from '../inputs/assumptions';
import { inputOrDefault } from '../inputs/input';
import { Replicas } from '../inputs/replicas';
import { replication } from '../tables';
import { Replication, seedHoursAt } from './replicaNeeds';

/* What is bought for an asynchronous copy, whether that holds its RPO, and what it costs: interpretation G4 to G7. */

const { counts, heldTB, meanMbps, product, published, replicaRow, requiredMbps, rpoMinutes, site } = Replication;

const circuitMbps = numberColumn(replication, {
  heading: 'Circuit Mb/s',
  unit: Mbps,
  description: Replicas.circuitMbps.description,
  formula: pick(Replicas.circuitMbps, replicaRow),
});
const circuitsNeeded = numberColumn(replication, {
  heading: 'Circuits needed',
  description: 'As many as hold the RPO in the busiest interval, at least one',
  formula: max(ceil(roundNoise(ratio(requiredMbps, circuitMbps))), 1),
});
const circuits = numberColumn(replication, {
  heading: 'Circuits',
  description: 'How many are bought: as stated, else as many as are needed',
  formula: orElse(pick(Replicas.circuits, replicaRow), circuitsNeeded),
});
const boughtMbps = numberColumn(replication, {
  heading: 'Bought Mb/s',
  unit: Mbps,
  description: 'Payload of the circuits that are bought',
  formula: times(circuits, circuitMbps),
});
const headroomMbps = numberColumn(replication, {
  heading: 'Headroom Mb/s',
  unit: Mbps,
  description: 'Bought less required',
  formula: roundNoise(minus(boughtMbps, requiredMbps)),
});
const rpoHeld = textColumn(replication, {
  heading: 'RPO held',
  description: 'Whether the changes of the busiest interval are sent within the RPO; -: the option does not have it',
  formula: when(
    is(counts, 'no'),
    '-',
    when(isStated(headroomMbps), when(isNotNegative(headroomMbps), 'yes', 'no'), 'not stated'),
  ),
});
const sentMinutes = numberColumn(replication, {
  heading: 'Sent within',
  unit: minute,
  description: 'In which time the changes of the busiest interval are sent over what is bought, at the target utilisation',
  formula: ratio(times(rpoMinutes, requiredMbps), boughtMbps),
});
const seedHours = numberColumn(replication, {
  heading: 'First copy h',
  unit: hour,
  description: 'Hours of the first copy over what is bought',
  formula: seedHoursAt(boughtMbps),
});
const combined = textColumn(replication, {
  heading: 'Combined',
  description:
    'Whether the vendor lists the product with the platform: listed, not listed, not published, not stated; -: the option does not have it',
  formula: when(
    is(counts, 'no'),
    '-',
    when(
      isStated(product),
      when(isStated(published), when(lists(published, product), 'listed', 'not listed'), 'not published'),
      'not stated',
    ),
  ),
});

const priceCurrency = textColumn(replication, {
  heading: 'Currency',
  description: 'Currency of its charges',
  formula: inputOrDefault(Replicas.currency, replicaRow),
});
const { rateRow, rate } = exchange(replication, priceCurrency);
const charged = (of: Column<'Replicas'>) => cents(times(circuits, pick(of, replicaRow), rate));
const oneOff = numberColumn(replication, {
  heading: 'One-off',
  unit: money,
  description: 'NRC of its circuits, rounded to the cent',
  formula: charged(Replicas.nrc),
});
const monthly = numberColumn(replication, {
  heading: 'Monthly',
  unit: moneyPerMonth,
  description: 'What its circuits cost a month, rounded to the cent',
  formula: withUnit(withoutUnit(charged(Replicas.mrc)), moneyPerMonth),
});
const horizonCost = numberColumn(replication, {
  heading: 'Over the horizon',
  unit: money,
  description: 'NRC, and every month of the horizon',
  formula: plus(oneOff, times(convert(horizonYears, month), monthly)),
});
const priced = textColumn(replication, {
  heading: 'Priced',
  description: 'no: the option has it, and it is not known what its circuits cost',
  formula: when(is(counts, 'no'), 'yes', when(isStated(horizonCost), 'yes', 'no')),
});

const orNotStated = (heading: string, of: Column, words: Node, otherwise: string) =>
  textColumn(replication, {
    heading: `${heading} in words`,
    description: `${heading}, or that it is not stated`,
    formula: when(isStated(of), words, otherwise),
  });
const productInWords = orNotStated('Product', product, node(product), 'a product that is not stated');
const circuitsInWords = orNotStated('Circuits', boughtMbps, join(circuits, ' × ', circuitMbps, ' Mb/s'), 'circuits not stated');
const seedInWords = orNotStated(
  'First copy',
  seedHours,
  join('first copy ', rounded(seedHours, 1), ' h'),
  'first copy not stated',
);
const heldInWords = orNotStated('Held', heldTB, join(rounded(heldTB, 1), ' TB held there'), 'capacity not stated');
const needInWords = textColumn(replication, {
  heading: 'Need in words',
  description: 'RPO, and what it needs',
  formula: join('RPO ', rpoMinutes, ' min needs ', rounded(requiredMbps, 1), ' Mb/s (mean ', rounded(meanMbps, 1), ')'),
});
const inWords = textColumn(replication, {
  heading: 'In words',
  description: 'The copy in a sentence: RPO, need, what is bought, first copy, capacity held',
  formula: join(site, ' by ', productInWords, ': ', needInWords, ', ', circuitsInWords, ', ', seedInWords, ', ', heldInWords),
});
const shortInWords = textColumn(replication, {
  heading: 'Short in words',
  description: 'What its circuits carry of what the RPO needs',
  formula: join(
    'to ',
    site,
    ' ',
    rounded(boughtMbps, 1),
    ' Mb/s are bought, and an RPO of ',
    rpoMinutes,
    ' min needs ',
    rounded(requiredMbps, 1),
    ' Mb/s',
  ),
});
const unlistedInWords = textColumn(replication, {
  heading: 'Unlisted in words',
  description: 'The product, and what the vendor lists',
  formula: join(product, ' is not among those that the vendor combines with the platform: ', published),
});

export const ReplicaCircuits = columns(replication, {
  circuitMbps,
  circuitsNeeded,
  circuits,
  boughtMbps,
  headroomMbps,
  rpoHeld,
  sentMinutes,
  seedHours,
  combined,
  currency: priceCurrency,
  rateRow,
  rate,
  oneOff,
  monthly,
  horizonCost,
  priced,
  productInWords,
  circuitsInWords,
  seedInWords,
  heldInWords,
  needInWords,
  inWords,
  shortInWords,
  unlistedInWords,
});
