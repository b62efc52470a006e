import { withUnit } from '../../../formula';
import { sites } from '../../../quantities/units';
import { inputOrDefault } from '../../inputs/input';
import { Spans } from '../../inputs/network/spans';
import { Platforms } from '../../inputs/products/platforms';
import type { NumericCheck } from '../check';
import { FitRows } from '../option';
import { platformLimit } from '../status';

export const numberOfSites = {
  check: 'number of sites',
  asks: 'Does the platform join as many sites as the cluster has?',
  restsOn: 'Platforms',
  weight: 'support',
  description: 'Compares the sites of the cluster with the most sites of the platform',
  value: withUnit(inputOrDefault(Spans.clusterSites, FitRows.spanRow), sites),
  kind: 'limit',
  bindsWhereBroken: true,
  ...platformLimit({ bound: Platforms.maxSites, as: (most) => withUnit(most, sites) }),
} as const satisfies NumericCheck;
