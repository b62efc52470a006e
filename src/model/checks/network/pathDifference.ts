import { absent, compare, withoutUnit, when } from '../../../formula';
import { paths } from '../../inputs/assumptions';
import type { NumericCheck } from '../check';
import { ofPlatform, ofRoute } from '../option';
import { askedStatus } from '../words';
import { Platforms } from '../../inputs/products/platforms';
import { Routes } from '../../routes/routes';

export const pathDifference = {
  check: 'path difference',
  asks: 'Are the paths as like in length as the platform asks?',
  restsOn: 'Platforms',
  heading: 'Path difference',
  field: 'pathDifference',
  description: 'Asked where there is more than one path; a protect route that is not stated leaves it not stated',
  unit: 'km',
  limit: when(compare(paths, '>', 1), withoutUnit(ofPlatform(Platforms.maxPathDifferenceKm)), absent()),
  value: withoutUnit(ofRoute(Routes.pathDifferenceKm)),
  kind: 'limit',
  status: (compared) => askedStatus(compared),
} as const satisfies NumericCheck;
