import type { Model } from '@odoo/o-spreadsheet';
import { strToU8, zipSync } from 'fflate';
import { made } from './elements';

/** Hands the workbook to the browser as a file, written by the grid's own export. */
export async function downloadXlsx(model: Model): Promise<void> {
  const { files } = await model.exportXLSX();
  // The grid has nowhere to keep images, so none are among them.
  const texts = files.filter((file) => 'content' in file);
  const entries = texts.map(({ path, content }) => [path, strToU8(content)] as const);
  const zipped = zipSync(Object.fromEntries(entries));
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const link = made('a');
  link.href = URL.createObjectURL(new Blob([zipped], { type }));
  link.download = 'Practice workbook.xlsx';
  link.click();
  URL.revokeObjectURL(link.href);
}
