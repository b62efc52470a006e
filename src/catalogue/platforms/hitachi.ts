import { cited, disputed, general, notFound } from '../cite';
import type { CataloguePlatform, PlatformFigures } from '../platform';
import { mirrorRecovery } from './recovery';
import { platformRow } from './row';
import { activeActive, arrayItself, fcAndIscsi, inStep, unstated, type Says } from './shapes';

/** Hitachi global-active device. */
const preferred: Says = (value) => general(value, 'hosts prefer the paths to the system of their own site');
const mirrored: Says = (value) => general(value, 'a write is at both systems before it is acknowledged');
const twice = disputed(
  general(2, 'two exchanges of the remote copy without acceleration, as its predecessor [HP-XP]: two at most'),
  'one where the link accelerates it, or as people of the trade count it',
);

const gad: PlatformFigures = {
  ...unstated,
  ...arrayItself,
  ...inStep(mirrored),
  ...activeActive({ reads: preferred, writes: mirrored }),
  writeHomeCrossings: twice,
  writeAwayCrossings: twice,
  maxKm: notFound('500 km is said by people of the trade; no document that could be read states it'),
  maxRttMs: notFound('20 ms is said by people of the trade; no document that could be read states it'),
  protocols: general(fcAndIscsi, 'FC and iSCSI; FCoE as FC'),
  hypervisors: cited(['vMotion 6.0+', 'vMotion 7', 'vMotion 8'], 'BC-312119', {
    note: 'vSphere 6.5, 6.7, 7.0 and 8.0, with uniform access recommended. Partner supported: VMware itself tests no stretched storage since vSphere 6.0 [KB417356]',
  }),
  maxLinksPerPath: cited(8, 'HDS-OPS', { note: 'up to eight physical paths between two systems, over all routes together' }),
  linkTypes: general(['fc', 'ip'], 'Fibre Channel or iSCSI between the systems'),
  gateway: general('none', 'Fibre Channel or iSCSI ports'),
  thirdSite: general('required', 'a quorum disk or server; an answer later than a second may suspend pairs [HDS-G1000]'),
  disasterRecovery: mirrorRecovery,
};

export const hitachi: readonly CataloguePlatform[] = [
  platformRow('BC-312119', {
    platform: 'hitachi-gad',
    name: 'Hitachi VSP global-active device',
    family: 'Hitachi',
    version: 'VSP G1000 and later',
    validFrom: '2014-06-01',
    validTo: null,
    note: 'since VSP G1000 of 2014 (general knowledge)',
    figures: gad,
  }),
];
