import { ourTables } from '../../src/refresh/ours';
import { edits } from '../../src/refresh/edits';
import { type Before } from '../../src/refresh/before';
import type { Edit } from '../../src/refresh/edit';
import { stateOf } from '../../src/refresh/state';
import { comparisonFor, startingFor } from '../../src/refresh/target';
import { openWorkbook } from '../../src/excel/excelWorkbook';
import { cellsOfInputs, readInputs } from '../../src/excel/inputs';
import { NotWritten } from '../../src/excel/openWorkbook';
import { putBack } from '../../src/excel/putBack';
import { takeSnapshot } from '../../src/excel/snapshot';
import { carryOut } from '../../src/excel/writing';
import { minimalPlan } from '../broken/minimalPlan';
import { patience, someOf, tries } from '../setup/effort';
import { type PlainExcel, startPlainExcel, usersSheet } from './plainExcel';

/** One span, one workload: as many sheets, tables and columns as any other. */
function smallPlan() {
  const plan = minimalPlan();
  return { ...plan, spans: plan.spans.slice(0, 1), workloads: plan.workloads.slice(0, 1) };
}

const plan = smallPlan();
const day = '2011-07-12';

/** A writing that is carried out action by action, with the workbook as a failure at each of them would leave it. */
interface Writing {
  readonly before: Before;
  readonly list: readonly Edit[];
  readonly from: unknown;
  readonly was: string;
  readonly actions: number;
  /** What a failure leaves, each different workbook once, with the first action that leaves it. */
  readonly left: readonly { readonly workbook: unknown; readonly action: number }[];
  /** What it comes to, the part aside. */
  readonly done: unknown;
}

let excel: PlainExcel;
let users: () => unknown;
let usersBefore: unknown;

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => excel.Excel.run(work);

async function record(listOf: (snapshot: Awaited<ReturnType<typeof takeSnapshot>>) => readonly Edit[]): Promise<Writing> {
  const { grid, faults, ledger } = excel;
  const [from, was] = [grid.save(), grid.fingerprint];
  const snapshot = await run(takeSnapshot);
  const list = listOf(snapshot);
  const left: { workbook: unknown; action: number }[] = [];
  const first = ledger.actions;
  let seen = -1;
  const lift = faults.failAt(({ number }) => {
    if (grid.version !== seen) left.push({ workbook: grid.save(), action: number - first });
    seen = grid.version;
    return false;
  }, 'never');
  await run((context) => carryOut(context, snapshot.before, list, {}));
  lift();
  const actions = ledger.actions - first;
  return { before: snapshot.before, list, from, was, actions, left, done: grid.contents };
}

let start: Writing;
let compare: Writing;

beforeAll(async () => {
  excel = await startPlainExcel();
  users = usersSheet(excel.grid);
  usersBefore = users();
  start = await record(({ before }) => edits(before, startingFor(before, plan, day)));
  compare = await record((snapshot) => {
    const inputs = readInputs(cellsOfInputs(snapshot)!);
    return edits(snapshot.before, comparisonFor(snapshot.before, inputs.quote.quoted!, inputs.rows));
  });
}, 120_000);
afterAll(() => excel.close());

describe.each([
  ['adding the input sheets', () => start],
  ['the first comparison', () => compare],
])('a failure at each action of %s', (_, of) => {
  test('is tried', () => {
    const { actions, left, done, was } = of();
    expect(actions).toBeGreaterThan(2500);
    expect(left.length).toBeGreaterThan(100);
    expect(JSON.stringify(done)).not.toBe(was);
    expect(users()).toEqual(usersBefore);
  });

  test(
    'is put back, wherever it comes; nothing of the user’s changes',
    async () => {
      const { before, list, was, left } = of();
      const wrong: string[] = [];
      for (const { workbook, action } of someOf(left, 30)) {
        excel.grid.restore(workbook);
        const restored = await run((context) => putBack(context, before, list));
        const asBefore = excel.grid.fingerprint === was;
        const kept = JSON.stringify(users()) === JSON.stringify(usersBefore);
        if (!restored || !asBefore || !kept)
          wrong.push(`action ${action}: told ${restored}, as before ${asBefore}, kept ${kept}`);
      }
      expect(wrong).toEqual([]);
    },
    patience(300_000),
  );

  test(
    'is told, through the whole of it',
    async () => {
      const { before, list, from, was, actions } = of();
      const between = tries(4, 200);
      const spread = Array.from({ length: between }, (__, at) => Math.floor((actions * (at + 1)) / (between + 1)));
      for (const action of [1, 2, ...spread, actions]) {
        excel.grid.restore(from);
        const first = excel.ledger.actions;
        excel.faults.failAt(({ number }) => number === first + action, 'Mystery', 'It broke');
        const failed = run((context) => carryOut(context, before, list, {}));
        const error = await failed.then(
          () => null,
          (thrown: unknown) => thrown,
        );
        expect(error).toBeInstanceOf(NotWritten);
        expect(error).toMatchObject({ left: 'as before', problems: [{ code: 'excel-Mystery', value: 'It broke' }] });
        expect(excel.grid.fingerprint).toBe(was);
      }
    },
    patience(120_000),
  );
});

describe('where the host does not answer any more', () => {
  test(
    'the workbook is marked, and the next run finishes it',
    async () => {
      const workbook = openWorkbook(plan);
      const { left, done } = compare;
      for (const { workbook: broken, action } of someOf(left.slice(1), 6)) {
        excel.grid.restore(broken);
        const { before } = await run(takeSnapshot);
        expect([action, stateOf(before), ourTables(before).size > 0]).toEqual([action, 'unfinished', true]);
        const seen = await workbook.compare();
        expect(seen.state).toBe('compared');
        expect(excel.grid.contents).toEqual(done);
        expect(users()).toEqual(usersBefore);
      }
    },
    patience(120_000),
  );

  test(
    'adding input sheets is finished by another start',
    async () => {
      const workbook = openWorkbook(plan);
      const { left, done } = start;
      for (const { workbook: broken } of someOf(left.slice(1), 5)) {
        excel.grid.restore(broken);
        await workbook.start('example', day);
        expect(excel.grid.contents).toEqual(done);
      }
    },
    patience(120_000),
  );
});
