import { absent, is, withoutUnit, when } from '../../../formula';
import { inputOrDefault } from '../../inputs/input';
import { maxRttIs, maxRttMs } from '../../inputs/products/platforms';
import { optionRttMs } from '../../options/identity';
import type { NumericCheck } from '../check';
import { fitPlatform, ofOption, ofPlatform } from '../option';
import { boundStated, boundStatus } from '../words';

const rttStated = boundStated('RTT stated', 'rttStated', maxRttMs);

export const platformRtt = {
  check: 'platform RTT',
  asks: 'Is the round trip within that of the platform?',
  restsOn: 'Platforms',
  heading: 'RTT',
  field: 'rtt',
  description: 'Round trip of the platform',
  unit: 'ms',
  limit: when(is(rttStated, 'stated'), withoutUnit(ofPlatform(maxRttMs)), absent()),
  value: withoutUnit(ofOption(optionRttMs)),
  kind: inputOrDefault(maxRttIs, fitPlatform),
  status: (compared) => boundStatus(rttStated, compared),
} as const satisfies NumericCheck;
