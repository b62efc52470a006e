import { chartInk, seriesColours, type Colour } from '../../workbook/looks';
import type { Chart, Series } from '../../workbook/workbook';
import { drawnLine, solidFill, textProperties } from './chartText';
import { escapeXml, encodeControls, tag } from '../../workbook/xml';

const markers = ['circle', 'square', 'triangle', 'diamond', 'x', 'star', 'plus'];
const dashes = ['solid', 'dash', 'sysDot', 'dashDot', 'lgDash', 'sysDash', 'lgDashDot'];

const cycle = <T>(list: readonly T[], index: number, first: T): T => list[index % list.length] ?? first;

const cachedPoint = (index: number, text: string) => tag('c:pt', { idx: index }, `<c:v>${escapeXml(encodeControls(text))}</c:v>`);

/** What the cells hold, kept beside the reference: a previewer that calculates nothing draws from it. */
function textReference(ref: string, values: readonly string[]): string {
  const cache = tag('c:ptCount', { val: values.length }) + values.map((text, index) => cachedPoint(index, text)).join('');
  return tag('c:strRef', {}, tag('c:f', {}, escapeXml(ref)) + tag('c:strCache', {}, cache));
}

/** Absent values have no point: the chart shows a gap, never a zero. */
function numberReference(ref: string, values: readonly (number | null)[], format: string): string {
  const points = values.map((number, index) => (number === null ? '' : cachedPoint(index, String(number))));
  const cache =
    tag('c:formatCode', {}, escapeXml(encodeControls(format))) + tag('c:ptCount', { val: values.length }) + points.join('');
  return tag('c:numRef', {}, tag('c:f', {}, escapeXml(ref)) + tag('c:numCache', {}, cache));
}

function lineLooks(colour: Colour, index: number): string {
  const line = drawnLine(colour, 2.25, cycle(dashes, index, 'solid'));
  const marker = tag('c:symbol', { val: cycle(markers, index, 'circle') }) + tag('c:size', { val: 6 });
  const fill = tag('c:spPr', {}, solidFill(colour) + drawnLine(colour, 0.75));
  return tag('c:spPr', {}, line) + tag('c:marker', {}, marker + fill);
}

/** More labels than this would overlap. */
const maxLabels = 12;

/** Figures at the ends of the bars, if there is a single series and room for them. */
function dataLabels(chart: Chart): string {
  const points = chart.series[0]?.values.values.length ?? 0;
  if (chart.series.length !== 1 || chart.kind === 'line' || points > maxLabels) return '';
  const hidden = (names: readonly string[]) => names.map((name) => tag(`c:show${name}`, { val: 0 })).join('');
  return tag(
    'c:dLbls',
    {},
    tag('c:numFmt', { formatCode: encodeControls(chart.format), sourceLinked: false }) +
      '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
      textProperties({ size: 9, colour: chartInk.text, bold: false }) +
      // Excel refuses a file with labels outside the ends of stacked bars.
      tag('c:dLblPos', { val: chart.stacked ? 'inEnd' : 'outEnd' }) +
      hidden(['LegendKey']) +
      tag('c:showVal', { val: 1 }) +
      hidden(['CatName', 'SerName', 'Percent', 'BubbleSize']),
  );
}

/** One series; lines differ in dash and marker as well as colour. */
export function series(chart: Chart, { name, categories, values }: Series, index: number): string {
  const colour = cycle(seriesColours, index, '#0072B2');
  const isLine = chart.kind === 'line';
  const bar = tag('c:spPr', {}, solidFill(colour)) + tag('c:invertIfNegative', { val: 0 });
  return tag(
    'c:ser',
    {},
    tag('c:idx', { val: index }) +
      tag('c:order', { val: index }) +
      tag('c:tx', {}, textReference(name.ref, [name.value])) +
      (isLine ? lineLooks(colour, index) : bar) +
      dataLabels(chart) +
      tag('c:cat', {}, textReference(categories.ref, categories.values)) +
      tag('c:val', {}, numberReference(values.ref, values.values, chart.format)) +
      (isLine ? tag('c:smooth', { val: 0 }) : ''),
  );
}
