import { cited, general, notFound } from '../cite';
import type { CataloguePlatform, PlatformFigures } from '../platform';
import { mirrorRecovery } from './recovery';
import { platformRow } from './row';
import { activeActive, arrayItself, esxi, fcAndIscsi, inStep, unstated, type Says } from './shapes';

/** Huawei HyperMetro on OceanStor Dorado. */
const preferred: Says = (value) => cited(value, 'HUAWEI-FORUM', { note: 'hosts prefer the array of their own site, as set' });
const mirrored: Says = (value) => cited(value, 'HUAWEI-FORUM', { note: 'a write is at both arrays before it is acknowledged' });
const plain = cited(2, 'HUAWEI-FORUM', {
  note: 'two round trips with plain Fibre Channel; one with FastWrite, which is a row of its own',
});

const fastWrite: PlatformFigures = {
  ...unstated,
  ...arrayItself,
  ...inStep(mirrored),
  ...activeActive({ reads: preferred, writes: mirrored }),
  maxKm: notFound('300 km is said by people of the trade; no passage that could be read states it'),
  maxRttMs: notFound('1 to 10 ms are said by people of the trade; no passage that could be read states any'),
  protocols: general(fcAndIscsi, 'FC and iSCSI; FCoE as FC. Files are another product'),
  hypervisors: general(esxi.slice(0, 3), 'listed as a metro storage cluster; the versions could not be read'),
  linkTypes: cited(['fc', 'ip'], 'HUAWEI-V6', { note: 'Fibre Channel of 8 to 32 Gb/s, Ethernet of 1 to 100 Gb/s' }),
  gateway: cited('none', 'HUAWEI-V6', { note: 'Fibre Channel or Ethernet ports' }),
  minPaths: notFound('two switches in each room [HUAWEI-V6], which are no paths between the sites'),
  thirdSite: general('optional', 'a quorum server; without it the array that is preferred goes on'),
  witnessMaxRttMs: cited(50, 'HUAWEI-V3', { note: 'of an older system' }),
  witnessMinMbps: cited(10, 'HUAWEI-V3', { note: 'of an older system' }),
  disasterRecovery: mirrorRecovery,
};

const family = 'HyperMetro';
const note = 'since OceanStor Dorado V6 of about 2019 (general knowledge)';
export const huawei: readonly CataloguePlatform[] = [
  platformRow('HUAWEI-V6', {
    platform: 'huawei-hypermetro',
    name: 'Huawei HyperMetro',
    family,
    version: 'OceanStor Dorado V6',
    validFrom: '2019-12-01',
    validTo: null,
    note: `${note}. Without FastWrite.`,
    figures: { ...fastWrite, writeHomeCrossings: plain, writeAwayCrossings: plain },
  }),
  platformRow('HUAWEI-V6', {
    platform: 'huawei-hypermetro-fastwrite',
    name: 'Huawei HyperMetro with FastWrite',
    family,
    version: 'OceanStor Dorado V6',
    validFrom: '2019-12-01',
    validTo: null,
    note: `${note}. With FastWrite on the link.`,
    figures: fastWrite,
  }),
];
