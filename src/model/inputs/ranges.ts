import { columns, newTable } from '../../formula';
import { anyValue, byDefault, choice, input, text } from './input';

export const ranges = newTable('Ranges', 'input', 'an input that is not certain, and how far it may go');

/** How values between low and high are drawn. */
export const rangeShapes = ['triangle', 'even'] as const;

const table = input(ranges, {
  heading: 'Table',
  description: 'The sheet of the input, or its list in a plan file: Workloads, Spans, Offers, Assumptions',
  blank: 'required',
  accepts: text,
});
const row = input(ranges, {
  heading: 'Row',
  description: 'Name or Id of the row; of rows without a key two names too, such as Carrier / Product',
  ifBlank: 'all rows of the table, and of Assumptions the only one',
  accepts: text,
});
const named = input(ranges, {
  heading: 'Input',
  description: 'Heading of the input, or its field in a plan file; its cell holds the expected value',
  blank: 'required',
  accepts: text,
});
const low = input(ranges, {
  heading: 'Low',
  description: 'Lowest plausible value, at most the expected one',
  blank: 'required',
  accepts: anyValue,
  disclosure: 'private',
});
const high = input(ranges, {
  heading: 'High',
  description: 'Highest plausible value, at least the expected one',
  blank: 'required',
  accepts: anyValue,
  disclosure: 'private',
});
const stated = input(ranges, {
  heading: 'Stated as',
  description:
    'value: low and high are values of the input. change: they are shares of the expected value, such as -20 % and 30 %',
  blank: byDefault('value'),
  accepts: choice('value', 'change'),
});
const shape = input(ranges, {
  heading: 'Shape',
  description: 'triangle: most likely the expected value, less likely towards low and high. even: all values are equally likely',
  blank: byDefault('triangle'),
  accepts: choice(...rangeShapes),
});
const draw = input(ranges, {
  heading: 'Draw',
  description: 'together: all rows of the range move alike, by one draw. each: every row by a draw of its own',
  blank: byDefault('together'),
  accepts: choice('together', 'each'),
});
const source = input(ranges, { heading: 'Source', description: 'Where the range is from', accepts: text, disclosure: 'private' });

export const Ranges = columns(ranges, { table, row, input: named, low, high, stated, shape, draw, source });
