import { calculated, cited, disputed, general, notFound } from '../cite';
import type { CataloguePlatform, PlatformFigures } from '../platform';
import { fabric7Mode, overIp } from './metrocluster';
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
  minPaths: notFound('two controllers of one campus, joined by cables'),
  maxLinksPerPath: notFound(),
};

const late7Mode: PlatformFigures = {
  ...fabric7Mode,
  maxKm: cited(160, 'VNOTIONS', { note: 'later releases of 7-Mode' }),
  maxKmIs: cited('limit', 'VNOTIONS'),
};

const localPartner = cited(true, 'NA-INC', { note: 'systems of four and eight nodes have a local partner at each site' });
const copies = disputed(
  cited(2, 'NA-INC', { at: 'NVRAM mirroring', note: 'a write goes to the memory and to the plex of the other site' }),
  '2 is a floor, for parity and reconstruction cross too: 2.2 to 2.5 is usual (general knowledge)',
);
const partnerSupported = 'partner supported: VMware itself tests no stretched storage since vSphere 6.0 [KB417356]';

const ontap: PlatformFigures = {
  ...fabric7Mode,
  copiesHomeWriteOut: copies,
  copiesAwayWriteOut: copies,
  hypervisors: cited(['vMotion 6.0+', 'vMotion 7', 'vMotion 8', 'vMotion 9'], 'NA-VMSC', {
    note: `names ESXi and not its versions, as [KB2031038] does: ask the vendor for yours; ${partnerSupported}`,
  }),
  maxLinksPerPath: notFound('links side by side follow from the controllers [NA-ISL-FC]: choose them as DR groups'),
  nodesRedundantPerSite: localPartner,
  witnessMaxRttMs: notFound(),
  witnessMinMbps: notFound(),
  thirdSite: cited('optional', 'NA-INC', { note: 'a tiebreaker, for a takeover that nobody has to declare' }),
};

const overFibre = cited('native FC', 'NA-ISL-FC', { note: 'Fibre Channel over fibre, TDM or WDM' });
/** The document counts links of 16 Gb/s in each fabric. */
const twoLinks = 'two for every controller that the document gives no other number for; choose the controllers as DR groups';

const fc83: PlatformFigures = {
  ...ontap,
  hypervisors: general(['vMotion 5.0', 'vMotion 6.0+'], 'the versions of its time'),
  minPaths: cited(2, 'NA-FABRIC', { note: 'two fabrics, each on a physical path of its own' }),
  minLinksPerPath: general(2, 'as with ONTAP 9 [NA-ISL-FC]'),
  framing: overFibre,
  maxKm: cited(200, 'BESTHUB-MCC'),
  maxKmIs: cited('limit', 'BESTHUB-MCC'),
};

