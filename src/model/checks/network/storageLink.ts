import { type Column, is, leastOf, withoutUnit, when, textColumn, columns } from '../../../formula';
import { fit } from '../../tables';
import type { NumericCheck } from '../check';
import { ofOption, ofPlatform, FitRows } from '../option';
import { askedStatus } from '../words';
import { Options } from '../../options/identity';
import { Links } from '../../links/linkNeeds';
import { Platforms } from '../../inputs/products/platforms';
import { LinkChoice } from '../../links/linkChoice';

/** What the platform asks of the circuits that carry its storage. Where none is bought, that is said by another check. */
const storageLink = textColumn(fit, {
  heading: 'Storage link',
  description: 'The link that carries storage: all, or storage',
  formula: when(is(ofOption(Options.sharesLink), 'yes'), 'all', 'storage'),
});
const ofStorageLink = (column: Column) =>
  withoutUnit(leastOf(column, [Links.option, FitRows.option], [Links.carries, storageLink]));

export const minimumLink = {
  check: 'minimum link',
  asks: 'Has each circuit that carries storage the payload the platform asks for?',
  restsOn: 'Platforms',
  heading: 'Minimum link',
  field: 'minimumLink',
  description: 'Asked where the platform states a least link and a circuit is bought',
  unit: 'Mb/s',
  limit: withoutUnit(ofPlatform(Platforms.minLinkMbps)),
  value: ofStorageLink(LinkChoice.payloadMbps),
  kind: 'limit',
  least: true,
  bindsWhereBroken: true,
  status: (compared) => askedStatus(compared, 'ok'),
} as const satisfies NumericCheck;

export const linksPerPath = {
  check: 'links per path',
  asks: 'Are no more circuits side by side than the platform runs over?',
  restsOn: 'Platforms',
  heading: 'Links per path',
  field: 'linksPerPath',
  description: 'Asked where the platform states how many, and a circuit is bought',
  unit: 'links',
  limit: withoutUnit(ofPlatform(Platforms.maxLinksPerPath)),
  value: ofStorageLink(LinkChoice.perPath),
  kind: 'limit',
  bindsWhereBroken: true,
  status: (compared) => askedStatus(compared, 'ok'),
} as const satisfies NumericCheck;

export const StorageLink = columns(fit, { storageLink });
