import { fit } from '../../tables';
import { compare, is, or, when, columns, join, listed, textColumn, isStated, absent } from '../../../formula';
import { HypervisorsListed } from './hypervisorsListed';
import type { PlainCheck } from '../check';
import { notPublished } from '../status';

const silent = is(HypervisorsListed.hypervisorsListed, 'not published');
const { firstOlder, firstUnlisted, nvmeUnlisted, olderListed, unlisted } = HypervisorsListed;
const notAsListed = or(compare(nvmeUnlisted, '>', 0), compare(unlisted, '>', 0), compare(olderListed, '>', 0));

const notListed = textColumn(fit, {
  heading: 'Not listed in words',
  description: 'The first hypervisor in use that the vendor does not name',
  formula: when(compare(unlisted, '>', 0), join(firstUnlisted, ' is not among those validated on the platform'), absent('text')),
});
const listedOlder = textColumn(fit, {
  heading: 'Older in words',
  description: 'The first of which it names an older version only',
  formula: when(compare(olderListed, '>', 0), join(firstOlder, ' is validated in an older version only'), absent('text')),
});
const nvmeElsewhere = textColumn(fit, {
  heading: 'NVMe in words',
  description: 'That it states NVMe with others only',
  formula: when(compare(nvmeUnlisted, '>', 0), 'the vendor states NVMe with other hypervisors only', absent('text')),
});
const unlistedSays = textColumn(fit, {
  heading: 'Unlisted in words',
  description: 'All three',
  formula: listed('; ', ...[notListed, listedOlder, nvmeElsewhere].map((one) => [isStated(one), one] as const)),
});

export const hypervisorValidated = {
  check: 'hypervisor validated',
  asks: 'Is every mover in use validated on the platform?',
  restsOn: 'Platforms',
  weight: 'support',
  decisive: true,
  says: unlistedSays,
  silent: 'the vendor publishes no list of hypervisors',
  description:
    'Warns if the vendor does not name a mover in use among those validated on the platform, or names an older version, or states NVMe with others only',
  status: when(silent, notPublished, when(notAsListed, 'warning', 'ok')),
} as const satisfies PlainCheck;

export const HypervisorWords = columns(fit, { notListed, listedOlder, nvmeElsewhere, unlistedSays });
