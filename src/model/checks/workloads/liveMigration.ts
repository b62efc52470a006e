import { columns, countOf, numberColumn, when } from '../../../formula';
import { Convergence } from '../../movers/convergence';
import { Drains } from '../../movers/drains';
import { Validations } from '../../movers/validations';
import { fit, validations } from '../../tables';
import type { PlainCheck } from '../check';
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

export const migrationEnds = {
  check: 'live migration',
  asks: 'Is memory sent faster than each VM writes it?',
  restsOn: 'Workloads',
  weight: 'purpose',
  description:
    'Fails if a VM writes memory as fast as a migration can send it at most, so that it never ends. Warns if it ends only at more than its planned rate; to confirm if a rate is not stated',
  status: when(none(endless), when(none(beyondPlan), when(none(endNotKnown), 'ok', toConfirm), 'warning'), 'fail'),
} as const satisfies PlainCheck;

export const siteDrains = {
  check: 'drain window',
  asks: 'Is a site empty within the drain window?',
  restsOn: 'Assumptions',
  weight: 'purpose',
  description:
    'Fails if hosts, their ports, socket buffers or circuits do not let the VMs of a site leave within the window that is stated',
  status: when(none(late), when(none(lateNotKnown), 'ok', toConfirm), 'fail'),
} as const satisfies PlainCheck;

export const LiveMigration = columns(fit, { endless, beyondPlan, endNotKnown, late, lateNotKnown });
