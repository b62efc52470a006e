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
  numberColumn,
  textColumn,
  columns,
} from '../../formula';
import { fit } from '../tables';
import { type Check, type Compared, isNumeric, type NumericCheck } from './check';
import { checkList, numericChecks } from './list';
import { ofPlatform } from './option';
import { Platforms } from '../inputs/products/platforms';

/* What the checks find, side by side in the order of the checks, so that Checks can look across them. */

const figures = (what: string, means: string, of: (check: NumericCheck, at: number) => Operand): readonly Column[] =>
  numericChecks.map((check, at) =>
    numberColumn(fit, {
      heading: `${check.heading} ${what}`,
      field: `${check.field}${what.split(' ').map(capital).join('')}`,
      description: `${check.heading}: ${means}${check.unit ? `, in ${check.unit}` : ''}`,
      formula: node(of(check, at)),
    }),
  );
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

export const limits = figures('limit', 'the limit', ({ limit }) => limit);
export const values = figures('value', 'the figure tested', ({ value }) => value);
export const margins = figures('margin', 'what is left to the limit, which is inclusive', ({ least }, at) =>
  least ? roundNoise(minus(values[at]!, limits[at]!)) : roundNoise(minus(limits[at]!, values[at]!)),
);
const kinds = numericChecks.map(({ heading, field, kind }) =>
  textColumn(fit, { heading: `${heading} is`, field: `${field}Is`, description: 'limit fails, typical warns', formula: kind }),
);
const binds = ({ bindsWhereBroken }: NumericCheck, at: number) =>
  bindsWhereBroken ? compare(margins[at]!, '<', 0) : is(kinds[at]!, 'limit');
const shares = numericChecks.map((check, at) =>
  numberColumn(fit, {
    heading: `${check.heading} share`,
    field: `${check.field}Share`,
    description: `${check.heading}: margin ÷ limit, of a limit that is stated and ${check.bindsWhereBroken ? 'broken' : 'no typical figure'}`,
    formula: when(and(isStated(limits[at]!), binds(check, at)), ratio(margins[at]!, limits[at]!), absent()),
  }),
);
/** How close each limit is: its margin ÷ limit, binary noise aside. */
export const closenesses = numericChecks.map(({ heading, field }, at) =>
  numberColumn(fit, {
    heading: `${heading} closeness`,
    field: `${field}Closeness`,
    description: `${heading}: how close the limit is`,
    formula: roundNoise(shares[at]!),
  }),
);

const compared = (at: number): Compared => ({ limit: limits[at]!, value: values[at]!, margin: margins[at]!, kind: kinds[at]! });
const statusOf = (check: Check): Operand =>
  isNumeric(check) ? check.status(compared(numericChecks.indexOf(check))) : check.status;
/** The statuses of all checks, in their order. */
export const statuses: readonly Column[] = checkList.map((check) =>
  textColumn(fit, {
    heading: `${check.heading} status`,
    field: `${check.field}Status`,
    description: check.description,
    formula: statusOf(check),
  }),
);

/** Where the limits of the platform stand. */
const source = textColumn(fit, {
  heading: 'Source',
  description: 'Where the figures of the platform stand',
  formula: ofPlatform(Platforms.source),
});

export const Fit = columns(fit, { limits, values, margins, kinds, shares, closenesses, statuses, source });
