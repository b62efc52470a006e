import { calculated, cited, disputed, general, notFound } from '../cite';
import type { CataloguePlatform, PlatformFigures } from '../platform';
import { mirrorRecovery } from './recovery';
import { platformRow } from './row';
import {
  arrayItself,
  byRoundTrip,
  esxi,
  fcAndIscsi,
  forwarded,
  inStep,
  oneOwner,
  unstated,
  versionsNotNamed,
  type Says,
} from './shapes';

/** HPE Peer Persistence: one array of a pair is active for a volume, by ALUA; on the newest line both may be. */
const byAlua: Says = (value) => calculated(value, 'one array is active for a volume, the other on standby [BC-323013]');
const mirrored: Says = (value) =>
  general(value, 'Remote Copy in synchronous mode: a write is at both arrays before it is acknowledged');

const classic: PlatformFigures = {
  ...unstated,
  ...arrayItself,
  ...inStep(mirrored),
  ...oneOwner({ reads: byAlua, writes: mirrored }),
  maxRttMs: notFound('a round trip of this line'),
  protocols: general(fcAndIscsi, 'FC and iSCSI; FCoE as FC'),
  hypervisors: cited(esxi, 'BC-323013', { note: versionsNotNamed }),
  linkTypes: general(['fc', 'ip'], 'Remote Copy over Fibre Channel or IP'),
  gateway: general('none', 'Remote Copy has a form of its own for IP'),
  thirdSite: cited('optional', 'BC-323013', {
    note: 'a quorum witness at a third site: without it there is no automatic failover',
  }),
  disasterRecovery: mirrorRecovery,
};

const threePar: PlatformFigures = {
  ...classic,
  ...byRoundTrip,
  maxRttMs: cited(5, 'D8TADUDE', { note: 'from 3PAR OS 3.2.2 on; 2.6 ms before' }),
  hypervisors: cited([...esxi.slice(0, 3), 'Hyper-V Live Migration'], 'BC-343596', {
    note: `Hyper-V from 3PAR OS 3.2.1 on; ${versionsNotNamed}`,
  }),
  linkTypes: cited(['fc', 'ip'], 'HPE-3PAR', { note: 'Remote Copy over Fibre Channel or IP' }),
  minPaths: cited(2, 'HPE-3PAR', { note: 'at least two Remote Copy links' }),
  successor: general('HPE Alletra Storage MP B10000'),
};

const mp: Partial<PlatformFigures> = {
  protocols: cited([...fcAndIscsi, 'NVMe/FC', 'NVMe/TCP'], 'HPE-DSCC', { note: 'FCoE as FC (general knowledge)' }),
  hypervisors: notFound('an article of VMware on this line'),
};
const near: Says = (value) => calculated(value, 'hosts are set near to one array, and both are active [HPE-DSCC]');
const second: Says = (value) =>
  disputed(general(value, 'a write at the second array: two crossings at most'), 'one may do; no document counts them');

const family = 'Peer Persistence';
export const hpe: readonly CataloguePlatform[] = [
  platformRow('BC-343596', {
    platform: 'hpe-peer-persistence-3par',
    name: 'HPE 3PAR Peer Persistence',
    family,
    version: '3PAR OS 3.2.2 and later',
    validFrom: '2015-01-01',
    validTo: null,
    note: 'since about 2015 (general knowledge); whether it is still sold was not found',
    figures: threePar,
  }),
  platformRow('BC-323013', {
    platform: 'hpe-peer-persistence-primera',
    name: 'HPE Primera and Alletra 9000 Peer Persistence',
    family,
    version: 'Primera OS, Alletra OS 9000',
    validFrom: '2019-12-01',
    validTo: null,
    note: 'since about 2019 (general knowledge)',
    figures: { ...classic, successor: general('HPE Alletra Storage MP B10000') },
  }),
  platformRow('HPE-DSCC', {
    platform: 'hpe-peer-persistence-b10000',
    name: 'HPE Alletra Storage MP B10000, Classic Peer Persistence',
    family,
    version: 'B10000',
    validFrom: '2023-05-01',
    validTo: null,
    note: 'since about 2023 (general knowledge). Also Active Peer Persistence where hosts are left near to the primary array, its default.',
    figures: { ...classic, ...mp },
  }),
  platformRow('HPE-DSCC', {
    platform: 'hpe-active-peer-persistence-b10000',
    name: 'HPE Alletra Storage MP B10000, Active Peer Persistence',
    family,
    version: 'B10000',
    validFrom: '2024-01-01',
    validTo: null,
    note: 'since about 2024 (general knowledge). Hosts are set near to the array of their own site.',
    figures: { ...classic, ...mp, ...forwarded({ reads: near, writes: mirrored }, second) },
  }),
];
