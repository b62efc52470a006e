import { calculated, cited, general, notFound } from '../cite';
import type { CataloguePlatform, PlatformFigures } from '../platform';
import { sevenMode } from './flexcache';
import { platformRow } from './row';

/** FlexCache as it came back in ONTAP 9. */
const around9: PlatformFigures = {
  ...sevenMode,
  readAwayCrossings: cited(1, 'NA-FC9', { note: 'where the cache misses; a hit costs nothing' }),
  writeAwayCrossings: cited(1, 'NA-FC9', { note: 'write-around: writes go through to the origin' }),
  protocols: cited(['NFS'], 'NA-FC9', {
    note: 'SMB from 9.8 on, which is no protocol of a workload here; never block protocols',
  }),
  hypervisors: notFound('stores of virtual machines are not what it is offered for; no offload of copies at the cache [NA-FC9]'),
};

const delegated = 'the cache holds a delegation of the file, which costs one round trip to obtain (general knowledge)';
const back915: PlatformFigures = {
  ...around9,
  writeAwayCrossings: general(0, `acknowledged at the cache while ${delegated}`),
  copiesAwayWriteBack: cited(1, 'NA-FC9', { note: 'written back to the origin later' }),
  maxRttMs: cited(100, 'NA-FC9', { note: 'the greatest round trip it was tested with' }),
  maxRttIs: calculated('typical', 'tested to, not limited to [NA-FC9]'),
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
