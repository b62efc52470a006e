import { calculated, cited, disputed, general, notFound, sourceText } from '../cite';
import { documents } from '../documents';
import type { Fact } from '../fact';
import { mirrorRecovery } from './recovery';
import { rowConfidence, type CataloguePlatform, type PlatformFigures } from '../platform';

const distributedWrite =
  'the write goes to both legs of the distributed volume, so it takes the round trip and the remote array, as slow as the slower leg; the help is of the successor product, which writes through as this one does';
/** Read one way for reads and writes, by every row of the family: at most. */
const overhead = (value: number, note: string): Fact<number> =>
  disputed(
    cited(value, 'DELL-MN-HELP', {
      at: 'p. 52',
      confidence: 'document of low authority',
      note: `at most, for reads and writes alike: the help of the successor product gives roughly 1 ms on read misses and on writes. ${note}`,
    }),
    'pages 39 and 44 call under 1 ms typical and 1 to 10 ms a concern',
  );
const ownCluster = "hosts reach only their own site's cluster (no cross-connect)";

export const metro50: PlatformFigures = {
  readHomeCrossings: cited(0, 'LDVM-3', {
    at: 'Traffic Trombone',
    note: 'volumes are open at both sites; local reads also in [VPLEX-KB]',
  }),
  readAwayCrossings: cited(0, 'LDVM-3', {
    at: 'Traffic Trombone',
    note: 'volumes are open at both sites; local reads also in [VPLEX-KB]',
  }),
  writeHomeCrossings: cited(1, 'DELL-MN-HELP', { at: 'p. 44', note: distributedWrite }),
  writeAwayCrossings: cited(1, 'DELL-MN-HELP', { at: 'p. 44', note: distributedWrite }),
  hostCrossingsHomeWrite: cited(0, 'LDVM-3', {
    at: 'Traffic Trombone',
    note: `${ownCluster}; with cross-connect and round robin about half of the IO goes to the other site [COWGER], which is a row of its own: home write 1 out and 0.5 back, home read 0.5 back, and the mirror image away`,
  }),
  hostCrossingsAwayWrite: cited(0, 'LDVM-3', { at: 'Traffic Trombone', note: ownCluster }),
  awayReadMissOnly: cited(false, 'LDVM-3', { at: 'Traffic Trombone', note: 'the other site holds a whole leg, not a cache' }),
  copiesHomeWriteOut: cited(1, 'DELL-MN-HELP', {
    at: 'p. 44',
    note: 'one copy to the remote leg; metadata and directory messages come on top, their share was not found; [VPLEX-KB] asks for a link of twice the peak write rate of either site',
  }),
  copiesHomeWriteBack: calculated(0, 'one copy, to the leg the writer does not use [DELL-MN-HELP]'),
  copiesAwayWriteOut: calculated(0, 'one copy, to the leg the writer does not use [DELL-MN-HELP]'),
  copiesAwayWriteBack: cited(1, 'DELL-MN-HELP', { at: 'p. 44', note: 'one copy to the leg at home' }),
  copiesHomeReadBack: cited(0, 'LDVM-3', { at: 'Traffic Trombone', note: 'reads are served by the leg at hand' }),
  copiesAwayReadOut: cited(0, 'LDVM-3', { at: 'Traffic Trombone', note: 'reads are served by the leg at hand' }),
  refetchHomeWrite: calculated(0, 'only a cache fetches again'),
  refetchAwayWrite: calculated(0, 'only a cache fetches again'),
  fixedReadMs: overhead(
    1,
    'A read that the cache holds gains nothing; which share misses is not stated, so the figure is that of a miss',
  ),
  fixedWriteMs: overhead(1, 'Writes above 128 KB take longer'),
  maxKm: disputed(
    cited(100, 'VMW-1021215', {
      at: 'About EMC VPLEX',
      note: "VMware's article calls 100 km the maximum. Taken as typical",
    }),
    'EMC bounds the round trip and speaks of Fibre Channel distances that keep it [EMC-H7139]',
  ),
  maxKmIs: cited('typical', 'EMC-H7139', {
    at: 'Introduction',
    note: 'the round trip is the limit; 100 km follows from it with room for gear',
  }),
  maxRttMs: cited(5, 'EMC-H7139', {
    at: 'Introduction',
    note: 'also [VMW-1021215]. For its successor, [DELL-MN-UG] p. 29 gives 5 ms without cross-connect and 10 ms with it; the 10 is almost surely a misprint of 1',
  }),
  maxRttIs: cited('limit', 'VMW-1021215', { at: 'About EMC VPLEX' }),
  minLinkMbps: notFound(
    '622 Mb/s is asked for the network of the migrations [VMW-1021215], two independent paths for storage [VPLEX-KB]',
  ),
  maxPathDifferenceKm: notFound(),
  protocols: cited(['FC'], 'EMC-H7139', { at: 'Introduction' }),
  hypervisors: cited(['vMotion 4.1', 'vMotion 5.0'], 'UP2V', {
    note: 'vSphere 5: the only entry on the list of stretched clusters in April 2012. vSphere 4: [VMW-1021215], with 5 ms and 622 Mb/s, the figures of 4.x',
  }),
  linkTypes: general(['fc', 'fcip'], 'in 2010 Fibre Channel only [EMC-H7139]; 10 Gb/s Ethernet between clusters came with 5.x'),
  dedicatedLink: general(false, 'no document asks for a dedicated link'),
  gateway: general('optional', 'where a circuit carries no Fibre Channel, a gateway at each end puts it into IP'),
  minPaths: cited(2, 'VPLEX-KB', { note: 'two independent paths between the clusters' }),
  maxLinksPerPath: notFound(),
  maxSites: cited(2, 'VMW-1021215', { at: 'About EMC VPLEX' }),
  maxLossShare: notFound(),
  maxJitterMs: notFound(),
  minMtuBytes: notFound(),
  nodesRedundantPerSite: cited(true, 'LDVM-3', {
    at: 'Future Directions and My Wish List',
    note: 'an engine is two directors; a cluster has 1, 2 or 4 engines [VPLEX-VS6]',
  }),
  thirdSite: cited('optional', 'VPLEX-ARCH', {
    note: 'VPLEX Witness, a virtual machine in a fault domain of its own; without it a lost link suspends one side [VPLEX-KB]',
  }),
  witnessMaxRttMs: general(1000, 'the witness may be a second away'),
  witnessMinMbps: notFound(),
  synchronous: cited(true, 'EMC-H7139', { at: 'Introduction', note: 'write-through' }),
  secondCopy: cited(true, 'DELL-MN-HELP', { at: 'p. 44', note: 'two legs' }),
  homeFollowsAbove: notFound('both sites serve the volume alike, so there is no ownership to move'),
  disasterRecovery: mirrorRecovery,
};

/** Of all that VPLEX Metro was sold as. */
export const node = general(
  'Dell metro node',
  'it took the place of VPLEX in 2021, in front of PowerStore and Unity XT; ends of sale and support were not found',
);

export const vplex: readonly CataloguePlatform[] = [
  {
    platform: 'vplex-metro-5.0',
    name: 'EMC VPLEX Metro, GeoSynchrony 5.0',
    family: 'VPLEX',
    version: 'GeoSynchrony 5.0',
    validFrom: '2011-05-01',
    validTo: '2013-05-31',
    source: sourceText('LDVM-3'),
    sourceDate: documents['LDVM-3'].date,
    confidence: rowConfidence(metro50),
    note: 'announced at EMC World in May 2011 (general knowledge; the first day of the month stands for it). Replaced by 5.2 of 2013 (general knowledge; the day before June stands for it). Hosts without cross-connect.',
    figures: { ...metro50, successor: node },
  },
];
