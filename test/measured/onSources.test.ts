import { minimalPlan } from '../broken/minimalPlan';
import { quote } from '../../src/plan/quote';
import { sourcesSheet } from '../../src/sheets/sources/sources';

test('A measured workload stands on the Sources sheet with where it was measured, and one that was typed is counted as before', () => {
  const plan = minimalPlan();
  Object.assign(plan.workloads[0]!, { source: 'IO: esx.csv, Virtual Disk', peakFactor: 2 });
  const { quoted } = quote(plan);
  const [table] = sourcesSheet(quoted!).tables;
  const lines = table!.rows.filter(([kind, of]) => kind === 'Workload' || (kind === 'Input' && of === 'Workloads'));
  expect(lines.map(([kind, of, figure, value, unit, source, , , note]) => [kind, of, figure, value, unit, source, note])).toEqual(
    [
      [
        'Workload',
        'Mail',
        'Write IOPS',
        200,
        'IOPS',
        'IO: esx.csv, Virtual Disk',
        'Read IOPS 800 IOPS; Read KB 8 KB; Write KB 8 KB; Peak factor 2',
      ],
      ...[
        ['Read IOPS', 'IOPS', 'Reads a second, all VMs, today'],
        ['Write IOPS', 'IOPS', 'Writes a second, all VMs, today'],
        ['Read KB', 'KB', 'Mean size of a read'],
        ['Write KB', 'KB', 'Mean size of a write'],
      ].map(([figure, unit, note]) => [
        'Input',
        'Workloads',
        figure,
        '1 of 1 rows',
        unit,
        'Typed in this workbook, no source given',
        note,
      ]),
    ],
  );
});
