import { columns, pick, textColumn } from '../../formula';
import { leastMargin, lesser } from '../checks/workloads/leastMargin';
import { isBudgeted, testedAt } from '../checks/workloads/writeGains';
import { Workloads } from '../inputs/workloads';
import { fit } from '../tables';

/** The write budget of an option that has the least room, and whose it is. */
const tested = (where: 'home' | 'away') =>
  leastMargin({
    which: where,
    description: `Least write budget less what the write gains, tested ${where}`,
    where,
    among: [isBudgeted, testedAt(where)],
  });
const [home, away] = [tested('home'), tested('away')];
const least = lesser({
  heading: 'Write budget margin',
  description: 'Least write budget left over all workloads that state one; below 0 by how much it is missed',
  first: home,
  second: away,
});
const writeBudgetWorkload = textColumn(fit, {
  heading: 'Write budget workload',
  description: 'The workload with the least write budget left',
  formula: pick(Workloads.workload, least.workload),
});

export const BudgetMargin = columns(fit, {
  homeLeastMs: home.least,
  homeMarginMs: home.margin,
  homeMarginRow: home.workload,
  awayLeastMs: away.least,
  awayMarginMs: away.margin,
  awayMarginRow: away.workload,
  writeBudgetMarginMs: least.margin,
  writeBudgetTested: least.which,
  writeBudgetMarginRow: least.workload,
  writeBudgetWorkload,
});
