import { excelWorkbook } from '../../src/excel/excelWorkbook';
import { starting } from '../../src/sheets/starting';
import { criterionOf } from '../../src/workbook/entries';
import { minimalPlan } from '../broken/minimalPlan';
import { type PlainExcel, startPlainExcel } from './plainExcel';

const day = '2011-07-12';
const plan = minimalPlan();
let excel: PlainExcel;
beforeEach(async () => void (excel = await startPlainExcel()));
afterEach(() => excel.close());

/** The first cell of each input, and what may be typed there. */
const wanted = starting(plan, day).sheets.flatMap(({ name, entries, tables }) => [
  ...entries.map(({ cell, entry }) => ({ sheet: name, row: Number(cell.slice(1)) - 1, column: 1, entry })),
  ...tables.flatMap((table) =>
    table.columns.flatMap(({ entry }, at) =>
      entry ? [{ sheet: name, row: table.row + 1, column: table.column + at, entry }] : [],
    ),
  ),
]);

const ruleAt = ({ sheet, row, column }: { sheet: string; row: number; column: number }) => {
  const sheetId = excel.grid.sheets.named(sheet)!.id;
  return excel.grid.validations.get({ sheetId, row, column, rows: 1, columns: 1 });
};
const lacking = () => wanted.filter((one) => ruleAt(one) === null);

test('every input has its message and its rule', async () => {
  await excelWorkbook(plan).start('example', day);
  expect(wanted.length).toBeGreaterThan(250);
  for (const one of wanted) {
    const { rule, prompt, refusal, asks } = one.entry;
    const there = ruleAt(one)!;
    expect([prompt.title, there.prompt]).toEqual([prompt.title, { shown: true, title: prompt.title, message: prompt.text }]);
    if (criterionOf(rule, 'A1') === null) expect(there.validation).toEqual({ kind: 'any' });
    else expect(there.alert).toEqual({ shown: true, style: asks ? 'warning' : 'stop', title: prompt.title, message: refusal });
  }
});

test('a rule that Excel refuses costs itself alone', async () => {
  let asked = 0;
  // The first rule is refused with its request, and again when it goes by itself.
  excel.faults.failAt(({ member }) => member === 'DataValidation.rule' && ++asked <= 2, 'InvalidArgument', 'no such rule', {
    times: 'always',
  });
  const workbook = excelWorkbook(plan);
  await workbook.start('example', day);
  expect(asked).toBeGreaterThan(2);
  expect(lacking().length).toBeLessThanOrEqual(1);
  expect(await workbook.compare()).toMatchObject({ state: 'compared', problems: [] });
});

test('any other refusal still puts everything back', async () => {
  const was = excel.grid.fingerprint;
  excel.faults.failAt('DataValidation.rule', 'AccessDenied');
  await expect(excelWorkbook(plan).start('example', day)).rejects.toMatchObject({ left: 'as before' });
  expect(excel.grid.fingerprint).toBe(was);
});

test('problems lead to their cells', async () => {
  const linked: unknown[] = [];
  excel.grid.links.set = (...given: unknown[]) => void linked.push(given[1]);
  const workbook = excelWorkbook({ ...plan, workloads: plan.workloads.map((one) => ({ ...one, include: false })) });
  await workbook.start('example', day);
  await workbook.compare();
  expect(linked).toContainEqual(
    expect.objectContaining({ documentReference: expect.stringMatching(/^'Workloads'!\w+$/) as string }),
  );
});
