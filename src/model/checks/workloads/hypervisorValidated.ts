import { compare, is, or, when } from '../../../formula';
import { HypervisorsListed } from './hypervisorsListed';
import type { PlainCheck } from '../check';
import { notPublished } from '../status';

const silent = is(HypervisorsListed.hypervisorsListed, 'not published');
const notAsListed = or(
  compare(HypervisorsListed.nvmeUnlisted, '>', 0),
  compare(HypervisorsListed.unlisted, '>', 0),
  compare(HypervisorsListed.olderListed, '>', 0),
);

export const hypervisorValidated = {
  check: 'hypervisor validated',
  asks: 'Is every mover in use validated on the platform?',
  restsOn: 'Platforms',
  weight: 'support',
  decisive: true,
  description:
    'Warns if the vendor does not name a mover in use among those validated on the platform, or names an older version, or states NVMe with others only',
  status: when(silent, notPublished, when(notAsListed, 'warning', 'ok')),
} as const satisfies PlainCheck;
