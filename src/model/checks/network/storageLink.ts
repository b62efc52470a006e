import {
  absent,
  type Column,
  columns,
  compare,
  constant,
  greatestOf,
  is,
  isStated,
  leastOf,
  min,
  minus,
  type Node,
  numberColumn,
  or,
  orElse,
  roundNoise,
  textColumn,
  when,
  withUnit,
  wordIn,
} from '../../../formula';
import { links, Mbps } from '../../../quantities/units';
import { Platforms } from '../../inputs/products/platforms';
import { LinkChoice } from '../../links/linkChoice';
import { Links } from '../../links/linkNeeds';
import { Options } from '../../options/identity';
import { fit } from '../../tables';
import type { NumericCheck } from '../check';
import { FitRows, ofOption, ofPlatform } from '../option';
import { notPublished, platformLimit } from '../status';

/** What the platform asks of the circuits that carry its storage. Another check says that none is bought. */
const storageLink = textColumn(fit, {
  heading: 'Storage link',
  description: 'The link that carries storage: all, or storage',
  formula: when(is(ofOption(Options.sharesLink), 'yes'), 'all', 'storage'),
});
const ofStorageLink = (column: Column<'Links'>): Node =>
  leastOf(column, [Links.option, FitRows.option], [Links.part, storageLink]);

export const storageLinks = numberColumn(fit, {
  heading: 'Storage links',
  description: 'Circuits side by side on each path that carry storage; of paths that differ the fewer',
  formula: ofStorageLink(LinkChoice.perPath),
});
const largerPathLinks = numberColumn(fit, {
  heading: 'Larger path links',
  description: 'The same of the path that has more, and of circuits that are upgraded the most that there ever are',
  formula: greatestOf(LinkChoice.mostPerPath, [Links.option, FitRows.option], [Links.part, storageLink]),
});
const mostLinksWord = wordIn(Platforms.maxLinksPerPath, FitRows.platformRow);
const mostLinks = numberColumn(fit, {
  heading: 'Most links',
  description: 'Circuits side by side that the platform runs over; none where it names no limit',
  formula: when(
    isStated(mostLinksWord),
    when(is(mostLinksWord, 'none'), absent(), ofPlatform(Platforms.maxLinksPerPath)),
    absent(),
  ),
});
const usableLinks = numberColumn(fit, {
  heading: 'Usable links',
  description: 'of which the platform can use; none where nothing is bought',
  formula: when(
    compare(orElse(storageLinks, 0), '>', 0),
    when(isStated(mostLinks), min(storageLinks, mostLinks), storageLinks),
    absent(),
  ),
});
const portMbps = numberColumn(fit, {
  heading: 'Storage port Mb/s',
  unit: Mbps,
  description: 'Port speed of the circuits that carry storage',
  formula: ofStorageLink(LinkChoice.portMbps),
});
const sparePortMbps = numberColumn(fit, {
  heading: 'Spare storage port Mb/s',
  unit: Mbps,
  description: 'The same less that from which one circuit is enough; none if none is, or nothing is bought',
  formula: roundNoise(minus(portMbps, ofPlatform(Platforms.oneLinkFromMbps))),
});
const leastLinks = numberColumn(fit, {
  heading: 'Least storage links',
  description: 'Fewest circuits side by side that the platform, or its DR groups, require with ports of that speed',
  formula: when(compare(orElse(sparePortMbps, constant(-1, Mbps)), '>=', constant(0, Mbps)), 1, ofOption(Options.leastLinks)),
});
const fewestStated = textColumn(fit, {
  heading: 'Fewest stated',
  description: 'Whether the fewest links of the platform, or the ISLs of its DR groups, are stated',
  formula: when(
    or(
      isStated(ofPlatform(Platforms.minLinksPerPath)),
      isStated(ofOption(Options.firstGroupIsls)),
      isStated(ofOption(Options.secondGroupIsls)),
    ),
    'yes',
    'no',
  ),
});

export const minimumLink = {
  check: 'minimum link',
  asks: 'Has each circuit that carries storage the port speed the platform asks for?',
  restsOn: 'Platforms',
  weight: 'support',
  description:
    'Compares the port speed of a circuit that carries storage with the least link of the platform, if a circuit is bought',
  value: portMbps,
  kind: 'limit',
  least: true,
  bindsWhereBroken: true,
  ...platformLimit({ bound: Platforms.minLinkMbps, unknown: 'ok' }),
} as const satisfies NumericCheck;

export const linksPerPath = {
  check: 'links per path',
  asks: 'Are no more circuits side by side than the platform runs over?',
  restsOn: 'Platforms',
  weight: 'support',
  description: 'Compares the circuits side by side on a path with the most links of the platform, if a circuit is bought',
  value: withUnit(largerPathLinks, links),
  kind: 'limit',
  bindsWhereBroken: true,
  ...platformLimit({ bound: Platforms.maxLinksPerPath, as: (most) => withUnit(most, links), unknown: 'ok' }),
} as const satisfies NumericCheck;

export const fewestLinks = {
  check: 'fewest links',
  asks: 'Are as many circuits side by side as the platform requires?',
  restsOn: 'Platforms',
  weight: 'support',
  description:
    'Compares the circuits side by side on a path, as many as the platform can use, with the fewest of the platform or of its DR groups, if a circuit is bought',
  limit: withUnit(leastLinks, links),
  value: withUnit(usableLinks, links),
  kind: 'limit',
  least: true,
  bindsWhereBroken: true,
  status: ({ margin }) =>
    when(
      compare(orElse(margin, constant(0, links)), '<', constant(0, links)),
      'fail',
      when(is(fewestStated, 'yes'), 'ok', notPublished),
    ),
} as const satisfies NumericCheck;

export const StorageLink = columns(fit, {
  storageLink,
  storageLinks,
  largerPathLinks,
  mostLinks,
  usableLinks,
  portMbps,
  sparePortMbps,
  leastLinks,
  fewestStated,
});
