import {
  and,
  columns,
  compare,
  constant,
  convert,
  is,
  max,
  min,
  minus,
  numberColumn,
  or,
  picker,
  plus,
  textColumn,
  times,
  when,
} from '../../formula';
import { month } from '../../quantities/units';
import { horizonYears } from '../inputs/assumptions';
import { upgrades } from '../tables';
import { CircuitTerms } from './circuitTerms';
import { Circuits } from './circuits';
import { Upgrades } from './upgrades';

/* For how long the circuits of an upgrade are paid once they are no longer used. */

const ofCircuit = picker(Upgrades.circuitRow);
const monthsBeyond = numberColumn(upgrades, {
  heading: 'Months beyond',
  unit: month,
  description: 'Months of its term that remain when it is no longer used; 0 if none do, or it has no term',
  formula: max(constant(0, month), minus(plus(Upgrades.fromMonth, ofCircuit(CircuitTerms.boundMonths)), Upgrades.untilMonth)),
});

const monthsByTerms = numberColumn(upgrades, {
  heading: 'Months by its terms',
  unit: month,
  description: 'Months of the charge that its terms for ending it early ask for when it is no longer used',
  formula: min(
    monthsBeyond,
    max(ofCircuit(CircuitTerms.terminationMonths), times(ofCircuit(CircuitTerms.terminationShare), monthsBeyond)),
  ),
});
const monthsKept = numberColumn(upgrades, {
  heading: 'Months kept',
  unit: month,
  description:
    'Months for which its contract goes on unused if no terms are stated; of an IRU, and at the end of the horizon, none',
  formula: when(
    or(is(ofCircuit(Circuits.kind), 'dark-fibre-iru'), compare(Upgrades.untilMonth, '=', convert(horizonYears, month))),
    constant(0, month),
    monthsBeyond,
  ),
});
const monthsOwed = numberColumn(upgrades, {
  heading: 'Months owed',
  unit: month,
  description: 'Months of the charge that are owed when it is no longer used',
  formula: when(is(ofCircuit(CircuitTerms.termination), 'yes'), monthsByTerms, monthsKept),
});
/** What follows would be left out of a total that people sign. */
const boundBeyond = textColumn(upgrades, {
  heading: 'Bound beyond',
  description:
    'yes: its term goes on beyond the horizon, it is no IRU, and no terms for ending it early are stated; it is not bought',
  formula: when(
    and(
      compare(Upgrades.untilMonth, '=', convert(horizonYears, month)),
      compare(monthsBeyond, '>', constant(0, month)),
      is(ofCircuit(CircuitTerms.termination), 'no'),
      compare(ofCircuit(Circuits.kind), '<>', 'dark-fibre-iru'),
    ),
    'yes',
    'no',
  ),
});

export const UpgradeTerms = columns(upgrades, { monthsBeyond, monthsByTerms, monthsKept, monthsOwed, boundBeyond });
