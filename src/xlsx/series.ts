import { seriesColours, type Colour } from '../workbook/looks';
import type { Chart, Series } from '../workbook/workbook';
import { drawnLine, solidFill } from './chartText';
import { labels } from './labels';
import { escape, stored, tag } from './xml';

const markers = ['circle', 'square', 'triangle', 'diamond', 'x', 'star', 'plus'];
const dashes = ['solid', 'dash', 'sysDot', 'dashDot', 'lgDash', 'sysDash', 'lgDashDot'];

const pick = <T>(list: readonly T[], index: number, first: T): T => list[index % list.length] ?? first;

const value = (index: number, text: string) => tag('c:pt', { idx: index }, `<c:v>${escape(stored(text))}</c:v>`);

/** What the cells hold, kept beside the reference: a previewer that calculates nothing draws from it. */
function texts(ref: string, values: readonly string[]): string {
  const cache = tag('c:ptCount', { val: values.length }) + values.map((text, index) => value(index, text)).join('');
  return tag('c:strRef', {}, tag('c:f', {}, escape(ref)) + tag('c:strCache', {}, cache));
}

/** Absent values have no point: the chart shows a gap, never a zero. */
function numbers(ref: string, values: readonly (number | null)[], format: string): string {
  const points = values.map((number, index) => (number === null ? '' : value(index, String(number))));
  const cache = tag('c:formatCode', {}, escape(stored(format))) + tag('c:ptCount', { val: values.length }) + points.join('');
  return tag('c:numRef', {}, tag('c:f', {}, escape(ref)) + tag('c:numCache', {}, cache));
}

function lineLooks(colour: Colour, index: number): string {
  const line = drawnLine(colour, 2.25, pick(dashes, index, 'solid'));
  const marker = tag('c:symbol', { val: pick(markers, index, 'circle') }) + tag('c:size', { val: 6 });
  const fill = tag('c:spPr', {}, solidFill(colour) + drawnLine(colour, 0.75));
  return tag('c:spPr', {}, line) + tag('c:marker', {}, marker + fill);
}

/** One series; lines differ in dash and marker as well as colour. */
export function series(chart: Chart, { name, categories, values }: Series, index: number): string {
  const colour = pick(seriesColours, index, '#0072B2');
  const isLine = chart.kind === 'line';
  const bar = tag('c:spPr', {}, solidFill(colour)) + tag('c:invertIfNegative', { val: 0 });
  return tag(
    'c:ser',
    {},
    tag('c:idx', { val: index }) +
      tag('c:order', { val: index }) +
      tag('c:tx', {}, texts(name.ref, [name.value])) +
      (isLine ? lineLooks(colour, index) : bar) +
      labels(chart) +
      tag('c:cat', {}, texts(categories.ref, categories.values)) +
      tag('c:val', {}, numbers(values.ref, values.values, chart.format)) +
      (isLine ? tag('c:smooth', { val: 0 }) : ''),
  );
}
