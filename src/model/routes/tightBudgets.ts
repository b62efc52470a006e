import { type Column, leastOf, numberColumn, rowColumn, columns } from '../../formula';
import { ms } from '../../quantities/units';
import { routes } from '../tables';
import { Loads } from '../loads/loads';
import { RouteEstimate } from './routeEstimate';

/** The least write budget of a span among workloads that one figure is the gain of, and the row of the first that has it. */
function tightest(where: 'home' | 'away', protocol: 'FC' | 'IP') {
  const name = `${where} ${protocol}`;
  const field = `${where}${protocol}`;
  const alike = [
    [Loads.span, RouteEstimate.span],
    [Loads.budgetClass, name],
  ] as const;
  const means = `tested ${where}, of writes with the round trips of ${protocol}`;
  const budget = numberColumn(routes, {
    heading: `Min ${name}`,
    field: `${field}BudgetMs`,
    unit: ms,
    description: `Least write budget ${means}`,
    formula: leastOf(Loads.writeBudgetMs, ...alike),
  });
  const workload = rowColumn(routes, {
    heading: `Tightest ${name}`,
    field: `${field}BudgetRow`,
    description: `Row in Workloads of that budget, the first of several`,
    formula: leastOf(Loads.no, ...alike, [Loads.writeBudgetMs, budget]),
  });
  return { budget, workload };
}

export const TightBudgets = columns(routes, {
  homeFC: tightest('home', 'FC'),
  homeIP: tightest('home', 'IP'),
  awayFC: tightest('away', 'FC'),
  awayIP: tightest('away', 'IP'),
});
