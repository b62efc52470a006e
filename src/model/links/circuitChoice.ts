import { absent, and, is, isStated, when, textColumn, numberColumn, columns } from '../../formula';
import { money } from '../../quantities/units';
import { circuits } from '../tables';
import { CircuitTerms } from './circuitTerms';
import { Circuits } from './circuits';
import { CircuitPrices } from './circuitPrices';

const serves = textColumn(circuits, {
  heading: 'Serves',
  description: 'Whether it can be chosen: its type, span, path, dates, reach, term and size serve, and it is priced',
  formula: when(
    isStated(Circuits.neededMbps),
    when(
      and(
        is(Circuits.typeServes, 'yes'),
        is(Circuits.soldHere, 'yes'),
        is(Circuits.valid, 'yes'),
        is(Circuits.reaches, 'yes'),
        is(CircuitTerms.termFits, 'yes'),
        isStated(CircuitPrices.horizonCost),
        isStated(Circuits.payloadMbps),
      ),
      Circuits.largeEnough,
      'no',
    ),
    'not needed',
  ),
});
const servesLater = textColumn(circuits, {
  heading: 'Serves later',
  description: 'Whether it can be bought as an upgrade: as it serves, whatever its term',
  formula: when(
    and(
      is(Circuits.typeServes, 'yes'),
      is(Circuits.soldHere, 'yes'),
      is(Circuits.valid, 'yes'),
      is(Circuits.reaches, 'yes'),
      isStated(CircuitPrices.horizonCost),
      isStated(Circuits.payloadMbps),
    ),
    Circuits.largeEnough,
    'no',
  ),
});
const comparedCost = numberColumn(circuits, {
  heading: 'Compared cost',
  unit: money,
  description: 'Its cost, where it can be chosen',
  formula: when(is(serves, 'yes'), CircuitPrices.horizonCost, absent('number', money)),
});

export const CircuitChoice = columns(circuits, { serves, servesLater, comparedCost });
