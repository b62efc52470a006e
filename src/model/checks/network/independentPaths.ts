import { withUnit } from '../../../formula';
import { independentPaths as counted } from '../../../quantities/units';
import { paths } from '../../inputs/assumptions';
import { Platforms } from '../../inputs/products/platforms';
import type { NumericCheck } from '../check';
import { platformLimit } from '../status';

export const independentPaths = {
  check: 'independent paths',
  asks: 'Are as many independent paths bought as the platform requires?',
  restsOn: 'Platforms',
  weight: 'support',
  description: 'Compares the paths of the plan with the fewest of the platform',
  value: withUnit(paths, counted),
  kind: 'limit',
  least: true,
  bindsWhereBroken: true,
  ...platformLimit({ bound: Platforms.minPaths, as: (fewest) => withUnit(fewest, counted) }),
} as const satisfies NumericCheck;
