import {
  absent,
  columns,
  compare,
  constant,
  convert,
  is,
  isNotNegative,
  isStated,
  max,
  minus,
  numberColumn,
  or,
  orElse,
  pick,
  ratio,
  roundNoise,
  rowColumn,
  rowOf,
  textColumn,
  times,
  when,
} from '../../formula';
import { Mbps } from '../../quantities/units';
import { targetUtilisation } from '../inputs/assumptions';
import { Options } from '../options/identity';
import { OptionNeeds } from '../options/needs';
import { SpanLimits } from '../routes/spanLimits';
import { TcpFlows } from '../routes/tcp';
import { links } from '../tables';
import { LinkChoice } from './linkChoice';
import { Links } from './linkNeeds';

/*
 * Circuits side by side add up for many flows, not for one: frames of a conversation keep their order because they keep to
 * one member of the group (IEEE 802.1AX, formerly 802.3ad).
 */
const tcpRow = rowColumn(links, {
  heading: 'TCP row',
  description: 'Row of the span in TCP',
  formula: rowOf(TcpFlows.span, Links.span),
});
const overTcp = textColumn(links, {
  heading: 'Storage over TCP',
  description: 'Whether storage crosses this link in TCP connections: its platform and framing say so',
  formula: when(
    or(is(pick(Options.overFCIP, Links.optionRow), 'yes'), is(pick(Options.overIP, Links.optionRow), 'yes')),
    when(or(is(Links.part, 'all'), is(Links.part, 'storage')), pick(TcpFlows.overTcp, tcpRow), 'no'),
    'no',
  ),
});
const storageMbps = numberColumn(links, {
  heading: 'Storage traffic Mb/s',
  unit: Mbps,
  description: 'Storage of the option in the state that is sized for, before the target utilisation',
  formula: times(pick(OptionNeeds.requiredStorageMbps, Links.optionRow), targetUtilisation),
});
const streamMbps = numberColumn(links, {
  heading: 'Stream Mb/s',
  unit: Mbps,
  description: 'Storage in one TCP connection; none if storage does not cross in TCP',
  formula: when(is(overTcp, 'yes'), ratio(storageMbps, pick(TcpFlows.tcpStreams, tcpRow)), absent('number', Mbps)),
});
const migrationMbps = numberColumn(links, {
  heading: 'Migration Mb/s',
  unit: Mbps,
  description: 'The fastest planned migration; none if the link carries none',
  formula: when(
    or(is(Links.part, 'all'), is(Links.part, 'rest')),
    convert(pick(SpanLimits.migrationMBps, Links.routeRow), Mbps),
    absent('number', Mbps),
  ),
});
const flowMbps = numberColumn(links, {
  heading: 'Largest flow Mb/s',
  unit: Mbps,
  description: 'The largest single flow: one migration, or storage in one TCP connection',
  formula: max(orElse(streamMbps, constant(0, Mbps)), orElse(migrationMbps, constant(0, Mbps))),
});
const flowFits = textColumn(links, {
  heading: 'Flow fits',
  description: 'Whether the largest flow fits one of several circuits side by side',
  formula: when(
    isStated(LinkChoice.payloadMbps),
    when(
      compare(LinkChoice.perPath, '>', 1),
      when(isNotNegative(roundNoise(minus(LinkChoice.payloadMbps, flowMbps))), 'yes', 'no'),
      'not asked',
    ),
    'not asked',
  ),
});

export const LinkFlows = columns(links, { tcpRow, overTcp, storageMbps, streamMbps, migrationMbps, flowMbps, flowFits });
