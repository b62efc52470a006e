import { absent, and, type Column, is, isStated, when, textColumn, numberColumn, columns } from '../../formula';
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
const costIf = (heading: string, description: string, sharing: string): Column<'Circuits'> =>
  numberColumn(circuits, {
    heading,
    unit: money,
    description,
    formula: when(and(is(serves, 'yes'), is(Circuits.sharing, sharing)), CircuitPrices.horizonCost, absent('number', money)),
  });
const comparedCost = costIf('Compared cost', 'Its cost, where it can be chosen by itself', 'no');
const sharedCost = costIf('Shared cost', 'Its cost, where it can be chosen on a fibre that is shared', 'yes');

export const CircuitChoice = columns(circuits, { serves, servesLater, comparedCost, sharedCost });
