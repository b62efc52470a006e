import { convert, withoutUnit } from '../../../formula';
import { percent } from '../../../quantities/units';
import type { NumericCheck } from '../check';
import { ofPlatform, ofTypedSpan } from '../option';
import { askedStatus } from '../words';
import { Platforms } from '../../inputs/products/platforms';
import { Spans } from '../../inputs/network/spans';

/** What a network loses, how its round trip varies, how large a packet it carries: asked by few platforms. */
export const loss = {
  check: 'loss',
  asks: 'Are no more packets lost than the platform bears?',
  restsOn: 'Platforms',
  heading: 'Loss',
  field: 'loss',
  description: 'Asked where the platform states a limit',
  unit: '%',
  limit: withoutUnit(convert(ofPlatform(Platforms.maxLossShare), percent)),
  value: withoutUnit(convert(ofTypedSpan(Spans.lossShare), percent)),
  kind: 'limit',
  status: (compared) => askedStatus(compared),
} as const satisfies NumericCheck;

export const jitter = {
  check: 'jitter',
  asks: 'Does the round trip vary no more than the platform bears?',
  restsOn: 'Platforms',
  heading: 'Jitter',
  field: 'jitter',
  description: 'Asked where the platform states a limit',
  unit: 'ms',
  limit: withoutUnit(ofPlatform(Platforms.maxJitterMs)),
  value: withoutUnit(ofTypedSpan(Spans.jitterMs)),
  kind: 'limit',
  status: (compared) => askedStatus(compared),
} as const satisfies NumericCheck;

export const mtu = {
  check: 'MTU',
  asks: 'Do packets as large as the platform sends cross whole?',
  restsOn: 'Platforms',
  heading: 'MTU',
  field: 'mtu',
  description: 'Asked where the platform states a least MTU',
  unit: 'B',
  limit: withoutUnit(ofPlatform(Platforms.minMtuBytes)),
  value: withoutUnit(ofTypedSpan(Spans.mtuBytes)),
  kind: 'limit',
  least: true,
  bindsWhereBroken: true,
  status: (compared) => askedStatus(compared),
} as const satisfies NumericCheck;
