import type { CataloguePlatform } from './platform';
import { flexcache } from './platforms/flexcache';
import { metrocluster } from './platforms/metrocluster';
import { svc } from './platforms/svc';
import { vplex } from './platforms/vplex';

/** Every platform of the catalogue, in the order people read them. A new one is one more row here. */
export const platforms: readonly CataloguePlatform[] = [...vplex, ...metrocluster, ...svc, ...flexcache];

/** The platform of a key, which is matched as everywhere: trimmed and without regard to case. */
export function findPlatform(key: string): CataloguePlatform | undefined {
  return platforms.find(({ platform }) => platform === key.trim().toLowerCase());
}
