import { cited, general } from '../cite';
import { failure, noneLost } from './failure';

const metro = ['vplex-metro'];
const first = ['vplex-metro-4'];
/** The Witness came with GeoSynchrony 5.0 (general knowledge). */
const withWitness = ['vplex-metro-5'];
const automatic = general(
  'automatic' as const,
  'with the VPLEX Witness; without it a person resumes the volumes that were suspended',
);

export const vplexFailures = [
  failure(metro, 'link lost', {
    stops: cited('nothing: the second of two independent paths carries on', 'VPLEX-KB'),
    rpo: noneLost,
  }),
  failure(first, 'sites parted', {
    stops: general(
      'the volumes at the site that is not preferred',
      'a fixed rule of each volume decides; the Witness came with 5.0',
    ),
    how: general('automatic', 'by the rule; a person resumes what it suspended'),
    rpo: noneLost,
  }),
  failure(first, 'site lost', {
    stops: general(
      'the machines of the lost site; where it was the preferred one, its volumes at the other site too',
      'the rule cannot tell a lost site from a lost link',
    ),
    how: general('by hand', 'a person resumes the volumes at the site that stands'),
    rpo: noneLost,
  }),
  failure(withWitness, 'sites parted', {
    stops: cited('without the Witness, the volumes of one side', 'VPLEX-KB', {
      note: 'the Witness is optional and stands in a fault domain of its own [VPLEX-ARCH]; with it the side it chooses goes on',
    }),
    how: automatic,
    rpo: noneLost,
  }),
  failure(withWitness, 'site lost', {
    stops: general(
      'the machines of the lost site, until they are started at the other',
      'restarting them is up to the hypervisor',
    ),
    how: automatic,
    rpo: noneLost,
  }),
  failure(metro, 'node lost', {
    stops: cited('nothing: nodes are redundant at each site', 'LDVM-3', {
      at: 'Future Directions and My Wish List',
      note: 'an engine is two directors [VPLEX-VS6]',
    }),
    how: general('automatic', 'hosts have paths to other directors of the site'),
    rpo: noneLost,
  }),
  failure(withWitness, 'witness lost', {
    stops: general('nothing while both sites and their link stand', 'a second loss is then met as without a Witness'),
    rpo: noneLost,
  }),
];
