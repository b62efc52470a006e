import { is, when } from '../../../formula';
import { inputOrDefault } from '../../inputs/input';
import type { PlainCheck } from '../check';
import { yesIsGood } from '../words';
import { Platforms } from '../../inputs/products/platforms';
import { FitRows } from '../option';

/** The checks that repeat what the platform's row says of itself. */
export const nodeRedundancy = {
  check: 'node redundancy',
  asks: 'May a node fail without its site losing the storage?',
  restsOn: 'Platforms',
  heading: 'Node redundancy',
  field: 'nodeRedundancy',
  description: 'Nodes redundant at each site',
  status: yesIsGood(Platforms.nodesRedundantPerSite),
} as const satisfies PlainCheck;

export const rpo = {
  check: 'RPO',
  asks: 'Is every acknowledged write at both sites?',
  restsOn: 'Platforms',
  heading: 'RPO',
  field: 'rpo',
  description: 'Not synchronous: recovery point above 0',
  status: when(is(inputOrDefault(Platforms.synchronous, FitRows.platformRow), 'yes'), 'ok', 'warning'),
} as const satisfies PlainCheck;

export const secondCopyHeld = {
  check: 'second copy',
  asks: 'Does the other site hold a copy of the data?',
  restsOn: 'Platforms',
  heading: 'Second copy',
  field: 'secondCopy',
  description: 'None: a cache',
  status: when(is(inputOrDefault(Platforms.secondCopy, FitRows.platformRow), 'yes'), 'ok', 'warning'),
} as const satisfies PlainCheck;
