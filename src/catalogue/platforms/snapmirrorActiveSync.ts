import { calculated, cited, disputed, general, notFound } from '../cite';
import type { CataloguePlatform, PlatformFigures } from '../platform';
import { mirrorRecovery } from './recovery';
import { platformRow } from './row';
import {
  activeActive,
  arrayItself,
  byRoundTrip,
  esxi,
  fcAndIscsi,
  inStep,
  oneOwner,
  unstated,
  versionsNotNamed,
  type Says,
} from './shapes';

/** NetApp SnapMirror active sync: two clusters that mirror in step, for blocks and, from 9.19.1 on, for files. */
const mirrored: Says = (value) =>
  cited(value, 'NA-SMAS', { at: 'architecture', note: 'a write is mirrored before it is acknowledged' });
const local: Says = (value) =>
  cited(value, 'NA-SMAS', { at: 'architecture', note: 'both clusters serve the LUN, and hosts near one use its paths' });
const owner: Says = (value) =>
  cited(value, 'NA-SMAS', {
    at: 'use cases',
    note: 'the paths to the primary are the optimised ones; a secondary may pass IO on through a proxy instead',
  });

const shared = {
  ...unstated,
  ...arrayItself,
  ...inStep(mirrored),
  ...byRoundTrip,
  maxRttMs: cited(10, 'NA-SMAS', { at: 'prerequisites', note: 'less than 10 ms' }),
  minLinkMbps: notFound('an IP network between the clusters; no bandwidth is stated'),
  protocols: cited(fcAndIscsi, 'NA-SMAS', { at: 'prerequisites', note: 'FC and iSCSI; FCoE as FC (general knowledge)' }),
  hypervisors: cited([...esxi, 'Hyper-V Live Migration'], 'NA-SMAS', {
    at: 'interoperability',
    note: `ESXi, also [NA-VMSC]; Hyper-V from ONTAP 9.14.1 on; ${versionsNotNamed}`,
  }),
  linkTypes: cited(['ip'], 'NA-SMAS', { at: 'network ports', note: 'TCP between the intercluster interfaces' }),
  gateway: cited('none', 'NA-SMAS', { note: 'it runs over IP' }),
  thirdSite: cited('required', 'NA-SMAS', {
    note: 'ONTAP Mediator or Cloud Mediator in a third failure domain: without it there is no automatic failover',
  }),
  witnessMaxRttMs: cited(75, 'NA-MEDIATOR', {
    note: 'of the ONTAP Mediator, by the page for MetroCluster that is referred to; the Cloud Mediator of 9.17.1 asks for less than 200 ms by ping [NA-SMAS]',
  }),
  witnessMinMbps: cited(20, 'NA-MEDIATOR', { note: 'of the ONTAP Mediator, by the page for MetroCluster' }),
  disasterRecovery: mirrorRecovery,
} as const satisfies Partial<PlatformFigures>;

/** Of SAN on AFF and FAS: the page names no other system. */
const asyncProducts = cited('SnapMirror asynchronous', 'NA-FANOUT', {
  note: 'a second destination, with asynchronous replication, beside that of active sync; all three clusters are peered. The page does not say in which of its forms',
});
const asymmetric: PlatformFigures = { ...shared, asyncProducts, ...oneOwner({ reads: owner, writes: mirrored }) };

const symmetric: PlatformFigures = {
  ...shared,
  asyncProducts,
  ...activeActive({ reads: local, writes: mirrored }),
  writeAwayCrossings: disputed(
    general(2, 'writes of both sides must be ordered by one of them: two crossings at most'),
    'response times are said to be the same on either side, so that one may do [NA-SMAS], architecture',
  ),
  nvmeHypervisors: cited('vMotion', 'NA-SMAS', { note: 'NVMe with VMware only' }),
  protocols: cited([...fcAndIscsi, 'NVMe/FC', 'NVMe/TCP'], 'NA-SMAS', {
    note: 'NVMe from ONTAP 9.17.1 on, with VMware and two nodes only',
  }),
};

