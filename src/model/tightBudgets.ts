import { type Column, leastOf, type Node } from '../formula';
import { ms, one } from '../quantities/units';
import { budgetMs, loadRoundTrips, loadSpan, no, testedAt } from './loads';
import { fcpRoundTrips, routeSpan } from './routes';
import { rule } from './rules';
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

const trips = { FCP: fcpRoundTrips, IP: rule('ipWriteRoundTrips') } as const satisfies Record<string, Node | Column>;

function tightest(where: Tightest['where'], protocol: Tightest['protocol']): Tightest {
  const name = `${where} ${protocol}`;
  const field = `${where}${protocol}`;
  const alike = [
    [loadSpan, routeSpan],
    [testedAt, where],
    [loadRoundTrips, trips[protocol]],
  ] as const;
  const means = `tested ${where}, of writes with the round trips of ${protocol}`;
  const budget = quantity(
    routes,
    `Least budget ${name}`,
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
  tightest('home', 'FCP'),
  tightest('home', 'IP'),
  tightest('away', 'FCP'),
  tightest('away', 'IP'),
] as const;
