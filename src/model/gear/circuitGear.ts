import {
  absent,
  type Column,
  columns,
  countOf,
  is,
  isStated,
  numberColumn,
  pick,
  plus,
  sumOf,
  textColumn,
  when,
} from '../../formula';
import { money } from '../../quantities/units';
import { Gear, gear } from '../inputs/gear';
import { Offers } from '../inputs/offers';
import { CircuitCharges } from '../links/circuitCharges';
import { Circuits } from '../links/circuits';
import { circuits, gearLines } from '../tables';
import { GearLines } from './gearLines';

/* What the gear of a circuit comes to: the sum of its rows in Gear lines, each rounded by itself. */

const set = textColumn(circuits, {
  heading: 'Gear',
  description: Offers.gear.description,
  formula: pick(Offers.gear, Circuits.offerRow),
});
const own = [GearLines.circuitRow, Circuits.no] as const;
const linesOfSet = numberColumn(circuits, {
  heading: 'Lines of its gear',
  description: 'Rows of Gear that belong to the set; 0 if it needs none',
  formula: when(isStated(set), countOf(gear, [Gear.gear, set]), 0),
});
const linesHere = numberColumn(circuits, {
  heading: 'Gear lines',
  description: 'Its rows in Gear lines that belong to the set',
  formula: countOf(gearLines, own, [GearLines.counts, 'yes']),
});
const known = textColumn(circuits, {
  heading: 'Gear known',
  description: 'no: the set it names has no row, or rows were added since it was compared: then its cost is not known',
  formula: when(isStated(set), when(is(linesHere, 0), 'no', when(is(linesHere, linesOfSet), 'yes', 'no')), 'yes'),
});
const sum = (heading: string, description: string, of: Column<'Gear lines'>, countsAs: 'circuit' | 'fibre') =>
  numberColumn(circuits, { heading, unit: money, description, formula: sumOf(of, own, [GearLines.countsAs, countsAs]) });
const circuitsOnce = sum('Circuit gear', 'Price of the gear of each circuit', GearLines.amount, 'circuit');
const fibresOnce = sum('Fibre gear', 'Price of the gear of what holds the circuits', GearLines.amount, 'fibre');
const circuitsYearly = sum(
  'Circuit gear a year',
  'Maintenance and power of the gear of each circuit',
  GearLines.yearly,
  'circuit',
);
const fibresYearly = sum(
  'Fibre gear a year',
  'Maintenance and power of the gear of what holds the circuits',
  GearLines.yearly,
  'fibre',
);
const gearOneOff = numberColumn(circuits, {
  heading: 'Gear one-off',
  unit: money,
  description: 'Price of all of its gear; 0 if it needs none',
  formula: when(is(known, 'yes'), plus(circuitsOnce, fibresOnce), absent('number', money)),
});
const gearYearly = numberColumn(circuits, {
  heading: 'Gear a year',
  unit: money,
  description: 'Maintenance and power of all of its gear at the end of each year',
  formula: when(is(known, 'yes'), plus(circuitsYearly, fibresYearly), absent('number', money)),
});
const paidOnce = numberColumn(circuits, {
  heading: 'Paid once',
  unit: money,
  description: 'NRC and gear of all circuits on all paths',
  formula: plus(CircuitCharges.oneOff, gearOneOff),
});

export const CircuitGear = columns(circuits, {
  gear: set,
  linesOfSet,
  linesHere,
  known,
  circuitsOnce,
  fibresOnce,
  circuitsYearly,
  fibresYearly,
  gearOneOff,
  gearYearly,
  paidOnce,
});
