import {
  and,
  compare,
  countOf,
  is,
  isStated,
  join,
  leastOf,
  pick,
  picker,
  sumOf,
  when,
  numberColumn,
  rowColumn,
  textColumn,
  columns,
} from '../../formula';
import { money } from '../../quantities/units';
import { circuits, links } from '../tables';
import { Circuits } from './circuits';
import { Links } from './linkNeeds';
import { FibreSystems, leastShared, leastSharedRow } from '../gear/fibreSystems';
import { Carriers } from './carriers';
import { CircuitChoice } from './circuitChoice';
import { CircuitPrices } from './circuitPrices';
import { LinkUpgrades } from './linkUpgrades';

/** Which offer each link buys: the least cost over the horizon, then the lower number. */
const offersOfItsType = numberColumn(links, {
  heading: 'Offers of its type',
  description: 'Offers whose kind of service carries it',
  formula: countOf(circuits, [Circuits.link, Links.link], [Circuits.typeServes, 'yes']),
});
const leastCost = numberColumn(links, {
  heading: 'Least cost',
  unit: money,
  description: 'The lowest cost over the horizon',
  formula: leastOf(CircuitChoice.comparedCost, [Circuits.link, Links.link]),
});
const leastRow = rowColumn(links, {
  heading: 'Least row',
  description: 'Row in Circuits of that cost; of equal costs the first',
  formula: leastOf(Circuits.no, [Circuits.link, Links.link], [CircuitChoice.comparedCost, leastCost]),
});
const workingLink = textColumn(links, {
  heading: 'Working link',
  description: 'What it carries on the working path, as Carriers names it',
  formula: join(Links.option, ' | ', Links.part),
});
const leastPairCost = numberColumn(links, {
  heading: 'Least pair cost',
  unit: money,
  description: 'The lowest cost over the horizon of two carriers, one for the working path and one for every other',
  formula: leastOf(Carriers.pairCost, [Carriers.link, workingLink]),
});
const pairRow = rowColumn(links, {
  heading: 'Pair row',
  description: 'Row in Carriers of that cost; of equal costs the first',
  formula: leastOf(Carriers.no, [Carriers.link, workingLink], [Carriers.pairCost, leastPairCost]),
});
const ofPair = picker(pairRow);
const ownRow = rowColumn(links, {
  heading: 'Own row',
  description: 'Row in Circuits of the offer to buy by itself; none where nothing is needed',
  formula: when(
    is(Links.ofTwoCarriers, 'yes'),
    when(is(Links.path, 'working'), ofPair(Carriers.row), ofPair(Carriers.besideRow)),
    leastRow,
  ),
});
/** A fibre is shared by all links of an option on a path, or by none: whichever costs less, and where the two cost the same by none. */
const ownCost = numberColumn(links, {
  heading: 'Own cost',
  unit: money,
  description: 'What it costs over the horizon by itself',
  formula: pick(CircuitPrices.horizonCost, ownRow),
});
const apartCost = numberColumn(links, {
  heading: 'Cost apart',
  unit: money,
  description: 'What all links of its option and path cost by themselves; none if one of them has no offer',
  formula: sumOf(ownCost, [Links.onPath, Links.onPath], [Links.asked, 'yes']),
});
const sharesFibre = textColumn(links, {
  heading: 'Shares fibre',
  description: 'Whether it rides a channel of a fibre that all links of its option share on this path',
  formula: when(
    and(is(Links.fibreSystem, 'shared'), is(Links.asked, 'yes'), is(Links.ofTwoCarriers, 'no'), isStated(leastShared)),
    when(isStated(apartCost), when(compare(leastShared, '<', apartCost), 'yes', 'no'), 'yes'),
    'no',
  ),
});
const system = textColumn(links, {
  heading: 'Shared system',
  description: 'Option, path and offer in one of that fibre, as Circuits names it',
  formula: pick(FibreSystems.system, leastSharedRow),
});
const channelRow = rowColumn(links, {
  heading: 'Channel row',
  description: 'Row in Circuits of its channels on the fibre that costs least',
  formula: leastOf(Circuits.no, [Circuits.link, Links.link], [Circuits.system, system]),
});
const onceRow = rowColumn(links, {
  heading: 'Once row',
  description: 'Row in Circuits of what to buy if it is bought once; none where nothing is needed',
  formula: when(is(sharesFibre, 'yes'), channelRow, ownRow),
});
const stepsUp = is(Links.stepsUp, 'yes');
const chosenRow = rowColumn(links, {
  heading: 'Chosen row',
  description: 'Row in Circuits of the offer that is bought, or bought first; none where nothing is needed',
  formula: when(stepsUp, LinkUpgrades.firstRow, onceRow),
});
const purchase = textColumn(links, {
  heading: 'Purchase',
  description: 'What becomes of it',
  formula: when(
    is(Links.bought, 'no'),
    'not this way',
    when(
      isStated(Links.neededMbps),
      when(
        is(Links.asked, 'no'),
        'nothing to buy',
        when(isStated(chosenRow), 'chosen', when(compare(offersOfItsType, '=', 0), 'no offer of its type', 'no priced offer')),
      ),
      'not known',
    ),
  ),
});
export const LinkOffer = columns(links, {
  offersOfItsType,
  leastCost,
  leastRow,
  workingLink,
  leastPairCost,
  pairRow,
  ownRow,
  ownCost,
  apartCost,
  leastShared,
  leastSharedRow,
  sharesFibre,
  system,
  channelRow,
  onceRow,
  chosenRow,
  purchase,
});
