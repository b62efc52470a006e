import { report } from '../../src/sheets/report';
import { writeXlsx } from '../../src/xlsx/write';
import { minimalPlan } from '../broken/minimalPlan';
import { quoted } from '../sheets/outputs';
import { compare } from './books';
import { openFile } from './openFile';
import { missing } from './shows';

test('a file of the command line, compared again with other charts, has each of them once', async () => {
  const plan = minimalPlan();
  const book = await openFile(writeXlsx(report(quoted(plan))));
  const charts = (): number => book.sheets.reduce((sum, sheet) => sum + sheet.charts.size, 0);
  const before = charts();
  const { after, list } = compare(book, { ...plan, spans: plan.spans.slice(0, 1), workloads: plan.workloads.slice(0, 1) });
  expect(list.filter(({ kind }) => kind === 'chart').length).toBeGreaterThan(0);
  expect(before).toBeGreaterThan(0);
  expect(missing(book, after).filter((what) => what.includes('charts'))).toEqual([]);
});
