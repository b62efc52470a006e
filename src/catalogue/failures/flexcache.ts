import { cited, general } from '../cite';
import { failure } from './failure';

const sevenMode = ['flexcache-7-mode'];
const around = ['flexcache-9.5'];
const writeBack = ['flexcache-9.15.1'];
const all = [...sevenMode, ...around, ...writeBack];
const hanging = { at: 'Disconnected mode' } as const;

export const flexCacheFailures = [
  failure(all, 'link lost', {
    stops: general('nothing where the network has a second path', 'it is IP, which goes another way by itself'),
  }),
  failure([...sevenMode, ...around], 'sites parted', {
    stops: general(
      'the cache: writes and what it does not hold go to the origin',
      'reads of what it holds depend on its settings; the origin and other caches serve on',
    ),
  }),
  failure(writeBack, 'sites parted', {
    stops: cited('the cache; and everywhere, reads of files that the cache is writing: they hang', 'NA-FC9-WB', hanging),
    how: cited('by hand', 'NA-FC9-WB', {
      ...hanging,
      note: 'the lock is revoked at the origin; without that they wait for the cache to come back',
    }),
    rpo: cited('what the cache had acknowledged and not written back, where its lock is revoked', 'NA-FC9-WB', {
      ...hanging,
      note: 'about 40 MB of a file that is being written [NA-FC9-WB], Tracking dirty data',
    }),
  }),
  failure([...sevenMode, ...around], 'site lost', {
    stops: general(
      'at the loss of the origin, its data: a cache is no second copy and takes over nothing',
      'of the cache: nothing at the origin',
    ),
    how: general('by hand', 'from whatever backup or mirror the origin has'),
  }),
  failure(writeBack, 'site lost', {
    stops: general(
      'at the loss of the origin, its data: a cache is no second copy and takes over nothing',
      'of the cache: files that it was writing, until its lock is revoked at the origin [NA-FC9-WB]',
    ),
    how: general('by hand', 'from whatever backup or mirror the origin has; a lock is revoked by hand [NA-FC9-WB]'),
    rpo: cited('of the cache: what it had acknowledged and not written back', 'NA-FC9-WB', {
      ...hanging,
      note: 'about 40 MB of a file that is being written; of the origin: as its own copies are',
    }),
  }),
  failure(sevenMode, 'node lost', {
    stops: cited('nothing: nodes are redundant at each site', 'LDVM-3', { at: 'Future Directions and My Wish List' }),
  }),
  failure([...around, ...writeBack], 'node lost', {
    stops: general('nothing: nodes are redundant at each site', 'a cluster of at least two nodes at each site'),
    how: general('automatic', 'by the partner node of the cluster'),
  }),
  failure(all, 'witness lost', { stops: general('nothing: there is no witness', 'a cache holds no vote') }),
];