const fc9: PlatformFigures = {
  ...ontap,
  minPaths: cited(2, 'NA-FABRIC', { note: 'two fabrics, each on a physical path of its own' }),
  minLinksPerPath: cited(2, 'NA-ISL-FC', { note: twoLinks }),
  framing: overFibre,
  successor: general('MetroCluster IP', 'no controller of 2024 to 2026 is on the list of MetroCluster FC [NA-MCC-NEW]'),
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
  minLinkMbps: disputed(
    cited(4500, 'NA-ISL-45', {
      note: 'what the network between the sites must provide, from ONTAP 9.7 on. Ports of the links are of 10 Gb/s or more, which is no bandwidth to be bought',
    }),
    'the sentence was withdrawn from the document on 2026-02-25 [NA-ISL-IP]',
  ),
  maxPathDifferenceKm: cited(20, 'NA-ISL-IP', { note: 'or 0.2 ms' }),
  maxLossShare: cited(0.0001, 'NA-ISL-IP', { note: '0.01 % of packets' }),
  maxJitterMs: cited(3, 'NA-ISL-IP', { note: 'of the round trip' }),
  minMtuBytes: cited(9216, 'NA-L2L3', { note: 'on every port that carries MetroCluster between the sites, in shared networks' }),
  refuses: cited('MPLS, VXLAN', 'NA-L2L3', { note: 'links must be native: no MPLS and no VXLAN overlay' }),
  protocols: cited(['FC', 'FCoE', 'iSCSI', 'NFS', 'SMB', 'NVMe/FC', 'NVMe/TCP'], 'NA-MCC-NEW', {
    note: 'NVMe/FC from ONTAP 9.12.1 and NVMe/TCP from 9.15.1, with four nodes; the others also in [KB2031038], SMB is general knowledge',
  }),
  linkTypes: cited(['ip'], 'NA-ISL-IP', { note: 'Ethernet' }),
  dedicatedLink: cited(false, 'NA-ISL-IP', { note: 'links may be shared if their bandwidth is assured' }),
  gateway: cited('none', 'NA-ISL-IP', { note: 'Ethernet' }),
  framing: notFound('Ethernet: the framing of the span'),
  minPaths: cited(2, 'NA-ISL-IP', { note: 'two fabrics, with the same number of links in each' }),
  thirdSite: cited('optional', 'NA-INC', { note: 'a mediator, from release 9.7 on' }),
  witnessMaxRttMs: cited(75, 'NA-MEDIATOR', { note: 'of the ONTAP Mediator; its jitter at most 5 ms' }),
  witnessMinMbps: cited(20, 'NA-MEDIATOR', { note: 'of each DR group' }),
};

/** From 9.18.1 on the document asks for links of 10 or 100 Gb/s, which is the speed of their ports. */
const ip918 = (gigabits: number, which: string): PlatformFigures => ({
  ...ip,
  minLinkMbps: cited(gigabits * 1000, 'NA-ISL-IP', {
    note: `a speed of ports: at least one link of ${gigabits} Gb/s in each fabric; ${which}`,
  }),
});

const family = 'MetroCluster';
const since918 =
  'the documentation of 9.18.1 as released is of 20 January 2026 [NA-RELEASES], which stands for the day of the release';
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
      figures: { ...stretch7Mode, successor: overIp },
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
    figures: { ...late7Mode, successor: overIp },
  }),
  platformRow('BESTHUB-MCC', {
    platform: 'metrocluster-fc-8.3',
    name: 'NetApp MetroCluster FC, ONTAP 8.3',
    family,
    version: 'ONTAP 8.3',
    validFrom: '2014-11-01',
    validTo: '2016-05-31',
    note: 'dates are general knowledge: from 8.3 of November 2014 to 9.0 of June 2016',
    figures: { ...fc83, successor: overIp },
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
    note: 'since 9.3 at the end of 2017 (general knowledge); releases up to 9.17 stay supported beside 9.18.1',
    figures: ip,
  }),
  platformRow('NA-ISL-IP', {
    platform: 'metrocluster-ip-9.18.1',
    name: 'NetApp MetroCluster IP, ONTAP 9.18.1 and later',
    family,
    version: 'ONTAP 9.18.1 and later',
    validFrom: '2026-01-20',
    validTo: null,
    note: `${since918}. For controllers whose back end is of 10 to 40 Gb/s.`,
    figures: ip918(10, 'of controllers whose back end is slower than 100 Gb/s'),
  }),
  platformRow('NA-ISL-IP', {
    platform: 'metrocluster-ip-9.18.1-100g',
    name: 'NetApp MetroCluster IP, ONTAP 9.18.1 and later, 100 Gb/s back end',
    family,
    version: 'ONTAP 9.18.1 and later',
    validFrom: '2026-01-20',
    validTo: null,
    note: `${since918}. For A1K, A50, A70, A90, C80, FAS70, FAS90, A900 and FAS9500 (taken from the list of port speeds [NA-ISL-IP]).`,
    figures: ip918(100, 'of controllers with a back end of 100 Gb/s; the vendor may grant an exception'),
  }),
];
