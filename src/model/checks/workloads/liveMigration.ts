import { Movers } from '../../movers/movers';
import { MoverRates } from '../../movers/moverRates';
import { sentence } from '../sentence';
import {
  columns,
  countOf,
  greatestOf,
  isStated,
  numberColumn,
  when,
  join,
  leastOf,
  picker,
  rounded,
  rowColumn,
  sumOfStated,
  textColumn,
} from '../../../formula';
import { Convergence } from '../../movers/convergence';
import { Drains } from '../../movers/drains';
import { Validations } from '../../movers/validations';
import { fit, validations } from '../../tables';
import type { PlainCheck } from '../check';
import { drainWindowMinutes } from '../../inputs/assumptions';
import { FitRows } from '../option';
import { none, toConfirm } from '../status';

interface Said {
  readonly heading: string;
  readonly description: string;
  readonly column: typeof Convergence.converges;
  readonly says: string;
}

/** Hypervisors in use on the option that say something of their migrations. */
const moversThat = ({ heading, description, column, says }: Said) =>
  numberColumn(fit, {
    heading,
    description,
    formula: countOf(validations, [Validations.option, FitRows.option], [column, says]),
  });

const endless = moversThat({
  heading: 'Endless movers',
  description: 'Hypervisors in use with a migration that never ends',
  column: Convergence.converges,
  says: 'no',
});
const beyondPlan = moversThat({
  heading: 'Beyond plan',
  description: 'Hypervisors in use with a migration that ends only if it gets more than is planned',
  column: Convergence.converges,
  says: 'beyond plan',
});
const endNotKnown = moversThat({
  heading: 'End not known',
  description: 'Hypervisors in use of whose migrations a rate, or what a VM writes, is not stated',
  column: Convergence.converges,
  says: 'not known',
});
const late = moversThat({
  heading: 'Late movers',
  description: 'Hypervisors in use that do not empty a site within the drain window',
  column: Drains.drains,
  says: 'no',
});
const lateNotKnown = moversThat({
  heading: 'Drain not known',
  description: 'Hypervisors in use of which it is not known',
  column: Drains.drains,
  says: 'not known',
});

const moverWith = (heading: string, says: string) => {
  const row = rowColumn(fit, {
    heading,
    description: 'Row in Movers of the first of these hypervisors',
    formula: leastOf(Validations.moverRow, [Validations.option, FitRows.option], [Convergence.converges, says]),
  });
  return { row, of: picker(row) };
};
const never = moverWith('Endless mover row', 'no');
const ifMore = moverWith('Beyond plan mover row', 'beyond plan');
const endlessMBps = numberColumn(fit, {
  heading: 'Endless VM writes',
  unit: MoverRates.greatestDirtyMBps.unit,
  description: 'What its busiest VM writes',
  formula: never.of(MoverRates.greatestDirtyMBps),
});
const endlessMostMBps = numberColumn(fit, {
  heading: 'Endless at most',
  unit: Convergence.mostMBps.unit,
  description: Convergence.mostMBps.description,
  formula: sumOfStated(Convergence.mostMBps, [Validations.option, FitRows.option], [Validations.moverRow, never.row]),
});
const endlessHypervisor = textColumn(fit, {
  heading: 'Endless hypervisor',
  description: 'Its name',
  formula: never.of(Movers.hypervisor),
});
const beyondMBps = numberColumn(fit, {
  heading: 'Beyond plan VM writes',
  unit: MoverRates.greatestDirtyMBps.unit,
  description: 'What its busiest VM writes',
  formula: ifMore.of(MoverRates.greatestDirtyMBps),
});
const plannedMBps = numberColumn(fit, {
  heading: 'Beyond plan rate',
  unit: MoverRates.migrationMBps.unit,
  description: 'What is planned for one migration',
  formula: ifMore.of(MoverRates.migrationMBps),
});
const beyondHypervisor = textColumn(fit, {
  heading: 'Beyond plan hypervisor',
  description: 'Its name',
  formula: ifMore.of(Movers.hypervisor),
});
const endlessSays = sentence({
  heading: 'Endless in words',
  description: 'What a VM writes whose migration never ends',
  words: join(
    'a VM writes ',
    rounded(endlessMBps, 1),
    ' MB/s of memory, ',
    endlessHypervisor,
    ' gets at most ',
    rounded(endlessMostMBps, 1),
    ' MB/s: never ends',
  ),
});
const beyondSays = sentence({
  heading: 'Beyond plan in words',
  description: 'What a VM writes whose migration ends only at more than is planned',
  words: join(
    'a VM writes ',
    rounded(beyondMBps, 1),
    ' MB/s of memory, ',
    rounded(plannedMBps, 1),
    ' MB/s are planned for ',
    beyondHypervisor,
    ': ends only with more',
  ),
});
const migrationSays = when(none(endless), beyondSays, endlessSays);

const slowestMinutes = numberColumn(fit, {
  heading: 'Drain takes',
  unit: Drains.drainMinutes.unit,
  description:
    'Time in which a site empties that does not empty within the window; none if memory is written as fast as it leaves',
  formula: greatestOf(Drains.drainMinutes, [Validations.option, FitRows.option], [Drains.drains, 'no']),
});
const drainSays = sentence({
  heading: 'Drain in words',
  description: 'How long a site takes to empty, and the window',
  words: when(
    isStated(slowestMinutes),
    join('a site takes ', rounded(slowestMinutes, 1), ' min to empty, ', drainWindowMinutes, ' are allowed'),
    'a site never empties: its VMs write memory as fast as it is sent',
  ),
});

export const migrationEnds = {
  check: 'live migration',
  asks: 'Is memory sent faster than each VM writes it?',
  restsOn: 'Workloads',
  weight: 'purpose',
  says: migrationSays,
  blank: 'the rate of a migration, or the memory that a VM writes, is blank',
  description:
    'Fails if a VM writes memory as fast as a migration can send it at most, so that it never ends. Warns if it ends only at more than its planned rate; to confirm if a rate is not stated',
  status: when(none(endless), when(none(beyondPlan), when(none(endNotKnown), 'ok', toConfirm), 'warning'), 'fail'),
} as const satisfies PlainCheck;

export const siteDrains = {
  check: 'drain window',
  asks: 'Is a site empty within the drain window?',
  restsOn: 'Assumptions',
  weight: 'purpose',
  says: drainSays,
  blank: 'the memory of a VM, or what it writes, is blank',
  description:
    'Fails if hosts, their ports, socket buffers or circuits do not let the VMs of a site leave within the window that is stated',
  status: when(none(late), when(none(lateNotKnown), 'ok', toConfirm), 'fail'),
} as const satisfies PlainCheck;

export const LiveMigration = columns(fit, {
  endless,
  beyondPlan,
  endNotKnown,
  late,
  lateNotKnown,
  endlessMoverRow: never.row,
  beyondMoverRow: ifMore.row,
  endlessMBps,
  endlessMostMBps,
  endlessHypervisor,
  beyondMBps,
  plannedMBps,
  beyondHypervisor,
  endlessSays,
  beyondSays,
  slowestMinutes,
  drainSays,
});
