import { cited, disputed, general, notFound } from '../cite';
import type { CataloguePlatform, PlatformFigures } from '../platform';
import { campusRecovery, mirrorRecovery } from './recovery';
import { platformRow } from './row';
import { activeActive, arrayItself, byRoundTrip, inStep, storeOfMachines, unstated, type Says } from './shapes';

/** Windows Server Storage Replica in a stretch cluster. */
const logged: Says = (value) => cited(value, 'MS-SR', { note: 'the log at the far side acknowledges a write' });
const dismounted: Says = (value) =>
  cited(value, 'MS-SR', { note: 'the volume of the other side is dismounted: a machine moves together with it' });
const at = 'stretch cluster';

const storageReplica: PlatformFigures = {
  ...unstated,
  ...arrayItself,
  ...inStep(logged),
  ...activeActive({ reads: dismounted, writes: logged }),
  fixedWriteMs: notFound('what writing the logs adds'),
  ...byRoundTrip,
  maxRttMs: cited(5, 'MS-SR', { at, note: 'in the mean' }),
  minLinkMbps: cited(1000, 'MS-SR', {
    at,
    note: 'a speed of ports: at least 1 Gb/s Ethernet of each server; RDMA is preferred',
  }),
  protocols: cited(['FC', 'FCoE', 'iSCSI'], 'MS-SR', { at, note: 'shared storage of SAS, FC or iSCSI at each site' }),
  hypervisors: cited(['Hyper-V Live Migration'], 'MS-SR', { at }),
  linkTypes: cited(['ip'], 'MS-SR', { at, note: 'SMB 3' }),
  gateway: cited('none', 'MS-SR', { note: 'it runs over IP' }),
  nodesRedundantPerSite: cited(true, 'MS-SR', { at, note: 'with two servers at each site; with one there is no local failover' }),
  thirdSite: cited('optional', 'MS-SR', { at, note: 'a witness of the cluster, as a file share or in the cloud' }),
  disasterRecovery: mirrorRecovery,
};

/** Azure Local over two rooms or buildings. */
const zones: Says = (value) => general(value, 'both zones run machines and hold copies');
const mirror = disputed(general(2, 'a mirror of four copies: two cross, at most'), 'one crosses with a mirror of two copies');

const rackAware: PlatformFigures = {
  ...unstated,
  ...arrayItself,
  ...inStep(zones),
  ...activeActive({ reads: zones, writes: zones }),
  copiesHomeWriteOut: mirror,
  copiesAwayWriteBack: mirror,
  ...byRoundTrip,
  maxRttMs: cited(1, 'MS-RACK'),
  protocols: storeOfMachines,
  hypervisors: general(['Hyper-V Live Migration'], 'it is the hypervisor of the product'),
  linkTypes: cited(['ip'], 'MS-RACK', { note: 'a storage network of its own' }),
  gateway: cited('none', 'MS-RACK', { note: 'it runs over IP' }),
  dedicatedLink: cited(true, 'MS-RACK', { note: 'a storage network of its own' }),
  nodesRedundantPerSite: general(true, 'up to four machines in each zone [MS-RACK]; with one in each there is no local failover'),
  thirdSite: general('required', 'a witness in the cloud'),
  disasterRecovery: campusRecovery,
};

export const microsoft: readonly CataloguePlatform[] = [
  platformRow('MS-SR', {
    platform: 'storage-replica-stretch',
    name: 'Microsoft Storage Replica, stretch cluster',
    family: 'Storage Replica',
    version: 'Windows Server 2016 and later',
    validFrom: '2016-10-01',
    validTo: null,
    note: 'the documents are of 2016 and 2019; that 2022 and 2025 keep it is general knowledge. Not with Storage Spaces Direct [MS-SR].',
    figures: storageReplica,
  }),
  platformRow('MS-RACK', {
    platform: 'azure-local-rack-aware',
    name: 'Microsoft Azure Local, rack-aware cluster',
    family: 'Azure Local',
    version: '2510 and later',
    validFrom: '2025-10-15',
    validTo: null,
    note: 'from release 2510 on [MS-RACK]; two zones of one campus. The stretched cluster of Azure Stack HCI 22H2 is not supported in Azure Local (page of 2025-01-08).',
    figures: rackAware,
  }),
];
