import { leastOf, numberColumn, rowColumn, rowOf, columns } from '../../formula';
import { ms } from '../../quantities/units';
import { routes } from '../tables';
import { Workloads } from '../inputs/workloads';
import { Loads } from '../loads/loads';
import { RouteEstimate } from './routeEstimate';

/** The least write budget of a span among workloads that one figure is the gain of, and the row of the first that has it. */
function tightest(where: 'home' | 'away', protocol: 'FC' | 'IP') {
  const name = `${where} ${protocol}`;
  const alike = [
    [Loads.span, RouteEstimate.span],
    [Loads.budgetClass, name],
  ] as const;
  const description = `tested ${where}, of writes with the round trips of ${protocol}`;
  const budget = numberColumn(routes, {
    heading: `Min ${name}`,
    unit: ms,
    description: `Least write budget ${description}`,
    formula: leastOf(Loads.writeBudgetMs, ...alike),
  });
  const id = numberColumn(routes, {
    heading: `Tightest ${name} id`,
    description: `Id in Workloads of that budget, the least of several`,
    formula: leastOf(Loads.workloadId, ...alike, [Loads.writeBudgetMs, budget]),
  });
  const workload = rowColumn(routes, {
    heading: `Tightest ${name}`,
    description: `Row in Workloads of that budget`,
    formula: rowOf(Workloads.id, id),
  });
  return { budget, id, workload };
}

const [homeFC, homeIP, awayFC, awayIP] = [
  tightest('home', 'FC'),
  tightest('home', 'IP'),
  tightest('away', 'FC'),
  tightest('away', 'IP'),
];

export const TightBudgets = columns(routes, {
  homeFCBudgetMs: homeFC.budget,
  homeFCBudgetId: homeFC.id,
  homeFCBudgetRow: homeFC.workload,
  homeIPBudgetMs: homeIP.budget,
  homeIPBudgetId: homeIP.id,
  homeIPBudgetRow: homeIP.workload,
  awayFCBudgetMs: awayFC.budget,
  awayFCBudgetId: awayFC.id,
  awayFCBudgetRow: awayFC.workload,
  awayIPBudgetMs: awayIP.budget,
  awayIPBudgetId: awayIP.id,
  awayIPBudgetRow: awayIP.workload,
});
