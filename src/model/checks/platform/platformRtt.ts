import { inputOrDefault } from '../../inputs/input';
import { Platforms } from '../../inputs/products/platforms';
import { Options } from '../../options/identity';
import type { NumericCheck } from '../check';
import { FitRows, ofOption } from '../option';
import { platformLimit } from '../status';

export const platformRtt = {
  check: 'platform RTT',
  asks: 'Is the round trip within that of the platform?',
  restsOn: 'Platforms',
  weight: 'support',
  decisive: true,
  heading: 'RTT',
  description: 'Compares the round trip of the span with the limit of the platform',
  value: ofOption(Options.rttMs),
  kind: inputOrDefault(Platforms.maxRttIs, FitRows.platformRow),
  ...platformLimit({ bound: Platforms.maxRttMs }),
} as const satisfies NumericCheck;
