import { type Column, columns, compare, isStated, leastOf, numberColumn, orElse, textColumn, when } from '../../../formula';
import { Mbps } from '../../../quantities/units';
import { LinkBounds } from '../../links/linkBounds';
import { Links } from '../../links/linkNeeds';
import { fit } from '../../tables';
import type { NumericCheck } from '../check';
import { FitRows } from '../option';
import { roomOf, throughputStatus } from './throughput';

/* Fibre Channel runs on two links of an option: that of storage, and a fabric for hosts. The one with less to spare is tested. */
const onLink = (part: string | Column<'Fit'>, column: Column<'Links'>) =>
  leastOf(column, [Links.option, FitRows.option], [Links.part, part]);
const share = (heading: string, part: string, which: string) =>
  numberColumn(fit, {
    heading,
    description: `What the ports of ${which} carry with their credits ÷ its load`,
    formula: onLink(part, LinkBounds.creditsShare),
  });
const storageShare = share('Credits of storage', 'storage', 'the link for storage');
const fabricShare = share('Credits of fabric', 'fabric', 'the fabric for hosts');
const storageFcMbps = numberColumn(fit, {
  heading: 'FC load of storage',
  unit: Mbps,
  description: 'What the link for storage carries over Fibre Channel',
  formula: onLink('storage', LinkBounds.fcLoadMbps),
});
const creditsPart = textColumn(fit, {
  heading: 'Credits part',
  description: 'The link whose ports have less to spare: storage, or the fabric for hosts',
  formula: when(
    isStated(storageFcMbps),
    when(compare(orElse(fabricShare, orElse(storageShare, 0)), '<', orElse(storageShare, 0)), 'fabric', 'storage'),
    'fabric',
  ),
});
const creditsLoadMbps = numberColumn(fit, {
  heading: 'Credits load',
  unit: Mbps,
  description: 'What that link carries over Fibre Channel in the state that is sized for, before the target utilisation',
  formula: onLink(creditsPart, LinkBounds.fcLoadMbps),
});
const portsMbps = numberColumn(fit, {
  heading: 'Ports throughput',
  unit: Mbps,
  description: 'What the ports of that link carry side by side with the credits they have',
  formula: onLink(creditsPart, LinkBounds.portsMbps),
});
const creditsRoomMbps = roomOf('Credits room', 'credits let pass', portsMbps, creditsLoadMbps);

export const bufferCredits = {
  check: 'credits',
  asks: 'Have the Fibre Channel ports the credits that carry the traffic of their link?',
  restsOn: 'Spans',
  weight: 'purpose',
  heading: 'Buffer credits',
  blank: 'the FC speed or the buffer credits of the span are blank',
  description:
    'Compares what ports carry with their credits with the load of their link, storage or fabric: fails below it, warns below it at the target utilisation; applies if Fibre Channel is bought',
  limit: creditsLoadMbps,
  value: portsMbps,
  kind: 'limit',
  least: true,
  status: throughputStatus(creditsRoomMbps),
} as const satisfies NumericCheck;

export const CreditCheck = columns(fit, {
  storageShare,
  fabricShare,
  storageFcMbps,
  creditsPart,
  creditsLoadMbps,
  portsMbps,
  creditsRoomMbps,
});
