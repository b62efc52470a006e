import {
  absent,
  and,
  cents,
  columns,
  is,
  max,
  min,
  minus,
  type Node,
  type Operand,
  numberColumn,
  or,
  pick,
  ratio,
  sumOf,
  times,
  when,
  withoutUnit,
} from '../../formula';
import { TB } from '../../quantities/units';
import { coresPerCpu, cpusPerHost, hostsPerSite, users } from '../inputs/assumptions';
import { inputOrDefault } from '../inputs/input';
import { basesByLoad, energyBasis, Prices, shareOfListBasis } from '../inputs/prices';
import { Platforms } from '../inputs/products/platforms';
import { ServedLoads } from '../loads/servedLoads';
import { Options } from '../options/identity';
import { ServedWorkloads } from '../options/servedWorkloads';
import { rule } from '../rules';
import { costs } from '../tables';
import { CostLines } from './costLines';

/* How many of its basis a cost line pays for. What a count needs and is not stated leaves it unpriced. */

const { basis, optionRow, platformRow, priceRow, spanCount } = CostLines;

const copiesHeld = numberColumn(costs, {
  heading: 'Copies held',
  description: '2 if the basis counts both copies and the other site holds one, else 1',
  formula: when(
    and(is(inputOrDefault(Platforms.secondCopy, platformRow), 'yes'), or(is(basis, 'per mirrored TB'), is(basis, 'per raw TB'))),
    2,
    1,
  ),
});
const capacityTB = numberColumn(costs, {
  heading: 'Load TB',
  unit: TB,
  description:
    'Usable capacity for the workloads that the platform serves, once data are reduced, with the second copy if the basis counts it',
  formula: ratio(times(copiesHeld, pick(ServedWorkloads.capacityTB, optionRow)), inputOrDefault(Prices.dataReduction, priceRow)),
});
const byBasis = (name: string, count: Operand, otherwise: Operand): Node => when(is(basis, name), count, otherwise);
const isOf = (...names: readonly string[]): Node => or(...names.map((name) => is(basis, name)));
const headCount = numberColumn(costs, {
  heading: 'VMs or users',
  description: 'VMs of the workloads that the platform serves, or people, that a line by these pays for; 1 on any other basis',
  formula: byBasis(
    'per VM',
    sumOf(ServedLoads.vms, [ServedLoads.into, pick(Options.served, optionRow)], [ServedLoads.counts, 'yes']),
    byBasis('per user', users, 1),
  ),
});
const capacityCount = numberColumn(costs, {
  heading: 'TB counted',
  description: 'TB that a line by capacity pays for: usable, with the second copy, or of drives; 1 on any other basis',
  formula: byBasis(
    'per raw TB',
    times(withoutUnit(capacityTB), pick(Prices.rawPerUsable, priceRow)),
    when(isOf('per TB', 'per mirrored TB'), withoutUnit(capacityTB), 1),
  ),
});
const cores = numberColumn(costs, {
  heading: 'Cores',
  description: 'Cores that are charged for a CPU; of the basis per socket the CPU itself',
  formula: byBasis('per socket', 1, max(coresPerCpu, inputOrDefault(Prices.minCoresPerCpu, priceRow))),
});
const machineCount = numberColumn(costs, {
  heading: 'Machines counted',
  description: 'Hosts, sockets or cores at both sites that a line by these pays for; 1 on any other basis',
  formula: byBasis(
    'per host',
    times(2, hostsPerSite),
    when(isOf('per socket', 'per core'), times(2, hostsPerSite, cpusPerHost, cores), 1),
  ),
});
const isShared = is(inputOrDefault(Prices.shared, priceRow), 'yes');
const hoursPerYear = rule('hoursPerYear');
const hoursCharged = when(is(CostLines.charge, 'monthly'), ratio(hoursPerYear, 12), hoursPerYear);
const basisCount = numberColumn(costs, {
  heading: 'Basis count',
  description: 'How many of its basis there are; none if what is counted is not stated',
  formula: times(byBasis('per site', 2, byBasis(energyBasis, hoursCharged, 1)), capacityCount, headCount, machineCount),
});
const parts = numberColumn(costs, {
  heading: 'Parts',
  description:
    'In how many equal parts it is paid: one for each span if it is shared, else 1; none if it is shared and differs from span to span',
  formula: when(isShared, when(isOf(...basesByLoad, shareOfListBasis), absent(), max(spanCount, 1)), 1),
});
/**
 * What a span pays of a whole that is paid in parts, spans in the order of their names: rounded where its part begins and where it
 * ends, so that the parts add up to the whole. Of one part it is the whole.
 */
export function partOf(whole: Operand, place: Operand, inParts: Operand): Node {
  const last = min(place, inParts);
  return minus(cents(ratio(times(whole, last), inParts)), cents(ratio(times(whole, minus(last, 1)), inParts)));
}

export const CostCounts = columns(costs, {
  copiesHeld,
  capacityTB,
  headCount,
  capacityCount,
  cores,
  machineCount,
  basisCount,
  parts,
});
