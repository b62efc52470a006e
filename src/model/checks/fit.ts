import {
  absent,
  and,
  type Column,
  columns,
  compare,
  constant,
  is,
  isStated,
  minus,
  type Node,
  numberColumn,
  type Operand,
  ratio,
  roundNoise,
  textColumn,
  when,
} from '../../formula';
import { Platforms } from '../inputs/products/platforms';
import { fit } from '../tables';
import { type Compared, isNumeric, type NumericCheck, unitOf } from './check';
import { checkList, type Listed, numericChecks } from './list';
import { ofPlatform } from './option';
import { saysOf } from './says';

/* What the checks find, side by side in the order of the checks, so that Checks can look across them. */

/** How a column of a check is called. */
const named = ({ check, heading = capital(check), field }: Listed, what: string) => ({
  heading: `${heading} ${what}`,
  field: `${field}${capital(what)}`,
});
const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

interface Figures {
  readonly what: string;
  readonly description: (check: string) => string;
  readonly of: (check: NumericCheck, at: number) => Operand;
}

/** A figure of each numeric check, in the unit in which the check compares. */
const figures = ({ what, description, of }: Figures): readonly Column[] =>
  numericChecks.map((check, at) =>
    numberColumn(fit, {
      ...named(check, what),
      unit: unitOf(check),
      description: description(check.check),
      formula: of(check, at),
    }),
  );

export const limits = figures({
  what: 'limit',
  description: (check) => `The limit of the check “${check}”`,
  of: ({ limit }) => limit,
});
export const values = figures({
  what: 'value',
  description: (check) => `The figure that the check “${check}” compares with its limit`,
  of: ({ value }) => value,
});
export const margins = figures({
  what: 'margin',
  description: (check) => `What is left to the limit of the check “${check}”, which is inclusive`,
  of: ({ least }, at) => roundNoise(least ? minus(values[at]!, limits[at]!) : minus(limits[at]!, values[at]!)),
});
const kinds = numericChecks.map((check) =>
  textColumn(fit, {
    ...named(check, 'is'),
    description: `What the limit of the check “${check.check}” is: a limit fails, a typical figure warns`,
    formula: check.kind,
  }),
);
const binds = ({ bindsWhereBroken }: NumericCheck, at: number): Node =>
  bindsWhereBroken ? compare(margins[at]!, '<', constant(0, margins[at]!.unit)) : is(kinds[at]!, 'limit');
const shares = numericChecks.map((check, at) =>
  numberColumn(fit, {
    ...named(check, 'share'),
    description: `Margin ÷ limit of the check “${check.check}”, if its limit is stated and ${check.bindsWhereBroken ? 'broken' : 'no typical figure'}`,
    formula: when(and(isStated(limits[at]!), binds(check, at)), ratio(margins[at]!, limits[at]!), absent()),
  }),
);
/** How close each limit is: its margin ÷ limit, binary noise aside. */
export const closenesses = numericChecks.map((check, at) =>
  numberColumn(fit, {
    ...named(check, 'closeness'),
    description: `How close the limit of the check “${check.check}” is: margin ÷ limit`,
    formula: roundNoise(shares[at]!),
  }),
);

const compared = ({ kind }: NumericCheck, at: number): Compared => ({
  limit: limits[at]!,
  value: values[at]!,
  margin: margins[at]!,
  kind: kind === 'limit' || kind === 'typical' ? kind : kinds[at]!,
});
/** The statuses of all checks, in their order. */
export const statuses = checkList.map((check) =>
  textColumn(fit, {
    ...named(check, 'status'),
    description: check.description,
    formula: isNumeric(check) ? check.status(compared(check, numericChecks.indexOf(check))) : check.status,
  }),
);

/** What all checks say if they fail or warn, in their order and without their names. */
export const sayings = checkList.map((check) => {
  const at = numericChecks.findIndex((one) => one.check === check.check);
  return textColumn(fit, {
    ...named(check, 'says'),
    description: `What the check “${check.check}” says of the option if it fails or warns`,
    formula: saysOf(check, at < 0 ? null : { limit: limits[at]!, value: values[at]! }),
  });
});

const source = textColumn(fit, {
  heading: 'Source',
  description: 'Where the figures of the platform stand',
  formula: ofPlatform(Platforms.source),
});

export const Fit = columns(fit, { limits, values, margins, kinds, shares, closenesses, statuses, sayings, source });
