import { absent, and, compare, countOf, isStated, pick, plus, when } from '../../formula';
import { Mbps, ms, one } from '../../quantities/units';
import { hostsPerSite, migrationNicGbps, migrationsAtOnce } from '../inputs/assumptions';
import { ftMaxRttMs, ftMinMbps, ftSmpMinMbps, moverMinMbps, perHost10G, perHost1G } from '../inputs/products/hypervisors';
import { ft, loadHypervisor, loadSpan } from '../loads/loads';
import { moverHypervisor, moverRow, moverSpan, used } from './movers';
import { loads, movers } from '../tables';
import { quantity, wording } from '../working';

/** What a mover in use asks of a link and of hosts, as stated; absent where it is not asked or not stated. */
const moves = and(used, compare(migrationsAtOnce, '>', 0));
const stated = (heading: string, field: string, asked: typeof moves, figure: typeof moverMinMbps) =>
  wording(
    movers,
    heading,
    field,
    'Whether what is asked of it is stated',
    when(asked, when(isStated(figure), 'yes', 'no'), 'not asked'),
  );

export const moverAsks = quantity(
  movers,
  'Asks Mb/s',
  'asksMbps',
  Mbps,
  'Least bandwidth that one circuit must carry: of one migration, or of all',
  when(moves, pick(moverMinMbps, moverRow), absent('number', Mbps)),
);
export const moverAsksStated = stated('Asks stated', 'asksStated', moves, moverAsks);

const count = (heading: string, field: string, means: string, word: string) =>
  quantity(
    movers,
    heading,
    field,
    one,
    means,
    countOf(loads, [loadSpan, moverSpan], [loadHypervisor, moverHypervisor], [ft, word]),
  );
const ftUses = count('FT workloads', 'ftWorkloads', 'Workloads with fault tolerance, of VMs with one processor', 'FT');
const smpUses = count('SMP FT workloads', 'ftSmpWorkloads', 'Workloads with fault tolerance, of VMs with several', 'SMP FT');
const ftInUse = compare(plus(ftUses, smpUses), '>', 0);
export const moverFtRtt = quantity(
  movers,
  'FT RTT',
  'ftMaxRttMs',
  ms,
  'Greatest recommended round trip of its fault tolerance',
  when(ftInUse, pick(ftMaxRttMs, moverRow), absent('number', ms)),
);
export const moverFtRttStated = stated('FT RTT stated', 'ftRttStated', ftInUse, moverFtRtt);
const asStated = (heading: string, field: string, means: string, of: typeof ftMinMbps) =>
  quantity(movers, heading, field, of.unit, means, pick(of, moverRow));
const minOne = asStated('FT link Mb/s', 'ftOneMinMbps', 'Least link for VMs with one processor, as stated', ftMinMbps);
const minSmp = asStated(
  'SMP FT link Mb/s',
  'ftSmpMinMbps',
  'Least link for VMs with several processors, as stated',
  ftSmpMinMbps,
);
export const moverFtMin = quantity(
  movers,
  'FT min Mb/s',
  'ftMinMbps',
  Mbps,
  'Least link for its FT logging, with several processors where a workload has them',
  when(compare(smpUses, '>', 0), minSmp, when(ftInUse, minOne, absent('number', Mbps))),
);
export const moverFtMinStated = stated('FT min stated', 'ftMinStated', ftInUse, moverFtMin);

const host1G = asStated('Per host 1G', 'perHost1G', 'Migrations of one host at once below 10 Gb/s, as stated', perHost1G);
const host10G = asStated('Per host 10G', 'perHost10G', 'Migrations of one host at once from 10 Gb/s on, as stated', perHost10G);
export const moverPerHost = quantity(
  movers,
  'Per host',
  'perHost',
  one,
  'Most migrations of one host at once, by the speed of its port',
  when(moves, when(compare(migrationNicGbps, '>=', 10), host10G, host1G), absent()),
);
export const moverPerHostStated = stated(
  'Per host stated',
  'perHostStated',
  and(moves, isStated(hostsPerSite), isStated(migrationNicGbps)),
  moverPerHost,
);
