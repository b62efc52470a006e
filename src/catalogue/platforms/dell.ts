import { cited, disputed, general, notFound } from '../cite';
import type { CataloguePlatform, PlatformFigures } from '../platform';
import { mirrorRecovery } from './recovery';
import { platformRow } from './row';
import { activeActive, arrayItself, esxi, fcAndIscsi, forwarded, inStep, unstated, versionsNotNamed, type Says } from './shapes';

/** Dell PowerStore Metro Volume. */
const metro: Says = (value) => cited(value, 'DELL-PS', { note: 'a write is at both systems before it is acknowledged' });
const nearPaths: Says = (value) =>
  cited(value, 'COULOF', { note: 'hosts use the optimised paths of the system at their own site' });
const nonPreferred: Says = (value) =>
  disputed(
    general(value, 'a write at the side that is not preferred: two crossings at most'),
    'one may do; no document counts them',
  );

const powerstore: PlatformFigures = {
  ...unstated,
  ...arrayItself,
  ...inStep(metro),
  ...forwarded({ reads: nearPaths, writes: metro }, nonPreferred),
  maxKm: cited(96, 'DELL-PS', { note: 'up to 96 km (60 miles); whether that is hard or typical is not said' }),
  maxKmIs: general('limit', 'taken as hard, for the manual does not say'),
  maxRttMs: cited(5, 'PS-NOTES', { note: 'no page of Dell with it was found' }),
  maxRttIs: general('limit'),
  protocols: cited(fcAndIscsi, 'DELL-PS', {
    note: 'FC and iSCSI; FCoE as FC (general knowledge). Metro with NVMe was not found',
  }),
  hypervisors: cited(esxi, 'VOLUMES-BLOG', { note: `with 3.0 VMware only; ${versionsNotNamed}` }),
  linkTypes: general(['ip'], 'the replication network is Ethernet'),
  gateway: general('none', 'it runs over IP'),
  thirdSite: cited('optional', 'DELL-PS', {
    note: 'a witness on a host of its own at a third place, in the later edition; without it the preferred side goes on',
  }),
  disasterRecovery: mirrorRecovery,
};

/** Dell PowerMax SRDF/Metro. */
const srdf: Says = (value) => cited(value, 'DELL-SRDF', { note: 'both devices are read and written; the count is calculated' });
const srdfMetro: PlatformFigures = {
  ...unstated,
  ...arrayItself,
  ...inStep(srdf),
  ...activeActive({
    reads: (value) =>
      cited(value, 'DELL-SRDF', {
        note: 'if hosts prefer the paths to their own site; spread over both arrays, about half of the IO crosses',
      }),
    writes: srdf,
  }),
  maxKm: notFound('100 km is said by people of the trade; no document that could be read states it'),
  maxRttMs: notFound('5 and 10 ms are said by people of the trade; no document that could be read states either'),
  protocols: general([...fcAndIscsi, 'NVMe/FC'], 'those of the array'),
  hypervisors: general(esxi, `listed as a metro storage cluster; ${versionsNotNamed}`),
  linkTypes: cited(['fc', 'ip'], 'DELL-SRDF', { note: 'SRDF ports of Fibre Channel or Ethernet' }),
  gateway: general('none', 'Fibre Channel or Ethernet ports'),
  trackingGrainKB: cited(128, 'TECHVNET', {
    note: 'the size of a track from VMAX3 on; what one array owes the other is counted in tracks [DELL-SRDF-OWED]',
  }),
  thirdSite: cited('optional', 'DELL-SRDF', {
    note: 'strongly recommended: a third array or a virtual witness; otherwise the bias side goes on',
  }),
  disasterRecovery: mirrorRecovery,
};

export const dell: readonly CataloguePlatform[] = [
  platformRow('DELL-PS', {
    platform: 'powerstore-metro',
    name: 'Dell PowerStore Metro Volume',
    family: 'PowerStore',
    version: 'PowerStoreOS 3.0 and later',
    validFrom: '2022-05-10',
    validTo: null,
    note: 'since 3.0 of May 2022 [VOLUMES-BLOG]',
    figures: powerstore,
  }),
  platformRow('DELL-SRDF', {
    platform: 'srdf-metro',
    name: 'Dell PowerMax SRDF/Metro',
    family: 'SRDF',
    version: 'PowerMaxOS 10',
    validFrom: '2022-07-01',
    validTo: null,
    note: 'PowerMaxOS 10 is of 2022 (general knowledge; the first day of July stands for it). Needs the SRDF/Metro licence at both arrays [DELL-SRDF].',
    figures: srdfMetro,
  }),
];
