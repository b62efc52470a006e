import { figure } from '../../../formula/figures';
import { drainWindowMinutes } from '../../../model/inputs/assumptions';
import { Hypervisors } from '../../../model/inputs/products/hypervisors';
import { Loads } from '../../../model/loads/loads';
import { Convergence } from '../../../model/movers/convergence';
import { Drains } from '../../../model/movers/drains';
import { Movers } from '../../../model/movers/movers';
import { Validations } from '../../../model/movers/validations';
import { RouteEstimate } from '../../../model/routes/routeEstimate';
import { toConfirm } from '../../../model/checks/status';
import type { OptionFacts } from '../optionFacts';
import { rowFrom, rowsWith } from '../rows';
import { named } from './named';
import { type Wording, workloads } from './words';

const moverOf = (facts: OptionFacts, row: number): number => rowFrom(facts.reading, Validations.moverRow, row) ?? 0;
const nameOf = (facts: OptionFacts, row: number): string => `“${facts.shown(Validations.hypervisor, row)}”`;
/** The workloads of the span whose VMs a hypervisor moves. */
const movedBy = (facts: OptionFacts, row: number): readonly number[] =>
  rowsWith(facts.reading, Loads.span, facts.reading.cell(RouteEstimate.span, facts.route)).filter(
    (load) => facts.count(Loads.vms, load) > 0 && sameHypervisor(facts, load, row),
  );
const sameHypervisor = ({ reading }: OptionFacts, load: number, row: number): boolean =>
  reading.key(reading.cell(Loads.hypervisor, load)) === reading.key(reading.cell(Validations.hypervisor, row));

export const liveMigration: Wording = (facts, status) => {
  const asked = status === 'fail' ? 'no' : 'not known';
  const rows = facts.validations.filter((row) => facts.is(Convergence.converges, row, asked));
  return rows.flatMap((row) => (status === 'fail' ? [endless(facts, row)] : unknown(facts, row)));
};

/** The workload whose VMs write most, and how many more write too much. */
function endless(facts: OptionFacts, row: number): string {
  const rate = facts.count(Convergence.rateMBps, row);
  const dirty = (load: number): number => facts.count(Loads.vmDirtyMBps, load);
  const over = movedBy(facts, row).filter((load) => dirty(load) >= rate);
  const worst = over.reduce((most, load) => (dirty(load) > dirty(most) ? load : most), over[0] ?? 0);
  const others = over.length > 1 ? `; so do ${workloads(over.length - 1)} more` : '';
  return `a VM of “${facts.shown(Loads.workload, worst)}” writes ${facts.shown(Loads.vmDirtyMBps, worst)} of memory, a migration by ${nameOf(facts, row)} sends ${facts.shown(Convergence.rateMBps, row)}: it never ends${others}`;
}

function unknown(facts: OptionFacts, row: number): readonly string[] {
  if (facts.number(Convergence.rateMBps, row) === null)
    return [`rate of ${nameOf(facts, row)} is blank: its least bandwidth or a drain window would give one`];
  const silent = movedBy(facts, row).filter((load) => facts.number(Loads.vmDirtyMBps, load) === null);
  return [`memory that a VM of ${named(silent.map((load) => facts.shown(Loads.workload, load)))} writes is blank`];
}

export const drainWindow: Wording = (facts, status) => {
  if (status === toConfirm) return ['memory of a VM, or what it writes, is blank'];
  return facts.validations.filter((row) => facts.is(Drains.drains, row, 'no')).map((row) => late(facts, row));
};

function late(facts: OptionFacts, row: number): string {
  const mover = moverOf(facts, row);
  const fuller = facts.count(Movers.memoryAMB, mover) >= facts.count(Movers.memoryBMB, mover);
  const site = facts.shown(fuller ? RouteEstimate.siteA : RouteEstimate.siteB, facts.route);
  const by = facts.shown(Hypervisors.hypervisor, rowFrom(facts.reading, Movers.hypervisorRow, mover) ?? 0);
  if (facts.number(Drains.drainMinutes, row) === null)
    return `“${by}” never empties ${site}: VMs under way write memory as fast as it leaves`;
  const window = figure(facts.reading.assumption(drainWindowMinutes), drainWindowMinutes.unit);
  return `“${by}” takes ${facts.shown(Drains.drainMinutes, row)} to empty ${site}, the window is ${window}`;
}
