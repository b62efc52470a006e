import { columnsBetween, namedCell } from '../../formula/references';
import { assumptions, inputTables } from '../../model';
import type { Calculation } from '../../plan/calculate';
import { Decimal } from '../../quantities/decimal';
import type { Live } from '../live';

/** So that the change of a share by a hundred-thousandth shows among whole numbers. */
const scale = 1000;

/** One number of all numbers typed: where it moves, tables that hold values are no longer those of these inputs. */
export function inputsSum({ reading, plan }: Calculation<Decimal>): Live {
  const filled = inputTables.filter((table) => reading.rowCount(table) > 0);
  const cells = filled.map(({ columns }) => columnsBetween(columns));
  const typed = filled.flatMap(({ columns }) => columns.flatMap((column) => reading.column(column)));
  const assumed = assumptions.map((assumption) => plan.assumptions.get(assumption));
  const numbers = [...typed, ...assumed.map((value) => (typeof value === 'number' ? new Decimal(value) : null))];
  const total = numbers.reduce<Decimal>((sum, value) => (value instanceof Decimal ? sum.plus(value) : sum), new Decimal(0));
  return {
    formula: `SUM(${[...cells, ...assumptions.map(namedCell)].join(',')})*${scale}`,
    value: total.times(scale).toNumber(),
  };
}
