import { convert } from '../../../formula';
import { percent } from '../../../quantities/units';
import { Spans } from '../../inputs/network/spans';
import { Platforms } from '../../inputs/products/platforms';
import type { NumericCheck } from '../check';
import { ofTypedSpan } from '../option';
import { platformLimit } from '../status';
import { inPackets } from './crossing';

/** What a network loses, how its round trip varies, how large a packet it carries: asked by few platforms. */
export const loss = {
  check: 'loss',
  asks: 'Are no more packets lost than the platform bears?',
  restsOn: 'Platforms',
  weight: 'support',
  blank: 'the loss of the span is blank',
  description: 'Compares the packet loss of the span with the limit of the platform, unless Fibre Channel is bought',
  value: convert(ofTypedSpan(Spans.lossShare), percent),
  kind: 'limit',
  ...platformLimit({ bound: Platforms.maxLossShare, arises: inPackets, as: (most) => convert(most, percent) }),
} as const satisfies NumericCheck;

export const jitter = {
  check: 'jitter',
  asks: 'Does the round trip vary no more than the platform bears?',
  restsOn: 'Platforms',
  weight: 'support',
  blank: 'the jitter of the span is blank',
  description: 'Compares the jitter of the span with the limit of the platform, unless Fibre Channel is bought',
  value: ofTypedSpan(Spans.jitterMs),
  kind: 'limit',
  ...platformLimit({ bound: Platforms.maxJitterMs, arises: inPackets }),
} as const satisfies NumericCheck;

export const mtu = {
  check: 'MTU',
  asks: 'Do packets as large as the platform sends cross whole?',
  restsOn: 'Platforms',
  weight: 'support',
  blank: 'the MTU of the span is blank',
  description: 'Compares the MTU of the span with the least MTU of the platform, unless Fibre Channel is bought',
  value: ofTypedSpan(Spans.mtuBytes),
  kind: 'limit',
  least: true,
  bindsWhereBroken: true,
  ...platformLimit({ bound: Platforms.minMtuBytes, arises: inPackets }),
} as const satisfies NumericCheck;
