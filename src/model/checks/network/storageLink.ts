import { type Column, is, leastOf, withoutUnit, when } from '../../../formula';
import { maxLinksPerPath, minLinkMbps } from '../../inputs/products/platforms';
import { carries, linkOption } from '../../links/linkNeeds';
import { linkPayload, linkPerPath } from '../../links/linkChoice';
import { sharesLink } from '../../options/identity';
import { fit } from '../../tables';
import { wording } from '../../working';
import type { NumericCheck } from '../check';
import { fitOption, ofOption, ofPlatform } from '../option';
import { askedStatus } from '../words';

/** What the platform asks of the circuits that carry its storage. Where none is bought, that is said by another check. */
const storageOn = wording(
  fit,
  'Storage link',
  'storageLink',
  'The link that carries storage: all, or storage',
  when(is(ofOption(sharesLink), 'yes'), 'all', 'storage'),
);
const ofStorageLink = (column: Column) => withoutUnit(leastOf(column, [linkOption, fitOption], [carries, storageOn]));

export const minimumLink = {
  check: 'minimum link',
  asks: 'Has each circuit that carries storage the payload the platform asks for?',
  restsOn: 'Platforms',
  heading: 'Minimum link',
  field: 'minimumLink',
  description: 'Asked where the platform states a least link and a circuit is bought',
  unit: 'Mb/s',
  limit: withoutUnit(ofPlatform(minLinkMbps)),
  value: ofStorageLink(linkPayload),
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
  limit: withoutUnit(ofPlatform(maxLinksPerPath)),
  value: ofStorageLink(linkPerPath),
  kind: 'limit',
  bindsWhereBroken: true,
  status: (compared) => askedStatus(compared, 'ok'),
} as const satisfies NumericCheck;
