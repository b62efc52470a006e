import { answerOf, type PracticeExcel, startPracticeExcel } from 'excel-simulator/testing';
import { writeContext } from '../../src/excel/apply/writeContext';
import { sendEdits } from '../../src/excel/apply/sendEdits';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { partInk, platformInk } from '../../src/workbook/chartInks';
import type { Chart, Series } from '../../src/workbook/workbook';

const series = (row: number): Series => ({
  name: { ref: `'Sheet1'!$A$${row}`, value: '' },
  categories: { ref: `'Sheet1'!$B$1:$D$1`, values: [] },
  values: { ref: `'Sheet1'!$B$${row}:$D$${row}`, values: [1, 2, 3] },
  ink: row === 2 ? partInk(0) : platformInk(1),
});

const chartOf = (kind: Chart['kind'], stacked: boolean): Chart => ({
  kind,
  stacked,
  title: `A ${kind} chart`,
  valueTitle: 'Mb/s',
  format: '#,##0',
  series: [series(2), series(3)],
  altText: '',
  from: { row: 5, column: 0 },
  to: { row: 20, column: 6 },
});

let excel: PracticeExcel;
beforeAll(async () => {
  excel = await startPracticeExcel();
});
afterAll(() => excel.close());

test.each([
  ['bar', false, 'BarClustered'],
  ['column', true, 'ColumnStacked'],
  ['line', false, 'LineMarkers'],
] as const)('a %s chart, stacked: %s, is drawn as %s, and drawn anew in its own place', async (kind, stacked, type) => {
  const edit = { kind: 'chart', sheet: 'Sheet1', name: `Metro_Chart_${kind}`, chart: chartOf(kind, stacked) } as const;
  for (let times = 0; times < 2; times++)
    await Excel.run(async (context) => sendEdits(writeContext(context, (await readWorkbook(context)).snapshot), [edit]));
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem('Sheet1');
    charts.load('items/name');
    const drawn = charts.getItem(edit.name);
    drawn.load('chartType,title/text');
    const count = drawn.series.getCount();
    await context.sync();
    expect(charts.items.filter(({ name }) => name === edit.name)).toHaveLength(1);
    expect([drawn.chartType, drawn.title.text, answerOf(count)]).toEqual([type, `A ${kind} chart`, 2]);
  });
  expect(excel.host.coverage.list()).toEqual([]);
});

test('a title and the title of an axis follow their cells', async () => {
  const cell = (address: string, value: string) => ({ ref: `'Sheet1'!${address}`, value });
  const chart = { ...chartOf('bar', true), title: cell('$F$1', 'Cost, EUR'), valueTitle: cell('$F$2', 'EUR') };
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('F1:F2').values = [['Cost, USD'], ['USD']];
    const edit = { kind: 'chart', sheet: 'Sheet1', name: 'Metro_Chart_9', chart } as const;
    await sendEdits(writeContext(context, (await readWorkbook(context)).snapshot), [edit]);
  });
  await Excel.run(async (context) => {
    const drawn = context.workbook.worksheets.getItem('Sheet1').charts.getItem('Metro_Chart_9');
    drawn.load('plotVisibleOnly,title/text,axes/valueAxis/title/text');
    await context.sync();
    expect([drawn.title.text, drawn.axes.valueAxis.title.text, drawn.plotVisibleOnly]).toEqual(['Cost, USD', 'USD', false]);
  });
  expect(excel.host.coverage.list()).toEqual([]);
});
