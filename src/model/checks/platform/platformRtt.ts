import { absent, columns, is, when } from '../../../formula';
import { inputOrDefault } from '../../inputs/input';
import { Platforms } from '../../inputs/products/platforms';
import { Options } from '../../options/identity';
import { fit } from '../../tables';
import type { NumericCheck } from '../check';
import { FitRows, ofOption, ofPlatform } from '../option';
import { boundStated, boundStatus } from '../status';

const rttStated = boundStated({ heading: 'RTT stated', bound: Platforms.maxRttMs });

export const platformRtt = {
  check: 'platform RTT',
  asks: 'Is the round trip within that of the platform?',
  restsOn: 'Platforms',
  heading: 'RTT',
  description: 'Compares the round trip of the span with the limit of the platform',
  limit: when(is(rttStated, 'stated'), ofPlatform(Platforms.maxRttMs), absent()),
  value: ofOption(Options.rttMs),
  kind: inputOrDefault(Platforms.maxRttIs, FitRows.platformRow),
  status: boundStatus({ stated: rttStated }),
} as const satisfies NumericCheck;

export const PlatformRtt = columns(fit, { rttStated });
