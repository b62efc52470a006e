import { absent, type Column, constant, is, max, minus, orElse, pick, roundNoise, rowOf, when } from '../../formula';
import { Mbps, one } from '../../quantities/units';
import { minLinkMbps } from '../inputs/products/platforms';
import { demandState } from '../demands/demands';
import { type Need, required, requiredRest, requiredStorage } from '../options/needs';
import { option, platformRow, routeRow, sharesLink } from '../options/identity';
import { spanMobilityMinimum } from '../routes/spanSums';
import { links } from '../tables';
import { key, optionalKey, quantity, wording } from '../working';

/** What each link of an option must carry, before anything is bought. */
export const link = key(links, 'Link', 'link', 'Option and what it carries in one');
export const linkOption = key(links, 'Option', 'option', 'Span and platform in one');
key(links, 'Span', 'span', 'The span');
key(links, 'Platform', 'platform', 'Key of the platform');
export const carries = key(links, 'Carries', 'carries', 'all, storage or rest');
export const comparedAt = optionalKey(
  links,
  'Compared at Mb/s',
  'comparedAtMbps',
  'What was needed when the offers were compared',
  Mbps,
);
export const offersLeftOut = key(
  links,
  'Offers left out',
  'offersLeftOut',
  'Serving offers that are dearer than the twelve listed',
  'number',
);

export const linkOptionRow = quantity(links, 'Option row', 'optionRow', one, 'Row in Options', rowOf(option, linkOption));
export const linkPlatformRow = quantity(
  links,
  'Platform row',
  'platformRow',
  one,
  'Row in Platforms',
  pick(platformRow, linkOptionRow),
);
export const linkRoute = quantity(
  links,
  'Route row',
  'routeRow',
  one,
  'Row of the span in Routes',
  pick(routeRow, linkOptionRow),
);
export const bought = wording(
  links,
  'Bought',
  'bought',
  'Whether the platform needs this link: one for all, or one for storage and one for the rest',
  when(is(pick(sharesLink, linkOptionRow), when(is(carries, 'all'), 'yes', 'no')), 'yes', 'no'),
);

const byCarries = (of: (need: Need) => Column) =>
  when(
    is(carries, 'all'),
    pick(of(required), linkOptionRow),
    when(is(carries, 'storage'), pick(of(requiredStorage), linkOptionRow), pick(of(requiredRest), linkOptionRow)),
  );
export const requirement = quantity(
  links,
  'Requirement Mb/s',
  'requirementMbps',
  Mbps,
  'What it must be in the state that is sized for',
  byCarries((need) => need.sized),
);
const worstRequirement = quantity(
  links,
  'Worst requirement Mb/s',
  'worstRequirementMbps',
  Mbps,
  'What it must be in the worst state',
  byCarries((need) => need.worst),
);
const demandRow = quantity(
  links,
  'Demand row',
  'demandRow',
  one,
  'Row in Demands of the state that is sized for',
  byCarries((need) => need.row),
);
export const linkState = wording(links, 'State', 'state', 'The state that is sized for', pick(demandState, demandRow));
const worstRow = quantity(
  links,
  'Worst row',
  'worstRow',
  one,
  'Row in Demands of the worst state',
  byCarries((need) => need.worstRow),
);
export const linkWorstState = wording(
  links,
  'Worst state',
  'worstState',
  'The state that needs most of it',
  pick(demandState, worstRow),
);

export const minimumPayload = quantity(
  links,
  'Minimum payload Mb/s',
  'minimumPayloadMbps',
  Mbps,
  'Least payload of each circuit that carries storage',
  when(is(carries, 'rest'), constant(0, Mbps), orElse(pick(minLinkMbps, linkPlatformRow), constant(0, Mbps))),
);
export const minimum = quantity(
  links,
  'Minimum Mb/s',
  'minimumMbps',
  Mbps,
  'Least speed: of the platform where it carries storage, of the movers where it carries them',
  when(is(carries, 'storage'), minimumPayload, max(minimumPayload, pick(spanMobilityMinimum, linkRoute))),
);
const isBought = is(bought, 'yes');
export const needed = quantity(
  links,
  'Needed Mb/s',
  'neededMbps',
  Mbps,
  'What is bought for: the larger of requirement and minimum',
  when(isBought, max(requirement, minimum), absent('number', Mbps)),
);
export const worstNeeded = quantity(
  links,
  'Worst needed Mb/s',
  'worstNeededMbps',
  Mbps,
  'The same in the worst state',
  when(isBought, max(worstRequirement, minimum), absent('number', Mbps)),
);
export const offersUpToDate = wording(
  links,
  'Offers up to date',
  'offersUpToDate',
  'no: what is needed has changed since the offers were compared',
  when(
    isBought,
    when(is(roundNoise(minus(needed, orElse(comparedAt, constant(-1, Mbps)))), constant(0, Mbps)), 'yes', 'no'),
    'yes',
  ),
);
