import { withUnit } from '../../../formula';
import { sites } from '../../../quantities/units';
import { inputOrDefault } from '../../inputs/input';
import { Spans } from '../../inputs/network/spans';
import { Platforms } from '../../inputs/products/platforms';
import type { NumericCheck } from '../check';
import { FitRows, ofPlatform } from '../option';
import { askedStatus } from '../status';

export const numberOfSites = {
  check: 'number of sites',
  asks: 'Does the platform join as many sites as the cluster has?',
  restsOn: 'Platforms',
  description: 'Compares the sites of the cluster with the most sites of the platform, if it states them',
  limit: withUnit(ofPlatform(Platforms.maxSites), sites),
  value: withUnit(inputOrDefault(Spans.clusterSites, FitRows.spanRow), sites),
  kind: 'limit',
  bindsWhereBroken: true,
  status: askedStatus(),
} as const satisfies NumericCheck;
