import { calculated, general, notFound } from '../cite';
import type { CataloguePlatform, PlatformFigures } from '../platform';
import { fabric7Mode } from './metrocluster';
import { mirrorRecovery } from './recovery';
import { platformRow } from './row';
import { split2011 } from './svc';

/** The wish list of the article, as rows that nobody sells: what it would be worth. To be copied and changed. */
const wished = 'wished for in the article, sold by nobody; the figure says what the wish would come to';
const far = {
  disasterRecovery: mirrorRecovery,
  maxKm: general(100, wished),
  maxKmIs: general('limit', wished),
} as const satisfies Partial<PlatformFigures>;

/** Active and passive paths, and the ownership of the volume with them, swap as the machines move: hosts always use their own site. */
const pathsFollow = (figures: PlatformFigures): PlatformFigures => ({
  ...figures,
  readAwayCrossings: general(0, wished),
  hostCrossingsAwayWrite: general(0, wished),
  copiesAwayWriteOut: calculated(
    0,
    'ownership moves with the path, so both copies go from the site of the machine to the other',
    wished,
  ),
  copiesAwayWriteBack: calculated(figures.copiesHomeWriteOut.value, 'as a write at home, mirrored', wished),
  copiesAwayReadOut: general(0, wished),
  hypervisors: notFound('the multipath driver would have to plug into vCenter'),
});

const wish = (platform: string, name: string, says: string, figures: PlatformFigures): CataloguePlatform =>
  platformRow(
    'LDVM-3',
    {
      platform,
      name,
      family: 'Wish list',
      version: 'hypothetical',
      availability: 'hypothetical',
      validFrom: null,
      validTo: null,
      note: `the article: “${says}”. Nobody sells it: copy the row to see what another figure would come to`,
      figures,
    },
    'Future Directions and My Wish List',
  );

export const hypothetical: readonly CataloguePlatform[] = [
  wish('wish-svc-beyond-10-km', 'Wish: SVC split cluster over 100 km', 'IBM needs to go beyond 10 km', {
    ...split2011,
    ...far,
  }),
  wish(
    'wish-svc-paths-follow-vms',
    'Wish: SVC split cluster whose paths follow the VMs',
    'automatically swap active/passive paths as the VMs move',
    { ...pathsFollow(split2011), ...far },
  ),
  wish(
    'wish-metrocluster-paths-follow-vms',
    'Wish: Fabric MetroCluster whose paths follow the VMs',
    'automatically swap active/passive paths as the VMs move',
    pathsFollow(fabric7Mode),
  ),
  wish('wish-svc-redundant-nodes', 'Wish: SVC split cluster with two nodes at each site', 'node redundancy at each site', {
    ...split2011,
    nodesRedundantPerSite: general(true, wished),
  }),
  wish(
    'wish-metrocluster-redundant-nodes',
    'Wish: Fabric MetroCluster with two nodes at each site',
    'node redundancy at each site',
    { ...fabric7Mode, nodesRedundantPerSite: general(true, wished) },
  ),
];
