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
import { dell } from './platforms/dell';
import { hitachi } from './platforms/hitachi';
import { hpe } from './platforms/hpe';
import { huawei } from './platforms/huawei';
import { ibmPolicyBased } from './platforms/ibmPolicyBased';
import { microsoft } from './platforms/microsoft';
import { nutanix } from './platforms/nutanix';
import { ontapSelect } from './platforms/ontapSelect';
import { pure } from './platforms/pure';
import { snapmirrorActiveSync } from './platforms/snapmirrorActiveSync';
import { softwareDefined } from './platforms/softwareDefined';
import { vsan } from './platforms/vsan';
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
  ...snapmirrorActiveSync,
  ...ontapSelect,
  ...vsan,
  ...pure,
  ...dell,
  ...ibmPolicyBased,
  ...hpe,
  ...hitachi,
  ...huawei,
  ...nutanix,
  ...softwareDefined,
  ...microsoft,
  ...hypothetical,
];

/** The platform of a key, which is matched as everywhere: trimmed and without regard to case. */
export function findPlatform(key: string): CataloguePlatform | undefined {
  return platforms.find(({ platform }) => platform === key.trim().toLowerCase());
}