const uniform =
  'with hosts that have paths to their own site only, or that know which are near; with uniform access all paths are optimised and about half of the IO crosses [NA-SMAS-FAIL]';
const asaReads: Says = (value) => cited(value, 'NA-SMAS', { at: 'architecture', note: uniform });
const asa: PlatformFigures = {
  ...symmetric,
  ...activeActive({ reads: asaReads, writes: mirrored }),
  writeAwayCrossings: symmetric.writeAwayCrossings,
  protocols: shared.protocols,
};
const asaR2: PlatformFigures = {
  ...asa,
  asyncProducts: notFound('the page on fan out protection does not name ASA r2'),
  nvmeHypervisors: cited('vMotion', 'NA-ASAR2', { note: 'NVMe with VMware only' }),
  protocols: cited([...fcAndIscsi, 'NVMe/FC', 'NVMe/TCP'], 'NA-ASAR2', {
    note: 'NVMe from ONTAP 9.17.1 on, with ESXi and two nodes only',
  }),
};

const dormant = 'the second storage VM is dormant: machines at the other site use the first over the network';
const nasReads: Says = (value) => calculated(value, `${dormant} [NA-SMAS]`);
const nas: PlatformFigures = {
  ...shared,
  ...oneOwner({ reads: nasReads, writes: mirrored }),
  protocols: cited(['NFS', 'SMB'], 'NA-SMAS', {
    at: 'NAS',
    note: 'NFS from version 3; SMB is not disrupted with continuously available shares of SMB 3 only, and SMB 1 is not served',
  }),
  hypervisors: notFound('no statement on stores of virtual machines'),
};

const family = 'SnapMirror active sync';
const sales = { validTo: null } as const;
const released = 'the day of its documentation [NA-RELEASES]';
const from9151 = 'since ONTAP 9.15.1 of 2024 (general knowledge; the first day of June stands for it)';

export const snapmirrorActiveSync: readonly CataloguePlatform[] = [
  platformRow('NA-SMAS', {
    platform: 'snapmirror-active-sync-symmetric',
    name: 'NetApp SnapMirror active sync, symmetric (AFF)',
    family,
    version: 'ONTAP 9.15.1 and later',
    validFrom: '2024-06-01',
    ...sales,
    note: `${from9151}. Hosts are marked as near to one site; 2 + 2 nodes, 4 + 4 from 9.16.1 on.`,
    figures: symmetric,
  }),
  platformRow('NA-SMAS', {
    platform: 'snapmirror-active-sync-asymmetric',
    name: 'NetApp SnapMirror active sync, asymmetric',
    family,
    version: 'ONTAP 9.9.1 and later',
    validFrom: '2021-06-01',
    ...sales,
    note: 'since ONTAP 9.9.1 of 2021 as SnapMirror Business Continuity (general knowledge; the first day of June stands for it)',
    figures: asymmetric,
  }),
  platformRow('NA-SMAS', {
    platform: 'snapmirror-active-sync-asa',
    name: 'NetApp SnapMirror active sync, symmetric (ASA)',
    family,
    version: 'ONTAP 9.15.1 and later',
    validFrom: '2024-06-01',
    ...sales,
    note: `${from9151}.`,
    figures: asa,
  }),
  platformRow('NA-ASAR2', {
    platform: 'snapmirror-active-sync-asa-r2',
    name: 'NetApp SnapMirror active sync, symmetric (ASA r2)',
    family,
    version: 'ONTAP 9.16.1 and later',
    validFrom: '2024-10-14',
    ...sales,
    note: `since 9.16: ${released}; one table says 9.16.0, another 9.16.1. 2 + 2 nodes to 9.17.1, 4 + 4 from 9.18.1 on.`,
    figures: asaR2,
  }),
  platformRow('NA-SMAS', {
    platform: 'snapmirror-active-sync-nas',
    name: 'NetApp SnapMirror active sync, NAS',
    family,
    version: 'ONTAP 9.19.1 and later',
    validFrom: '2026-07-01',
    ...sales,
    note: `since 9.19.1 as released: ${released}.`,
    figures: nas,
  }),
];
