import { cited, general } from '../cite';
import { failure } from './failure';

const sevenMode = ['flexcache-7-mode'];

export const flexCacheFailures = [
  failure(sevenMode, 'sites parted', {
    stops: general(
      'the cache: writes and what it does not hold go to the origin',
      'reads of what it holds depend on its settings',
    ),
  }),
  failure(sevenMode, 'site lost', {
    stops: general(
      'at the loss of the origin, its data: a cache is no second copy and takes over nothing',
      'of the cache: nothing at the origin',
    ),
    how: general('by hand', 'from whatever backup or mirror the origin has'),
  }),
  failure(sevenMode, 'node lost', {
    stops: cited('nothing: nodes are redundant at each site', 'LDVM-3', { at: 'Future Directions and My Wish List' }),
  }),
  failure(sevenMode, 'witness lost', { stops: general('nothing: there is no witness', 'a cache holds no vote') }),
];
