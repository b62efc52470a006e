import type { CataloguePlatform } from './platform';
import { flexcache } from './platforms/flexcache';
import { flexcacheVersions } from './platforms/flexcacheVersions';
import { metrocluster } from './platforms/metrocluster';
import { metroclusterVersions } from './platforms/metroclusterVersions';
import { svc } from './platforms/svc';
import { svcVersions } from './platforms/svcVersions';
import { vplex } from './platforms/vplex';
import { vplexGeo } from './platforms/vplexGeo';
import { vplexMetroVersions } from './platforms/vplexVersions';
import { hypothetical } from './platforms/hypothetical';

/** Every platform of the catalogue, in the order people read them. A new one is one more row here. */
export const platforms: readonly CataloguePlatform[] = [
  ...vplex,
  ...vplexMetroVersions,
  ...vplexGeo,
  ...metrocluster,
  ...metroclusterVersions,
  ...svc,
  ...svcVersions,
  ...flexcache,
  ...flexcacheVersions,
  ...hypothetical,
];

/** The platform of a key, which is matched as everywhere: trimmed and without regard to case. */
export function findPlatform(key: string): CataloguePlatform | undefined {
  return platforms.find(({ platform }) => platform === key.trim().toLowerCase());
}
