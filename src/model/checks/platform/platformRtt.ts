import { absent, is, plainly, when } from '../../../formula';
import { given } from '../../inputs/input';
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
  means: 'Round trip of the platform',
  unit: 'ms',
  limit: when(is(rttStated, 'stated'), plainly(ofPlatform(maxRttMs)), absent()),
  value: plainly(ofOption(optionRttMs)),
  kind: given(maxRttIs, fitPlatform),
  status: (compared) => boundStatus(rttStated, compared),
} as const satisfies NumericCheck;
