import { verdictNames } from '../model/options/verdictWords';
import {
  figureOrNull,
  listOf,
  objectOf,
  oneOf,
  plainNumber,
  type Properties,
  type Schema,
  text,
  texts,
} from '../plan/values/schemaParts';
import { valuesSchema as resultsSchema } from '../plan/values/valuesSchema';
import { limitedAlong, sweptAlong } from './axes/axes';
import { comparisons } from './comparison/schema';
import { limitKinds } from './firstLimit';
import { triedSchema } from './ranges/valuesSchema';

const ofOption: Properties = {
  span: text('The span.'),
  platform: text('Key of the platform.'),
  name: text('What it is called.'),
};
const verdict: Schema = oneOf(text('Its verdict as planned.'), ...verdictNames);

const limit: Properties = {
  of: oneOf(
    text(
      'distance: longest working route, the protect route in proportion. load: greatest multiple of the IOPS of today. share: greatest away share, the same for every workload. year: latest year that the links can be sized for.',
    ),
    ...limitedAlong,
  ),
  ...ofOption,
  unit: text('How people read its unit. Shares are numbers from 0 to 1.'),
  planned: figureOrNull('The value as planned; of shares the greatest. Null: the span has no such input.'),
  verdict,
  kind: oneOf(
    text(
      'limit: the option holds up to there. no limit: it holds up to the bound. exceeded: it does not hold as planned, and would down to there. never: it holds nowhere. no such input: the span has none. An option holds if its verdict is no worse than as planned or, if it does not fit as planned, if it fits.',
    ),
    ...limitKinds,
  ),
  limit: figureOrNull('The last value at which it holds; one step beyond it does not.'),
  bound: figureOrNull('The greatest value that its inputs take.'),
  beyond: { description: 'The verdict one step beyond.', enum: [...verdictNames, null] },
  stops: texts('What brings that verdict about; of an option that never holds the verdict as planned.'),
  stopsAt: figureOrNull(
    'The value at which that is told: a hundredth beyond the limit, so that figures differ from their limits.',
  ),
  again: {
    description: 'Where it holds again above, as far as intervals are wider than a twentieth of their value.',
    ...listOf({ from: figureOrNull('The first value.'), to: figureOrNull('The last value. Null: up to the bound.') }),
  },
};

const offer = (description: string): Schema => ({
  description: `${description} Null: none.`,
  oneOf: [
    { type: 'null' },
    objectOf({
      carrier: text('Who sells it.'),
      product: text('What it is called.'),
      payloadMbps: figureOrNull('Payload of one circuit (in Mb/s).'),
      perPath: figureOrNull('Circuits side by side on each path.'),
      paths: figureOrNull('Paths that the link runs on.'),
      horizonCost: figureOrNull('What they cost over the horizon (in the currency of the quote).'),
    }),
  ],
});

const link: Properties = {
  ...ofOption,
  carries: text('What the link carries.'),
  path: text('The path it is for; both: one offer for all paths.'),
  verdict,
  planned: offer('What is bought as planned.'),
  smallest: offer('The offer with the smallest circuit with which the option holds.'),
  cheapest: offer('The offer that costs least with which the option holds.'),
  smaller: offer('The next smaller offer.'),
  stops: texts('Why the next smaller offer does not do; of an option that holds with no offer, why it does not as planned.'),
};

const solved: Schema = {
  description: 'Limits of every option, if --solve asked for them.',
  ...objectOf({
    limits: { description: 'Each row is what was asked for and an option.', ...listOf(limit) },
    links: { description: 'Each row is a link of an option, while it buys what it does today for its others.', ...listOf(link) },
  }),
};

const moneyOrNull = (description: string): Schema => ({
  description,
  type: ['string', 'null'],
  pattern: String.raw`^-?\d+\.\d\d$`,
});
const point: Properties = {
  value: { description: 'The value of what is swept.', type: 'string', pattern: plainNumber },
  verdict: oneOf(text('The verdict there.'), ...verdictNames),
  requiredMbps: figureOrNull('Required bandwidth (in Mb/s). Null: not stated.'),
  writeHomeMs: figureOrNull('Latency added to a write at the preferred site (in ms). Null: not stated.'),
  writeAwayMs: figureOrNull('Latency added to a write at the other site (in ms). Null: not stated.'),
  meanWriteMs: figureOrNull('Mean latency added to a write (in ms). Null: not stated.'),
  total: moneyOrNull('Total over the horizon (in the currency of the quote). Null: not priced.'),
};

const sweeps: Schema = {
  description: 'Every option over a range of one input, where --sweep asked for it.',
  ...listOf({
    of: oneOf(
      text(
        'What is moved: the working route, the load as a multiple, the away share, the growth a year, the target utilisation.',
      ),
      ...sweptAlong,
    ),
    unit: text('How people read its unit. Shares are numbers from 0 to 1.'),
    options: listOf({ ...ofOption, points: listOf(point) }),
  }),
};

/** The schema of a values file with all that may be asked for. */
export const valuesSchema = (): Schema => resultsSchema({ ...comparisons, solved, sweeps, trials: triedSchema(ofOption) });
