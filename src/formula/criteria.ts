import { sameUnit } from '../quantities/units';
import { node, type Operand, refuse } from './build';
import type { Column, Where } from './definition';

/** Which rows of a table count: a column that equals, is below, is at most or contains something. */
export type Criteria = readonly (readonly [Column, Operand] | readonly [Column, '<' | '<=' | 'contains', Operand])[];

export function whereOf(criteria: Criteria): Where[] {
  return criteria.map((criterion) => {
    const [column, sign, operand] = criterion.length === 3 ? criterion : ([criterion[0], '=', criterion[1]] as const);
    const value = node(operand);
    if (value.kind !== column.kind) refuse(`${column.heading} is ${column.kind}`, value);
    if (value.kind === 'number' && !sameUnit(value.unit, column.unit))
      refuse(`${column.heading} is in ${column.unit.symbol}`, value);
    if (value.kind === 'text' && sign.startsWith('<')) refuse('texts have no order', value);
    if (sign === 'contains' && (value.op !== 'constant' || /[*?~]/.test(String(value.value))))
      refuse('a text contains a text of ours', value);
    return { column, is: sign, operand: value };
  });
}
