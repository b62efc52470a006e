import { compare } from '../../../formula';
import { paths } from '../../inputs/assumptions';
import { Platforms } from '../../inputs/products/platforms';
import { Routes } from '../../routes/routes';
import type { NumericCheck } from '../check';
import { ofRoute } from '../option';
import { platformLimit } from '../status';

export const pathDifference = {
  check: 'path difference',
  asks: 'Are the paths as like in length as the platform asks?',
  restsOn: 'Platforms',
  weight: 'support',
  blank: 'the protect route of the span is blank',
  description:
    'Compares how far the paths differ in length with the limit of the platform; to confirm if the protect route is blank',
  value: ofRoute(Routes.pathDifferenceKm),
  kind: 'limit',
  ...platformLimit({ bound: Platforms.maxPathDifferenceKm, arises: compare(paths, '>', 1) }),
} as const satisfies NumericCheck;
