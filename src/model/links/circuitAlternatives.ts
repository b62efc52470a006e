import {
  absent,
  and,
  type Column,
  columns,
  compare,
  constant,
  is,
  isStated,
  minus,
  type Node,
  numberColumn,
  orElse,
  pick,
  roundNoise,
  textColumn,
  times,
  when,
} from '../../formula';
import { Mbps, money } from '../../quantities/units';
import { circuits } from '../tables';
import { CircuitChoice } from './circuitChoice';
import { CircuitPrices } from './circuitPrices';
import { Circuits } from './circuits';
import { LinkBeside } from './linkBeside';
import { LinkChoice } from './linkChoice';

/* What could be bought in place of the offer that is. An order of upgrades is one purchase, and so is what shares a fibre: no single offer stands in for it. */

const boughtOffer = numberColumn(circuits, {
  heading: 'Bought offer',
  description: LinkBeside.boughtOffer.description,
  formula: pick(LinkBeside.boughtOffer, Circuits.linkRow),
});
const carried = numberColumn(circuits, {
  heading: 'Carried Mb/s',
  unit: Mbps,
  description: 'Payload of its circuits on a path',
  formula: times(Circuits.perPath, Circuits.payloadMbps),
});
const overMbps = numberColumn(circuits, {
  heading: 'Over Mb/s',
  unit: Mbps,
  description: 'The same, less what it must carry to be bought in place of the offer that is',
  formula: roundNoise(minus(carried, pick(LinkBeside.mustCarryMbps, Circuits.linkRow))),
});
const alternative = textColumn(circuits, {
  heading: 'Alternative',
  description:
    'Whether it could be bought in place of the offer that is: it serves, lasts if it has to, and is of another carrier than the other path if they must differ',
  formula: when(
    and(
      isStated(CircuitChoice.comparedCost),
      compare(boughtOffer, '>', 0),
      compare(boughtOffer, '<>', Circuits.offerId),
      compare(orElse(overMbps, constant(-1, Mbps)), '>=', constant(0, Mbps)),
      compare(Circuits.carrier, '<>', pick(LinkBeside.otherCarrier, Circuits.linkRow)),
    ),
    'yes',
    'no',
  ),
});
const costIf = (heading: string, description: string, holds: Node): Column<'Circuits'> =>
  numberColumn(circuits, {
    heading,
    unit: money,
    description,
    formula: when(holds, CircuitPrices.horizonCost, absent('number', money)),
  });
const alternativeCost = costIf('Alternative cost', 'Its cost, if it is an alternative', is(alternative, 'yes'));
const moreMbps = numberColumn(circuits, {
  heading: 'More Mb/s',
  unit: Mbps,
  description: 'Payload of its circuits on a path, less that of what is bought',
  formula: roundNoise(minus(carried, pick(LinkChoice.capacityMbps, Circuits.linkRow))),
});
const largerCost = costIf(
  'Larger cost',
  'Its cost, if it is an alternative that carries more than what is bought',
  and(is(alternative, 'yes'), compare(orElse(moreMbps, constant(0, Mbps)), '>', constant(0, Mbps))),
);

export const CircuitAlternatives = columns(circuits, {
  boughtOffer,
  carried,
  overMbps,
  alternative,
  alternativeCost,
  moreMbps,
  largerCost,
});
