import { chartInk, seriesColours } from '../../workbook/looks';
import type { Chart, Series } from '../../workbook/workbook';
import type { ChartEdit, RemoveChart } from '../../refresh/edit';
import { cellName } from '../../workbook/a1';
import { folded, type Ground, sheetOf } from './ground';

const types = {
  bar: { apart: 'BarClustered', stacked: 'BarStacked' },
  column: { apart: 'ColumnClustered', stacked: 'ColumnStacked' },
  line: { apart: 'LineMarkers', stacked: 'LineMarkersStacked' },
} as const;
const markers = ['Circle', 'Square', 'Triangle', 'Diamond', 'X', 'Star', 'Plus'] as const;
const dashes = ['Continuous', 'Dash', 'Dot', 'DashDot'] as const;
const small = { size: 9, color: chartInk.text, bold: false };
/** More labels than this crowd each other. */
const mostLabels = 12;

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!;

export function chart(ground: Ground, { sheet, name, chart: given }: ChartEdit): void {
  const [first, ...others] = given.series;
  if (!first) return;
  remove(ground, sheet, name);
  const on = sheetOf(ground, sheet);
  const drawn = on.charts.add(
    types[given.kind][given.stacked ? 'stacked' : 'apart'],
    rangeOf(ground, first.values.ref),
    seriesBy(first),
  );
  drawn.name = name;
  drawn.setPosition(cellName(given.from.row, given.from.column), cellName(given.to.row, given.to.column));
  dress(drawn, given);
  fill(ground, drawn.series.getItemAt(0), given, first, 0);
  others.forEach((series, at) => fill(ground, drawn.series.add(), given, series, at + 1));
  chartsOn(ground, sheet).add(folded(name));
}

export const removeChart = (ground: Ground, { sheet, name }: RemoveChart): void => remove(ground, sheet, name);

function chartsOn({ charts }: Ground, sheet: string): Set<string> {
  const there = charts.get(folded(sheet)) ?? new Set();
  charts.set(folded(sheet), there);
  return there;
}

function remove(ground: Ground, sheet: string, name: string): void {
  if (chartsOn(ground, sheet).delete(folded(name))) sheetOf(ground, sheet).charts.getItem(name).delete();
}

/** A reference such as `'Comparison'!$B$4:$D$4`. @throws where it is none: references are ours. */
function rangeOf({ context }: Ground, ref: string): Excel.Range {
  const [, sheet, cells] = /^'((?:[^']|'')+)'!([$A-Z\d:]+)$/.exec(ref) ?? [];
  if (!sheet || !cells) throw new Error(`"${ref}" is no reference to cells of a sheet`);
  return context.workbook.worksheets.getItem(sheet.replaceAll("''", "'")).getRange(cells.replaceAll('$', ''));
}

/** One series out of a row or column of cells; the others are added by themselves. */
function seriesBy({ values }: Series): 'Rows' | 'Columns' {
  const rows = [...values.ref.matchAll(/\$(\d+)/g)].map(([, row]) => row);
  return rows.length === 2 && rows[0] !== rows[1] ? 'Columns' : 'Rows';
}

function dress(drawn: Excel.Chart, { title, valueTitle, categoryTitle, format, kind, series }: Chart): void {
  drawn.title.text = title;
  drawn.title.format.font.set({ size: 13, color: chartInk.title, bold: true });
  drawn.legend.visible = series.length > 1;
  if (series.length > 1) {
    drawn.legend.position = 'Bottom';
    drawn.legend.format.font.set(small);
  }
  const { valueAxis, categoryAxis } = drawn.axes;
  // Lengths of bars that do not begin at 0 cannot be compared; values below 0 show where there are any.
  if (!series.some(({ values }) => values.values.some((value) => value !== null && value < 0))) valueAxis.minimum = 0;
  valueAxis.numberFormat = format;
  valueAxis.format.font.set(small);
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = chartInk.line;
  categoryAxis.format.font.set(small);
  categoryAxis.tickLabelPosition = 'Low';
  // Bars from the top in the order of the rows they come from: Excel itself would begin at the bottom.
  if (kind === 'bar') categoryAxis.reversePlotOrder = true;
  titled(valueAxis, valueTitle);
  if (categoryTitle) titled(categoryAxis, categoryTitle);
}

function titled(axis: Excel.ChartAxis, text: string): void {
  axis.title.visible = true;
  axis.title.text = text;
  axis.title.format.font.set(small);
}

function fill(ground: Ground, item: Excel.ChartSeries, of: Chart, { name, categories, values }: Series, at: number): void {
  // As a reference the name follows its cell, like the values.
  item.name = `=${name.ref}`;
  item.setValues(rangeOf(ground, values.ref));
  item.setXAxisValues(rangeOf(ground, categories.ref));
  const colour = pick(seriesColours, at);
  if (of.kind === 'line') {
    item.smooth = false;
    item.format.line.set({ color: colour, weight: 2.25, lineStyle: pick(dashes, at) });
    item.set({ markerStyle: pick(markers, at), markerSize: 6, markerBackgroundColor: colour, markerForegroundColor: colour });
    return;
  }
  item.format.fill.setSolidColor(colour);
  item.set({ gapWidth: 60, overlap: of.stacked ? 100 : 0 });
  if (of.series.length > 1 || values.values.length > mostLabels) return;
  item.hasDataLabels = true;
  item.dataLabels.set({ showValue: true, position: of.stacked ? 'InsideEnd' : 'OutsideEnd' });
  item.dataLabels.numberFormat = of.format;
  item.dataLabels.format.font.set(small);
}
