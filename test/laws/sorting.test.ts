import { Checks } from '../../src/model/checks/rows';
import { OwnWeights } from '../../src/model/checks/shared';
import type { Table } from '../../src/formula';
import { inputTables } from '../../src/model';
import { checks, demands, links, options, years } from '../../src/model/tables';
import { partOf } from '../../src/plan/describe/definitions';
import { idColumnOf } from '../../src/plan/read/ids';
import type { Plan } from '../reference/plan';
import { expectSame, forPlans, quickly, rows } from './plans';

type Lists = Record<string, readonly object[]>;
const numbered = inputTables.filter((table) => idColumnOf(table));

/** A plan whose rows have their numbers, each list put into another order. */
function sorted(plan: Plan, order: (list: readonly object[]) => readonly object[]): Plan {
  const lists = plan as unknown as Lists;
  const parts = numbered.map(partOf).filter((part) => lists[part]);
  const changed = parts.map((part) => [part, order(lists[part]!.map((row, at) => ({ ...row, id: at + 1 })))] as const);
  return { ...plan, ...Object.fromEntries(changed) };
}

/** All figures and texts of a table that are no row numbers. */
const fieldsOf = (table: Table): string[] => table.columns.filter(({ rowsOf }) => rowsOf === undefined).map(({ field }) => field);

const orders: readonly (readonly [string, (list: readonly object[]) => readonly object[]])[] = [
  ['turned round', (list) => [...list].reverse()],
  ['with its second half first', (list) => [...list.slice(list.length / 2), ...list.slice(0, list.length / 2)]],
];

test('the tables with an Id are those whose rows no key names', () =>
  expect(numbered.map(({ name }) => name)).toEqual([
    'Parts',
    'Workloads',
    'Offers',
    'Gear',
    'Solutions',
    'Prices',
    'Choices',
    'Replicas',
  ]));

test.each(orders)('Sorting: each list %s changes no figure of an option, a demand, a check, a year or a link', (_, order) =>
  forPlans((plan) => {
    const [before, after] = [quickly(sorted(plan, (list) => list)), quickly(sorted(plan, order))];
    for (const table of [options, demands, checks, years, links]) {
      // Of several workloads or hypervisors a sentence names the first, and options share what is said in the same words.
      const said = [Checks.says, OwnWeights.asFirst, OwnWeights.ownWeight].map(({ field }) => field);
      const fields = fieldsOf(table).filter((field) => !said.includes(field));
      const there = rows(after, table, ...fields);
      rows(before, table, ...fields).forEach((row, at) =>
        fields.forEach((field) => expectSame(there[at]![field] ?? null, row[field] ?? null)),
      );
    }
  }, 25),
);
