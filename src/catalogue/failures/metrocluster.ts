import { cited, general } from '../cite';
import { failure, noneLost } from './failure';

const fabric = ['metrocluster-fabric'];
const sevenMode = ['metrocluster-fabric-7-mode', 'metrocluster-stretch-7-mode'];

export const metroClusterFailures = [
  failure(fabric, 'link lost', {
    stops: cited('nothing: the second of two fabrics carries on', 'IBM-NS', {
      at: 'p. 111',
      note: 'four dedicated switches make two fabrics; that one of them carries all is general knowledge',
    }),
    rpo: noneLost,
  }),
  failure(sevenMode, 'sites parted', {
    stops: general(
      'nothing: each site goes on with the volumes it owns, and they are no longer mirrored',
      'take-over is then disabled',
    ),
    rpo: general('0 while both sites stand', 'what is written meanwhile is at one site only'),
  }),
  failure(sevenMode, 'site lost', {
    stops: cited('the volumes that the lost site owns, and its machines', 'KB1001783', {
      note: 'the loss of a site is declared by hand; until then they are not served. The same in [IBM-NS] p. 121',
    }),
    how: cited('by hand', 'KB1001783', { note: 'a forced takeover; a tiebreaker came later' }),
    rpo: noneLost,
  }),
  failure(sevenMode, 'node lost', {
    stops: cited('nothing for long: the site has no second node, and the other site takes its volumes over', 'LDVM-3', {
      at: 'Future Directions and My Wish List',
      note: 'the article says that nodes are not redundant at each site; the other node takes over [IBM-NS] p. 121',
    }),
    how: cited('automatic', 'IBM-NS', { at: 'p. 121', note: 'take-over by the partner node at the other site' }),
    rpo: noneLost,
  }),
  failure(sevenMode, 'witness lost', {
    stops: cited('nothing: there is no witness', 'KB1001783', { note: 'the loss of a site is declared by hand' }),
  }),
];
