import { Component, mount, useExternalListener, useState, whenReady, xml } from '@odoo/owl';
import { type Model, Spreadsheet } from '@odoo/o-spreadsheet';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import * as chartJs from 'chart.js';
import { mendCellBoxes } from './cellBoxes';

/** What the grid draws cells in; fonts.css says which face that is. Texts are measured once, so it must be there first. */
const cellFont = 'Roboto';

const dark = matchMedia('(prefers-color-scheme: dark)');
const scheme = (): 'dark' | 'light' => (dark.matches ? 'dark' : 'light');

/** The grid's component, dark or light as the page is. */
class Book extends Component<{ readonly model: Model }> {
  static override readonly template = xml`<Spreadsheet model="props.model" colorScheme="state.scheme"/>`;
  static readonly components = { Spreadsheet };
  static override readonly props = { model: Object };
  readonly state = useState({ scheme: scheme() });

  override setup(): void {
    useExternalListener(dark, 'change', () => {
      this.state.scheme = scheme();
    });
  }
}

/** Shows a workbook in an element. */
export async function showSpreadsheet(model: Model, target: HTMLElement): Promise<void> {
  const { Chart, registerables, ...members } = chartJs;
  Chart.register(...registerables);
  // The grid looks for the library of its charts there, in the form that has all its classes as members of one.
  Object.assign(globalThis, { Chart: Object.assign(Chart, members) });
  Chart.defaults.font.family = cellFont;
  // A machine that has none of the fonts in fonts.css refuses to load them, and draws cells in the grid's second choice.
  const styles = ['', 'bold', 'italic', 'italic bold'];
  await Promise.allSettled(styles.map((style) => document.fonts.load(`${style} 11px ${cellFont}`)));
  mendCellBoxes();
  await whenReady();
  await mount(Book, target, { templates, props: { model } });
  // The grid measures itself anew when the window changes, and not when its place in it does.
  new ResizeObserver(() => dispatchEvent(new Event('resize'))).observe(target);
}
