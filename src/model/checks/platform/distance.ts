import { columns, is, textColumn, when } from '../../../formula';
import { inputOrDefault } from '../../inputs/input';
import { Platforms } from '../../inputs/products/platforms';
import { Options } from '../../options/identity';
import { Routes } from '../../routes/routes';
import { fit } from '../../tables';
import type { NumericCheck } from '../check';
import { FitRows, ofOption, ofRoute } from '../option';
import { notPublished, platformLimit } from '../status';

const orAssumed = (otherwise: string) => when(is(ofRoute(Routes.protectAssumed), 'yes'), 'warning', otherwise);
const routeStatus = textColumn(fit, {
  heading: 'Route status',
  description: 'A protect route that is not stated warns',
  formula: orAssumed('ok'),
});
/** Whatever bounds the platform, the round trip for one, is tested with that route. */
const routeOpen = textColumn(fit, {
  heading: 'Route open',
  description: 'The same if no distance is published',
  formula: orAssumed(notPublished),
});

export const distance = {
  check: 'distance',
  asks: 'Is the longer route within the distance of the platform?',
  restsOn: 'Platforms',
  weight: 'support',
  decisive: true,
  description: 'Compares the longer route with the limit of the platform; warns if the protect route is not stated',
  value: ofOption(Options.routeKm),
  kind: inputOrDefault(Platforms.maxKmIs, FitRows.platformRow),
  ...platformLimit({ bound: Platforms.maxKm, kept: routeStatus, silent: routeOpen }),
} as const satisfies NumericCheck;

export const Distance = columns(fit, { routeStatus, routeOpen });
