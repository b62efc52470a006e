import { constant, type Node } from '../formula';
import { one, type Unit } from '../quantities/units';
import { ruleFacts } from '../catalogue/constants';

/** A number that a rule rests on: it stands in the formula and, with its source, on the Sources sheet. */
export function rule(name: keyof typeof ruleFacts, unit: Unit = one): Node {
  const { value, ...fact } = ruleFacts[name];
  return constant(value, unit, { name, ...fact });
}
