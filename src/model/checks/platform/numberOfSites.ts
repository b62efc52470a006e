import { withoutUnit } from '../../../formula';
import { inputOrDefault } from '../../inputs/input';
import { maxSites } from '../../inputs/products/platforms';
import { clusterSites } from '../../inputs/network/spans';
import type { NumericCheck } from '../check';
import { fitSpan, ofPlatform } from '../option';
import { askedStatus } from '../words';

export const numberOfSites = {
  check: 'number of sites',
  asks: 'Does the platform join as many sites as the cluster has?',
  restsOn: 'Platforms',
  heading: 'Number of sites',
  field: 'numberOfSites',
  description: 'Asked where the platform states how many',
  unit: 'sites',
  limit: withoutUnit(ofPlatform(maxSites)),
  value: withoutUnit(inputOrDefault(clusterSites, fitSpan)),
  kind: 'limit',
  bindsWhereBroken: true,
  status: (compared) => askedStatus(compared),
} as const satisfies NumericCheck;
