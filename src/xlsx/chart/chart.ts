import { chartInk } from '../../workbook/looks';
import type { Chart } from '../../workbook/workbook';
import { axisIds, categoryAxisXml, valueAxisXml } from './axes';
import { drawnLine, solidFill, textProperties, title, type FontSpec } from './chartText';
import { series } from './series';
import { xmlDocument, tag } from '../../workbook/xml';

const namespaces = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const small: FontSpec = { size: 9, colour: chartInk.text, bold: false };
const large: FontSpec = { size: 13, colour: chartInk.title, bold: true };

function plotArea(chart: Chart): string {
  const list = chart.series.map((item, index) => series(chart, item, index)).join('');
  const varied = tag('c:varyColors', { val: 0 });
  if (chart.kind === 'line') {
    const grouping = tag('c:grouping', { val: chart.stacked ? 'stacked' : 'standard' });
    return tag('c:lineChart', {}, grouping + varied + list + tag('c:marker', { val: 1 }) + axisIds);
  }
  const direction = tag('c:barDir', { val: chart.kind === 'bar' ? 'bar' : 'col' });
  const grouping = tag('c:grouping', { val: chart.stacked ? 'stacked' : 'clustered' });
  const spacing = tag('c:gapWidth', { val: 60 }) + tag('c:overlap', { val: chart.stacked ? 100 : 0 });
  return tag('c:barChart', {}, direction + grouping + varied + list + spacing + axisIds);
}

function legend(chart: Chart): string {
  if (chart.series.length < 2) return '';
  return tag('c:legend', {}, tag('c:legendPos', { val: 'b' }) + tag('c:overlay', { val: 0 }) + textProperties(small));
}

/** The part of a chart. */
export function chartPart(chart: Chart): string {
  const drawn =
    title(chart.title, large) +
    tag('c:autoTitleDeleted', { val: 0 }) +
    tag('c:plotArea', {}, '<c:layout/>' + plotArea(chart) + categoryAxisXml(chart) + valueAxisXml(chart)) +
    legend(chart) +
    // What charts read may stand on a hidden sheet.
    tag('c:plotVisOnly', { val: 0 }) +
    tag('c:dispBlanksAs', { val: 'gap' });
  return xmlDocument(
    tag(
      'c:chartSpace',
      namespaces,
      tag('c:date1904', { val: 0 }) +
        tag('c:roundedCorners', { val: 0 }) +
        tag('c:chart', {}, drawn) +
        tag('c:spPr', {}, solidFill('#FFFFFF') + drawnLine(chartInk.line, 0.75)) +
        textProperties(small),
    ),
  );
}
