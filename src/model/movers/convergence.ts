import {
  absent,
  and,
  type Column,
  columns,
  compare,
  constant,
  convert,
  isStated,
  leastOf,
  min,
  minus,
  numberColumn,
  pick,
  roundNoise,
  textColumn,
  when,
} from '../../formula';
import { Mbps, MBps } from '../../quantities/units';
import { migrationsAtOnce } from '../inputs/assumptions';
import { LinkFlows } from '../links/linkFlows';
import { Links } from '../links/linkNeeds';
import { validations } from '../tables';
import { MoverRates } from './moverRates';
import { Movers } from './movers';
import { Validations } from './validations';

/*
 * Whether the migrations of a mover end over what an option buys: each must be faster than its VM writes memory. A vendor's least
 * bandwidth is no rate. A migration takes what it is given, up to what one circuit, the port of its host and its socket buffer
 * let through: where memory is written faster than that, it never ends. Between what is planned for it and that most, it ends if
 * it gets more than is planned, which nothing reserves.
 */
const circuitMbps = numberColumn(validations, {
  heading: 'Circuit Mb/s',
  unit: Mbps,
  description: `${LinkFlows.migrationMostMbps.description}; none if nothing is bought`,
  formula: leastOf(LinkFlows.migrationMostMbps, [Links.option, Validations.option]),
});
const ofMover = (of: Column<'Movers'>) => pick(of, Validations.moverRow);
const hostMBps = numberColumn(validations, {
  heading: 'Host MB/s',
  unit: MBps,
  description: MoverRates.hostMBps.description,
  formula: ofMover(MoverRates.hostMBps),
});
const circuitMBps = convert(circuitMbps, MBps);
const mostMBps = numberColumn(validations, {
  heading: 'Most MB/s',
  unit: MBps,
  description:
    'The most that one migration gets: the least of what is left of its circuit, the port of its host and its socket buffer',
  formula: when(isStated(circuitMbps), when(isStated(hostMBps), min(circuitMBps, hostMBps), circuitMBps), hostMBps),
});
const plannedMBps = numberColumn(validations, {
  heading: 'Planned MB/s',
  unit: MBps,
  description: `${MoverRates.migrationMBps.description}; none if nothing above 0 is planned`,
  formula: when(
    compare(ofMover(MoverRates.migrationMBps), '>', constant(0, MBps)),
    ofMover(MoverRates.migrationMBps),
    absent('number', MBps),
  ),
});
const rateMBps = numberColumn(validations, {
  heading: 'Rate MB/s',
  unit: MBps,
  description: 'Planned rate of one migration over what is bought',
  formula: when(isStated(mostMBps), min(plannedMBps, mostMBps), plannedMBps),
});
const left = (heading: string, description: string, of: Column<'Validations'>) =>
  numberColumn(validations, {
    heading,
    unit: MBps,
    description: `${description}, of the VM that writes most`,
    formula: roundNoise(minus(of, ofMover(MoverRates.greatestDirtyMBps))),
  });
const roomMBps = left('Room MB/s', 'What is left of the most it gets for memory that is not yet sent', mostMBps);
const spareMBps = left('Left MB/s', 'What is left of the planned rate for memory that is not yet sent', rateMBps);
/** A rate of writing that is not stated cannot make good one that is too high. */
const otherwise = when(isStated(ofMover(Movers.dirtyMBps)), 'yes', 'not known');
const asPlanned = textColumn(validations, {
  heading: 'As planned',
  description: 'Whether every migration ends at its planned rate; not known if that, or what a VM writes, is not stated',
  formula: when(isStated(spareMBps), when(compare(spareMBps, '>', constant(0, MBps)), otherwise, 'beyond plan'), 'not known'),
});
const converges = textColumn(validations, {
  heading: 'Converges',
  description: 'Whether every migration ends: no, whatever it gets; beyond plan: if it gets more than is planned',
  formula: when(
    and(compare(migrationsAtOnce, '>', 0), compare(ofMover(Movers.vms), '>', 0)),
    when(isStated(roomMBps), when(compare(roomMBps, '>', constant(0, MBps)), asPlanned, 'no'), asPlanned),
    'not asked',
  ),
});

export const Convergence = columns(validations, {
  circuitMbps,
  hostMBps,
  mostMBps,
  plannedMBps,
  rateMBps,
  roomMBps,
  spareMBps,
  asPlanned,
  converges,
});
