import { calculated, cited, general, notFound } from '../cite';
import type { CataloguePlatform, PlatformFigures } from '../platform';
import { sevenMode } from './flexcache';
import { writeBackRecovery } from './recovery';
import { platformRow } from './row';

/** FlexCache as it came back in ONTAP 9. */
const atOrigin = 'the volume at the origin serves its own clients';
const around9: PlatformFigures = {
  ...sevenMode,
  readHomeCrossings: cited(0, 'NA-FC9', { note: atOrigin }),
  writeHomeCrossings: cited(0, 'NA-FC9', { note: `${atOrigin}; invalidations come on top` }),
  hostCrossingsHomeWrite: cited(0, 'NA-FC9', { note: 'hosts use the origin or the cache at their own site' }),
  hostCrossingsAwayWrite: cited(0, 'NA-FC9', { note: 'the cache passes the write on; the host does not cross' }),
  awayReadMissOnly: cited(true, 'NA-FC9'),
  copiesHomeWriteOut: cited(0, 'NA-FC9', { note: 'nothing is mirrored; invalidations are small' }),
  copiesHomeWriteBack: calculated(0, 'nothing is mirrored [NA-FC9]'),
  copiesAwayWriteOut: calculated(0, 'nothing is mirrored [NA-FC9]'),
  copiesAwayWriteBack: cited(1, 'NA-FC9', { note: 'write-around: the write goes to the origin' }),
  copiesHomeReadBack: cited(0, 'NA-FC9', { note: atOrigin }),
  copiesAwayReadOut: cited(1, 'NA-FC9', { note: 'times the share of reads that miss' }),
  maxKm: cited('none', 'NA-FC9', { note: 'any distance' }),
  maxRttMs: cited('none', 'NA-FC9', { note: 'any; the write-back mode is tested to 100 ms' }),
  linkTypes: cited(['ip'], 'NA-FC9'),
  nodesRedundantPerSite: general(true, 'a cluster of at least two nodes at each site'),
  secondCopy: cited(false, 'NA-FC9', { note: 'a cache: without the origin the data is gone' }),
  readAwayCrossings: cited(1, 'NA-FC9', { note: 'where the cache misses; a hit costs nothing' }),
  writeAwayCrossings: cited(1, 'NA-FC9', { note: 'write-around: writes go through to the origin' }),
  protocols: cited(['NFS', 'SMB'], 'NA-FC9', { note: 'SMB from 9.8 on; never block protocols' }),
  hypervisors: notFound('stores of virtual machines are not what it is offered for; no offload of copies at the cache [NA-FC9]'),
};

const delegated = 'the cache holds a delegation of the file, which costs one round trip to obtain (general knowledge)';
const back915: PlatformFigures = {
  ...around9,
  writeAwayCrossings: general(0, `acknowledged at the cache while ${delegated}`),
  copiesAwayWriteBack: cited(1, 'NA-FC9', { note: 'written back to the origin later' }),
  refetchAwayWrite: calculated(0, 'what is written at the cache is in the cache [NA-FC9]'),
  maxRttMs: cited(100, 'NA-FC9', { note: 'the greatest round trip it was tested with' }),
  maxRttIs: calculated('typical', 'tested to, not limited to [NA-FC9]'),
  disasterRecovery: writeBackRecovery,
  synchronous: general(false, 'until it is written back, a write is at the cache alone: its RPO is above 0'),
};

const family = 'FlexCache';

export const flexcacheVersions: readonly CataloguePlatform[] = [
  platformRow('NA-FC9', {
    platform: 'flexcache-9.5',
    name: 'NetApp FlexCache, ONTAP 9.5 and later, write-around',
    family,
    version: 'ONTAP 9.5 and later',
    validFrom: '2019-01-01',
    validTo: null,
    note: 'since 9.5 at the turn of 2018 (general knowledge; the first day of 2019 stands for it)',
    figures: around9,
  }),
  platformRow('NA-FC9', {
    platform: 'flexcache-9.15.1-write-back',
    name: 'NetApp FlexCache, ONTAP 9.15.1 and later, write-back',
    family,
    version: 'ONTAP 9.15.1 and later',
    validFrom: '2024-06-01',
    validTo: null,
    note: 'since 9.15.1 of 2024 (general knowledge; the first day of June stands for it)',
    figures: back915,
  }),
];
