import { absent, compare, when } from '../../../formula';
import { paths } from '../../inputs/assumptions';
import { Platforms } from '../../inputs/products/platforms';
import { Routes } from '../../routes/routes';
import type { NumericCheck } from '../check';
import { ofPlatform, ofRoute } from '../option';
import { askedStatus } from '../status';

export const pathDifference = {
  check: 'path difference',
  asks: 'Are the paths as like in length as the platform asks?',
  restsOn: 'Platforms',
  description:
    'Compares how far the paths differ in length with the limit of the platform; not stated if the protect route is not stated',
  limit: when(compare(paths, '>', 1), ofPlatform(Platforms.maxPathDifferenceKm), absent()),
  value: ofRoute(Routes.pathDifferenceKm),
  kind: 'limit',
  status: askedStatus(),
} as const satisfies NumericCheck;
