import { minus, type Node, numberColumn, ratio, roundNoise, type Column } from '../../../formula';
import { Mbps } from '../../../quantities/units';
import { targetUtilisation } from '../../inputs/assumptions';
import { fit } from '../../tables';

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
