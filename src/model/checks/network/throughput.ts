import {
  type Column,
  isNotNegative,
  isStated,
  minus,
  type Node,
  numberColumn,
  type Operand,
  ratio,
  roundNoise,
  when,
} from '../../../formula';
import { Mbps } from '../../../quantities/units';
import { targetUtilisation } from '../../inputs/assumptions';
import { fit } from '../../tables';
import type { NumericCheck } from '../check';
import { toConfirm } from '../status';

/*
 * Whether what bounds a link lets its load through: too little for the load itself defeats the purpose, for the load at the
 * target utilisation warns.
 */

/** What is carried less what the load requires of a link: below 0 the load passes, with less room than the plan wants. */
export const roomOf = (heading: string, what: string, carriedMbps: Column<'Fit'>, load: Node | Column<'Fit'>) =>
  numberColumn(fit, {
    heading,
    unit: Mbps,
    description: `What ${what}, less the load at the target utilisation`,
    formula: roundNoise(minus(carriedMbps, ratio(load, targetUtilisation))),
  });

/** A bound that is asked and not known is the user's to confirm; `enough` is found where the load passes with room. */
export const throughputStatus =
  (room: Column<'Fit'>, enough: Operand = 'ok'): NumericCheck['status'] =>
  ({ limit, margin }) =>
    when(
      isStated(margin),
      when(isNotNegative(margin), when(isNotNegative(room), enough, 'warning'), 'fail'),
      when(isStated(limit), toConfirm, 'ok'),
    );
