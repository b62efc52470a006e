import { calculated, cited, general, notFound } from '../cite';
import type { CataloguePlatform, PlatformFigures } from '../platform';
import { fabric7Mode } from './metrocluster';
import { campusRecovery } from './recovery';
import { platformRow } from './row';

/** MetroCluster next door, and its later versions. */
const stretch7Mode: PlatformFigures = {
  ...fabric7Mode,
  maxKm: cited(0.5, 'IBM-NS', { at: 'p. 106', note: 'less with some optics: 270 m at 4 Gb/s (general knowledge)' }),
  maxKmIs: cited('limit', 'IBM-NS', { at: 'p. 106' }),
  maxRttMs: notFound('half a kilometre is 0.005 ms'),
  disasterRecovery: campusRecovery,
  linkTypes: general(['fc'], 'cables between the two controllers and their shelves, no switches'),
  maxLinksPerPath: notFound(),
};

const late7Mode: PlatformFigures = {
  ...fabric7Mode,
  maxKm: cited(160, 'VNOTIONS', { note: 'later releases of 7-Mode' }),
  maxKmIs: cited('limit', 'VNOTIONS'),
};

const localPartner = cited(true, 'NA-INC', { note: 'systems of four and eight nodes have a local partner at each site' });
const remotePlex =
  'a write goes to the memory and to the plex of the other site; parity and reconstruction cross too, 2.2 to 2.5 is usual (disputed: 2 is a floor)';

const ontap: PlatformFigures = {
  ...fabric7Mode,
  copiesHomeWriteOut: cited(2, 'NA-INC', { at: 'NVRAM mirroring', note: remotePlex }),
  copiesAwayWriteOut: cited(2, 'NA-INC', { at: 'NVRAM mirroring', note: remotePlex }),
  hypervisors: notFound(
    'an article of VMware covers vSphere with MetroCluster [KB2031038]; the versions it names could not be read',
  ),
  maxLinksPerPath: notFound('links side by side follow from the controllers [NA-ISL-FC]: choose them as DR groups'),
  nodesRedundantPerSite: localPartner,
  witnessMaxRttMs: notFound(),
  witnessMinMbps: notFound(),
  thirdSite: cited('optional', 'NA-INC', { note: 'a tiebreaker, for a takeover that nobody has to declare' }),
};

const fc83: PlatformFigures = {
  ...ontap,
  maxKm: cited(200, 'BESTHUB-MCC'),
  maxKmIs: cited('limit', 'BESTHUB-MCC'),
};

const fc9: PlatformFigures = {
  ...ontap,
  maxKm: cited(300, 'SUDONULL', { note: 'also [VBRAIN]' }),
  maxKmIs: cited('limit', 'SUDONULL'),
  maxRttMs: calculated(3, '300 km [SUDONULL] at 1 ms per 100 km [NA-ISL-IP]', 'a value so derived is no limit'),
  maxRttIs: calculated('typical', 'derived from the distance by 1 ms per 100 km'),
};

const ip: PlatformFigures = {
  ...ontap,
  maxKm: cited(700, 'LENOVO-IP', {
    note: 'or 7 ms, whichever comes first; the hardware list of the vendor may say less [NA-ISL-IP]',
  }),
  maxKmIs: cited('limit', 'LENOVO-IP'),
  maxRttMs: cited(7, 'LENOVO-IP', { note: 'or 700 km, whichever comes first' }),
  maxRttIs: cited('limit', 'LENOVO-IP'),
  minLinkMbps: cited(4500, 'NA-ISL-IP', {
    note: 'what the network between the sites must provide, from ONTAP 9.7 on. Ports of the links are of 10 Gb/s or more, which is no bandwidth to be bought; of 100 Gb/s from 9.18.1 on, where the platform has such ports behind',
  }),
  maxPathDifferenceKm: cited(20, 'NA-ISL-IP', { note: 'or 0.2 ms' }),
  maxLossShare: cited(0.0001, 'NA-ISL-IP', { note: '0.01 % of packets' }),
  maxJitterMs: cited(3, 'NA-ISL-IP', { note: 'of the round trip' }),
  linkTypes: cited(['ip'], 'NA-ISL-IP', { note: 'Ethernet' }),
  dedicatedLink: cited(false, 'NA-ISL-IP', { note: 'links may be shared if their bandwidth is assured' }),
  thirdSite: cited('optional', 'NA-INC', { note: 'a mediator, from release 9.7 on' }),
};

const family = 'MetroCluster';
const ended = '7-Mode ended with release 8.2 (general knowledge; the end of 2015 stands for its last sales)';

export const metroclusterVersions: readonly CataloguePlatform[] = [
  platformRow(
    'IBM-NS',
    {
      platform: 'metrocluster-stretch-7-mode',
      name: 'NetApp Stretch MetroCluster, 7-Mode',
      family,
      version: 'Data ONTAP 7-Mode',
      validFrom: null,
      validTo: '2015-12-31',
      note: `two halls of one campus; ${ended}`,
      figures: stretch7Mode,
    },
    'p. 106',
  ),
  platformRow('VNOTIONS', {
    platform: 'metrocluster-fabric-7-mode-late',
    name: 'NetApp Fabric MetroCluster, late 7-Mode',
    family,
    version: 'Data ONTAP 8.2 7-Mode',
    validFrom: '2013-01-01',
    validTo: '2015-12-31',
    note: `from about 2013; ${ended}`,
    figures: late7Mode,
  }),
  platformRow('BESTHUB-MCC', {
    platform: 'metrocluster-fc-8.3',
    name: 'NetApp MetroCluster FC, ONTAP 8.3',
    family,
    version: 'ONTAP 8.3',
    validFrom: '2014-11-01',
    validTo: '2016-05-31',
    note: 'dates are general knowledge: from 8.3 of November 2014 to 9.0 of June 2016',
    figures: fc83,
  }),
  platformRow('SUDONULL', {
    platform: 'metrocluster-fc-9',
    name: 'NetApp MetroCluster FC, ONTAP 9',
    family,
    version: 'ONTAP 9',
    validFrom: '2016-06-01',
    validTo: null,
    note: 'since 9.0 of June 2016 (general knowledge)',
    figures: fc9,
  }),
  platformRow('NA-ISL-IP', {
    platform: 'metrocluster-ip',
    name: 'NetApp MetroCluster IP',
    family,
    version: 'ONTAP 9.3 and later',
    validFrom: '2017-11-01',
    validTo: null,
    note: 'since 9.3 at the end of 2017 (general knowledge)',
    figures: ip,
  }),
];
