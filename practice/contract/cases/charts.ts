import { answerOf, documentedIn, documentedOf, type ContractCase } from '../contract';

const sales = [
  ['Month', 'North', 'South'],
  ['May', 4, 3],
  ['June', 6, 5],
];

const chartOf = (sheet: Excel.Worksheet) => {
  sheet.getRange('A1:C3').values = sales;
  return sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
};

export const charts: readonly ContractCase[] = [
  {
    says: 'a chart of a range has a series a column, named by its heading',
    basis: documentedIn('charts'),
    needs: '1.1',
    expected: [1, 'ColumnClustered', ['North', 'South']],
    run: async (context, sheet) => {
      const chart = chartOf(sheet).load('chartType');
      const count = sheet.charts.getCount();
      const series = chart.series.load('items/name');
      await context.sync();
      return [answerOf(count), chart.chartType, series.items.map(({ name }) => name)];
    },
  },
  {
    says: 'a chart is found by its name and keeps its place and title',
    basis: documentedOf('chart'),
    needs: '1.4',
    expected: { left: 100, top: 50, width: 300, height: 200, title: 'Sales', legend: 'Bottom' },
    run: async (context, sheet) => {
      const made = chartOf(sheet);
      made.name = 'Contract chart';
      made.left = 100;
      made.top = 50;
      made.width = 300;
      made.height = 200;
      made.title.text = 'Sales';
      made.legend.position = 'Bottom';
      await context.sync();
      const chart = sheet.charts.getItem('Contract chart').load('left, top, width, height, title/text, legend/position');
      await context.sync();
      const { left, top, width, height, title, legend } = chart;
      return { left, top, width, height, title: title.text, legend: legend.position };
    },
  },
  {
    says: 'series can be added from ranges',
    basis: documentedOf('chartseries#excel-excel-chartseries-setvalues-member(1)'),
    needs: '1.7',
    expected: ['North', 'South', 'Both'],
    run: async (context, sheet) => {
      const chart = chartOf(sheet);
      sheet.getRange('D2:D3').formulas = [['=B2+C2'], ['=B3+C3']];
      const added = chart.series.add('Both');
      added.setValues(sheet.getRange('D2:D3'));
      added.setXAxisValues(sheet.getRange('A2:A3'));
      const series = chart.series.load('items/name');
      await context.sync();
      return series.items.map(({ name }) => name);
    },
  },
  {
    says: 'axes have titles, bounds and formats of numbers',
    basis: documentedOf('chartaxis'),
    needs: '1.8',
    expected: { title: 'Tons', minimum: 0, maximum: 10, numberFormat: '0.0' },
    run: async (context, sheet) => {
      const { valueAxis } = chartOf(sheet).axes;
      valueAxis.title.text = 'Tons';
      valueAxis.minimum = 0;
      valueAxis.maximum = 10;
      valueAxis.numberFormat = '0.0';
      valueAxis.load('minimum, maximum, numberFormat, title/text');
      await context.sync();
      const { numberFormat, title } = valueAxis;
      return { title: title.text, minimum: valueAxis.minimum as number, maximum: valueAxis.maximum as number, numberFormat };
    },
  },
  {
    says: 'a chart can be deleted',
    basis: documentedOf('chart#excel-excel-chart-delete-member(1)'),
    needs: '1.4',
    expected: [0, true],
    run: async (context, sheet) => {
      const chart = chartOf(sheet);
      chart.name = 'Contract gone';
      await context.sync();
      sheet.charts.getItem('Contract gone').delete();
      const count = sheet.charts.getCount();
      const none = sheet.charts.getItemOrNullObject('Contract gone');
      await context.sync();
      return [answerOf(count), none.isNullObject];
    },
  },
];
