import { calculated, cited, disputed, general, notFound, sourceText } from '../cite';
import { documents } from '../documents';
import { campusRecovery, mirrorRecovery } from './recovery';
import { rowConfidence, type CataloguePlatform, type PlatformFigures } from '../platform';

const inBand = 'the in-band appliance adds a share of its own, of which no source gives a figure';
const partnership = 'a rule for partnerships and heartbeats between systems, of later releases';
const noRefetch = calculated(0, 'only a cache fetches again');
const twoFabrics = cited(2, 'IBM-SPLIT', { note: 'two fabrics, each on a path of its own' });
/** What the private and the public SAN ask of the circuits. */
export const privateAndPublic = {
  separateFabrics: cited(true, 'IBM-ISL', {
    note: 'private and public SANs with switches of their own, or virtual fabrics with bandwidth of their own; two of each',
  }),
  gateway: general('optional', 'where a circuit carries no Fibre Channel, a gateway at each end puts it into IP'),
  minPaths: twoFabrics,
} as const satisfies Partial<PlatformFigures>;
/** What takes the place of stretched clusters and HyperSwap. */
export const replaced = general(
  'IBM policy-based high availability',
  'shipped with 8.6.1 of September 2023 [BW-PBHA]; whether current releases still run this form was not found',
);
const listed =
  'VMware lists stretched SVC clusters and HyperSwap (general knowledge); the versions could not be read, ask the vendor for yours';
const quorumRtt = general(80, 'of an IP quorum; links of the quorum must be independent of those between the sites [IBM-SPLIT]');
const noMove = notFound('the preferred node of a volume does not follow its load');

/** What the split and stretched forms share whatever their version. */
const mirrored = {
  refetchHomeWrite: noRefetch,
  refetchAwayWrite: noRefetch,
  fixedReadMs: notFound(inBand),
  fixedWriteMs: notFound(inBand),
  minLinkMbps: cited(10, 'IBM-PART', { note: partnership }),
  maxPathDifferenceKm: notFound(),
  maxLinksPerPath: notFound(),
  witnessMaxRttMs: notFound('links of the quorum must be independent of those between the sites [IBM-SPLIT]'),
  witnessMinMbps: notFound(),
  maxLossShare: notFound(),
  maxJitterMs: notFound(),
  minMtuBytes: notFound(),
  synchronous: cited(true, 'BARRY', { note: 'mirrored cache and mirrored volume' }),
  secondCopy: cited(true, 'BARRY', { note: 'a copy of the volume at each site' }),
  disasterRecovery: mirrorRecovery,
} as const satisfies Partial<PlatformFigures>;

const doubleCopy =
  'up to 7.1 writes sometimes crossed twice: cache mirror and destage of the other copy. 2 is the safe bound, 1 the best case';
const splitWrite =
  'host, node, partner node, acknowledgement [BESTHUB-SVC]; 2 to 3 when the exchange between nodes is counted without acceleration';

/** Volume mirroring: only the grains that were written while the copies were apart are copied. */
const grainOf2011 = cited(256, 'IBM-SVC-51-MAP', { note: 'the grain of VDisk mirroring, 256 KiB' });
const mirrorGrain = cited(256, 'IBM-V5000', {
  at: 'p. 293',
  note: '256 KiB grains of mirrored volumes; text of a later release',
});

