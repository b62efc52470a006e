import { chartName } from '../../workbook/chartNames';
import type { Chart } from '../../workbook/workbook';
import { xmlDocument, replaceControls, tag } from '../../workbook/xml';

const namespaces = {
  'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
};
const chartNamespaces = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const corner = (name: string, row: number, column: number) =>
  tag(name, {}, `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`);

function chartFrame(chart: Chart, index: number, relation: string): string {
  const uri = chartNamespaces['xmlns:c'];
  const graphic = tag('a:graphicData', { uri }, tag('c:chart', { ...chartNamespaces, 'r:id': relation }));
  return tag(
    'xdr:twoCellAnchor',
    { editAs: 'oneCell' },
    corner('xdr:from', chart.from.row, chart.from.column) +
      // The last cell is covered, so the corner lies where the next begins.
      corner('xdr:to', chart.to.row + 1, chart.to.column + 1) +
      tag(
        'xdr:graphicFrame',
        { macro: '' },
        tag(
          'xdr:nvGraphicFramePr',
          {},
          tag('xdr:cNvPr', { id: index + 2, name: chartName(index), descr: replaceControls(chart.altText) }) +
            '<xdr:cNvGraphicFramePr/>',
        ) +
          '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
          tag('a:graphic', {}, graphic),
      ) +
      '<xdr:clientData/>',
  );
}

/** @param relations ids of the charts' parts, in the charts' order. */
export function drawingPart(charts: readonly Chart[], relations: readonly string[]): string {
  return xmlDocument(
    tag('xdr:wsDr', namespaces, charts.map((chart, index) => chartFrame(chart, index, relations[index] ?? '')).join('')),
  );
}
