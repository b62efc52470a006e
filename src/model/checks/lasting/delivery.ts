import { columns, constant, greatestOf, join, minus, numberColumn, ratio, roundNoise, rounded } from '../../../formula';
import { daysPerWeek, week } from '../../../quantities/units';
import { goLiveDate, quoteDate } from '../../inputs/assumptions';
import { LinkChoice } from '../../links/linkChoice';
import { Links } from '../../links/linkNeeds';
import { fit } from '../../tables';
import type { NumericCheck } from '../check';
import { FitRows } from '../option';
import { sentence } from '../sentence';
import { marginStatus } from '../status';

const lead = numberColumn(fit, {
  heading: 'Longest install lead',
  unit: week,
  description: 'Weeks until the last of its circuits is handed over; none if no offer that is bought states its install lead',
  formula: greatestOf(LinkChoice.installWeeks, [Links.option, FitRows.option]),
});
const untilGoLive = numberColumn(fit, {
  heading: 'Weeks until go-live',
  unit: week,
  description: 'Weeks from the quote date to the go-live date; none if no go-live date is stated',
  formula: ratio(roundNoise(minus(goLiveDate, quoteDate)), constant(7, daysPerWeek)),
});
const deliverySays = sentence({
  heading: 'Delivery in words',
  description: 'How long the circuits take to be handed over, and how long there is',
  words: join('circuits take ', lead, ' weeks, and go-live is in ', rounded(untilGoLive, 1), ' weeks'),
});

export const delivery = {
  check: 'delivery',
  asks: 'Are the circuits handed over before the go-live date?',
  restsOn: 'Offers',
  weight: 'purpose',
  heading: 'Delivery',
  says: deliverySays,
  description: 'Warns if the install lead of an offer that is bought ends after the go-live date; applies if both are stated',
  limit: untilGoLive,
  value: lead,
  kind: 'typical',
  bound: 'time until go-live of',
  status: marginStatus({ beyond: 'warning' }),
} as const satisfies NumericCheck;

export const Delivery = columns(fit, { installLead: lead, untilGoLive, deliveryInWords: deliverySays });
