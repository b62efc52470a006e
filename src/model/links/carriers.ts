import {
  type Column,
  columns,
  compare,
  is,
  isStated,
  leastOf,
  minus,
  numberColumn,
  numberKey,
  pick,
  plus,
  rowColumn,
  textColumn,
  textKey,
  when,
} from '../../formula';
import { money } from '../../quantities/units';
import { carriers } from '../tables';
import { ownNumber } from '../ownNumber';
import { CircuitChoice } from './circuitChoice';
import { Circuits } from './circuits';

/**
 * What a link costs of each carrier, and with the best of all other carriers on the other path: the least of it over the carriers is
 * the least cost of two carriers, exactly.
 */
const no = ownNumber(carriers);
const link = textKey(carriers, { heading: 'Link', description: 'Link on the one path' });
const beside = textKey(carriers, { heading: 'Beside', description: 'Link that carries the same on the other path' });
const carrier = textKey(carriers, { heading: 'Name', description: 'Who sells it' });
const place = numberKey(carriers, { heading: 'Place', description: 'Place of the carrier in the order of names' });
const back = numberColumn(carriers, {
  heading: 'Back',
  description: 'The same, counted backwards',
  formula: minus(0, place),
});
const cost = numberColumn(carriers, {
  heading: 'Cost',
  unit: money,
  description: 'Least cost of an offer of this carrier; none if it sells nothing that serves',
  formula: leastOf(CircuitChoice.comparedCost, [Circuits.link, link], [Circuits.carrier, carrier]),
});
const row = rowColumn(carriers, {
  heading: 'Row',
  description: 'Row in Circuits of that offer; of equal costs the first',
  formula: leastOf(Circuits.no, [Circuits.link, link], [Circuits.carrier, carrier], [CircuitChoice.comparedCost, cost]),
});

/** A criterion asks for what is less, not for what is unequal: the carriers before this one, and those after it. */
const others = (heading: string, number: Column<'Carriers'>) => {
  const ofOthers = [
    [link, beside],
    [number, '<', number],
  ] as const;
  const least = numberColumn(carriers, {
    heading,
    unit: money,
    description: `Least cost on the other path of the carriers ${heading.toLowerCase()} it`,
    formula: leastOf(cost, ...ofOthers),
  });
  const ofLeast = rowColumn(carriers, {
    heading: `${heading} row`,
    description: 'Row of that carrier in this table',
    formula: leastOf(no, ...ofOthers, [cost, least]),
  });
  return { cost: least, row: ofLeast };
};
const before = others('Before', place);
const after = others('After', back);
const takesBefore = textColumn(carriers, {
  heading: 'Takes before',
  description: 'Whether the other path is bought of a carrier before it: the lower cost, of equal costs the first carrier',
  formula: when(
    isStated(before.cost),
    when(isStated(after.cost), when(compare(before.cost, '<=', after.cost), 'yes', 'no'), 'yes'),
    'no',
  ),
});
const isBefore = is(takesBefore, 'yes');
const besideRow = rowColumn(carriers, {
  heading: 'Beside row',
  description: 'Row in Circuits of the offer for the other path; none if no other carrier sells one',
  formula: when(isBefore, pick(row, before.row), pick(row, after.row)),
});
const pairCost = numberColumn(carriers, {
  heading: 'Pair cost',
  unit: money,
  description: 'Cost over the horizon of both; none if either is not to be had',
  formula: when(isBefore, plus(cost, before.cost), plus(cost, after.cost)),
});

export const Carriers = columns(carriers, {
  no,
  link,
  beside,
  carrier,
  place,
  back,
  cost,
  row,
  beforeCost: before.cost,
  beforeRow: before.row,
  afterCost: after.cost,
  afterRow: after.row,
  takesBefore,
  besideRow,
  pairCost,
});
