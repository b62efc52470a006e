import { absent, is, withoutUnit, when } from '../../../formula';
import { maxKm, maxKmIs } from '../../inputs/products/platforms';
import { inputOrDefault } from '../../inputs/input';
import { optionKm } from '../../options/identity';
import { protectAssumed } from '../../routes/routes';
import { fit } from '../../tables';
import { wording } from '../../working';
import type { NumericCheck } from '../check';
import { fitPlatform, ofOption, ofPlatform, ofRoute } from '../option';
import { boundStated, boundStatus } from '../words';

export const distanceStated = boundStated('Distance stated', 'distanceStated', maxKm);
const routeStated = wording(
  fit,
  'Route status',
  'routeStatus',
  'A protect route that is not stated warns',
  when(is(ofRoute(protectAssumed), 'yes'), 'warning', 'ok'),
);

export const distance = {
  check: 'distance',
  asks: 'Is the longer route within the distance of the platform?',
  restsOn: 'Platforms',
  heading: 'Distance',
  field: 'distance',
  description: 'A protect route that is not stated warns: the limit was tested on the working route alone',
  unit: 'km',
  limit: when(is(distanceStated, 'stated'), withoutUnit(ofPlatform(maxKm)), absent()),
  value: withoutUnit(ofOption(optionKm)),
  kind: inputOrDefault(maxKmIs, fitPlatform),
  status: (compared) => boundStatus(distanceStated, compared, routeStated),
} as const satisfies NumericCheck;
