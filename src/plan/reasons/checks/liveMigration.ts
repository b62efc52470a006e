import type { Column } from '../../../formula';
import { Workloads } from '../../../model/inputs/workloads';
import { figure } from '../../../formula/figures';
import { drainWindowMinutes } from '../../../model/inputs/assumptions';
import { Hypervisors } from '../../../model/inputs/products/hypervisors';
import { Loads } from '../../../model/loads/loads';
import { Convergence } from '../../../model/movers/convergence';
import { Drains } from '../../../model/movers/drains';
import { MoverRates } from '../../../model/movers/moverRates';
import { Movers } from '../../../model/movers/movers';
import { Validations } from '../../../model/movers/validations';
import { RouteEstimate } from '../../../model/routes/routeEstimate';
import { toConfirm } from '../../../model/checks/status';
import type { OptionFacts } from '../optionFacts';
import { rowFrom, rowsWith } from '../rows';
import { named } from './named';
import { ofWorkload, type Pointed, type Wording, workloads } from './words';

const moverOf = (facts: OptionFacts, row: number): number => rowFrom(facts.reading, Validations.moverRow, row) ?? 0;
const nameOf = (facts: OptionFacts, row: number): string => `“${facts.shown(Validations.hypervisor, row)}”`;
/** The workloads of the span whose VMs a hypervisor moves. */
const movedBy = (facts: OptionFacts, row: number): readonly number[] =>
  rowsWith(facts.reading, Loads.span, facts.reading.cell(RouteEstimate.span, facts.route)).filter(
    (load) => facts.count(Loads.vms, load) > 0 && sameHypervisor(facts, load, row),
  );
const sameHypervisor = ({ reading }: OptionFacts, load: number, row: number): boolean =>
  reading.key(reading.cell(Loads.hypervisor, load)) === reading.key(reading.cell(Validations.hypervisor, row));

/** What the check counts, by its status, and how each of these hypervisors is told. */
const told: Readonly<Record<string, { readonly says: string; readonly of: (facts: OptionFacts, row: number) => Pointed }>> = {
  fail: { says: 'no', of: endless },
  warning: { says: 'beyond plan', of: beyondPlan },
};

export const liveMigration: Wording = (facts, status) => {
  const { says, of } = told[status] ?? { says: 'not known', of: unknown };
  return facts.validations.filter((row) => facts.is(Convergence.converges, row, says)).map((row) => of(facts, row));
};

/** The workload whose VMs write most, what they write beside a rate, and how many more write as much as that. */
function writing(facts: OptionFacts, row: number, rate: typeof Convergence.mostMBps) {
  const dirty = (load: number): number => facts.count(Loads.vmDirtyMBps, load);
  const over = movedBy(facts, row).filter((load) => dirty(load) >= facts.count(rate, row));
  const worst = over.reduce((most, load) => (dirty(load) > dirty(most) ? load : most), over[0] ?? 0);
  const [written, limit] = facts.compared({ column: Loads.vmDirtyMBps, row: worst }, { column: rate, row });
  return {
    input: ofWorkload(facts, worst, Workloads.dirtyMBps),
    vm: `a VM of “${facts.shown(Loads.workload, worst)}” writes ${written} of memory`,
    limit,
    others: over.length > 1 ? `; so do ${workloads(over.length - 1)} more` : '',
  };
}

function endless(facts: OptionFacts, row: number): Pointed {
  const { vm, others, input, limit } = writing(facts, row, Convergence.mostMBps);
  return {
    text: `${vm}, a migration by ${nameOf(facts, row)} sends ${mostOf(facts, row, limit)}: it never ends${others}`,
    input,
  };
}

function beyondPlan(facts: OptionFacts, row: number): Pointed {
  const { vm, others, input, limit } = writing(facts, row, Convergence.rateMBps);
  const most = facts.number(Convergence.mostMBps, row) === null ? '' : `, of ${mostOf(facts, row)}`;
  const text = `${vm}, ${limit} are planned for a migration by ${nameOf(facts, row)}: it does not end at the planned rate, only if it gets more${most}${others}`;
  return { text, input };
}

/** `at most 125 MB/s, the port of a host`. */
function mostOf(facts: OptionFacts, row: number, shown = facts.shown(Convergence.mostMBps, row)): string {
  const most = facts.number(Convergence.mostMBps, row);
  const by = [
    [MoverRates.portMBps, 'the port of a host'] as const,
    [MoverRates.bufferMBps, 'its socket buffer in a round trip'] as const,
  ].find(([column]) => most !== null && facts.number(column, moverOf(facts, row))?.eq(most));
  return `at most ${shown}, ${by?.[1] ?? 'one circuit and what other traffic leaves'}`;
}

function unknown(facts: OptionFacts, row: number): Pointed {
  const text = `rate of ${nameOf(facts, row)} is blank: its least bandwidth or a drain window would give one`;
  const hypervisor = rowFrom(facts.reading, Validations.hypervisorRow, row);
  if (facts.number(Convergence.rateMBps, row) === null)
    return { text, input: hypervisor === null ? null : { column: Hypervisors.minMbps, row: hypervisor } };
  return silent(facts, movedBy(facts, row), Loads.vmDirtyMBps, 'memory that a VM of', 'writes is blank', Workloads.dirtyMBps);
}

/** The workloads that leave a cell blank, and the first of these cells. */
function silent(
  facts: OptionFacts,
  loads: readonly number[],
  column: Column<'Loads'>,
  ...[before, after, input]: readonly [string, string, Column<'Workloads'>]
): Pointed {
  const blank = loads.filter((load) => facts.number(column, load) === null);
  const [first] = blank;
  return {
    text: `${before} ${named(blank.map((load) => facts.shown(Loads.workload, load)))} ${after}`,
    input: first === undefined ? null : ofWorkload(facts, first, input),
  };
}

export const drainWindow: Wording = (facts, status) => {
  if (status === toConfirm)
    return facts.validations
      .filter((row) => facts.is(Drains.drains, row, 'not known'))
      .map((row) => {
        const moved = movedBy(facts, row);
        return moved.some((load) => facts.number(Loads.memoryMB, load) === null)
          ? silent(facts, moved, Loads.memoryMB, 'memory of a VM of', 'is blank', Workloads.memoryGB)
          : silent(facts, moved, Loads.vmDirtyMBps, 'memory that a VM of', 'writes is blank', Workloads.dirtyMBps);
      });
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
