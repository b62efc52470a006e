import {
  columns,
  isNotNegative,
  isStated,
  minus,
  type Node,
  numberColumn,
  roundNoise,
  times,
  type Column,
  when,
} from '../../../formula';
import { Mbps } from '../../../quantities/units';
import { targetUtilisation } from '../../inputs/assumptions';
import { OptionNeeds } from '../../options/needs';
import { fit } from '../../tables';
import type { NumericCheck } from '../check';
import { ofOption } from '../option';
import { toConfirm } from '../status';

/* Whether what bounds storage lets its load through: too little for the load itself defeats the purpose, for the load at the target utilisation warns. */

export const storageLoadMbps = numberColumn(fit, {
  heading: 'Storage load',
  unit: Mbps,
  description: 'Storage traffic on the wire in the state that is sized for, before the target utilisation',
  formula: times(ofOption(OptionNeeds.requiredStorageMbps), targetUtilisation),
});

/** What is carried less what is required of a link: below 0 the load passes, with less room than the plan wants. */
export const roomOf = (heading: string, what: string, carriedMbps: Column<'Fit'>) =>
  numberColumn(fit, {
    heading,
    unit: Mbps,
    description: `What ${what}, less the storage traffic at the target utilisation`,
    formula: roundNoise(minus(carriedMbps, ofOption(OptionNeeds.requiredStorageMbps))),
  });

/** A bound that is asked and not known is the user's to confirm. */
export const throughputStatus =
  (room: Node | Column<'Fit'>): NumericCheck['status'] =>
  ({ limit, margin }) =>
    when(
      isStated(margin),
      when(isNotNegative(margin), when(isNotNegative(room), 'ok', 'warning'), 'fail'),
      when(isStated(limit), toConfirm, 'ok'),
    );

export const Throughput = columns(fit, { storageLoadMbps });
