import { chartInk } from '../../workbook/looks';
import type { Chart, ChartText } from '../../workbook/workbook';
import { drawnLine, textProperties, title, type FontSpec } from './chartText';
import { encodeControls, tag } from '../../workbook/xml';

const categoryAxis = 10;
const valueAxis = 20;

export const axisIds = tag('c:axId', { val: categoryAxis }) + tag('c:axId', { val: valueAxis });

const figures: FontSpec = { size: 9, colour: chartInk.text, bold: false };

const axisTitle = (text: ChartText | undefined, upright: boolean) => (text ? title(text, { ...figures, upright }) : '');

/** Bars from the top in the order of the rows they come from: Excel itself would begin at the bottom. */
export function categoryAxisXml(chart: Chart): string {
  const across = chart.kind === 'bar';
  return tag(
    'c:catAx',
    {},
    tag('c:axId', { val: categoryAxis }) +
      tag('c:scaling', {}, tag('c:orientation', { val: across ? 'maxMin' : 'minMax' })) +
      tag('c:delete', { val: 0 }) +
      tag('c:axPos', { val: across ? 'l' : 'b' }) +
      axisTitle(chart.categoryTitle, across) +
      tag('c:numFmt', { formatCode: 'General', sourceLinked: false }) +
      tag('c:majorTickMark', { val: 'none' }) +
      tag('c:minorTickMark', { val: 'none' }) +
      tag('c:tickLblPos', { val: 'low' }) +
      tag('c:spPr', {}, drawnLine(chartInk.text, 0.75)) +
      textProperties(figures) +
      tag('c:crossAx', { val: valueAxis }) +
      tag('c:crosses', { val: 'autoZero' }) +
      tag('c:auto', { val: 0 }) +
      tag('c:lblAlgn', { val: 'ctr' }) +
      tag('c:lblOffset', { val: 100 }) +
      tag('c:noMultiLvlLbl', { val: 1 }),
  );
}

/** Begins at 0, or the lengths of bars could not be compared. With negative values Excel chooses the axis itself. */
export function valueAxisXml(chart: Chart): string {
  const across = chart.kind === 'bar';
  const below = chart.series.some(({ values: { values: list } }) => list.some((value) => value !== null && value < 0));
  return tag(
    'c:valAx',
    {},
    tag('c:axId', { val: valueAxis }) +
      tag('c:scaling', {}, tag('c:orientation', { val: 'minMax' }) + (below ? '' : tag('c:min', { val: 0 }))) +
      tag('c:delete', { val: 0 }) +
      tag('c:axPos', { val: across ? 'b' : 'l' }) +
      tag('c:majorGridlines', {}, tag('c:spPr', {}, drawnLine(chartInk.line, 0.75))) +
      axisTitle(chart.valueTitle, !across) +
      tag('c:numFmt', { formatCode: encodeControls(chart.format), sourceLinked: false }) +
      tag('c:majorTickMark', { val: 'none' }) +
      tag('c:minorTickMark', { val: 'none' }) +
      tag('c:tickLblPos', { val: 'nextTo' }) +
      tag('c:spPr', {}, '<a:ln><a:noFill/></a:ln>') +
      textProperties(figures) +
      tag('c:crossAx', { val: categoryAxis }) +
      tag('c:crosses', { val: across ? 'max' : 'autoZero' }) +
      tag('c:crossBetween', { val: 'between' }),
  );
}