export const split2011: PlatformFigures = {
  readHomeCrossings: general(
    0,
    'at the preferred node; a read miss crosses once where the primary copy of the volume is at the other site',
  ),
  readAwayCrossings: cited(1, 'LDVM-3', { at: 'Traffic Trombone', note: 'active paths to one site, passive to the other' }),
  writeHomeCrossings: general(1, splitWrite),
  writeAwayCrossings: general(1, splitWrite),
  hostCrossingsHomeWrite: cited(0, 'LDVM-3', { at: 'Traffic Trombone' }),
  hostCrossingsAwayWrite: cited(1, 'LDVM-3', { at: 'Traffic Trombone', note: "the host's own write goes to the node at home" }),
  awayReadMissOnly: cited(false, 'LDVM-3', { at: 'Traffic Trombone' }),
  copiesHomeWriteOut: cited(2, 'BARRY', { note: doubleCopy }),
  copiesHomeWriteBack: calculated(0, 'both copies go from home to the other site'),
  copiesAwayWriteOut: cited(2, 'BARRY', { note: doubleCopy }),
  copiesAwayWriteBack: cited(1, 'LDVM-3', { at: 'Traffic Trombone', note: "the host's own write to the node at home" }),
  copiesHomeReadBack: general(0, 'with the primary copy of the volume at home'),
  copiesAwayReadOut: cited(1, 'LDVM-3', { at: 'Traffic Trombone', note: 'the read crosses from the node at home' }),
  ...mirrored,
  trackingGrainKB: grainOf2011,
  maxKm: cited(10, 'IBM-SVC-51', {
    note: 'nodes of an I/O group not more than 10 km apart; the article says campus, below 10 km [LDVM-3]. Release 6.3 of October 2011 allowed switches between the nodes and 300 km, and lower link speeds 20 and 40 km (both general knowledge)',
  }),
  maxKmIs: cited('limit', 'IBM-SVC-51'),
  maxRttMs: notFound(),
  maxRttIs: calculated('limit', 'what a limit is where nothing else is said'),
  protocols: general(['FC', 'iSCSI'], 'Fibre Channel [IBM-SVC-51]; iSCSI from 5.1 on (general knowledge)'),
  hypervisors: notFound(
    'an article of VMware allows vMotion and HA up to 10 km [VMW-343148]; the versions of vSphere it names could not be read. [LDVM-3] names only VPLEX and MetroCluster as validated',
  ),
  linkTypes: cited(['fc'], 'IBM-SVC-51', {
    note: 'no switches between the nodes of an I/O group and no powered devices to reach further, which also speaks against a lit wavelength: ask before buying one',
  }),
  dedicatedLink: cited(true, 'IBM-SVC-51', { note: 'nodes are joined directly over long-wave optics' }),
  framing: cited('native FC', 'IBM-SVC-51', { note: 'nodes are joined directly over long-wave optics' }),
  gateway: cited('none', 'IBM-SVC-51', { note: 'nodes are joined directly' }),
  minPaths: twoFabrics,
  maxSites: cited(2, 'VMW-343148', { note: 'two sites with nodes, a third for the quorum disk' }),
  nodesRedundantPerSite: cited(false, 'LDVM-3', {
    at: 'Future Directions and My Wish List',
    note: 'one node of each I/O group per site [IBM-SPLIT]',
  }),
  thirdSite: cited('required', 'IBM-SVC-51', { note: 'a quorum disk' }),
  homeFollowsAbove: noMove,
  disasterRecovery: campusRecovery,
};

/** The other row is the other reading, so neither is a bound. */
const pinned =
  'only where hosts are pinned to the node at their own site; otherwise paths follow the preferred node, which is a row of its own (away read 1, away write 1 and the host protocol)';
const nodeDown = 'hosts then use the node at the other site, as where paths follow the preferred node';
const singleCopy = 'release 7.2 and 7.3 removed the second crossing of writes';

export const esc72: PlatformFigures = {
  readHomeCrossings: general(0, pinned),
  readAwayCrossings: general(0, `site-aware reads; ${pinned}`),
  writeHomeCrossings: general(1, splitWrite),
  writeAwayCrossings: general(1, pinned),
  hostCrossingsHomeWrite: general(0, pinned),
  hostCrossingsAwayWrite: general(0, pinned),
  awayReadMissOnly: general(false, 'the other site holds a whole copy'),
  copiesHomeWriteOut: cited(1, 'BARRY', { note: singleCopy }),
  copiesHomeWriteBack: calculated(0, 'one copy, to the other node of the pair [BARRY]'),
  copiesAwayWriteOut: disputed(general(0), pinned),
  copiesAwayWriteBack: cited(1, 'BARRY', { note: singleCopy }),
  copiesHomeReadBack: general(0, pinned),
  copiesAwayReadOut: disputed(general(0), pinned),
  copiesNodeDownReadOut: general(1, nodeDown),
  copiesNodeDownWriteOut: general(1, `to the storage there; ${nodeDown}`),
  copiesNodeDownWriteBack: general(1, nodeDown),
  ...mirrored,
  trackingGrainKB: mirrorGrain,
  maxKm: general(300, 'IBM only warns of an effect on performance above 100 km [IBM-ISL]'),
  maxKmIs: general('limit'),
  maxRttMs: general(3, '300 km at 1 ms per 100 km; a value so derived is no limit'),
  maxRttIs: calculated('typical', 'derived from the distance by 1 ms per 100 km'),
  protocols: general(['FC', 'iSCSI'], 'Fibre Channel [IBM-SPLIT]; iSCSI from 5.1 on (general knowledge)'),
  hypervisors: general(['vMotion 5.0', 'vMotion 6.0+', 'vMotion 7', 'vMotion 8'], listed),
  successor: replaced,
  witnessMaxRttMs: quorumRtt,
  linkTypes: cited(['fc', 'fcip'], 'IBM-ISL', {
    note: 'Fibre Channel over IP is allowed between the two sites; text of a later release',
  }),
  dedicatedLink: general(false, 'no document asks for a circuit that carries nothing else'),
  ...privateAndPublic,
  maxSites: cited(2, 'IBM-SPLIT', { note: 'two sites with nodes, a third for the quorum disk' }),
  nodesRedundantPerSite: cited(false, 'IBM-SPLIT', { note: 'one node of each I/O group per site' }),
  thirdSite: cited('required', 'IBM-SPLIT', { note: 'a quorum disk on independent links' }),
  homeFollowsAbove: noMove,
};

