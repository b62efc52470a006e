import {
  type Column,
  compare,
  is,
  isStated,
  minus,
  node,
  type Operand,
  ratio,
  roundNoise,
  when,
  absent,
  and,
} from '../../formula';
import { one } from '../../quantities/units';
import { platformSource } from '../inputs/products/platforms';
import { fit } from '../tables';
import { quantity, wording } from '../working';
import { type Check, type Compared, isNumeric, type NumericCheck } from './check';
import { checkList, numericChecks } from './list';
import { ofPlatform } from './option';

/* What the checks find, side by side in the order of the checks, so that Checks can look across them. */

const figures = (what: string, means: string, of: (check: NumericCheck, at: number) => Operand): readonly Column[] =>
  numericChecks.map((check, at) =>
    quantity(
      fit,
      `${check.heading} ${what}`,
      `${check.field}${what.split(' ').map(capital).join('')}`,
      one,
      `${check.heading}: ${means}${check.unit ? `, in ${check.unit}` : ''}`,
      node(of(check, at)),
    ),
  );
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

export const limits = figures('limit', 'the limit', ({ limit }) => limit);
export const values = figures('value', 'the figure tested', ({ value }) => value);
export const margins = figures('margin', 'what is left to the limit, which is inclusive', ({ least }, at) =>
  least ? roundNoise(minus(values[at]!, limits[at]!)) : roundNoise(minus(limits[at]!, values[at]!)),
);
const kinds = numericChecks.map(({ heading, field, kind }) =>
  wording(fit, `${heading} is`, `${field}Is`, 'limit fails, typical warns', kind),
);
const binds = ({ bindsWhereBroken }: NumericCheck, at: number) =>
  bindsWhereBroken ? compare(margins[at]!, '<', 0) : is(kinds[at]!, 'limit');
const shares = numericChecks.map((check, at) =>
  quantity(
    fit,
    `${check.heading} share`,
    `${check.field}Share`,
    one,
    `${check.heading}: margin ÷ limit, of a limit that is stated and ${check.bindsWhereBroken ? 'broken' : 'no typical figure'}`,
    when(and(isStated(limits[at]!), binds(check, at)), ratio(margins[at]!, limits[at]!), absent()),
  ),
);
/** How close each limit is: its margin ÷ limit, binary noise aside. */
export const closenesses = numericChecks.map(({ heading, field }, at) =>
  quantity(fit, `${heading} closeness`, `${field}Closeness`, one, `${heading}: how close the limit is`, roundNoise(shares[at]!)),
);

const compared = (at: number): Compared => ({ limit: limits[at]!, value: values[at]!, margin: margins[at]!, kind: kinds[at]! });
const statusOf = (check: Check): Operand =>
  isNumeric(check) ? check.status(compared(numericChecks.indexOf(check))) : check.status;
/** The statuses of all checks, in their order. */
export const statuses: readonly Column[] = checkList.map((check) =>
  wording(fit, `${check.heading} status`, `${check.field}Status`, check.description, statusOf(check)),
);

/** Where the limits of the platform stand. */
export const fitSource = wording(fit, 'Source', 'source', 'Where the figures of the platform stand', ofPlatform(platformSource));
