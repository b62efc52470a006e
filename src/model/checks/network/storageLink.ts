import { type Column, columns, is, leastOf, type Node, textColumn, when, withUnit } from '../../../formula';
import { links } from '../../../quantities/units';
import { Platforms } from '../../inputs/products/platforms';
import { LinkChoice } from '../../links/linkChoice';
import { Links } from '../../links/linkNeeds';
import { Options } from '../../options/identity';
import { fit } from '../../tables';
import type { NumericCheck } from '../check';
import { FitRows, ofOption, ofPlatform } from '../option';
import { askedStatus } from '../status';

/** What the platform asks of the circuits that carry its storage. Another check says that none is bought. */
const storageLink = textColumn(fit, {
  heading: 'Storage link',
  description: 'The link that carries storage: all, or storage',
  formula: when(is(ofOption(Options.sharesLink), 'yes'), 'all', 'storage'),
});
const ofStorageLink = (column: Column<'Links'>): Node =>
  leastOf(column, [Links.option, FitRows.option], [Links.part, storageLink]);

export const minimumLink = {
  check: 'minimum link',
  asks: 'Has each circuit that carries storage the payload the platform asks for?',
  restsOn: 'Platforms',
  description:
    'Compares the payload of a circuit that carries storage with the least link of the platform, if it states one and a circuit is bought',
  limit: ofPlatform(Platforms.minLinkMbps),
  value: ofStorageLink(LinkChoice.payloadMbps),
  kind: 'limit',
  least: true,
  bindsWhereBroken: true,
  status: askedStatus({ unknown: 'ok' }),
} as const satisfies NumericCheck;

export const linksPerPath = {
  check: 'links per path',
  asks: 'Are no more circuits side by side than the platform runs over?',
  restsOn: 'Platforms',
  description:
    'Compares the circuits side by side on a path with the most links of the platform, if it states them and a circuit is bought',
  limit: withUnit(ofPlatform(Platforms.maxLinksPerPath), links),
  value: withUnit(ofStorageLink(LinkChoice.perPath), links),
  kind: 'limit',
  bindsWhereBroken: true,
  status: askedStatus({ unknown: 'ok' }),
} as const satisfies NumericCheck;

export const StorageLink = columns(fit, { storageLink });
