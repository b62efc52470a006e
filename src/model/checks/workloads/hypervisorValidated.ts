import { compare, is, or, when } from '../../../formula';
import { HypervisorsListed } from '../../options/hypervisorsListed';
import type { PlainCheck } from '../check';
import { ofOption } from '../option';
import { notPublished } from '../status';

const silent = is(ofOption(HypervisorsListed.hypervisorsListed), 'not published');
const notAsListed = or(
  compare(ofOption(HypervisorsListed.unlisted), '>', 0),
  compare(ofOption(HypervisorsListed.olderListed), '>', 0),
);

export const hypervisorValidated = {
  check: 'hypervisor validated',
  asks: 'Is every mover in use validated on the platform?',
  restsOn: 'Platforms',
  weight: 'support',
  decisive: true,
  description:
    'Warns if the vendor does not name a mover in use among those validated on the platform, or names an older version',
  status: when(silent, notPublished, when(notAsListed, 'warning', 'ok')),
} as const satisfies PlainCheck;
