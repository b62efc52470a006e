import { chartInk } from '../../workbook/looks';
import type { Chart, Series, SeriesInk } from '../../workbook/workbook';
import { drawnLine, numberReference, solidFill, textProperties, textReference } from './chartText';
import { encodeControls, tag } from '../../workbook/xml';

const dashes = { solid: 'solid', dash: 'dash', dot: 'sysDot', dashDot: 'dashDot' } as const;

function lineLooks({ colour, dash, marker: symbol }: SeriesInk): string {
  const line = drawnLine(colour, 2.25, dashes[dash]);
  const marker = tag('c:symbol', { val: symbol }) + tag('c:size', { val: 6 });
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

/** One series as its ink says. */
export function series(chart: Chart, { name, categories, values, ink }: Series, index: number): string {
  const isLine = chart.kind === 'line';
  const bar = tag('c:spPr', {}, solidFill(ink.colour) + drawnLine(ink.edge, 0.75)) + tag('c:invertIfNegative', { val: 0 });
  return tag(
    'c:ser',
    {},
    tag('c:idx', { val: index }) +
      tag('c:order', { val: index }) +
      tag('c:tx', {}, textReference(name.ref, [name.value])) +
      (isLine ? lineLooks(ink) : bar) +
      dataLabels(chart) +
      tag('c:cat', {}, textReference(categories.ref, categories.values)) +
      tag('c:val', {}, numberReference(values.ref, values.values, chart.format)) +
      (isLine ? tag('c:smooth', { val: 0 }) : ''),
  );
}
