import {
  absent,
  and,
  type Column,
  compare,
  constant,
  countOf,
  isStated,
  pick,
  plus,
  when,
  textColumn,
  numberColumn,
  columns,
} from '../../formula';
import { Gbps, Mbps, ms } from '../../quantities/units';
import { hostsPerSite, migrationNicGbps, migrationsAtOnce } from '../inputs/assumptions';
import { used, Movers } from './movers';
import { loads, movers } from '../tables';
import { Hypervisors } from '../inputs/products/hypervisors';
import { Loads } from '../loads/loads';

/** What a mover in use asks of a link and of hosts, as stated; absent where it is not asked or not stated. */
const moves = and(used, compare(migrationsAtOnce, '>', 0));
const stated = (heading: string, asked: typeof moves, figure: Column<'Movers'>) =>
  textColumn(movers, {
    heading,
    description: 'Whether what is asked of it is stated',
    formula: when(asked, when(isStated(figure), 'yes', 'no'), 'not asked'),
  });

const asksMbps = numberColumn(movers, {
  heading: 'Asks Mb/s',
  unit: Mbps,
  description: 'Least bandwidth that one circuit must carry: of one migration, or of all',
  formula: when(moves, pick(Hypervisors.minMbps, Movers.hypervisorRow), absent('number', Mbps)),
});
const asksStated = stated('Asks stated', moves, asksMbps);

const count = (heading: string, description: string, word: string) =>
  numberColumn(movers, {
    heading,
    description,
    formula: countOf(loads, [Loads.span, Movers.span], [Loads.hypervisor, Movers.hypervisor], [Loads.ft, word]),
  });
const ftWorkloads = count('FT workloads', 'Workloads with fault tolerance, of VMs with one processor', 'FT');
const ftSmpWorkloads = count('SMP FT workloads', 'Workloads with fault tolerance, of VMs with several', 'SMP FT');
const ftInUse = compare(plus(ftWorkloads, ftSmpWorkloads), '>', 0);
const ftMaxRttMs = numberColumn(movers, {
  heading: 'FT RTT',
  unit: ms,
  description: 'Greatest recommended round trip of its fault tolerance',
  formula: when(ftInUse, pick(Hypervisors.ftMaxRttMs, Movers.hypervisorRow), absent('number', ms)),
});
const ftRttStated = stated('FT RTT stated', ftInUse, ftMaxRttMs);
const asStated = (heading: string, description: string, of: Column<'Hypervisors'>) =>
  numberColumn(movers, { heading, unit: of.unit, description, formula: pick(of, Movers.hypervisorRow) });
const ftOneMinMbps = asStated('FT link Mb/s', 'Least link for VMs with one processor, as stated', Hypervisors.ftMinMbps);
const ftSmpMinMbps = asStated(
  'SMP FT link Mb/s',
  'Least link for VMs with several processors, as stated',
  Hypervisors.ftSmpMinMbps,
);
const ftMinMbps = numberColumn(movers, {
  heading: 'FT min Mb/s',
  unit: Mbps,
  description: 'Least link for its FT logging, with several processors where a workload has them',
  formula: when(compare(ftSmpWorkloads, '>', 0), ftSmpMinMbps, when(ftInUse, ftOneMinMbps, absent('number', Mbps))),
});
const ftMinStated = stated('FT min stated', ftInUse, ftMinMbps);

const perHost1G = asStated(
  'Per host 1G',
  'Migrations of one host at once below 10 Gb/s, as stated',
  Hypervisors.migrationsPerHost1G,
);
const perHost10G = asStated(
  'Per host 10G',
  'Migrations of one host at once from 10 Gb/s on, as stated',
  Hypervisors.migrationsPerHost10G,
);
const perHost = numberColumn(movers, {
  heading: 'Per host',
  description: 'Most migrations of one host at once, by the speed of its port',
  formula: when(moves, when(compare(migrationNicGbps, '>=', constant(10, Gbps)), perHost10G, perHost1G), absent()),
});
const perHostStated = stated('Per host stated', and(moves, isStated(hostsPerSite), isStated(migrationNicGbps)), perHost);

export const MoverLimits = columns(movers, {
  asksMbps,
  asksStated,
  ftWorkloads,
  ftSmpWorkloads,
  ftMaxRttMs,
  ftRttStated,
  ftOneMinMbps,
  ftSmpMinMbps,
  ftMinMbps,
  ftMinStated,
  perHost1G,
  perHost10G,
  perHost,
  perHostStated,
});
