import { calculated, cited, general, notFound } from '../cite';
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
  unstated,
  versionsNotNamed,
  type Says,
} from './shapes';

/** DataCore SANsymphony: servers in front of storage at each site. */
const datacoreWrites: Says = (value) =>
  cited(value, 'DATACORE-WEB', { note: 'a write is at both servers before it is acknowledged' });
const datacoreReads: Says = (value) =>
  cited(value, 'DATACORE-WEB', { note: 'reads are served by the preferred server, that of the site' });
const inFront = notFound('what the servers add to the storage behind them');

const datacore: PlatformFigures = {
  ...unstated,
  ...arrayItself,
  ...inStep(datacoreWrites),
  ...activeActive({ reads: datacoreReads, writes: datacoreWrites }),
  fixedReadMs: inFront,
  fixedWriteMs: inFront,
  ...byRoundTrip,
  maxRttMs: cited(5, 'BC-312184', { note: 'on each link' }),
  protocols: cited(fcAndIscsi, 'BC-312184', { note: 'FC and iSCSI; FCoE as FC (general knowledge)' }),
  hypervisors: cited(esxi, 'BC-312184', { note: versionsNotNamed }),
  linkTypes: cited(['fc', 'ip'], 'BC-312184', { note: 'mirrors over Fibre Channel or iSCSI' }),
  gateway: cited('none', 'BC-312184', { note: 'Fibre Channel or iSCSI ports' }),
  minPaths: cited(2, 'BC-312184', { note: 'two independent links for mirrors, and one for management' }),
  nodesRedundantPerSite: general(false, 'one server at each site is usual; more can be bought'),
  thirdSite: cited('optional', 'WHATMATRIX', { note: 'a witness; without it both sides stay active by default' }),
  disasterRecovery: mirrorRecovery,
};

/** Infinidat InfiniBox active-active. */
const infiniWrites: Says = (value) => cited(value, 'INFINI-AA', { note: 'an update crosses once, whichever system serves it' });
const infiniReads: Says = (value) => cited(value, 'INFINI-AA', { note: 'both systems serve the volume' });
const infinidat: PlatformFigures = {
  ...unstated,
  ...arrayItself,
  ...inStep(infiniWrites),
  ...activeActive({ reads: infiniReads, writes: infiniWrites }),
  ...byRoundTrip,
  maxRttMs: cited(5, 'INFINI-AA'),
  protocols: cited(fcAndIscsi, 'INFINI-AA', { note: 'block only; FCoE as FC (general knowledge)' }),
  hypervisors: cited(esxi, 'INFINI-AA', { note: `a guide for metro storage clusters exists; ${versionsNotNamed}` }),
  linkTypes: cited(['ip'], 'INFINI-AA'),
  gateway: cited('none', 'INFINI-AA', { note: 'it runs over IP' }),
  maxSites: cited(2, 'INFINI-AA', { note: 'two systems' }),
  thirdSite: cited('optional', 'INFINI-AA', {
    note: 'strongly recommended: without it the loss of the preferred system takes the volumes down',
  }),
  disasterRecovery: mirrorRecovery,
};

/** Portworx synchronous disaster recovery, for containers. */
const portworxMirror: Says = (value) =>
  general(value, 'a copy of the volume at each site is written before the write is acknowledged');
const portworx: PlatformFigures = {
  ...unstated,
  ...arrayItself,
  ...inStep(portworxMirror),
  ...activeActive({ reads: portworxMirror, writes: portworxMirror }),
  ...byRoundTrip,
  maxRttMs: cited(10, 'PX-DR'),
  protocols: general(
    [...fcAndIscsi, 'NVMe/FC', 'NVMe/TCP'],
    'containers use its volumes within the cluster, whatever block protocol they use today',
  ),
  hypervisors: general([], 'pods are started anew and not moved while they run'),
  linkTypes: cited(['ip'], 'PX-DR', { note: 'ports 9001 to 9020 and 17001 to 17020' }),
  gateway: cited('none', 'PX-DR', { note: 'it runs over IP' }),
  thirdSite: cited('required', 'PX-DR', { note: 'a key-value store outside both clusters' }),
  disasterRecovery: mirrorRecovery,
};

