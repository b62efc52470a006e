import { general } from '../cite';
import { failure, noneLost } from './failure';

/** Nothing but general knowledge was found of it; who decides between the sites, and where, was not. */
const swapped = ['ds8000-open-hyperswap'];

export const ds8000Failures = [
  failure(swapped, 'link lost', {
    stops: general('nothing: the mirror has further paths', 'several links for each pair of systems are usual'),
    rpo: noneLost,
  }),
  failure(swapped, 'sites parted', {
    stops: general(
      'nothing at the primary system: the mirror is suspended',
      'a policy of the replication software may hold writes',
    ),
    rpo: general('0 while both sites stand', 'what is written meanwhile is at one site only'),
  }),
  failure(swapped, 'site lost', {
    stops: general(
      'the machines of the lost site; hosts at the other swap to its copy where the primary system was lost',
      'known for AIX hosts with the multipath driver of the system',
    ),
    how: general('automatic', 'by the replication software, as long as the mirror is in step'),
    rpo: noneLost,
  }),
  failure(swapped, 'node lost', {
    stops: general('nothing: the second server of the system takes over', 'two servers in each system'),
    how: general('automatic', 'within the system'),
    rpo: noneLost,
  }),
];
