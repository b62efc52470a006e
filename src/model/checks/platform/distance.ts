import { absent, columns, is, textColumn, when } from '../../../formula';
import { inputOrDefault } from '../../inputs/input';
import { Platforms } from '../../inputs/products/platforms';
import { Options } from '../../options/identity';
import { Routes } from '../../routes/routes';
import { fit } from '../../tables';
import type { NumericCheck } from '../check';
import { FitRows, ofOption, ofPlatform, ofRoute } from '../option';
import { boundStated, boundStatus } from '../status';

const distanceStated = boundStated({ heading: 'Distance stated', bound: Platforms.maxKm });
const routeStatus = textColumn(fit, {
  heading: 'Route status',
  description: 'A protect route that is not stated warns',
  formula: when(is(ofRoute(Routes.protectAssumed), 'yes'), 'warning', 'ok'),
});

export const distance = {
  check: 'distance',
  asks: 'Is the longer route within the distance of the platform?',
  restsOn: 'Platforms',
  description: 'Compares the longer route with the limit of the platform; warns if the protect route is not stated',
  limit: when(is(distanceStated, 'stated'), ofPlatform(Platforms.maxKm), absent()),
  value: ofOption(Options.routeKm),
  kind: inputOrDefault(Platforms.maxKmIs, FitRows.platformRow),
  status: boundStatus({ stated: distanceStated, kept: routeStatus }),
} as const satisfies NumericCheck;

export const Distance = columns(fit, { distanceStated, routeStatus });
