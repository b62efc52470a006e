import { areaAddress } from '../../a1/addresses';
import { tableStyle } from '../../workbook/looks';
import type { Table, TableColumn } from '../../workbook/workbook';
import { tableArea } from '../../workbook/extents';
import { spreadsheetNamespace } from '../package/styles';
import { xmlDocument, escapeXml, encodeControls, tag } from '../../workbook/xml';

/** Excel compares this name with the heading's cell, and writes a line break so. */
const headingName = (heading: string) => encodeControls(heading).replace(/\n/g, '_x000a_').replace(/\t/g, '_x0009_');

function column({ heading, formula }: TableColumn, index: number): string {
  const calculated = formula === undefined ? '' : tag('calculatedColumnFormula', {}, escapeXml(encodeControls(formula)));
  return tag('tableColumn', { id: index + 1, name: headingName(heading) }, calculated);
}

/**
 * A table's part. A row typed under the table gets each column's formula from here.
 *
 * @param id unique in the workbook, from 1.
 */
export function tablePart(table: Table, id: number, filter: boolean): string {
  const ref = areaAddress(tableArea(table));
  const style = {
    name: tableStyle,
    showFirstColumn: false,
    showLastColumn: false,
    showRowStripes: false,
    showColumnStripes: false,
  };
  return xmlDocument(
    tag(
      'table',
      { xmlns: spreadsheetNamespace, id, name: table.name, displayName: table.name, ref, totalsRowShown: false },
      (filter ? tag('autoFilter', { ref }) : '') +
        tag('tableColumns', { count: table.columns.length }, table.columns.map(column).join('')) +
        tag('tableStyleInfo', style),
    ),
  );
}
