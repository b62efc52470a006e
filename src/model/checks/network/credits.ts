import { absent, columns, convert, is, leastOf, numberColumn, textColumn, times, when } from '../../../formula';
import { MBps, Mbps } from '../../../quantities/units';
import { Options } from '../../options/identity';
import { Credits } from '../../routes/credits';
import { fit } from '../../tables';
import type { NumericCheck } from '../check';
import { ofOption } from '../option';
import { Crossing } from './crossing';
import { storageLinks } from './storageLink';
import { roomOf, storageLoadMbps, throughputStatus } from './throughput';

const creditsSpan = textColumn(fit, {
  heading: 'Credits span',
  description: 'The span whose credits are asked',
  formula: ofOption(Options.span),
});
const portMBps = numberColumn(fit, {
  heading: 'Port throughput',
  unit: MBps,
  description: 'What a port carries with the credits it has, on the path where that is least',
  formula: leastOf(Credits.throughputMBps, [Credits.span, creditsSpan]),
});
const portsMbps = numberColumn(fit, {
  heading: 'Ports throughput',
  unit: Mbps,
  description: 'The same of all ports bought side by side',
  formula: times(convert(portMBps, Mbps), storageLinks),
});
const creditsRoomMbps = roomOf('Credits room', 'credits let pass', portsMbps);

export const bufferCredits = {
  check: 'credits',
  asks: 'Have the Fibre Channel ports the credits that carry the storage traffic?',
  restsOn: 'Spans',
  weight: 'purpose',
  heading: 'Buffer credits',
  description:
    'Compares what the ports bought carry with their credits with the storage traffic: fails below its load, warns below its load at the target utilisation; applies if what is bought carries Fibre Channel',
  limit: when(is(Crossing.storageOver, 'FC'), storageLoadMbps, absent('number', Mbps)),
  value: portsMbps,
  kind: 'limit',
  least: true,
  status: throughputStatus(creditsRoomMbps),
} as const satisfies NumericCheck;

export const CreditCheck = columns(fit, { creditsSpan, portMBps, portsMbps, creditsRoomMbps });
