import { findOurTables } from '../../src/refresh/existing/ourSheets';
import { computeEdits } from '../../src/refresh/edits/computeEdits';
import { type WorkbookSnapshot } from '../../src/refresh/existing/snapshot';
import type { Edit } from '../../src/refresh/edits/edit';
import { workbookState } from '../../src/refresh/existing/workbookState';
import { targetComparison, targetInputs } from '../../src/refresh/match/targetWorkbook';
import { excelWorkbook } from '../../src/excel/excelWorkbook';
import { inputCellsOf } from '../../src/excel/read/inputCells';
import { readInputs } from '../../src/excel/read/readInputs';
import { NotWritten } from '../../src/excel/openWorkbook';
import { rollback } from '../../src/excel/apply/rollback';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { applyEdits } from '../../src/excel/apply/applyEdits';
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
  readonly before: WorkbookSnapshot;
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

async function record(listOf: (snapshot: Awaited<ReturnType<typeof readWorkbook>>) => readonly Edit[]): Promise<Writing> {
  const { grid, faults, ledger } = excel;
  const [from, was] = [grid.save(), grid.fingerprint];
  const snapshot = await run(readWorkbook);
  const list = listOf(snapshot);
  const left: { workbook: unknown; action: number }[] = [];
  const first = ledger.actions;
  let seen = -1;
  const lift = faults.failAt(({ number }) => {
    if (grid.version !== seen) left.push({ workbook: grid.save(), action: number - first });
    seen = grid.version;
    return false;
  }, 'never');
  await run((context) => applyEdits(context, snapshot.snapshot, list, {}));
  lift();
  const actions = ledger.actions - first;
  return { before: snapshot.snapshot, list, from, was, actions, left, done: grid.contents };
}

let start: Writing;
let compare: Writing;

beforeAll(async () => {
  excel = await startPlainExcel();
  users = usersSheet(excel.grid);
  usersBefore = users();
  start = await record(({ snapshot }) => computeEdits(snapshot, targetInputs(snapshot, plan, day)));
  compare = await record((snapshot) => {
    const inputs = readInputs(inputCellsOf(snapshot)!);
    return computeEdits(snapshot.snapshot, targetComparison(snapshot.snapshot, inputs.quote.quoted!, inputs.rows));
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
        const restored = await run((context) => rollback(context, before, list));
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
        const failed = run((context) => applyEdits(context, before, list, {}));
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
      const workbook = excelWorkbook(plan);
      const { left, done } = compare;
      for (const { workbook: broken, action } of someOf(left.slice(1), 6)) {
        excel.grid.restore(broken);
        const { snapshot } = await run(readWorkbook);
        expect([action, workbookState(snapshot), findOurTables(snapshot).size > 0]).toEqual([action, 'unfinished', true]);
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
      const workbook = excelWorkbook(plan);
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
