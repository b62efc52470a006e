import {
  absent,
  and,
  columns,
  compare,
  countOf,
  is,
  join,
  leastOf,
  numberColumn,
  numberKey,
  rowColumn,
  sumOf,
  textColumn,
  textKey,
  when,
} from '../../formula';
import { money } from '../../quantities/units';
import { CircuitChoice } from '../links/circuitChoice';
import { Circuits } from '../links/circuits';
import { Links } from '../links/linkNeeds';
import { ownNumber } from '../ownNumber';
import { circuits, fibreSystems, links } from '../tables';

/* What it costs if all links of an option ride the channels of one offer on a path, in place of circuits of their own. */

const no = ownNumber(fibreSystems);
const onPath = textKey(fibreSystems, { heading: 'On path', description: Links.onPath.description });
const offerId = numberKey(fibreSystems, { heading: 'Offer id', description: 'Id of the offer whose channels are shared' });

const system = textColumn(fibreSystems, {
  heading: 'System',
  description: 'Option, path and offer in one',
  formula: join(onPath, ' | ', offerId),
});
const linksAsked = numberColumn(fibreSystems, {
  heading: 'Links',
  description: 'Links of the option on this path that something has to be bought for',
  formula: countOf(links, [Links.onPath, onPath], [Links.asked, 'yes']),
});
const linksServed = numberColumn(fibreSystems, {
  heading: 'Links served',
  description: 'of which a channel of this offer serves',
  formula: countOf(circuits, [Circuits.system, system], [CircuitChoice.serves, 'yes']),
});
const cost = numberColumn(fibreSystems, {
  heading: 'Cost',
  unit: money,
  description: 'What all of them cost over the horizon on its fibre; none if it does not serve each, or there is one link alone',
  formula: when(
    and(is(linksServed, linksAsked), compare(linksAsked, '>', 1)),
    sumOf(CircuitChoice.sharedCost, [Circuits.system, system]),
    absent('number', money),
  ),
});

export const FibreSystems = columns(fibreSystems, { no, onPath, offerId, system, linksAsked, linksServed, cost });

/** The least cost of a shared fibre for the links of this row's option and path. */
export const leastShared = numberColumn(links, {
  heading: 'Least shared cost',
  unit: money,
  description: 'The lowest cost over the horizon of all links of its option and path on one fibre',
  formula: leastOf(cost, [onPath, Links.onPath]),
});
/** Of equal costs the first, in the order of Circuits. */
export const leastSharedRow = rowColumn(links, {
  heading: 'Shared row',
  description: 'Row in Fibre systems of that cost; of equal costs the first',
  formula: leastOf(no, [onPath, Links.onPath], [cost, leastShared]),
});
