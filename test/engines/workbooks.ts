import type { Column, Data, Raw } from '../../src/formula';
import { exact, Reading } from '../../src/formula';
import { type Calculation } from '../../src/plan/calculate';
import { quote, type Quoted } from '../../src/plan/quote';
import { report } from '../../src/sheets/report';
import type { Workbook } from '../../src/workbook/workbook';
import type { Decimal } from '../../src/quantities/decimal';
import { linkEfficiency } from '../../src/model/inputs/assumptions';
import { Workloads } from '../../src/model/inputs/workloads';
import { Spans } from '../../src/model/inputs/network/spans';

/** The quote of a plan that is known to be without problems. */
export function quoted(plan: unknown): Quoted {
  const { quoted: found, read } = quote(plan);
  if (!found || read.problems.length) throw new Error(`the plan has problems: ${JSON.stringify(read.problems)}`);
  return found;
}

export const workbookOf = (plan: unknown): Workbook => report(quoted(plan));

/** The same workbook after a user has typed over three inputs: an IOPS, a route, an assumption. No row is added. */
export function afterTyping(plan: unknown): Workbook {
  const before = quoted(plan);
  const { given } = before.calculation.reading;
  const raise = (column: Column, by: number): readonly [Column, readonly Raw[]] => {
    const values = given.constants.get(column)!;
    return [column, values.map((value, row) => (row === 0 && typeof value === 'number' ? value * by : value))];
  };
  const efficiency = Number(given.assumptions.get(linkEfficiency)) * 0.9;
  const data: Data = {
    rows: given.rows,
    constants: new Map([...given.constants, raise(Workloads.writeIops, 1.375), raise(Spans.workingRouteKm, 1.5)]),
    assumptions: new Map([...given.assumptions, [linkEfficiency, efficiency]]),
  };
  const typed = { ...before.calculation.plan, assumptions: data.assumptions };
  const calculation: Calculation<Decimal> = { ...before.calculation, plan: typed, reading: new Reading(exact, data) };
  return report({ ...before, calculation });
}
