import { leastOf, numberColumn, rowColumn, columns } from '../../formula';
import { ms } from '../../quantities/units';
import { routes } from '../tables';
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
  const workload = rowColumn(routes, {
    heading: `Tightest ${name}`,
    description: `Row in Workloads of that budget, the first of several`,
    formula: leastOf(Loads.no, ...alike, [Loads.writeBudgetMs, budget]),
  });
  return { budget, workload };
}

const [homeFC, homeIP, awayFC, awayIP] = [
  tightest('home', 'FC'),
  tightest('home', 'IP'),
  tightest('away', 'FC'),
  tightest('away', 'IP'),
];

export const TightBudgets = columns(routes, {
  homeFCBudgetMs: homeFC.budget,
  homeFCBudgetRow: homeFC.workload,
  homeIPBudgetMs: homeIP.budget,
  homeIPBudgetRow: homeIP.workload,
  awayFCBudgetMs: awayFC.budget,
  awayFCBudgetRow: awayFC.workload,
  awayIPBudgetMs: awayIP.budget,
  awayIPBudgetRow: awayIP.workload,
});
