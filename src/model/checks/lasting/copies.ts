import { sentence } from '../sentence';
import {
  columns,
  compare,
  countOf,
  greatestOf,
  isNotNegative,
  isStated,
  numberColumn,
  when,
  type Assumption,
  join,
  rounded,
} from '../../../formula';
import { hour } from '../../../quantities/units';
import { capacityNotStated, neverEnds, type resyncEvents, Resyncs } from '../../demands/resyncs';
import { maxCopyHours, maxResyncHours } from '../../inputs/assumptions';
import { fit, resyncs } from '../../tables';
import type { NumericCheck } from '../check';
import { FitRows } from '../option';
import { toConfirm } from '../status';

/** How long data exists once: a copy that takes months, or never ends, protects nothing meanwhile. */
interface Copy {
  readonly name: string;
  readonly event: (typeof resyncEvents)[number];
  readonly allowed: Assumption;
}

function copy({ name, event, allowed }: Copy) {
  const hours = numberColumn(fit, {
    heading: `${name} hours`,
    unit: hour,
    description: `Hours of “${event}”`,
    formula: greatestOf(Resyncs.hours, [Resyncs.option, FitRows.option], [Resyncs.event, event]),
  });
  const copiesWith = (heading: string, description: string, status: string) =>
    numberColumn(fit, {
      heading: `${name} ${heading}`,
      description,
      formula: countOf(resyncs, [Resyncs.option, FitRows.option], [Resyncs.event, event], [Resyncs.status, status]),
    });
  const never = copiesWith('never ends', '1: no bandwidth is spare for it', neverEnds);
  const unstated = copiesWith('not stated', '1: the capacity of a workload is not stated', capacityNotStated);
  const some = (count: typeof never) => compare(count, '>', 0);
  const status: NumericCheck['status'] = ({ margin }) =>
    when(
      some(never),
      'warning',
      when(isStated(margin), when(isNotNegative(margin), 'ok', 'warning'), when(some(unstated), toConfirm, 'ok')),
    );
  const says = sentence({
    heading: `${name} in words`,
    description: `Hours of “${event}” and those allowed`,
    words: when(
      some(never),
      'never ends: no bandwidth is spare for it',
      join('takes ', rounded(hours, 1), ' h, and ', allowed, ' h are allowed'),
    ),
  });
  return { hours, never, unstated, status, says };
}
const first = copy({ name: 'First copy', event: 'initial copy', allowed: maxCopyHours });
/** All volumes go on at the other site: what is to be copied is never more after the sites were merely parted. */
const again = copy({ name: 'Resync', event: 'resync, site lost', allowed: maxResyncHours });

export const firstCopy = {
  check: 'first copy',
  asks: 'Is the first copy of the volumes made in time?',
  restsOn: 'Assumptions',
  weight: 'purpose',
  heading: 'First copy',
  says: first.says,
  blank: 'the capacity of a workload is blank',
  description:
    'Warns if the first copy takes longer than allowed, or never ends; to confirm if a capacity is not stated. A platform without a second copy is not asked',
  limit: maxCopyHours,
  value: first.hours,
  kind: 'typical',
  bound: 'allowed',
  status: first.status,
} as const satisfies NumericCheck;

export const resync = {
  check: 'resync',
  asks: 'Is the second copy up to date again soon after an outage?',
  restsOn: 'Assumptions',
  weight: 'purpose',
  heading: 'Resync',
  says: again.says,
  blank: 'the capacity of a workload is blank',
  description:
    'Warns if the resync after the loss of a site takes longer than allowed, or never ends; applies if the hours of the outage are stated',
  limit: maxResyncHours,
  value: again.hours,
  kind: 'typical',
  bound: 'allowed',
  status: again.status,
} as const satisfies NumericCheck;

export const Copies = columns(fit, {
  firstCopyHours: first.hours,
  firstCopyNever: first.never,
  firstCopyUnstated: first.unstated,
  firstCopyInWords: first.says,
  resyncAfterHours: again.hours,
  resyncNever: again.never,
  resyncUnstated: again.unstated,
  resyncInWords: again.says,
});
