import {
  absent,
  type Column,
  compare,
  constant,
  convert,
  countOf,
  is,
  isStated,
  leastOf,
  minus,
  monthsAfter,
  or,
  pick,
  roundNoise,
  times,
  when,
  isNotNegative,
} from '../../formula';
import { Mbps, money, moneyPerMonth, month, one, year } from '../../quantities/units';
import * as circuit from './circuits';
import { comparedCost } from './circuitChoice';
import * as price from './circuitPrices';
import { quoteDate } from '../inputs/assumptions';
import { bought, link, needed, worstNeeded } from './linkNeeds';
import { rule } from '../rules';
import { circuits, links } from '../tables';
import { quantity, wording } from '../working';

/** Which offer each link buys: the least cost over the horizon, then the lower number. */
export const typesServing = quantity(
  links,
  'Offers of its type',
  'offersOfItsType',
  one,
  'Offers whose kind of service carries it',
  countOf(circuits, [circuit.circuitLink, link], [circuit.typeServes, 'yes']),
);
const leastCost = quantity(
  links,
  'Least cost',
  'leastCost',
  money,
  'The lowest cost over the horizon',
  leastOf(comparedCost, [circuit.circuitLink, link]),
);
const chosen = quantity(
  links,
  'Chosen row',
  'chosenRow',
  one,
  'Row in Circuits of the offer that is bought; none where nothing is needed',
  leastOf(circuit.circuitNo, [circuit.circuitLink, link], [comparedCost, leastCost]),
);
export const state = wording(
  links,
  'Purchase',
  'purchase',
  'What becomes of it',
  when(
    is(bought, 'no'),
    'not this way',
    when(
      isStated(needed),
      when(
        compare(needed, '=', constant(0, Mbps)),
        'nothing to buy',
        when(isStated(chosen), 'chosen', when(compare(typesServing, '=', 0), 'no offer of its type', 'no priced offer')),
      ),
      'not known',
    ),
  ),
);
const isChosen = is(state, 'chosen');
const text = (heading: string, field: string, means: string, of: Column): Column =>
  wording(links, heading, field, means, when(isChosen, pick(of, chosen), absent('text')));
export const linkCarrier = text('Carrier', 'carrier', 'Who sells it', circuit.circuitCarrier);
export const linkProduct = text('Product', 'product', 'What it is called', circuit.circuitProduct);
export const linkPayload = quantity(
  links,
  'Payload Mb/s',
  'payloadMbps',
  Mbps,
  'Payload of one circuit',
  when(isChosen, pick(circuit.payload, chosen), absent('number', Mbps)),
);

const nothing = is(state, 'nothing to buy');
const notThisWay = is(state, 'not this way');
/** A figure of what is bought: 0 where nothing has to be, absent where something has to be and is not. */
const figure = (heading: string, field: string, unit: typeof money, means: string, of: Column): Column =>
  quantity(
    links,
    heading,
    field,
    unit,
    means,
    when(isChosen, pick(of, chosen), when(or(nothing, notThisWay), constant(0, unit), absent('number', unit))),
  );
export const linkPerPath = figure('Per path', 'perPath', one, 'Circuits side by side on each path', circuit.perPath);
export const linkOneOff = figure('One-off', 'oneOff', money, 'NRC of all its circuits', price.oneOff);
export const linkMonthly = figure('Monthly', 'monthly', moneyPerMonth, 'MRC of all its circuits in year 1', price.monthly);
export const linkCost = figure('Over the horizon', 'horizonCost', money, 'NRC and every month of the horizon', price.horizonCost);
export const linkWorkingBase = figure(
  'Working path a month',
  'workingBase',
  moneyPerMonth,
  'MRC of the working path in year 1, not yet rounded',
  price.workingBase,
);
export const linkProtectBase = figure(
  'Surcharged path a month',
  'protectBase',
  moneyPerMonth,
  'MRC of every other path in year 1, not yet rounded',
  price.protectBase,
);
export const linkEscalator = figure('Escalator', 'escalatorPerYear', one, 'Yearly rise of the MRC', price.escalator);
export const capacity = quantity(
  links,
  'Capacity Mb/s',
  'capacityMbps',
  Mbps,
  'Payload of all circuits of a path',
  when(isChosen, times(linkPerPath, linkPayload), when(nothing, constant(0, Mbps), absent('number', Mbps))),
);
export const carriesWorst = wording(
  links,
  'Carries worst state',
  'carriesWorst',
  'Whether what is bought also carries the worst state',
  when(
    notThisWay,
    'yes',
    when(isStated(capacity), when(isNotNegative(roundNoise(minus(capacity, worstNeeded))), 'yes', 'no'), 'not known'),
  ),
);
export const termContinues = wording(
  links,
  'Term continues',
  'termContinues',
  'yes: its term ends before the horizon',
  when(isChosen, pick(circuit.continues, chosen), 'no'),
);
const validFrom = pick(circuit.validFrom, chosen);
export const oldOffer = wording(
  links,
  'Old offer',
  'oldOffer',
  'yes: its price began more than two years before the quote date',
  when(
    isChosen,
    when(
      isStated(validFrom),
      when(compare(monthsAfter(validFrom, convert(rule('oldAfterYears', year), month)), '<', quoteDate), 'yes', 'no'),
      'no',
    ),
    'no',
  ),
);
