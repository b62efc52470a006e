import type { ProblemCode } from '../../src/plan/problems/messages';
import type { Case } from './cases';
import type { Loose, LoosePlan } from './minimalPlan';

/** A scenario in which the workload Mail reads 900 times a second. */
const changed =
  (...changes: readonly Loose[]) =>
  (plan: LoosePlan) =>
    void Object.assign(plan, {
      scenarios: changes.map((change) => ({
        scenario: 'More',
        table: 'workloads',
        row: 'Mail',
        input: 'readIops',
        value: 900,
        ...change,
      })),
    });

/** What can be wrong with a change of a scenario, one thing each. */
export const brokenScenarios: readonly Case<ProblemCode>[] = [
  ['unknown-table', 'scenarios[0].table', 'scenarios', changed({ table: 'scenarios' }), 'No input table'],
  ['unknown-row', 'scenarios[0].row', 'Nail', changed({ row: 'Nail' }), 'Workloads', 'Mail'],
  ['unknown-input', 'scenarios[0].input', 'span of it', changed({ input: 'span of it' }), 'Workloads'],
  ['missing', 'scenarios[0].value', '', changed({ value: null }), 'Value'],
  ['negative', 'scenarios[0].value', '-1', changed({ value: -1 }), 'Read IOPS'],
  ['second-change', 'scenarios[1].input', 'readIops', changed({}, { row: null }), 'Read IOPS of Mail', 'scenarios[0]'],
];
