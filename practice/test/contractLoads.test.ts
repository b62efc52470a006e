import { startPracticeExcel, type PracticeExcel } from '../testing/practiceExcel';

/** An object of each class that can be loaded as a whole, made in a sheet with a table, a chart, names and rules. */
const objects: Readonly<Record<string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => OfficeExtension.ClientObject>> =
  {
    Workbook: ({ workbook }) => workbook,
    Application: ({ workbook }) => workbook.application,
    WorksheetCollection: ({ workbook }) => workbook.worksheets,
    Worksheet: (_, sheet) => sheet,
    WorksheetProtection: (_, sheet) => sheet.protection,
    PageLayout: (_, sheet) => sheet.pageLayout,
    HeaderFooter: (_, sheet) => sheet.pageLayout.headersFooters.defaultForAllPages,
    Range: (_, sheet) => sheet.getRange('A1:B2'),
    RangeAreas: (_, sheet) => sheet.getRanges('A1,B2'),
    RangeFormat: (_, sheet) => sheet.getRange('A1:B2').format,
    RangeFont: (_, sheet) => sheet.getRange('A1:B2').format.font,
    RangeFill: (_, sheet) => sheet.getRange('A1:B2').format.fill,
    RangeBorderCollection: (_, sheet) => sheet.getRange('A1:B2').format.borders,
    DataValidation: (_, sheet) => sheet.getRange('A1:B2').dataValidation,
    ConditionalFormatCollection: (_, sheet) => sheet.getRange('A1:B3').conditionalFormats,
    TableCollection: (_, sheet) => sheet.tables,
    Table: (_, sheet) => sheet.tables.getItem('Fruit'),
    TableColumnCollection: (_, sheet) => sheet.tables.getItem('Fruit').columns,
    TableRowCollection: (_, sheet) => sheet.tables.getItem('Fruit').rows,
    NamedItemCollection: ({ workbook }) => workbook.names,
    SettingCollection: ({ workbook }) => workbook.settings,
    CustomXmlPartCollection: ({ workbook }) => workbook.customXmlParts,
    ChartCollection: (_, sheet) => sheet.charts,
    Chart: (_, sheet) => sheet.charts.getItem('Kilos'),
    ChartSeriesCollection: (_, sheet) => sheet.charts.getItem('Kilos').series,
    ChartAxis: (_, sheet) => sheet.charts.getItem('Kilos').axes.valueAxis,
    ChartTitle: (_, sheet) => sheet.charts.getItem('Kilos').title,
    ChartLegend: (_, sheet) => sheet.charts.getItem('Kilos').legend,
    ChartDataLabels: (_, sheet) => sheet.charts.getItem('Kilos').dataLabels,
    ChartFont: (_, sheet) => sheet.charts.getItem('Kilos').title.format.font,
  };

const fill = (context: Excel.RequestContext, sheet: Excel.Worksheet): void => {
  const { workbook } = context;
  sheet.getRange('A1:B3').values = [
    ['Fruit', 'Kilos'],
    ['Apples', 3],
    ['Pears', 5],
  ];
  sheet.tables.add('A1:B3', true).name = 'Fruit';
  sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns').name = 'Kilos';
  sheet.getRange('A2:A3').conditionalFormats.add('Custom').custom.rule.formula = '=$B2>4';
  sheet.getRange('B2:B3').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
  workbook.names.add('All_fruit', sheet.getRange('A2:B3'));
  workbook.settings.add('seen', true);
  workbook.customXmlParts.add('<seen xmlns="urn:fruit"/>');
};

describe('every object can be loaded as a whole', () => {
  let excel: PracticeExcel;
  beforeAll(async () => {
    excel = await startPracticeExcel();
    await Excel.run(async (context) => {
      fill(context, context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
  });
  afterAll(() => excel.close());

  it.each(Object.keys(objects))('%s', async (name) => {
    await Excel.run(async (context) => {
      const object = objects[name]?.(context, context.workbook.worksheets.getItem('Sheet1'));
      context.load(object as OfficeExtension.ClientObject);
      await context.sync();
      const { items, ...values } = JSON.parse(JSON.stringify(object)) as { items?: readonly object[] };
      expect(Object.keys(items?.[0] ?? values)).not.toEqual([]);
    });
  });
});
