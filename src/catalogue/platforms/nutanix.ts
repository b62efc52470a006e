import { cited, general } from '../cite';
import type { CataloguePlatform, PlatformFigures } from '../platform';
import { mirrorRecovery } from './recovery';
import { platformRow } from './row';
import { activeActive, arrayItself, byRoundTrip, esxi, forwarded, inStep, storeOfMachines, unstated, type Says } from './shapes';

/** Nutanix Metro Availability. */
const mirrored: Says = (value) => general(value, 'a write is at both clusters before it is acknowledged');
const withIt: Says = (value) => general(value, 'a machine moves together with its data, so all of its IO is at home');
const toActive: Says = (value) => general(value, 'the container is active at one site; the other forwards to it');

const metro = {
  ...unstated,
  ...arrayItself,
  ...inStep(mirrored),
  maxRttMs: cited(5, 'NTNX-BLOG', { note: 'also in questions of an examination' }),
  maxRttIs: general('limit'),
  protocols: storeOfMachines,
  linkTypes: general(['ip'], 'between the clusters'),
  gateway: general('none', 'it runs over IP'),
  witnessMaxRttMs: cited(200, 'NTNX-WITNESS', { note: 'over two links of its own' }),
  disasterRecovery: mirrorRecovery,
} as const satisfies Partial<PlatformFigures>;

const onEsxi: PlatformFigures = {
  ...metro,
  ...forwarded({ reads: mirrored, writes: mirrored }, toActive),
  readAwayCrossings: toActive(1),
  copiesAwayReadOut: toActive(1),
  maxKm: cited(400, 'NTNX-BLOG', { note: 'on a slide of 2015' }),
  maxKmIs: general('typical', 'a figure of a slide'),
  hypervisors: general(esxi, 'it runs on ESXi; versions are not named'),
  thirdSite: cited('optional', 'NTNX-WITNESS', { note: 'without it a person promotes the site that stands' }),
};

const onAhv: PlatformFigures = {
  ...metro,
  ...activeActive({ reads: withIt, writes: mirrored }),
  maxKm: byRoundTrip.maxKm,
  hypervisors: general(['AHV live migration'], 'it runs on AHV'),
  thirdSite: cited('optional', 'NTNX-WITNESS', { note: 'needed for automatic failover' }),
};

const family = 'Nutanix';
export const nutanix: readonly CataloguePlatform[] = [
  platformRow('NTNX-BLOG', {
    platform: 'nutanix-metro-esxi',
    name: 'Nutanix Metro Availability, ESXi',
    family,
    version: 'AOS',
    validFrom: '2015-01-01',
    validTo: null,
    note: 'since NOS 4.1 at the turn of 2015 (general knowledge)',
    figures: onEsxi,
  }),
  platformRow('NTNX-BLOG', {
    platform: 'nutanix-metro-ahv',
    name: 'Nutanix Metro Availability, AHV',
    family,
    version: 'AOS',
    validFrom: '2021-01-01',
    validTo: null,
    note: 'since about 2021 (general knowledge)',
    figures: onAhv,
  }),
];
