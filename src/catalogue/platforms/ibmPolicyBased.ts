import { cited, disputed, general, notFound } from '../cite';
import type { CataloguePlatform, PlatformFigures } from '../platform';
import { mirrorRecovery } from './recovery';
import { platformRow } from './row';
import { arrayItself, esxi, fcAndIscsi, forwarded, inStep, unstated, versionsNotNamed, type Says } from './shapes';

/** IBM policy-based high availability: two systems, with partitions that both serve. */
const near: Says = (value) => cited(value, 'IBM-PBHA', { note: 'a host with a location uses the system of its own site' });
const both: Says = (value) => cited(value, 'IBM-PBHA', { note: 'a write is at both systems before it is acknowledged' });
const secondSystem: Says = (value) =>
  disputed(general(value, 'a write at the second system: two crossings at most'), 'one may do; no document counts them');

const first: PlatformFigures = {
  ...unstated,
  ...arrayItself,
  ...inStep(both),
  ...forwarded({ reads: near, writes: both }, secondSystem),
  protocols: cited(['FC', 'FCoE', 'iSCSI'], 'IBM-PBHA-NVME', {
    note: 'FC from 8.6.1, iSCSI from 8.7.2; FCoE as FC (general knowledge)',
  }),
  hypervisors: general(esxi, `named with the later release [IBM-PBHA-NVME]; ${versionsNotNamed}`),
  linkTypes: cited(['fc'], 'BW-PBHA', { note: 'a partnership over Fibre Channel' }),
  gateway: general('none', 'a partnership over Fibre Channel'),
  framing: cited('native FC', 'BW-PBHA', { note: 'a partnership over Fibre Channel' }),
  thirdSite: cited('required', 'IBM-PBHA-NVME', { note: 'an active IP quorum' }),
  witnessMaxRttMs: general(80, 'of an IP quorum'),
  disasterRecovery: mirrorRecovery,
};

const later: PlatformFigures = {
  ...first,
  minLinkMbps: cited(10, 'IBM-ISL-913', { note: 'and it grows with the IO of the hosts; heartbeats take 1 Mb/s of each link' }),
  protocols: cited([...fcAndIscsi, 'NVMe/FC', 'NVMe/TCP'], 'IBM-PBHA-NVME', { note: 'NVMe from 9.1.1' }),
  hypervisors: cited(esxi, 'IBM-PBHA-NVME', { note: `ESXi alone and as a metro storage cluster; ${versionsNotNamed}` }),
  linkTypes: cited(['fc', 'ip'], 'IBM-ISL-913', {
    note: 'Fibre Channel or RDMA [IBM-PBHA-NVME]; partnerships over TCP from 9.1.3',
  }),
  framing: notFound('Fibre Channel or IP, whichever is bought: the framing of the span'),
  maxRttMs: notFound('its equations for less than 5 ms stand in a figure that could not be read [IBM-ISL-913]'),
};

const family = 'FlashSystem';
export const ibmPolicyBased: readonly CataloguePlatform[] = [
  platformRow('BW-PBHA', {
    platform: 'ibm-policy-based-ha-8.6.1',
    name: 'IBM policy-based high availability, 8.6.1 to 8.7',
    family,
    version: '8.6.1 to 8.7',
    validFrom: '2023-09-01',
    validTo: null,
    note: 'since 8.6.1 of September 2023 [BW-PBHA]; the first day of the month stands for it',
    figures: first,
  }),
  platformRow('IBM-PBHA-NVME', {
    platform: 'ibm-policy-based-ha-9.1',
    name: 'IBM policy-based high availability, 9.1 and later',
    family,
    version: '9.1 and later',
    validFrom: '2025-10-30',
    validTo: null,
    note: '9.1.1 is of October 2025 [IBM-PBHA-NVME]; the day of the document stands for it',
    figures: later,
  }),
];
