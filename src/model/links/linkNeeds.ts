import {
  absent,
  type Column,
  type Operand,
  type RowColumn,
  constant,
  is,
  max,
  minus,
  orElse,
  pick,
  roundNoise,
  rowOf,
  when,
  wordIn,
  textKey,
  optionalKey,
  numberKey,
  rowColumn,
  textColumn,
  numberColumn,
  columns,
} from '../../formula';
import { Mbps } from '../../quantities/units';
import { OptionNeeds } from '../options/needs';
import { links } from '../tables';
import { Options } from '../options/identity';
import { Demands } from '../demands/demands';
import { Platforms } from '../inputs/products/platforms';
import { SpanSums } from '../routes/spanSums';

/** What each link of an option must carry, before anything is bought. */
const link = textKey(links, { heading: 'Link', description: 'Option and what it carries in one' });
const option = textKey(links, { heading: 'Option', description: 'Span and platform in one' });
const span = textKey(links, { heading: 'Span', description: 'The span' });
const platform = textKey(links, { heading: 'Platform', description: 'Key of the platform' });
const carries = textKey(links, { heading: 'Carries', description: 'all, storage or rest' });
const comparedAtMbps = optionalKey(links, {
  heading: 'Compared at Mb/s',
  description: 'What was needed when the offers were compared',
  unit: Mbps,
});
const offersLeftOut = numberKey(links, {
  heading: 'Offers left out',
  description: 'Serving offers that are dearer than the twelve listed',
});

const optionRow = rowColumn(links, {
  heading: 'Option row',
  description: 'Row in Options',
  formula: rowOf(Options.option, option),
});
const platformRow = rowColumn(links, {
  heading: 'Platform row',
  description: 'Row in Platforms',
  formula: pick(Options.platformRow, optionRow),
});
const routeRow = rowColumn(links, {
  heading: 'Route row',
  description: 'Row of the span in Routes',
  formula: pick(Options.routeRow, optionRow),
});
const bought = textColumn(links, {
  heading: 'Bought',
  description: 'Whether the platform needs this link: one for all, or one for storage and one for the rest',
  formula: when(is(pick(Options.sharesLink, optionRow), when(is(carries, 'all'), 'yes', 'no')), 'yes', 'no'),
});

type OfOption<Of extends Operand> = readonly [all: Of, storage: Of, rest: Of];

/** What an option needs of the link of this row. */
const needOf = ([all, storage, rest]: OfOption<Column<'Options'>>) =>
  when(is(carries, 'all'), pick(all, optionRow), when(is(carries, 'storage'), pick(storage, optionRow), pick(rest, optionRow)));
const rowIn = ([all, storage, rest]: OfOption<RowColumn<'Options', 'Demands'>>) =>
  when(is(carries, 'all'), pick(all, optionRow), when(is(carries, 'storage'), pick(storage, optionRow), pick(rest, optionRow)));
const requirementMbps = numberColumn(links, {
  heading: 'Requirement Mb/s',
  unit: Mbps,
  description: 'What it must be in the state that is sized for',
  formula: needOf([OptionNeeds.requiredMbps, OptionNeeds.requiredStorageMbps, OptionNeeds.requiredRestMbps]),
});
const worstRequirementMbps = numberColumn(links, {
  heading: 'Worst requirement Mb/s',
  unit: Mbps,
  description: 'What it must be in the worst state',
  formula: needOf([OptionNeeds.requiredMbpsWorst, OptionNeeds.requiredStorageMbpsWorst, OptionNeeds.requiredRestMbpsWorst]),
});
const demandRow = rowColumn(links, {
  heading: 'Demand row',
  description: 'Row in Demands of the state that is sized for',
  formula: rowIn([OptionNeeds.requiredMbpsRow, OptionNeeds.requiredStorageMbpsRow, OptionNeeds.requiredRestMbpsRow]),
});
const state = textColumn(links, {
  heading: 'State',
  description: 'The state that is sized for',
  formula: pick(Demands.state, demandRow),
});
const worstRow = rowColumn(links, {
  heading: 'Worst row',
  description: 'Row in Demands of the worst state',
  formula: rowIn([
    OptionNeeds.requiredMbpsWorstRow,
    OptionNeeds.requiredStorageMbpsWorstRow,
    OptionNeeds.requiredRestMbpsWorstRow,
  ]),
});
const worstState = textColumn(links, {
  heading: 'Worst state',
  description: 'The state that needs most of it',
  formula: pick(Demands.state, worstRow),
});

const minimumPayloadMbps = numberColumn(links, {
  heading: 'Minimum payload Mb/s',
  unit: Mbps,
  description: 'Least payload of each circuit that carries storage',
  formula: when(
    is(carries, 'rest'),
    constant(0, Mbps),
    orElse(
      when(is(wordIn(Platforms.minLinkMbps, platformRow), 'none'), constant(0, Mbps), pick(Platforms.minLinkMbps, platformRow)),
      constant(0, Mbps),
    ),
  ),
});
const minimumMbps = numberColumn(links, {
  heading: 'Minimum Mb/s',
  unit: Mbps,
  description: 'Least speed: of the platform where it carries storage, of the movers where it carries them',
  formula: when(
    is(carries, 'storage'),
    minimumPayloadMbps,
    max(minimumPayloadMbps, pick(SpanSums.mobilityMinimumMbps, routeRow)),
  ),
});
const isBought = is(bought, 'yes');
const neededMbps = numberColumn(links, {
  heading: 'Needed Mb/s',
  unit: Mbps,
  description: 'What is bought for: the larger of requirement and minimum',
  formula: when(isBought, max(requirementMbps, minimumMbps), absent('number', Mbps)),
});
const worstNeededMbps = numberColumn(links, {
  heading: 'Worst needed Mb/s',
  unit: Mbps,
  description: 'The same in the worst state',
  formula: when(isBought, max(worstRequirementMbps, minimumMbps), absent('number', Mbps)),
});
const offersUpToDate = textColumn(links, {
  heading: 'Offers up to date',
  description: 'no: what is needed has changed since the offers were compared',
  formula: when(
    isBought,
    when(is(roundNoise(minus(neededMbps, orElse(comparedAtMbps, constant(-1, Mbps)))), constant(0, Mbps)), 'yes', 'no'),
    'yes',
  ),
});

export const Links = columns(links, {
  link,
  option,
  span,
  platform,
  carries,
  comparedAtMbps,
  offersLeftOut,
  optionRow,
  platformRow,
  routeRow,
  bought,
  requirementMbps,
  worstRequirementMbps,
  demandRow,
  state,
  worstRow,
  worstState,
  minimumPayloadMbps,
  minimumMbps,
  neededMbps,
  worstNeededMbps,
  offersUpToDate,
});
