import { findPlatform } from '../platforms';
import type { CatalogueFailure } from './failure';
import { activeActiveFailures } from './activeActive';
import { ds8000Failures } from './ds8000';
import { flexCacheFailures } from './flexcache';
import { metroClusterFailures } from './metrocluster';
import { metroClusterOntapFailures } from './metroclusterOntap';
import { metroNodeFailures } from './metroNode';
import { ontapSelectFailures, snapmirrorFailures } from './snapmirror';
import { svcFailures } from './svc';
import { vplexFailures } from './vplex';
import { vplexGeoFailures } from './vplexGeo';

export { events } from './failure';

/** What is known of failures, platform by platform. What has no row here is not stated. */
export const failures: readonly CatalogueFailure[] = [
  ...vplexFailures,
  ...metroNodeFailures,
  ...vplexGeoFailures,
  ...metroClusterFailures,
  ...metroClusterOntapFailures,
  ...svcFailures,
  ...ds8000Failures,
  ...flexCacheFailures,
  ...snapmirrorFailures,
  ...ontapSelectFailures,
  ...activeActiveFailures,
];

/** The rows of a platform of the catalogue; none of a platform of one's own, whatever it is called. */
export function failuresOf(platform: string): readonly CatalogueFailure[] {
  const key = findPlatform(platform)?.platform;
  return key === undefined ? [] : failures.filter(({ keys }) => keys.some((begins) => key.startsWith(begins)));
}

/** The row of a platform and an event, or undefined. */
export const findFailure = (platform: string, event: string): CatalogueFailure | undefined =>
  failuresOf(platform).find((row) => row.event === event);
