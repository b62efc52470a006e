import { type Column, leastOf } from '../../formula';
import { ms, one } from '../../quantities/units';
import { budgetClass, budgetMs, loadSpan, no } from '../loads/loads';
import { routeSpan } from './routes';
import { routes } from '../tables';
import { quantity } from '../working';

/** The least write budget of a span among workloads that one figure is the gain of, and whose it is. */
export interface Tightest {
  readonly where: 'home' | 'away';
  readonly protocol: 'FC' | 'IP';
  readonly budget: Column;
  /** Row in Workloads: the first of those with the least budget. */
  readonly workload: Column;
}

function tightest(where: Tightest['where'], protocol: Tightest['protocol']): Tightest {
  const name = `${where} ${protocol}`;
  const field = `${where}${protocol}`;
  const alike = [
    [loadSpan, routeSpan],
    [budgetClass, name],
  ] as const;
  const means = `tested ${where}, of writes with the round trips of ${protocol}`;
  const budget = quantity(
    routes,
    `Min ${name}`,
    `${field}BudgetMs`,
    ms,
    `Least write budget ${means}`,
    leastOf(budgetMs, ...alike),
  );
  const workload = quantity(
    routes,
    `Tightest ${name}`,
    `${field}BudgetRow`,
    one,
    `Row in Workloads of that budget, the first of several`,
    leastOf(no, ...alike, [budgetMs, budget]),
  );
  return { where, protocol, budget, workload };
}

export const tightestBudgets = [
  tightest('home', 'FC'),
  tightest('home', 'IP'),
  tightest('away', 'FC'),
  tightest('away', 'IP'),
] as const;
