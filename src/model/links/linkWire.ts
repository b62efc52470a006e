import {
  absent,
  columns,
  is,
  isStated,
  minus,
  numberColumn,
  or,
  pick,
  ratio,
  roundNoise,
  textColumn,
  times,
  when,
} from '../../formula';
import { Mbps } from '../../quantities/units';
import { targetUtilisation } from '../inputs/assumptions';
import { Options } from '../options/identity';
import { links } from '../tables';
import { LinkChoice } from './linkChoice';
import { LinkOffer } from './linkOffer';
import { Links } from './linkNeeds';

/**
 * How fast the circuit bought for storage clocks an IO out, and how busy it is: storage that crosses on it alone is asked.
 * What hosts move over a fabric of their own is none of it.
 */
const withoutStorage = or(is(Links.part, 'rest'), is(Links.part, 'fabric'));
const clockedAtMbps = numberColumn(links, {
  heading: 'Clocked at Mb/s',
  unit: Mbps,
  description: 'What one circuit carries of an IO: its payload, less the framing. One IO never takes several circuits',
  formula: when(
    withoutStorage,
    absent('number', Mbps),
    times(LinkChoice.payloadMbps, pick(Options.linkEfficiency, Links.optionRow)),
  ),
});
const load = numberColumn(links, {
  heading: 'Load',
  description: 'Traffic of the state and year that are sized for, before the target utilisation ÷ what one path carries',
  formula: ratio(times(Links.requirementMbps, targetUtilisation), LinkChoice.capacityMbps),
});
const idleShare = numberColumn(links, {
  heading: 'Idle share',
  description: 'Share of the time in which nothing is sent on the circuit for storage',
  formula: when(withoutStorage, absent(), roundNoise(minus(1, load))),
});
const wire = textColumn(links, {
  heading: 'Wire',
  description: 'Whether it is known on what storage is clocked: unknown if a circuit is needed and none is bought',
  formula: when(
    or(isStated(clockedAtMbps), withoutStorage, is(LinkOffer.purchase, 'nothing to buy'), is(LinkOffer.purchase, 'not this way')),
    'known',
    'unknown',
  ),
});

export const LinkWire = columns(links, { clockedAtMbps, load, idleShare, wire });
