import { calculated, cited, disputed, general, notFound, sourceText } from '../cite';
import { documents } from '../documents';
import { mirrorRecovery } from './recovery';
import { rowConfidence, type CataloguePlatform, type PlatformFigures } from '../platform';

const mirrored = 'a write is acknowledged when it is in non-volatile memory at both sites';
const copies = disputed(
  general(2, 'a write crosses once to the memory and once to the remote plex. Both plexes are updated on writes [IBM-NS] p. 114'),
  'a floor, for parity writes and reconstruction cross too: 2.2 to 2.5 is usual (general knowledge)',
);

export const fabric7Mode: PlatformFigures = {
  readHomeCrossings: disputed(
    general(0, 'with the read plex set to local'),
    '[IBM-NS] p. 114 describes reads from both plexes (the alternate setting), which is a row of its own',
  ),
  readAwayCrossings: cited(1, 'LDVM-3', { at: 'Traffic Trombone', note: 'active paths to one site, passive to the other' }),
  writeHomeCrossings: cited(1, 'NA-INC', { at: 'NVRAM mirroring', note: mirrored }),
  writeAwayCrossings: cited(1, 'NA-INC', { at: 'NVRAM mirroring', note: mirrored }),
  hostCrossingsHomeWrite: cited(0, 'LDVM-3', { at: 'Traffic Trombone' }),
  hostCrossingsAwayWrite: cited(1, 'LDVM-3', {
    at: 'Traffic Trombone',
    note: "the host's own write goes to the controller at home",
  }),
  awayReadMissOnly: cited(false, 'LDVM-3', { at: 'Traffic Trombone', note: 'no cache at the other site' }),
  copiesHomeWriteOut: copies,
  copiesHomeWriteBack: calculated(0, 'both copies go from home to the other site'),
  copiesAwayWriteOut: copies,
  copiesAwayWriteBack: cited(1, 'LDVM-3', { at: 'Traffic Trombone', note: "the host's own write to the controller at home" }),
  copiesHomeReadBack: general(0, 'with the read plex set to local'),
  copiesAwayReadOut: cited(1, 'LDVM-3', { at: 'Traffic Trombone', note: 'the read crosses from the controller at home' }),
  refetchHomeWrite: calculated(0, 'only a cache fetches again'),
  refetchAwayWrite: calculated(0, 'only a cache fetches again'),
  fixedReadMs: calculated(0, 'the controller is itself the array, so it adds nothing to the array'),
  fixedWriteMs: calculated(0, 'the controller is itself the array, so it adds nothing to the array'),
  maxKm: cited(100, 'IBM-NS', {
    at: 'p. 106',
    note: 'above 500 m and below 100 km; stretch MetroCluster below 500 m. Later 7-Mode 160 km [VNOTIONS], later versions 200 and 300 km, over IP 700 km',
  }),
  maxKmIs: cited('limit', 'IBM-NS', { at: 'p. 106' }),
  maxRttMs: notFound(
    '1 ms comes from the rule of 1 ms per 100 km [NA-ISL-IP] and is no limit: 100 km and 50 µs of gear each way take 1.08 ms',
  ),
  maxRttIs: calculated('limit', 'what a limit is where nothing else is said'),
  minLinkMbps: notFound('dedicated bandwidth, links of up to 8 Gb/s [IBM-NS] p. 111'),
  maxPathDifferenceKm: notFound('20 km is the rule of MetroCluster IP [NA-ISL-IP]'),
  protocols: cited(['FC', 'FCoE', 'iSCSI', 'NFS'], 'KB2031038', {
    note: 'text of a later article; FCP, iSCSI and NFS are also in the article of the time [KB1001783]',
  }),
  hypervisors: disputed(
    cited(['vMotion 4.1', 'vMotion 5.0'], 'LDVM-3', {
      at: 'Future Directions and My Wish List',
      note: 'the article says validated, tested and referenced in articles by VMware, of which [KB1001783] is one; vSphere 5 is in a later one [KB2031038]',
    }),
    'not on the vSphere 5 list of stretched clusters in April 2012 [UP2V]',
  ),
  linkTypes: cited(['fc'], 'IBM-NS', {
    at: 'p. 111',
    note: 'two fabrics of two dedicated Fibre Channel switches: Ethernet cannot carry them',
  }),
  dedicatedLink: cited(true, 'IBM-NS', { at: 'p. 111', note: 'dedicated bandwidth between sites is mandatory' }),
  gateway: cited('none', 'IBM-NS', { at: 'p. 111', note: 'dedicated Fibre Channel fabrics' }),
  framing: cited('native FC', 'IBM-NS', { at: 'p. 111', note: 'dedicated Fibre Channel fabrics' }),
  minPaths: cited(2, 'IBM-NS', { at: 'p. 111', note: 'two fabrics' }),
  maxLinksPerPath: cited(2, 'IBM-NS', {
    at: 'p. 111',
    note: 'one per fabric, two with traffic isolation and its zoning; no trunking',
  }),
  maxSites: cited(2, 'IBM-NS', { at: 'p. 106' }),
  maxLossShare: notFound(),
  maxJitterMs: notFound(),
  minMtuBytes: notFound(),
  nodesRedundantPerSite: cited(false, 'LDVM-3', {
    at: 'Future Directions and My Wish List',
    note: 'from ONTAP 8.3 on, systems of four and eight nodes have a local partner at each site [NA-INC]',
  }),
  thirdSite: cited('none', 'KB1001783', {
    note: 'the loss of a site is declared by hand (forced takeover); a tiebreaker came later',
  }),
  witnessMaxRttMs: notFound('7-Mode has no witness'),
  witnessMinMbps: notFound('7-Mode has no witness'),
  synchronous: cited(true, 'IBM-NS', { at: 'p. 114' }),
  secondCopy: cited(true, 'IBM-NS', { at: 'p. 114', note: 'SyncMirror: a local and a remote plex' }),
  homeFollowsAbove: notFound('a volume stays with its controller until a takeover'),
  disasterRecovery: mirrorRecovery,
};

/** Of the MetroClusters of 7-Mode and of ONTAP 8. */
export const overIp = general(
  'MetroCluster IP',
  'MetroCluster FC of ONTAP 9 came between; none of its controllers is of 2024 or later [NA-MCC-NEW]',
);

export const metrocluster: readonly CataloguePlatform[] = [
  {
    platform: 'metrocluster-fabric-7-mode',
    name: 'NetApp Fabric MetroCluster, 7-Mode',
    family: 'MetroCluster',
    version: 'Data ONTAP 7-Mode',
    validFrom: null,
    validTo: '2015-12-31',
    source: sourceText('IBM-NS', 'pp. 106 to 114'),
    sourceDate: documents['IBM-NS'].date,
    confidence: rowConfidence(fabric7Mode),
    note: 'as sold in 2011, also as IBM N series; the guide is of 2014 and gives the same distance. 7-Mode ended with release 8.2 (general knowledge; the end of 2015 stands for its last sales)',
    figures: { ...fabric7Mode, successor: overIp },
  },
];
