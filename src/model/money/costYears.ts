import {
  and,
  cents,
  columns,
  compare,
  constant,
  is,
  minus,
  numberColumn,
  numberKey,
  picker,
  plus,
  power,
  rowColumn,
  rowOf,
  textColumn,
  textKey,
  times,
  when,
  withoutUnit,
} from '../../formula';
import { money, year } from '../../quantities/units';
import { inputOrDefault } from '../inputs/input';
import { Prices } from '../inputs/prices';
import { ownNumber } from '../ownNumber';
import { costYears } from '../tables';
import { CostAmounts } from './costAmounts';
import { CostLines } from './costLines';

/* A line that rises or ends is charged otherwise from year to year, each charge rounded to the cent. */

const no = ownNumber(costYears);
const line = textKey(costYears, { heading: 'Line', description: 'Option and Id of the cost line in one' });
const optionYear = textKey(costYears, { heading: 'Key', description: 'Option and year in one' });
const chargedYear = numberKey(costYears, { heading: 'Year', description: 'Year of the horizon', unit: year });
const costRow = rowColumn(costYears, {
  heading: 'Cost row',
  description: 'Row of the line in Costs',
  formula: rowOf(CostLines.line, line),
});
const ofLine = picker(costRow);
const priceRow = rowColumn(costYears, {
  heading: 'Price row',
  description: 'Row of the line in Prices',
  formula: ofLine(CostLines.priceRow),
});
const how = textColumn(costYears, {
  heading: 'Charged',
  description: 'When it is paid, if it rises or ends; -: it is steady after all',
  formula: when(is(ofLine(CostLines.steadyAs), 'changing'), ofLine(CostLines.charge), '-'),
});
const upliftPerYear = numberColumn(costYears, {
  heading: 'Uplift a year',
  description: 'By how much it rises each year after the first in which it is charged',
  formula: inputOrDefault(Prices.upliftPerYear, priceRow),
});
const yearNo = withoutUnit(chargedYear);
const rises = numberColumn(costYears, {
  heading: 'Rises',
  description: 'How often it has risen since its first year; below 0 before it',
  formula: minus(yearNo, ofLine(CostLines.fromYear)),
});
const charge = numberColumn(costYears, {
  heading: 'Charge',
  unit: money,
  description: 'What is charged each time in this year, rounded to the cent; 0 before its first year and after its last',
  formula: when(
    and(compare(rises, '>=', 0), compare(ofLine(CostLines.toYear), '>=', yearNo)),
    cents(times(ofLine(CostAmounts.amount), power(plus(1, upliftPerYear), rises))),
    constant(0, money),
  ),
});
const paid = (heading: string, as: string) =>
  numberColumn(costYears, {
    heading,
    unit: money,
    description: `The charge if it is ${as}, else 0`,
    formula: when(is(how, as), charge, constant(0, money)),
  });
const monthly = paid('Monthly', 'monthly');
const yearly = paid('Yearly', 'yearly');
const inYear = numberColumn(costYears, {
  heading: 'In the year',
  unit: money,
  description: 'What is charged in all of this year',
  formula: plus(times(12, monthly), yearly),
});

export const CostYears = columns(costYears, {
  no,
  line,
  optionYear,
  year: chargedYear,
  costRow,
  priceRow,
  how,
  upliftPerYear,
  rises,
  charge,
  monthly,
  yearly,
  inYear,
});
