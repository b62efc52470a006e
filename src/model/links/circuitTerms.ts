import {
  absent,
  and,
  columns,
  compare,
  constant,
  convert,
  is,
  isStated,
  max,
  min,
  minus,
  numberColumn,
  or,
  orElse,
  pick,
  roundNoise,
  textColumn,
  times,
  when,
} from '../../formula';
import { month } from '../../quantities/units';
import { horizonYears } from '../inputs/assumptions';
import { inputOrDefault } from '../inputs/input';
import { Offers } from '../inputs/offers';
import { circuits } from '../tables';
import { Circuits } from './circuits';

/* How long an offer is bound for, against the horizon. */

const horizonMonths = convert(horizonYears, month);
const termination = textColumn(circuits, {
  heading: 'Termination',
  description:
    'Whether it states what is owed if it is ended before its term; a price that steps has no price of the months that remain',
  formula: when(
    and(
      or(isStated(pick(Offers.terminationShare, Circuits.offerRow)), isStated(pick(Offers.terminationMonths, Circuits.offerRow))),
      is(inputOrDefault(Offers.priceSteps, Circuits.offerRow), 'no'),
    ),
    'yes',
    'no',
  ),
});
const boundMonths = numberColumn(circuits, {
  heading: 'Bound months',
  unit: month,
  description: 'Its term; 0 if it has none',
  formula: orElse(pick(Offers.termMonths, Circuits.offerRow), constant(0, month)),
});
const termFits = textColumn(circuits, {
  heading: 'Term fits',
  description:
    'Whether its term ends within the horizon, or what ending it early costs is stated, or it is an IRU, which is paid up front',
  formula: when(
    or(is(termination, 'yes'), is(Circuits.kind, 'dark-fibre-iru'), compare(boundMonths, '<=', horizonMonths)),
    'yes',
    'no',
  ),
});
/** What is paid up front for longer than it is compared over is worth something at the end: stated, and not taken off. */
const monthsBeyond = numberColumn(circuits, {
  heading: 'Months beyond',
  unit: month,
  description: 'Months of its term that lie beyond the horizon; none if it ends within it',
  formula: when(compare(boundMonths, '>', horizonMonths), roundNoise(minus(boundMonths, horizonMonths)), absent('number', month)),
});
const terminationShare = numberColumn(circuits, {
  heading: 'Termination share',
  description: 'Share of what remains that is owed for ending it early; 0 if none is stated',
  formula: orElse(pick(Offers.terminationShare, Circuits.offerRow), 0),
});
const terminationMonths = numberColumn(circuits, {
  heading: 'Termination months',
  unit: month,
  description: 'Months of its charge that are owed for ending it early; 0 if none are stated',
  formula: orElse(pick(Offers.terminationMonths, Circuits.offerRow), constant(0, month)),
});
/** Never more than what is owed if the contract is kept. */
const monthsOwed = numberColumn(circuits, {
  heading: 'Months owed',
  unit: month,
  description:
    'Months of the recurring charge that are owed for ending it with the horizon, at most those that remain; 0 if none are',
  formula: when(
    and(is(termination, 'yes'), isStated(monthsBeyond)),
    min(monthsBeyond, max(terminationMonths, times(terminationShare, monthsBeyond))),
    constant(0, month),
  ),
});
const termContinues = textColumn(circuits, {
  heading: 'Term continues',
  description: 'yes: its term ends before the horizon, and the charge is assumed to go on',
  formula: when(
    isStated(pick(Offers.termMonths, Circuits.offerRow)),
    when(compare(pick(Offers.termMonths, Circuits.offerRow), '<', horizonMonths), 'yes', 'no'),
    'no',
  ),
});
export const CircuitTerms = columns(circuits, {
  termination,
  boundMonths,
  termFits,
  monthsBeyond,
  terminationShare,
  terminationMonths,
  monthsOwed,
  termContinues,
});