const forwarded = 'a write at the other site is forwarded to the primary copy and replicated back';

const hyperswap75: PlatformFigures = {
  readHomeCrossings: cited(0, 'IBM-HS', { note: 'hosts prefer nodes at their own site' }),
  readAwayCrossings: general(0, 'while both copies are in step; 1 otherwise'),
  writeHomeCrossings: general(1, 'a synchronous copy to the other site'),
  writeAwayCrossings: general(2, forwarded),
  hostCrossingsHomeWrite: cited(0, 'IBM-HS', { note: 'hosts prefer nodes at their own site' }),
  hostCrossingsAwayWrite: cited(0, 'IBM-HS', { note: 'hosts prefer nodes at their own site' }),
  awayReadMissOnly: cited(false, 'IBM-HS', { note: 'the other site holds a whole copy' }),
  copiesHomeWriteOut: general(1, 'one synchronous copy'),
  copiesHomeWriteBack: calculated(0, 'one copy, to the other site [IBM-HS]'),
  copiesAwayWriteOut: general(1, `${forwarded}: in opposite directions, so the two are not added on a full-duplex link`),
  copiesAwayWriteBack: general(1, forwarded),
  copiesHomeReadBack: cited(0, 'IBM-HS', { note: 'hosts prefer nodes at their own site' }),
  copiesAwayReadOut: general(0, 'while both copies are in step'),
  ...mirrored,
  trackingGrainKB: calculated(
    256,
    '20 MiB of bitmap hold 40 TiB of remote copy, HyperSwap among it, with a bit for each grain [IBM-MAP-85]',
    'the grain of Metro Mirror is 256 KiB in [IBM-SVC-51-MAP] too',
  ),
  maxKm: general(300),
  maxKmIs: general('limit'),
  maxRttMs: general(3, '300 km at 1 ms per 100 km; a value so derived is no limit'),
  maxRttIs: calculated('typical', 'derived from the distance by 1 ms per 100 km'),
  protocols: general(['FC', 'iSCSI']),
  hypervisors: general(['vMotion 6.0+', 'vMotion 7', 'vMotion 8'], listed),
  successor: replaced,
  witnessMaxRttMs: quorumRtt,
  linkTypes: general(['fc', 'fcip'], 'stretched systems of later releases may use Fibre Channel over IP [IBM-ISL]'),
  dedicatedLink: general(false, 'no document asks for a circuit that carries nothing else'),
  ...privateAndPublic,
  maxSites: cited(2, 'IBM-HS', { note: 'a third site holds only the quorum' }),
  nodesRedundantPerSite: cited(true, 'IBM-HS', { note: 'both nodes of an I/O group are at one site' }),
  thirdSite: cited('required', 'IBM-HS', { note: 'a quorum device or an IP quorum' }),
  homeFollowsAbove: general(0.75, 'ownership moves when about 75 % of the IO comes from the other site over 20 minutes'),
};

export const svc: readonly CataloguePlatform[] = [
  {
    platform: 'svc-split-2011',
    name: 'IBM SVC split cluster, 2011',
    family: 'SVC',
    version: '5.1 to 6.2',
    validFrom: null,
    validTo: '2013-11-30',
    source: sourceText('LDVM-3'),
    sourceDate: documents['LDVM-3'].date,
    confidence: rowConfidence(split2011),
    note: 'supported since 2008 [BARRY]; release 6.3 of October 2011 changed the distance (general knowledge); the nodes without switches stayed until 7.2 of December 2013 removed the second copy of writes [BARRY] (the month is general knowledge)',
    figures: { ...split2011, successor: replaced },
  },
  {
    platform: 'svc-esc-7.2-local-hosts',
    name: 'IBM SVC Enhanced Stretched Cluster 7.2, local hosts',
    family: 'SVC',
    version: '7.2',
    validFrom: '2014-01-01',
    validTo: null,
    source: sourceText('IBM-ESC'),
    sourceDate: documents['IBM-ESC'].date,
    confidence: rowConfidence(esc72),
    note: 'in use at the latest in January 2014, the month of the evaluation guide (its first day stands for it). Hosts pinned to the node at their own site.',
    figures: esc72,
  },
  {
    platform: 'svc-hyperswap-7.5',
    name: 'IBM SVC HyperSwap 7.5',
    family: 'SVC',
    version: '7.5.0',
    validFrom: '2015-06-01',
    validTo: null,
    source: sourceText('BARRY'),
    sourceDate: documents.BARRY.date,
    confidence: rowConfidence(hyperswap75),
    note: 'released a little more than two weeks before 24 June 2015 [BARRY]; the first day of the month stands for it',
    figures: hyperswap75,
  },
];