/** Red Hat OpenShift Data Foundation, stretched over two sites and an arbiter. */
const replicas = 'four replicas, two at each site [ROOK]';
const primary: Says = (value) =>
  general(value, 'a write goes to the primary replica, which may be at the other site: two crossings at most');
const half = calculated(0.5, `${replicas}: the primary replica of half of the data is at the other site`);
const twoCross = calculated(
  2,
  `two replicas are at the other site; ${replicas}`,
  'at most: one where the primary replica is at the other site',
);
const odf: PlatformFigures = {
  ...unstated,
  ...arrayItself,
  ...inStep((value) => cited(value, 'ROOK', { note: replicas })),
  ...activeActive({ reads: primary, writes: primary }),
  readHomeCrossings: half,
  readAwayCrossings: half,
  writeHomeCrossings: primary(2),
  writeAwayCrossings: primary(2),
  hostCrossingsHomeWrite: general(0, 'the client of the cluster writes; its way to the primary replica is in the crossings'),
  hostCrossingsAwayWrite: general(0, 'the client of the cluster writes; its way to the primary replica is in the crossings'),
  copiesHomeWriteOut: twoCross,
  copiesAwayWriteBack: twoCross,
  copiesHomeReadBack: half,
  copiesAwayReadOut: half,
  ...byRoundTrip,
  maxRttMs: cited(10, 'ODF-414', { note: '4 ms in 4.8 and 4.9' }),
  protocols: general(
    [...fcAndIscsi, 'NVMe/FC', 'NVMe/TCP'],
    'machines and containers use its volumes within the cluster, whatever block protocol they use today',
  ),
  hypervisors: general(
    ['OpenShift Virtualization live migration'],
    'Red Hat advises against one cluster over several data centres',
  ),
  linkTypes: cited(['ip'], 'ODF-414'),
  gateway: general('none', 'it runs over IP'),
  nodesRedundantPerSite: cited(true, 'ODF-414', { note: 'two nodes at each site at least' }),
  thirdSite: cited('required', 'ODF-414', { note: 'an arbiter in a third zone' }),
  disasterRecovery: mirrorRecovery,
};

export const softwareDefined: readonly CataloguePlatform[] = [
  platformRow('BC-312184', {
    platform: 'datacore-sansymphony',
    name: 'DataCore SANsymphony',
    family: 'DataCore',
    version: 'SANsymphony 10',
    validFrom: '2014-06-01',
    validTo: null,
    note: 'version 10 is of 2014 (general knowledge)',
    figures: datacore,
  }),
  platformRow('INFINI-AA', {
    platform: 'infinidat-active-active',
    name: 'Infinidat InfiniBox Active-Active',
    family: 'Infinidat',
    version: 'InfiniBox 5.0 and later',
    validFrom: '2019-06-01',
    validTo: null,
    note: 'since InfiniBox 5.0 of 2019 (general knowledge)',
    figures: infinidat,
  }),
  platformRow('ODF-414', {
    platform: 'odf-stretch-4.14',
    name: 'Red Hat OpenShift Data Foundation, stretch cluster',
    family: 'OpenShift Data Foundation',
    version: '4.14 and later',
    validFrom: '2023-11-01',
    validTo: null,
    note: '4.14 is of November 2023 (general knowledge). Meant for one location; for several data centres Metro-DR is offered [ODF-414].',
    figures: odf,
  }),
  platformRow('PX-DR', {
    platform: 'portworx-synchronous-dr',
    name: 'Portworx Enterprise, synchronous disaster recovery',
    family: 'Portworx',
    version: 'Portworx Enterprise 3.1 and later',
    validFrom: '2024-01-01',
    validTo: null,
    note: '3.1 is of about 2024 (general knowledge). Needs the licence for disaster recovery [PX-DR].',
    figures: portworx,
  }),
];
