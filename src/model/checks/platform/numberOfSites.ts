import { withoutUnit } from '../../../formula';
import { inputOrDefault } from '../../inputs/input';
import type { NumericCheck } from '../check';
import { ofPlatform, FitRows } from '../option';
import { askedStatus } from '../words';
import { Platforms } from '../../inputs/products/platforms';
import { Spans } from '../../inputs/network/spans';

export const numberOfSites = {
  check: 'number of sites',
  asks: 'Does the platform join as many sites as the cluster has?',
  restsOn: 'Platforms',
  heading: 'Number of sites',
  field: 'numberOfSites',
  description: 'Asked where the platform states how many',
  unit: 'sites',
  limit: withoutUnit(ofPlatform(Platforms.maxSites)),
  value: withoutUnit(inputOrDefault(Spans.clusterSites, FitRows.spanRow)),
  kind: 'limit',
  bindsWhereBroken: true,
  status: (compared) => askedStatus(compared),
} as const satisfies NumericCheck;
