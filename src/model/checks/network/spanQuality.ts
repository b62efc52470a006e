import { convert, plainly } from '../../../formula';
import { percent } from '../../../quantities/units';
import { maxJitterMs, maxLossShare, minMtuBytes } from '../../inputs/products/platforms';
import { jitterMs, lossShare, mtuBytes } from '../../inputs/network/spans';
import type { NumericCheck } from '../check';
import { ofPlatform, ofTypedSpan } from '../option';
import { askedStatus } from '../words';

/** What a network loses, how its round trip varies, how large a packet it carries: asked by few platforms. */
export const loss = {
  check: 'loss',
  asks: 'Are no more packets lost than the platform bears?',
  restsOn: 'Platforms',
  heading: 'Loss',
  field: 'loss',
  means: 'Asked where the platform states a limit',
  unit: '%',
  limit: plainly(convert(ofPlatform(maxLossShare), percent)),
  value: plainly(convert(ofTypedSpan(lossShare), percent)),
  kind: 'limit',
  status: (compared) => askedStatus(compared),
} as const satisfies NumericCheck;

export const jitter = {
  check: 'jitter',
  asks: 'Does the round trip vary no more than the platform bears?',
  restsOn: 'Platforms',
  heading: 'Jitter',
  field: 'jitter',
  means: 'Asked where the platform states a limit',
  unit: 'ms',
  limit: plainly(ofPlatform(maxJitterMs)),
  value: plainly(ofTypedSpan(jitterMs)),
  kind: 'limit',
  status: (compared) => askedStatus(compared),
} as const satisfies NumericCheck;

export const mtu = {
  check: 'MTU',
  asks: 'Do packets as large as the platform sends cross whole?',
  restsOn: 'Platforms',
  heading: 'MTU',
  field: 'mtu',
  means: 'Asked where the platform states a least MTU',
  unit: 'B',
  limit: plainly(ofPlatform(minMtuBytes)),
  value: plainly(ofTypedSpan(mtuBytes)),
  kind: 'limit',
  least: true,
  bindsWhereBroken: true,
  status: (compared) => askedStatus(compared),
} as const satisfies NumericCheck;
