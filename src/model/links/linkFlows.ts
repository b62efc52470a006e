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
  min,
  minus,
  numberColumn,
  or,
  orElse,
  pick,
  plus,
  ratio,
  roundNoise,
  textColumn,
  times,
  when,
} from '../../formula';
import { Mbps } from '../../quantities/units';
import { targetUtilisation } from '../inputs/assumptions';
import { OptionNeeds } from '../options/needs';
import { SpanLimits } from '../routes/spanLimits';
import { TcpFlows } from '../routes/tcp';
import { links } from '../tables';
import { LinkBounds } from './linkBounds';
import { LinkChoice } from './linkChoice';
import { Links } from './linkNeeds';

/*
 * Circuits side by side add up for many flows, not for one: frames of a conversation keep their order because they keep to
 * one member of the group (IEEE 802.1AX, formerly 802.3ad).
 */
const streamMbps = numberColumn(links, {
  heading: 'Stream Mb/s',
  unit: Mbps,
  description: 'Storage, or IO of hosts, in one TCP connection; none if neither crosses in TCP',
  formula: ratio(LinkBounds.tcpLoadMbps, pick(TcpFlows.tcpStreams, LinkBounds.tcpRow)),
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
const mobilityMbps = numberColumn(links, {
  heading: 'Migrations Mb/s',
  unit: Mbps,
  description: 'What all live migrations are planned to take of it; none if the link carries none',
  formula: when(
    or(is(Links.part, 'all'), is(Links.part, 'rest')),
    pick(OptionNeeds.mobilityMbps, Links.optionRow),
    absent('number', Mbps),
  ),
});
/** Storage is served first: a migration takes what the other traffic leaves. */
const migrationMostMbps = numberColumn(links, {
  heading: 'Migration at most Mb/s',
  unit: Mbps,
  description:
    'The most that one migration gets: one circuit, and what a path carries less all other traffic of the state that is sized for',
  formula: min(
    LinkChoice.payloadMbps,
    plus(minus(LinkChoice.capacityMbps, times(Links.neededMbps, targetUtilisation)), mobilityMbps),
  ),
});
const flowMbps = numberColumn(links, {
  heading: 'Largest flow Mb/s',
  unit: Mbps,
  description: 'The largest single flow: one migration, or storage or IO of hosts in one TCP connection',
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

export const LinkFlows = columns(links, { streamMbps, migrationMbps, mobilityMbps, migrationMostMbps, flowMbps, flowFits });
