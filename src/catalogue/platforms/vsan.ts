import { calculated, cited, general, notFound } from '../cite';
import type { CataloguePlatform, PlatformFigures } from '../platform';
import { mirrorRecovery } from './recovery';
import { platformRow } from './row';
import { activeActive, arrayItself, byRoundTrip, esxi, inStep, storeOfMachines, unstated, type Says } from './shapes';

/** VMware vSAN stretched cluster. A volume has no owner: its home is the site of its machine. */
const reads: Says = (value) => cited(value, 'DELL-VX', { note: 'read locality; also [VSAN-BW]' });
const writes: Says = (value) => general(value, 'a copy at each site is written before the write is acknowledged');
const copies = calculated(
  1.75,
  'data multiplier 1.4 × reserve for resync 1.25 [VSAN-BW]',
  'the published rule for sizing the link. Multipliers of ESA could not be read: those of OSA stand for them',
);

const stretched: PlatformFigures = {
  ...unstated,
  ...arrayItself,
  ...inStep(writes),
  ...activeActive({ reads, writes }),
  copiesHomeWriteOut: copies,
  copiesAwayWriteBack: copies,
  ...byRoundTrip,
  maxRttMs: cited(5, 'VCF9-NIC', { note: 'less than 5 ms in [VSAN-BW]' }),
  minLinkMbps: cited(10_000, 'VSAN-BW', {
    note: 'a speed of ports: at least 10 Gb/s; 25 Gb/s or more is recommended [VCF9-NIC]',
  }),
  maxLossShare: cited(0.000001, 'VCF9-NIC', { note: '0.0001 % of packets, on which its figures rest' }),
  minMtuBytes: notFound('9,000 bytes are recommended for vSAN and vMotion, not required'),
  protocols: storeOfMachines,
  hypervisors: general(esxi, 'it is part of ESXi: each version has its own vSAN'),
  linkTypes: cited(['ip'], 'VCF9-NIC', { note: 'layer 3 will do: its networks need not be stretched' }),
  gateway: cited('none', 'VCF9-NIC', { note: 'it runs over IP' }),
  compression: notFound(
    'a ratio: ESA compresses before it sends, OSA only before it stores [YB-ESA]. What that comes to depends on the data: state your own',
  ),
  thirdSite: cited('required', 'VSAN-BW', { note: 'a witness host' }),
  witnessMaxRttMs: cited(200, 'VSAN-BW', {
    note: 'up to 10 hosts at each site; 500 ms with one, which is not used',
  }),
  witnessHosts: cited(10, 'VSAN-BW', { note: 'at each site' }),
  witnessMaxRttMsBeyond: cited(100, 'VSAN-BW', { note: 'with 11 to 15 hosts at each site' }),
  witnessMinMbps: cited(2, 'VSAN-BW', {
    note: 'for each 1,000 components, which is the least there is; 100 Mb/s at most [VCF9-NIC]',
  }),
  disasterRecovery: mirrorRecovery,
};

export const vsan: readonly CataloguePlatform[] = [
  platformRow('VSAN-BW', {
    platform: 'vsan-stretched',
    name: 'VMware vSAN stretched cluster',
    family: 'vSAN',
    version: 'vSAN 8, VCF 9',
    validFrom: '2022-10-11',
    validTo: null,
    note: 'vSAN 8 came with vSphere 8 of October 2022 (general knowledge); stretched clusters exist since vSAN 6.1 of 2015 (general knowledge). At most 15 + 15 hosts and a witness.',
    figures: stretched,
  }),
];
