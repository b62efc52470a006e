import { allTables } from '../model';
import { excelName } from '../formula';

/** Version of the workbook's own format: what a later add-in must know to read it. */
export const formatVersion = 1;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The custom XML part by which the workbook is known as ours: format version, quote date, and the field of every column. */
export function workbookPart(quoteDate: string): string {
  const tables = allTables.map((table) => {
    const columns = table.columns.map(
      (column) => `<column heading="${escaped(column.heading)}" field="${escaped(column.field)}"/>`,
    );
    return `<table name="${excelName(table)}" role="${table.role}">${columns.join('')}</table>`;
  });
  return `<metrospan xmlns="urn:metrospan:workbook" version="${formatVersion}" quoteDate="${quoteDate}">${tables.join('')}</metrospan>`;
}
