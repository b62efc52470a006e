import { mount, whenReady } from '@odoo/owl';
import { type Model, Spreadsheet } from '@odoo/o-spreadsheet';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import * as chartJs from 'chart.js';

/** Shows a workbook in an element. Cells, like those of Excel, stay light where the page is dark: their colours are the workbook's. */
export async function showSpreadsheet(model: Model, target: HTMLElement): Promise<void> {
  const { Chart, registerables, ...members } = chartJs;
  Chart.register(...registerables);
  // The grid looks for the library of its charts there, in the form that has all its classes as members of one.
  Object.assign(globalThis, { Chart: Object.assign(Chart, members) });
  await whenReady();
  await mount(Spreadsheet, target, { templates, props: { model, colorScheme: 'light' } });
}
