import { columns, newTable } from '../../formula';
import { anyValue, input, text } from './input';

export const scenarios = newTable('Scenarios', 'input', 'one change of a scenario: an input with another value');

const scenario = input(scenarios, {
  heading: 'Scenario',
  description: 'Name of the scenario; all rows of that name are changed together',
  blank: 'required',
  accepts: text,
});
const table = input(scenarios, {
  heading: 'Table',
  description: 'The sheet of the input, or its list in a plan file: Workloads, Spans, Offers, Assumptions',
  blank: 'required',
  accepts: text,
});
const row = input(scenarios, {
  heading: 'Row',
  description: 'Name or Id of the row; of rows without a key two names too, such as Carrier / Product',
  ifBlank: 'all rows of the table, and of Assumptions the only one',
  accepts: text,
});
const named = input(scenarios, {
  heading: 'Input',
  description: 'Heading of the input, or its field in a plan file',
  blank: 'required',
  accepts: text,
});
const value = input(scenarios, {
  heading: 'Value',
  description: 'The value of the input in this scenario, as it would stand in its own cell',
  blank: 'required',
  accepts: anyValue,
  disclosure: 'private',
});
const source = input(scenarios, {
  heading: 'Source',
  description: 'Where the value is from',
  accepts: text,
  disclosure: 'private',
});

export const Scenarios = columns(scenarios, { scenario, table, row, input: named, value, source });
