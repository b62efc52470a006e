import { cellAddress } from '../../a1/addresses';
import { parseReference } from '../../a1/references';
import { chartInk } from '../../workbook/looks';
import { type Chart, type ChartText, chartTextNow, type Series } from '../../workbook/workbook';
import type { ChartEdit, RemoveChart } from '../../refresh/edits/edit';
import { foldName, type WriteContext, sheetOf } from './writeContext';

const chartTypes = {
  bar: { apart: 'BarClustered', stacked: 'BarStacked' },
  column: { apart: 'ColumnClustered', stacked: 'ColumnStacked' },
  line: { apart: 'LineMarkers', stacked: 'LineMarkersStacked' },
} as const;
const markers = {
  circle: 'Circle',
  square: 'Square',
  triangle: 'Triangle',
  diamond: 'Diamond',
  x: 'X',
  star: 'Star',
  plus: 'Plus',
} as const;
const dashes = { solid: 'Continuous', dash: 'Dash', dot: 'Dot', dashDot: 'DashDot' } as const;
const smallFont = { size: 9, color: chartInk.text, bold: false };
/** More labels than this crowd each other. */
const maxLabels = 12;

/** Adds a chart in place of the one of its name. A chart without series is left out. */
export function chart(context: WriteContext, { sheet, name, chart: given }: ChartEdit): void {
  const [first, ...others] = given.series;
  if (!first) return;
  remove(context, sheet, name);
  const on = sheetOf(context, sheet);
  const excelChart = on.charts.add(
    chartTypes[given.kind][given.stacked ? 'stacked' : 'apart'],
    rangeOf(context, first.values.ref),
    seriesDirection(first),
  );
  excelChart.name = name;
  excelChart.setPosition(
    cellAddress({ row: given.from.row, column: given.from.column }),
    cellAddress({ row: given.to.row, column: given.to.column }),
  );
  formatChart(excelChart, given);
  formatSeries(context, excelChart.series.getItemAt(0), given, first);
  others.forEach((series) => formatSeries(context, excelChart.series.add(), given, series));
  chartsOn(context, sheet).add(foldName(name));
}

/** Deletes a chart if it exists. */
export const removeChart = (context: WriteContext, { sheet, name }: RemoveChart): void => remove(context, sheet, name);

function chartsOn({ charts }: WriteContext, sheet: string): Set<string> {
  const there = charts.get(foldName(sheet)) ?? new Set();
  charts.set(foldName(sheet), there);
  return there;
}

function remove(context: WriteContext, sheet: string, name: string): void {
  if (chartsOn(context, sheet).delete(foldName(name))) sheetOf(context, sheet).charts.getItem(name).delete();
}

/** The range of a reference such as `'Comparison'!$B$4:$D$4`. @throws Error for any other text: references are ours. */
function rangeOf({ request }: WriteContext, ref: string): Excel.Range {
  const range = parseReference(ref);
  if (!range) throw new Error(`"${ref}" is no reference to cells of a sheet`);
  return request.workbook.worksheets.getItem(range.sheet).getRange(range.cells);
}

/** The direction in which the cells of a series run. */
function seriesDirection({ values }: Series): 'Rows' | 'Columns' {
  const rows = [...values.ref.matchAll(/\$(\d+)/g)].map(([, row]) => row);
  return rows.length === 2 && rows[0] !== rows[1] ? 'Columns' : 'Rows';
}

function formatChart(drawn: Excel.Chart, { title, valueTitle, categoryTitle, format, kind, series }: Chart): void {
  // What charts read may stand on a hidden sheet.
  drawn.plotVisibleOnly = false;
  setText(drawn.title, title);
  drawn.title.format.font.set({ size: 13, color: chartInk.title, bold: true });
  drawn.legend.visible = series.length > 1;
  if (series.length > 1) {
    drawn.legend.position = 'Bottom';
    drawn.legend.format.font.set(smallFont);
  }
  const { valueAxis, categoryAxis } = drawn.axes;
  // Bars must begin at 0, or their lengths cannot be compared. With negative values Excel chooses the axis itself.
  if (!series.some(({ values }) => values.values.some((value) => value !== null && value < 0))) valueAxis.minimum = 0;
  valueAxis.numberFormat = format;
  valueAxis.format.font.set(smallFont);
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = chartInk.line;
  categoryAxis.format.font.set(smallFont);
  categoryAxis.tickLabelPosition = 'Low';
  // Bars from the top in the order of the rows they come from: Excel itself would begin at the bottom.
  if (kind === 'bar') categoryAxis.reversePlotOrder = true;
  setAxisTitle(valueAxis, valueTitle);
  if (categoryTitle) setAxisTitle(categoryAxis, categoryTitle);
}

/** One that follows a cell has the text of now until Excel reads the cell. */
function setText(title: Excel.ChartTitle | Excel.ChartAxisTitle, text: ChartText): void {
  title.text = chartTextNow(text);
  if (typeof text !== 'string') title.setFormula(`=${text.ref}`);
}

function setAxisTitle(axis: Excel.ChartAxis, text: ChartText): void {
  axis.title.visible = true;
  setText(axis.title, text);
  axis.title.format.font.set(smallFont);
}

function formatSeries(
  context: WriteContext,
  item: Excel.ChartSeries,
  of: Chart,
  { name, categories, values, ink }: Series,
): void {
  // As a reference the name follows its cell, like the values.
  item.name = `=${name.ref}`;
  item.setValues(rangeOf(context, values.ref));
  item.setXAxisValues(rangeOf(context, categories.ref));
  const { colour } = ink;
  if (of.kind === 'line') {
    item.smooth = false;
    item.format.line.set({ color: colour, weight: 2.25, lineStyle: dashes[ink.dash] });
    item.set({
      markerStyle: markers[ink.marker],
      markerSize: 6,
      markerBackgroundColor: colour,
      markerForegroundColor: colour,
    });
    return;
  }
  item.format.fill.setSolidColor(colour);
  item.format.line.set({ color: ink.edge, weight: 0.75, lineStyle: 'Continuous' });
  item.set({ gapWidth: 60, overlap: of.stacked ? 100 : 0 });
  if (of.series.length > 1 || values.values.length > maxLabels) return;
  item.hasDataLabels = true;
  item.dataLabels.set({ showValue: true, position: of.stacked ? 'InsideEnd' : 'OutsideEnd' });
  item.dataLabels.numberFormat = of.format;
  item.dataLabels.format.font.set(smallFont);
}
