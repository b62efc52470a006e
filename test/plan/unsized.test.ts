import { workingTables } from '../../src/model';
import { workloads } from '../../src/model/inputs/workloads';
import { SpanSums } from '../../src/model/routes/spanSums';
import { loads } from '../../src/model/tables';
import { inputColumns } from '../../src/plan/describe/definitions';
import { quote } from '../../src/plan/quote';
import { valuesOf } from '../../src/plan/values/values';
import { report } from '../../src/sheets/report';
import { type Loose, minimalPlan, ownPlatform } from '../broken/minimalPlan';

/** A plan of one span with three workloads; the last one as stated here. */
function planWith(last: Loose) {
  const plan = minimalPlan();
  const mail = plan.workloads[0]!;
  plan.spans = plan.spans.slice(0, 1);
  plan.workloads = [mail, { ...mail, workload: 'Files' }, { ...mail, workload: 'PACS', readIops: 400, ...last }];
  plan.platforms = [
    ownPlatform('array', { maxKm: 1000, maxRttMs: 10, protocols: ['FC'], linkTypes: ['fcip'], hypervisors: ['vMotion 4.1'] }),
  ];
  plan.prices = [{ platform: 'array', item: 'Engines', unitPrice: 100000 }];
  return plan;
}

const optionOf = (plan: object) => {
  const { read, quoted } = quote(plan);
  return valuesOf(quoted?.full ?? null, read.problems, read.warnings).options[0]!;
};
const without = (plan: ReturnType<typeof planWith>) => ({ ...plan, workloads: plan.workloads.slice(0, 2) });

describe.each([
  ['a figure that is missing', { writeKB: undefined }],
  ['a figure in words', { readIops: 'many' }],
  ['a share above 1', { awayShare: 25 }],
  ['an unknown hypervisor', { hypervisor: 'nobody' }],
  ['a site of another span', { homeSite: 'Basel' }],
])('A workload with %s', (_, last) => {
  const plan = planWith(last);
  const told = optionOf(plan);
  const other = optionOf(without(plan));

  test('leaves bandwidth, latency and cost to the others', () => {
    const { requiredMbps, meanWriteMs, total } = told;
    expect({ requiredMbps, meanWriteMs, total }).toEqual({
      requiredMbps: other.requiredMbps,
      meanWriteMs: other.meanWriteMs,
      total: other.total,
    });
    expect(total).not.toBeNull();
  });

  test('is the first reason of every option, which is never better than “fits with warnings”', () => {
    expect(told.verdict).toBe('fits with warnings');
    expect(told.reasons[0]).toEqual({
      text: 'completeness: sized without 1 of 3 workloads: “PACS”',
      group: 'inputs',
      cell: 'Workloads!A7',
    });
    expect(other.reasons.map(({ group }) => group)).not.toContain('inputs');
  });
});

test('Workloads that nobody includes are not missed', () =>
  expect(optionOf(planWith({ awayShare: 25, include: 'no' })).reasons.map(({ group }) => group)).not.toContain('inputs'));

test('A span none of whose workloads can be sized for is left out, not compared at 0 Mb/s', () => {
  const plan = planWith({ awayShare: 25 });
  const rows = plan.workloads.map((row) => ({ ...row, awayShare: 25 }));
  const { read, quoted } = quote({ ...plan, workloads: rows });
  expect(quoted).toBeNull();
  expect(read.problems.map(({ remedy }) => remedy.split('Until then ')[1])).toEqual(
    rows.map(() => 'the span "East" is left out.'),
  );
});

/** Formulas read cells by their rows: a text among numbers would be an error in each of them. */
test.each(
  inputColumns(workloads)
    .filter(({ kind, input }) => kind === 'number' && input.blank !== 'numbered')
    .map(({ field }) => field),
)('A text in %s is read by no formula, wherever its row stands, and stays in its cell', (field) => {
  const plan = planWith({});
  const broken = { ...plan.workloads[0]!, workload: 'Broken', [field]: 'many' };
  const others = plan.workloads.slice(1);
  for (const rows of [
    [broken, ...others],
    [...others, broken],
    [...others, { ...broken, include: 'no' }],
  ]) {
    const { quoted } = quote({ ...plan, workloads: rows });
    for (const table of workingTables) for (const column of table.columns) quoted!.full.reading.column(column);
    const { reading } = quoted!.full;
    const cells = report(quoted!).sheets.find(({ name }) => name === 'Workloads')!.tables[0]!;
    const at = cells.columns.findIndex(
      ({ heading }) => heading === workloads.columns.find((one) => one.field === field)!.heading,
    );
    expect(cells.rows.map((row) => row[at]).filter((cell) => cell === 'many')).toEqual(['many']);
    expect(reading.column(SpanSums.workloads).map(String)).toEqual(['2']);
  }
  const alone = quote({ ...plan, workloads: [{ ...broken, include: 'no' }] });
  for (const column of loads.columns) expect(alone.quoted!.full.reading.column(column)).toEqual([]);
});
