import { type Column, leastOf, minus, rowOf, times } from '../formula';
import { ms, one } from '../quantities/units';
import { budgetGroup, budgetMs, no } from './loads';
import { routeSpan } from './routes';
import { routes } from './tables';
import { quantity } from './working';

/** The least write budget of a span among workloads that one figure is the gain of, and whose it is. */
export interface Tightest {
  readonly where: 'home' | 'away';
  readonly protocol: 'FCP' | 'IP';
  readonly budget: Column;
  /** Row in Workloads: the first of those with the least budget. */
  readonly workload: Column;
}

const routeNo = quantity(routes, 'No', 'no', one, 'Row number', rowOf(routeSpan, routeSpan));

/** `less`: by how much the number of its group in Loads is below four times the row. */
function tightest(where: Tightest['where'], protocol: Tightest['protocol'], less: number): Tightest {
  const name = `${where} ${protocol}`;
  const field = `${where}${protocol}`;
  const group = [budgetGroup, minus(times(4, routeNo), less)] as const;
  const means = `tested ${where}, of writes with the round trips of ${protocol}`;
  const budget = quantity(
    routes,
    `Budget ${name}`,
    `${field}BudgetMs`,
    ms,
    `Least write budget ${means}`,
    leastOf(budgetMs, group),
  );
  const workload = quantity(
    routes,
    `Tightest ${name}`,
    `${field}BudgetRow`,
    one,
    `Row in Workloads of that budget, the first of several`,
    leastOf(no, group, [budgetMs, budget]),
  );
  return { where, protocol, budget, workload };
}

export const tightestBudgets = [
  tightest('home', 'FCP', 3),
  tightest('home', 'IP', 2),
  tightest('away', 'FCP', 1),
  tightest('away', 'IP', 0),
] as const;
