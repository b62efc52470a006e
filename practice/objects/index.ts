import type { Handlers } from '../batch/handlers';
import type { Grid } from '../grid/grid';
import { application, cultureInfo, datetimeFormatInfo, numberFormatInfo } from './application';
import { border, borders } from './borders';
import { chartAxes, chartAxis, chartAxisTitle, chartGridlines } from './chartAxes';
import { chartFormats } from './chartFormats';
import { chartSeries, chartSeriesCollection } from './chartSeries';
import { chart, charts } from './charts';
import { chartDataLabels, chartLegend, chartTitle } from './chartTexts';
import { conditionalFormat, conditionalFormats } from './conditionalFormats';
import { conditionalRules } from './conditionalRules';
import { customXmlPart, customXmlParts, scopedXmlParts } from './customXml';
import { dataValidation } from './dataValidation';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './formats';
import { freezePanes } from './freezePanes';
import { Listening } from './listening';
import { namedItem, names } from './names';
import { note, notes } from './notes';
import { headerFooter, headersFooters, pageLayout } from './pageLayout';
import { protection, workbookProtection } from './protection';
import { range } from './range';
import { rangeAreas, rangeCollection } from './rangeAreas';
import { refusingInApiCodes } from './refusing';
import { setting, settings } from './settings';
import { table } from './table';
import { tableColumn, tableColumns } from './tableColumns';
import { tableRow, tableRows } from './tableRows';
import { scopedTables, tables } from './tables';
import { runtime, workbook, type WorkbookFile } from './workbook';
import { worksheet } from './worksheet';
import { worksheets } from './worksheets';

export type { WorkbookFile } from './workbook';

/** The classes of the Excel API over a grid, for one add-in. */
export const createHandlers = (grid: Grid, file: WorkbookFile = { name: 'Book1.xlsx', readOnly: false }): Handlers => {
  const listening = new Listening(grid);
  return refusingInApiCodes({
    Workbook: workbook(grid, file),
    Runtime: runtime(listening),
    Application: application(grid),
    CultureInfo: cultureInfo(),
    NumberFormatInfo: numberFormatInfo(),
    DatetimeFormatInfo: datetimeFormatInfo(),
    WorksheetCollection: worksheets(grid, listening),
    Worksheet: worksheet(grid, listening),
    WorkbookProtection: workbookProtection(grid),
    WorksheetProtection: protection(grid),
    WorksheetFreezePanes: freezePanes(grid),
    Range: range(grid),
    RangeAreas: rangeAreas(grid),
    RangeCollection: rangeCollection(),
    RangeFormat: rangeFormat(grid),
    RangeFill: rangeFill(grid),
    RangeFont: rangeFont(grid),
    RangeBorderCollection: borders(),
    RangeBorder: border(grid),
    FormatProtection: formatProtection(grid),
    TableCollection: tables(grid, listening),
    TableScopedCollection: scopedTables(grid),
    Table: table(grid, listening),
    TableColumnCollection: tableColumns(grid),
    TableColumn: tableColumn(grid),
    TableRowCollection: tableRows(grid),
    TableRow: tableRow(grid),
    NamedItemCollection: names(grid),
    NamedItem: namedItem(grid),
    SettingCollection: settings(grid),
    Setting: setting(grid),
    CustomXmlPartCollection: customXmlParts(grid),
    CustomXmlPartScopedCollection: scopedXmlParts(grid),
    CustomXmlPart: customXmlPart(grid),
    DataValidation: dataValidation(grid),
    ConditionalFormatCollection: conditionalFormats(grid),
    ConditionalFormat: conditionalFormat(grid),
    ...conditionalRules(grid),
    ChartCollection: charts(grid),
    Chart: chart(grid),
    ChartTitle: chartTitle(grid),
    ChartLegend: chartLegend(grid),
    ChartDataLabels: chartDataLabels(grid),
    ChartAxes: chartAxes(),
    ChartAxis: chartAxis(grid),
    ChartAxisTitle: chartAxisTitle(grid),
    ChartGridlines: chartGridlines(grid),
    ChartSeriesCollection: chartSeriesCollection(grid),
    ChartSeries: chartSeries(grid),
    ...chartFormats(grid),
    PageLayout: pageLayout(grid),
    HeaderFooterGroup: headersFooters(grid),
    HeaderFooter: headerFooter(grid),
    NoteCollection: notes(grid),
    Note: note(grid),
  });
};
