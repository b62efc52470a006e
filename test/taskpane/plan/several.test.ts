import fc from 'fast-check';
import { duplicateEdit, leaveOutEdit, removeSeveralEdit } from '../../../src/taskpane/plan/editsOfSeveral';
import { partNamed, rowsOf } from '../../../src/taskpane/plan/parts';
import {
  allSelected,
  extendedTo,
  nothingSelected,
  type Selection,
  stillThere,
  toggledRow,
} from '../../../src/taskpane/plan/selection';
import { holdingEdited, holdingPlan, today } from './planOf';

const example = holdingPlan(today);
const several = (key: string, ...rows: readonly number[]) => {
  const part = partNamed(key);
  return { part, table: part.table!, inputs: example.inputs!, rows };
};
const listed = [0, 1, 2, 4, 5];
const rows = ({ rows: selected }: Selection): readonly number[] => [...selected].sort((a, b) => a - b);

describe('Selected rows', () => {
  test('are added and taken away one by one, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...listed)), (picked) => {
        const odd = listed.filter((row) => picked.filter((one) => one === row).length % 2 === 1);
        expect(rows(picked.reduce(toggledRow, nothingSelected))).toEqual(odd);
      }),
    );
  });

  test('extend from where the selection began, up and down, over the rows that are listed', () => {
    const begun = toggledRow(nothingSelected, 2);
    const down = extendedTo(begun, 5, listed);
    const up = extendedTo(down, 0, listed);
    expect([rows(down), rows(up), up.anchor]).toEqual([[2, 4, 5], [0, 1, 2], 2]);
  });

  test('extend from the row that has the focus if nothing is selected', () =>
    expect(rows(extendedTo(nothingSelected, 2, listed, 1))).toEqual([1, 2]));

  test('can be all', () => expect(rows(allSelected(listed))).toEqual(listed));

  test('stay selected after a change if they are called as before', () => {
    const before = new Map([
      [0, 'a'],
      [1, 'b'],
      [2, 'c'],
    ]);
    const now = new Map([
      [0, 'a'],
      [1, 'c'],
    ]);
    expect(stillThere(allSelected([0, 1, 2]), before, now)).toEqual({ rows: new Set([0]), anchor: 0 });
    expect(stillThere(toggledRow(nothingSelected, 2), before, now)).toEqual(nothingSelected);
  });
});

describe('Several rows', () => {
  test('are left out for one reason, as one edit', () => {
    const edit = leaveOutEdit(several('workloads', 0, 2), 'moves to the cloud');
    expect([edit.says, edit.steps.length]).toEqual(['Left out 2 of Workloads', 2]);
    const after = holdingEdited(today, edit);
    const before = rowsOf(partNamed('workloads'), example);
    const left = rowsOf(partNamed('workloads'), after).flatMap(({ row, leftOut }) => (leftOut ? [row] : []));
    expect(left).toEqual(
      [...new Set([0, 2, ...before.flatMap(({ row, leftOut }) => (leftOut ? [row] : []))])].sort((a, b) => a - b),
    );
    expect(after.problems).toEqual([]);
  });

  test('are duplicated below the last of them, in their order, with free names', () => {
    const { says, steps } = duplicateEdit(several('sites', 1, 0));
    expect(says).toBe('Duplicated 2 of Sites');
    const [first, second] = rowsOf(partNamed('sites'), example);
    expect(steps).toMatchObject([
      { kind: 'insert', row: 2, cells: expect.arrayContaining([{ heading: 'Site', holds: `${first!.title} 2` }]) as unknown },
      { kind: 'insert', row: 3, cells: expect.arrayContaining([{ heading: 'Site', holds: `${second!.title} 2` }]) as unknown },
    ]);
  });

  test('are duplicated without the number by which the workbook knows them', () => {
    const { steps } = duplicateEdit(several('workloads', 0));
    expect(steps.flatMap((step) => ('cells' in step ? step.cells.map(({ heading }) => heading) : []))).not.toContain('Id');
  });

  test('are deleted from the last to the first, each found by what names it', () => {
    const offers = rowsOf(partNamed('offers'), example);
    const { says, steps } = removeSeveralEdit(several('offers', 0, 3, 1));
    expect(says).toBe('Deleted 3 of Offers');
    expect(steps.map((step) => ('row' in step ? step.row : null))).toEqual([3, 1, 0]);
    const named = steps.map((step) => (step.kind === 'remove' ? step.cells.map(({ holds }) => holds) : []));
    expect(named).toEqual([3, 1, 0].map((row) => offers[row]!.title.split(' · ')));
  });
});
