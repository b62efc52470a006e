import example from '../examples/metro.json';
import { workingTables } from '../src/model';
import { latencies } from '../src/model/tables';
import type { Fillable } from '../src/formula';
import { calculate, calculateLive, type Calculation } from '../src/plan/calculate';
import { calculateFast, loadLoops } from '../src/plan/fast';
import type { Plan } from '../src/plan/plan';
import { readPlan } from '../src/plan/read/read';
import { quote } from '../src/plan/quote';
import { formulasOf, liveBudgetCells } from '../src/sheets/tables/liveBudget';
import { report } from '../src/sheets/report';
import { writeXlsx } from '../src/xlsx/write';
import { fastReadings } from './fast';
import { measureEsxtop } from './esxtop';
import { largePlan } from './largePlan';
import { purchaseOf } from './purchase';
import { trialsOf } from './trials';

/** The median of several runs, in milliseconds; the first, which warms up, is not counted. */
function medianMs(runs: number, work: () => unknown): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

const planOf = (json: unknown): Plan => {
  const { plan, problems } = readPlan(json);
  if (!plan) throw new Error(JSON.stringify(problems));
  return plan;
};

const line = (what: string, ms: number, goalMs?: number): void => {
  const goal = goalMs === undefined ? '' : `  (goal ${goalMs} ms: ${(ms / goalMs).toFixed(2)} of it)`;
  console.log(`${what.padEnd(58)} ${ms.toFixed(1).padStart(9)} ms${goal}`);
};

/** Columns are calculated when asked for: asks for all but the latencies of single workloads. */
function everything<N>({ reading }: Calculation<N, Fillable<N>>): void {
  for (const table of workingTables) if (table !== latencies) for (const column of table.columns) reading.column(column);
}

// First, while the process holds nothing else.
const { seconds, megabytes } = await measureEsxtop(1e9);
console.log(
  `esxtop, 1 GB of 50,000 columns, imported ${seconds.toFixed(1).padStart(26)} s   (${megabytes.toFixed(0)} MB of memory, goal 300 MB)`,
);

const small = planOf(example);
const large = planOf(largePlan(2000, 6, 12));
const program = await loadLoops();

const exampleExact = medianMs(9, () => everything(calculate(small)));
const exampleFast = medianMs(9, () => everything(calculateFast(small, program)));
line('example, exact', exampleExact, 50);
line('example, fast', exampleFast);
const largeExact = medianMs(3, () => everything(calculate(large, { latencies: false })));
const largeFast = medianMs(5, () => everything(calculateFast(large, program)));
line('2,000 workloads, 6 spans, 12 platforms, exact', largeExact, 1000);
line('2,000 workloads, 6 spans, 12 platforms, fast', largeFast, 200);
console.log(`exact ÷ fast: example ${(exampleExact / exampleFast).toFixed(1)}, large ${(largeExact / largeFast).toFixed(1)}`);

fastReadings('example', small, program, 80, 2);
fastReadings('2,000 workloads', large, program, 40, 5);
purchaseOf(planOf, program);
trialsOf('example', small, program, 2000, 1.5);
trialsOf('2,000 workloads', large, program, 100, 30);

const { quoted } = quote(example);
line(
  'example, the rows that a workbook keeps live',
  medianMs(5, () => calculateLive(quoted!.full)),
);
const workbook = report(quoted!);
line(
  'example, report as plain data',
  medianMs(5, () => report(quoted!)),
);
line(
  'example, .xlsx',
  medianMs(5, () => writeXlsx(workbook)),
);
line(
  'example, from JSON to .xlsx',
  medianMs(5, () => writeXlsx(report(quote(example).quoted!))),
);

const wide = report(quote(largePlan(2000, 20, 12, 200)).quoted!);
const formulaCells = wide.sheets
  .flatMap(({ tables }) => tables)
  .reduce(
    (sum, { columns, rows }) => sum + rows.length * columns.filter(({ formula }) => formula).length,
    formulasOf(wide.sheets),
  );
console.log(`2,000 workloads, 20 spans, 12 platforms, 200 offers: ${formulaCells} formula cells (budget ${liveBudgetCells})`);
line(
  'the same, .xlsx',
  medianMs(3, () => writeXlsx(wide)),
);
