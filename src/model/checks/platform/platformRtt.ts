import { absent, is, withoutUnit, when, columns } from '../../../formula';
import { inputOrDefault } from '../../inputs/input';
import { fit } from '../../tables';
import type { NumericCheck } from '../check';
import { ofOption, ofPlatform, FitRows } from '../option';
import { boundStated, boundStatus } from '../words';
import { Platforms } from '../../inputs/products/platforms';
import { Options } from '../../options/identity';

const rttStated = boundStated('RTT stated', 'rttStated', Platforms.maxRttMs);

export const platformRtt = {
  check: 'platform RTT',
  asks: 'Is the round trip within that of the platform?',
  restsOn: 'Platforms',
  heading: 'RTT',
  field: 'rtt',
  description: 'Round trip of the platform',
  unit: 'ms',
  limit: when(is(rttStated, 'stated'), withoutUnit(ofPlatform(Platforms.maxRttMs)), absent()),
  value: withoutUnit(ofOption(Options.rttMs)),
  kind: inputOrDefault(Platforms.maxRttIs, FitRows.platformRow),
  status: (compared) => boundStatus(rttStated, compared),
} as const satisfies NumericCheck;

export const PlatformRtt = columns(fit, { rttStated });
