import { calculated, cited, general, notFound, sourceText } from '../cite';
import { documents } from '../documents';
import { cacheRecovery } from './recovery';
import { rowConfidence, type CataloguePlatform, type PlatformFigures } from '../platform';

const writeAround = 'write-around: writes go through to the origin; the cache keeps no copy of its own';
const again = "data written at either site is fetched again by the cache that held it, by the workload's refetch share";

export const sevenMode: PlatformFigures = {
  readHomeCrossings: cited(0, 'NA-FC7', { note: 'at the origin' }),
  readAwayCrossings: cited(1, 'NA-FC7', { note: 'where the cache misses; a hit costs nothing' }),
  writeHomeCrossings: cited(0, 'NA-FC7', { note: 'at the origin; invalidations come on top' }),
  writeAwayCrossings: cited(1, 'NA-FC7', { note: writeAround }),
  hostCrossingsHomeWrite: cited(0, 'NA-FC7', { note: 'hosts use the origin or the cache at their own site' }),
  hostCrossingsAwayWrite: cited(0, 'NA-FC7', { note: 'the cache passes the write on; the host does not cross' }),
  awayReadMissOnly: cited(true, 'NA-FC7'),
  copiesHomeWriteOut: cited(0, 'NA-FC7', { note: 'nothing is mirrored; invalidations are small' }),
  copiesHomeWriteBack: calculated(0, 'nothing is mirrored [NA-FC7]'),
  copiesAwayWriteOut: calculated(0, 'nothing is mirrored [NA-FC7]'),
  copiesAwayWriteBack: cited(1, 'NA-FC7', { note: writeAround }),
  copiesHomeReadBack: cited(0, 'NA-FC7', { note: 'at the origin' }),
  copiesAwayReadOut: cited(1, 'NA-FC7', { note: 'times the share of reads that miss' }),
  refetchHomeWrite: calculated(1, 'a byte written and read again is fetched once [NA-FC7]', again),
  refetchAwayWrite: calculated(1, 'a byte written and read again is fetched once [NA-FC7]', again),
  fixedReadMs: calculated(0, 'the cache is itself a storage controller, so it adds nothing to one'),
  fixedWriteMs: calculated(0, 'the cache is itself a storage controller, so it adds nothing to one'),
  maxKm: cited('none', 'LDVM-3', { at: 'Future Directions and My Wish List', note: 'already goes around the world' }),
  maxKmIs: calculated('limit', 'what a limit is where nothing else is said'),
  maxRttMs: cited('none', 'NA-FC7', {
    note: 'any distance; none stated. The write-back mode of ONTAP 9 is tested to 100 ms [NA-FC9]',
  }),
  maxRttIs: calculated('limit', 'what a limit is where nothing else is said'),
  minLinkMbps: notFound('none is asked for'),
  maxPathDifferenceKm: notFound('none is asked for'),
  protocols: cited(['NFS'], 'LDVM-3', {
    at: 'Future Directions and My Wish List',
    note: 'SMB from ONTAP 9.8 on; never block protocols [NA-FC9]',
  }),
  hypervisors: notFound('a validation of workload mobility of 2011 [CISCO-DCI4] names no version that could be read'),
  gateway: general('none', 'it runs over IP'),
  linkTypes: cited(['ip'], 'LDVM-3', { at: 'Future Directions and My Wish List', note: 'NFS over any IP network' }),
  dedicatedLink: general(false, 'any IP network'),
  maxLinksPerPath: notFound(),
  maxSites: notFound('an origin may have several caches'),
  maxLossShare: notFound(),
  maxJitterMs: notFound(),
  minMtuBytes: notFound(),
  nodesRedundantPerSite: cited(true, 'LDVM-3', { at: 'Future Directions and My Wish List' }),
  thirdSite: general('none', 'a cache holds no vote'),
  witnessMaxRttMs: notFound('a cache has no witness'),
  witnessMinMbps: notFound('a cache has no witness'),
  synchronous: calculated(
    true,
    'a write is acknowledged by the one copy, at the origin [NA-FC7]',
    'sized for the peak; its RPO is that of the origin',
  ),
  secondCopy: cited(false, 'NA-FC7', {
    note: 'a cache: without the origin the data is gone, so it is no protection against the loss of a site',
  }),
  homeFollowsAbove: notFound('the origin does not move'),
  disasterRecovery: cacheRecovery,
};

export const flexcache: readonly CataloguePlatform[] = [
  {
    platform: 'flexcache-7-mode',
    name: 'NetApp FlexCache, 7-Mode',
    family: 'FlexCache',
    version: 'Data ONTAP 7-Mode',
    validFrom: null,
    validTo: '2015-12-31',
    source: sourceText('LDVM-3'),
    sourceDate: documents['LDVM-3'].date,
    confidence: rowConfidence(sevenMode),
    note: 'not in clustered ONTAP 8; reintroduced with ONTAP 9.5 [NA-FC9], which is another version. 7-Mode ended with release 8.2 (general knowledge; the end of 2015 stands for its last sales)',
    figures: {
      ...sevenMode,
      successor: cited('FlexCache of ONTAP 9', 'NA-FC9', { note: 'another version, reintroduced with 9.5' }),
    },
  },
];
