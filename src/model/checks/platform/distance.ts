import { absent, is, withoutUnit, when, textColumn, columns } from '../../../formula';
import { inputOrDefault } from '../../inputs/input';
import { fit } from '../../tables';
import type { NumericCheck } from '../check';
import { ofOption, ofPlatform, ofRoute, FitRows } from '../option';
import { boundStated, boundStatus } from '../words';
import { Platforms } from '../../inputs/products/platforms';
import { Routes } from '../../routes/routes';
import { Options } from '../../options/identity';

const distanceStated = boundStated('Distance stated', 'distanceStated', Platforms.maxKm);
const routeStatus = textColumn(fit, {
  heading: 'Route status',
  description: 'A protect route that is not stated warns',
  formula: when(is(ofRoute(Routes.protectAssumed), 'yes'), 'warning', 'ok'),
});

export const distance = {
  check: 'distance',
  asks: 'Is the longer route within the distance of the platform?',
  restsOn: 'Platforms',
  heading: 'Distance',
  field: 'distance',
  description: 'A protect route that is not stated warns: the limit was tested on the working route alone',
  unit: 'km',
  limit: when(is(distanceStated, 'stated'), withoutUnit(ofPlatform(Platforms.maxKm)), absent()),
  value: withoutUnit(ofOption(Options.routeKm)),
  kind: inputOrDefault(Platforms.maxKmIs, FitRows.platformRow),
  status: (compared) => boundStatus(distanceStated, compared, routeStatus),
} as const satisfies NumericCheck;

export const Distance = columns(fit, { distanceStated, routeStatus });
