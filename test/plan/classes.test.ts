import { workloadClasses } from '../../src/catalogue/workloadClasses';
import { readPlan } from '../../src/plan/read/read';
import { nothingBegun, startOf } from '../../src/plan/typed/classStart';
import { type Loose, minimalPlan } from '../broken/minimalPlan';

/** The small plan with a workload in place of its first, without figures of its own but these. */
function read(more: Loose) {
  const plan = minimalPlan();
  const { workload, span, homeSite } = plan.workloads[0]!;
  plan.workloads[0] = { workload, span, homeSite, ...more };
  const { plan: made, problems, warnings } = readPlan(plan);
  const row = made?.tables.get([...made.tables.keys()].find(({ name }) => name === 'Workloads')!)?.[0];
  return { row, problems, warnings: warnings.map(({ code, where }) => [code, where]) };
}

test('a class fills in what the plan does not say, by the number of its VMs or TB, and the source adds that nobody measured that', () => {
  const { row, problems, warnings } = read({ class: 'oltp', capacityTB: 2, peakFactor: 5, source: 'peak of a log' });
  expect(problems).toEqual([]);
  expect(row).toMatchObject({ readIops: 1305, writeIops: 495, readKB: 8, writeKB: 12, peakFactor: 5, writeBudgetMs: 1.5 });
  expect(row!['source']).toBe(
    'peak of a log; Class oltp: general knowledge, usually 300 to 1,500 IOPS a TB, reads 65 to 80 %, reads of 8 KB, writes of 8 to 16 KB, 1 to 2 ms a write may gain; to be replaced by measurement',
  );
  expect(warnings).toEqual([['sized-by-class', 'workloads[0].source']]);
});

test.each<[string, Loose, Loose]>([
  ['VMs, one if their number is blank', { class: 'General VMs' }, { readIops: 26, writeIops: 14 }],
  ['VMs', { class: 'general-vms', vms: 100 }, { readIops: 2600, writeIops: 1400 }],
  [
    'what the plan states, reads without writes',
    { class: 'web', readIops: 7, writeIops: 0 },
    { readIops: 7, writeIops: 0, readKB: 12 },
  ],
])('IOPS are those of %s', (_, more, expected) => expect(read(more).row).toMatchObject(expected));

test.each<[string, Loose]>([
  ['the capacity that it is counted by is not stated', { class: 'oltp' }],
  ['a number of VMs is a text', { class: 'vdi', vms: '2k' }],
  ['its class is counted by nothing that a plan states', { class: 'pacs' }],
])('a workload has no IOPS of its class, and is not sized, where %s', (_, more) => {
  const { problems } = read(more);
  expect(problems.map(({ where }) => where)).toContain('workloads[0].readIops');
});

test('figures of a measurement keep their source, and a class that fills in nothing says nothing', () => {
  const stated = { readIops: 1, writeIops: 1, readKB: 8, writeKB: 8, peakFactor: 2, writeBudgetMs: 1, source: 'esxtop' };
  const { row, warnings } = read({ class: 'oltp', ...stated });
  expect(row).toMatchObject({ source: 'esxtop' });
  expect(warnings).toEqual([]);
});

test('every class has a range around each usual value, shares below 1, and one source', () => {
  for (const { key, per, figures } of workloadClasses) {
    for (const { value } of Object.values(figures))
      if (value) expect(value.low <= value.usual && value.usual <= value.high && value.low > 0).toBe(true);
    expect(figures.readShare.value!.high).toBeLessThan(1);
    expect(figures.iops.value === null).toBe(per === null);
    expect(startOf(key, { ...nothingBegun, capacityTB: 1 })!['source']).toMatch(new RegExp(`^Class ${key}: general knowledge`));
  }
});
