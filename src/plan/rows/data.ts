import type { Data } from '../../formula';
import { inputTables, workingTables } from '../../model';
import {
  carriers,
  circuits,
  circuitSteps,
  fibreSystems,
  gearLines,
  latencies,
  linkYears,
  upgradePrices,
  upgrades,
  yearNeeds,
} from '../../model/tables';
import type { Plan } from '../plan';
import { detailRows } from './detailRows';
import { loadRows } from './loadRows';
import { optionRows } from './optionRows';
import type { Scope } from './scope';
import { servedRows } from './servedRows';
import { spanRows } from './spanRows';
import { cellsOf, type TableRows } from './tableRows';

/** Tables whose rows follow from results: `circuitRows.ts` and `latencyRows.ts` fill them. */
const filledLater = [
  yearNeeds,
  circuits,
  gearLines,
  fibreSystems,
  carriers,
  circuitSteps,
  upgrades,
  upgradePrices,
  linkYears,
  latencies,
];

/** All that is not calculated, but for the rows that follow from results. Throws if a table of the model gets no rows. */
export function dataOf(plan: Plan, scope: Scope): Data {
  const inputs = inputTables.map((table): TableRows => {
    const rows = plan.tables.get(table) ?? [];
    return { table, count: rows.length, cells: cellsOf(table.columns, rows) };
  });
  const filled = [
    ...inputs,
    ...spanRows(scope),
    ...servedRows(scope),
    ...loadRows(scope),
    ...optionRows(scope),
    ...detailRows(scope),
  ];
  const rows = new Map(filled.map(({ table, count }) => [table, count]));
  const missing = workingTables.find((table) => !rows.has(table) && !filledLater.some((later) => later === table));
  if (missing) throw new Error(`no rows are made for ${missing.name}`);
  return { rows, constants: new Map(filled.flatMap(({ cells }) => [...cells])), assumptions: plan.assumptions };
}
