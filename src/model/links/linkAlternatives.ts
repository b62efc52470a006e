import {
  absent,
  cents,
  type Column,
  columns,
  isStated,
  join,
  leastOf,
  minus,
  numberColumn,
  picker,
  roundNoise,
  rowColumn,
  textColumn,
  when,
} from '../../formula';
import { Mbps, money } from '../../quantities/units';
import { links } from '../tables';
import { CircuitAlternatives } from './circuitAlternatives';
import { Circuits } from './circuits';
import { LinkChoice } from './linkChoice';
import { Links } from './linkNeeds';

/* What stands beside the offer that is bought: how much of it is spare, the next cheapest, and the next that carries more. */

const headroomMbps = numberColumn(links, {
  heading: 'Headroom Mb/s',
  unit: Mbps,
  description: 'Payload of what is bought on a path, less what is needed of it in the year and the state that it is sized for',
  formula: roundNoise(minus(LinkChoice.capacityMbps, Links.neededMbps)),
});

/** The cheapest of some alternatives; of equal costs the first in the order of Circuits. */
function cheapest(name: string, short: string, what: string, ofCircuit: Column<'Circuits'>) {
  const cost = numberColumn(links, {
    heading: `${short} cost`,
    unit: money,
    description: `What ${what} costs over the horizon; none if there is none, or circuits are upgraded in turn`,
    formula: leastOf(ofCircuit, [Circuits.link, Links.link]),
  });
  const row = rowColumn(links, {
    heading: `${short} row`,
    description: `Row in Circuits of ${what}; of equal costs the first`,
    formula: leastOf(Circuits.no, [Circuits.link, Links.link], [ofCircuit, cost]),
  });
  const picked = picker(row);
  const inWords = textColumn(links, {
    heading: name,
    description: `Circuits on each path, carrier and product of ${what}`,
    formula: when(
      isStated(row),
      join(picked(Circuits.perPath), ' × ', picked(Circuits.carrier), ', ', picked(Circuits.product)),
      absent('text'),
    ),
  });
  const more = numberColumn(links, {
    heading: `${short} more`,
    unit: money,
    description: `How much more than what is bought ${what} costs over the horizon`,
    formula: cents(minus(cost, LinkChoice.horizonCost)),
  });
  return { cost, row, inWords, more };
}
const next = cheapest('Next cheapest', 'Next', 'the cheapest other offer that serves', CircuitAlternatives.alternativeCost);
const larger = cheapest(
  'Next step up',
  'Larger',
  'the cheapest other offer that serves and carries more on a path than what is bought',
  CircuitAlternatives.largerCost,
);

export const LinkAlternatives = columns(links, {
  headroomMbps,
  nextCost: next.cost,
  nextRow: next.row,
  nextCheapest: next.inWords,
  nextMore: next.more,
  stepUpCost: larger.cost,
  stepUpRow: larger.row,
  nextStepUp: larger.inWords,
  stepUpMore: larger.more,
});
