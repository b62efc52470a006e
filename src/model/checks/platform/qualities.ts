import { is, when } from '../../../formula';
import { inputOrDefault } from '../../inputs/input';
import { Platforms } from '../../inputs/products/platforms';
import type { PlainCheck } from '../check';
import { FitRows, ofPlatform } from '../option';
import { notPublished, yesIsGood } from '../status';

/** The checks that repeat what the platform's row says of itself. */
export const nodeRedundancy = {
  check: 'node redundancy',
  asks: 'May a node fail without its site losing the storage?',
  restsOn: 'Platforms',
  weight: 'purpose',
  says: 'a site does not survive the loss of a node',
  silent: 'the vendor does not publish whether a site survives the loss of a node',
  description: 'Warns if the nodes of a site are not redundant',
  status: yesIsGood(ofPlatform(Platforms.nodesRedundantPerSite), notPublished),
} as const satisfies PlainCheck;

export const rpo = {
  check: 'RPO',
  asks: 'Is every acknowledged write at both sites?',
  restsOn: 'Platforms',
  weight: 'purpose',
  says: 'above 0: a write is acknowledged before it is at both sites',
  description: 'Warns if the platform is not synchronous, so that its recovery point is above 0',
  status: when(is(inputOrDefault(Platforms.synchronous, FitRows.platformRow), 'yes'), 'ok', 'warning'),
} as const satisfies PlainCheck;

export const secondCopy = {
  check: 'second copy',
  asks: 'Does the other site hold a copy of the data?',
  restsOn: 'Platforms',
  weight: 'purpose',
  says: 'none: the other site holds a cache, not a copy',
  description: 'Warns if the other site holds a cache instead of a copy',
  status: when(is(inputOrDefault(Platforms.secondCopy, FitRows.platformRow), 'yes'), 'ok', 'warning'),
} as const satisfies PlainCheck;
