import { verdictNames } from '../../model/options/verdictWords';
import {
  figureOrNull,
  listOf,
  objectOf,
  oneOf,
  plainNumber,
  type Properties,
  type Schema,
  text,
} from '../../plan/values/schemaParts';
import { inputActs } from './inputDifference';

const keys: Schema = { type: 'array', items: { type: 'string' } };
const either: Schema = { type: ['string', 'null'] };
const textOrNull = (description: string): Schema => ({ description, ...either });
const moneyOrNull = (description: string): Schema => ({ description, ...either, pattern: String.raw`^-?\d+\.\d\d$` });

const input: Properties = {
  what: oneOf(
    text('What was done: a value changed, rows added or removed. catalogue: rows of the catalogue that no plan lists.'),
    ...inputActs,
  ),
  label: text('Table, row and heading, as people read them.'),
  table: textOrNull('The table, by the name of its sheet; Assumptions for those. Null: rows of the catalogue.'),
  row: textOrNull('What the row is called. Null: an assumption, or several rows.'),
  rows: { description: 'How many rows.', type: 'string', pattern: plainNumber },
  field: textOrNull('The field of the plan file. Null: whole rows.'),
  unit: text('How people read its unit. Shares are numbers from 0 to 1 under %. Empty: none.'),
  before: textOrNull('The value before. Null: not stated, not alike in all rows, or whole rows.'),
  after: textOrNull('The value after.'),
};

const option: Properties = {
  platform: text('Key of the platform.'),
  name: text('What it is called.'),
  verdictBefore: oneOf(text('The verdict before.'), ...verdictNames),
  verdictAfter: oneOf(text('The verdict after.'), ...verdictNames),
  requiredMbpsBefore: figureOrNull('Required bandwidth before (in Mb/s). Null: not stated.'),
  requiredMbpsAfter: figureOrNull('Required bandwidth after (in Mb/s). Null: not stated.'),
  totalBefore: moneyOrNull('Total before (in the currency before). Null: not priced.'),
  totalAfter: moneyOrNull('Total after (in the currency after). Null: not priced.'),
  totalDifference: moneyOrNull('Total after less total before. Null: one is not priced, or they are in two currencies.'),
  drivers: {
    description: 'What moves the total, largest first. The effects sum to the difference.',
    ...listOf({
      inputs: { description: 'One change, or several that only work together.', ...listOf(input) },
      effect: moneyOrNull(
        'What it makes of the total once the changes before it are made. Null: the option has a total only before it, or only after it.',
      ),
    }),
  },
};

const change: Properties = {
  platform: text('Key of the platform.'),
  name: text('What it is called.'),
  what: text('The field of an option, or the limit or status of a check.'),
  before: either,
  after: either,
};

const comparison = (description: string, sides: readonly [before: string, after: string]): Schema => ({
  description,
  ...objectOf({
    before: text(sides[0]),
    after: text(sides[1]),
    currencyBefore: text('Currency of the totals before.'),
    currencyAfter: text('Currency of the totals after.'),
    inputs: { description: 'The inputs that differ, in the order in which they are applied.', ...listOf(input) },
    spans: listOf({
      span: text('The span.'),
      onlyBefore: keys,
      onlyAfter: keys,
      changes: listOf(change),
      options: { description: 'Each row is an option that both compare.', ...listOf(option) },
    }),
  }),
});

const scenario = comparison('', ['The plan as it stands.', 'Name of the scenario.']);

/** The fields of a values file for comparisons that were asked for. */
export const comparisons: Properties = {
  difference: comparison('The same plan on another day, where --against asked for it: each day with its own figures.', [
    'The day the plan is quoted on.',
    'The other day.',
  ]),
  comparison: comparison('The plan and another one, where --compare asked for it: each with its own figures.', [
    'The plan, as it was named.',
    'The other plan, as it was named.',
  ]),
  changes: comparison('The quote and the version before it, where --since asked for it: each with its own figures.', [
    'The version before: its number, quote date and file.',
    'This version: its number, quote date and file.',
  ]),
  scenarios: {
    description: 'The plan and each of the scenarios that --scenario asked for.',
    type: 'array',
    items: { ...scenario, description: 'A scenario against the plan.' },
  },
};
