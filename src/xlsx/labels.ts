import { chartInk } from '../workbook/looks';
import type { Chart } from '../workbook/workbook';
import { textProperties } from './chartText';
import { stored, tag } from './xml';

/** More labels than this crowd each other. */
const mostLabels = 12;

/** Figures at the ends of the bars, where there is one series and room for them. */
export function labels(chart: Chart): string {
  const points = chart.series[0]?.values.values.length ?? 0;
  if (chart.series.length !== 1 || chart.kind === 'line' || points > mostLabels) return '';
  const hidden = (names: readonly string[]) => names.map((name) => tag(`c:show${name}`, { val: 0 })).join('');
  return tag(
    'c:dLbls',
    {},
    tag('c:numFmt', { formatCode: stored(chart.format), sourceLinked: false }) +
      '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
      textProperties({ size: 9, colour: chartInk.text, bold: false }) +
      // Excel refuses a file with labels outside the ends of stacked bars.
      tag('c:dLblPos', { val: chart.stacked ? 'inEnd' : 'outEnd' }) +
      hidden(['LegendKey']) +
      tag('c:showVal', { val: 1 }) +
      hidden(['CatName', 'SerName', 'Percent', 'BubbleSize']),
  );
}
