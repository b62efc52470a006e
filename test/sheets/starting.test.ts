import { assumptions } from '../../src/model';
import { readPart } from '../../src/workbook/part';
import { report } from '../../src/sheets/report';
import { starting } from '../../src/sheets/starting';
import type { CellValue, Workbook } from '../../src/workbook/workbook';
import { examplePlan, quoted } from './outputs';

const rowsOf = (workbook: Workbook, name: string) => workbook.sheets.find((sheet) => sheet.name === name)!.tables[0]!.rows;
const assumed = (workbook: Workbook): Record<string, CellValue> => {
  const { cells } = workbook.sheets.find(({ name }) => name === 'Assumptions')!;
  return Object.fromEntries(
    assumptions.map(({ field }, at) => [field, cells.find(({ row, column }) => row === 4 + at && column === 1)!.value]),
  );
};

describe('Empty inputs', () => {
  const workbook = starting('empty', '2026-11-22');

  test('contain the platforms and hypervisors valid on the day, and no other row', () => {
    const there = rowsOf(workbook, 'Platforms').map(([key]) => key);
    expect(there).toEqual(expect.arrayContaining(['metro-node', 'metrocluster-ip', 'svc-hyperswap-7.5', 'flexcache-9.5']));
    for (const key of ['vplex-metro-5.0', 'svc-split-2011', 'vplex-geo', 'wish-svc-beyond-10-km'])
      expect(there).not.toContain(key);
    expect(rowsOf(workbook, 'Hypervisors').map(([key]) => key)).toContain('vMotion 6.0+');
    for (const name of ['Sites', 'Spans', 'Workloads', 'Offers', 'Prices', 'Rates']) expect(rowsOf(workbook, name)).toEqual([]);
  });

  test('show every default, and leave blank what has none', () => {
    expect(assumed(workbook)).toMatchObject({
      fibreUsPerKm: 4.897,
      paths: 2,
      hypervisor: null,
      currency: null,
      quoteDate: 46348,
    });
    expect(readPart(workbook.part)?.assumed).toContain('fibreUsPerKm');
    expect(readPart(workbook.part)?.assumed).not.toContain('currency');
    expect(readPart(workbook.part)).toMatchObject({ state: 'finished', inputs: '', quoteDate: '2026-11-22' });
  });
});

test('the inputs of a plan equal those of its comparison, with the plan’s date', () => {
  const workbook = starting(examplePlan(), '2026-11-22');
  const whole = report(quoted(examplePlan()));
  // Only a comparison is ever frozen: what a cell says then is left out.
  const inputs = ({ sheets }: Workbook): unknown =>
    JSON.parse(
      JSON.stringify(
        sheets.filter(({ tab }) => tab === 'input'),
        (key, value: unknown) => (key === 'inValues' ? undefined : value),
      ),
    );
  expect(inputs(workbook)).toEqual(inputs(whole));
  expect(assumed(workbook)['quoteDate']).toBe(40736);
  expect(workbook.names.filter(({ hidden }) => !hidden)).toEqual(whole.names.filter(({ hidden }) => !hidden));
});
