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

const share = (description: string): Schema => ({ description, type: 'string', pattern: plainNumber });
const chance = (description: string): Schema => ({
  description,
  ...objectOf({
    share: share('The share of all trials, from 0 to 1.'),
    from: share('Lower end of the 95 % interval (Wilson) of the chance, for so many trials.'),
    to: share('Upper end of it.'),
  }),
});
const spread = (description: string): Schema => ({
  description,
  ...objectOf({
    p5: figureOrNull('Low: 5 % of the trials are at or below it, by nearest rank. Null: known in no trial.'),
    p50: figureOrNull('The median.'),
    p95: figureOrNull('High: 95 % are at or below it.'),
    expected: figureOrNull('As planned: every range at its expected value. Null: not stated.'),
    known: { description: 'In how many trials it is known; percentiles are of these.', type: 'integer' },
  }),
});
const driversOf = (description: string): Schema => ({
  description,
  ...listOf({
    range: text('What moves.'),
    low: figureOrNull('The figure with the range at low. Null: not known there.'),
    high: figureOrNull('The figure with the range at high.'),
  }),
});

/** The schema of what trials come to. Its digits are those in which all machines agree: 12. */
export const triedSchema = (ofOption: Properties): Schema => ({
  description: 'What the options come to where inputs are not certain, if --trials asked for it.',
  ...objectOf({
    trials: { description: 'How many trials were made.', type: 'integer' },
    seed: {
      description: 'The seed of their draws: the same plan, seed and number of trials give the same figures.',
      type: 'integer',
    },
    ranges: { description: 'What moved, in the order of the plan.', type: 'array', items: { type: 'string' } },
    options: listOf({
      ...ofOption,
      verdict: oneOf(text('Its verdict as planned.'), ...verdictNames),
      fits: chance('How often it fits, with or without conditions.'),
      cheapest: chance('How often no option of its span that fits has a lower total, and it fits and has one.'),
      requiredMbps: spread('Required bandwidth (in Mb/s).'),
      meanWriteMs: spread('Mean latency added to a write (in ms).'),
      writeHomeMs: spread('Latency added to a write at the preferred site (in ms).'),
      writeAwayMs: spread('Latency added to a write at the other site (in ms).'),
      total: spread('Total over the horizon (in the currency of the quote).'),
      drivers: {
        description:
          'What each range does by itself, all others as expected; what moves the figure most comes first, and what does not move it is left out.',
        ...objectOf({
          requiredMbps: driversOf('Required bandwidth (in Mb/s).'),
          total: driversOf('Total over the horizon (in the currency of the quote).'),
        }),
      },
    }),
  }),
});
