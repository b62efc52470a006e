import './taskpane.css';
import { followTheme } from './theme';
import { Pane } from './views/pane/pane';
import './views/pane/outside';

/** Most of the program: not needed to show that it is starting, or why it cannot. */
const figures = import(/* webpackChunkName: "workbook" */ './openPane');

const pane = (): Pane => {
  const found = document.querySelector('metro-pane');
  if (!(found instanceof Pane)) throw new Error('the page has no metro-pane');
  return found;
};

/**
 * Leaves the Tab key to the browser, which moves the focus through the whole pane. office.js listens for it at the window but does
 * not see elements in shadow trees, so it would leave the pane at the first Tab.
 */
function keepTabKey(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') event.stopPropagation();
  });
}

/** Without Office there is no workbook; without its script, which Microsoft serves, there is no Office. */
async function open(): Promise<void> {
  keepTabKey();
  const host = typeof Office === 'undefined' ? null : (await Office.onReady()).host;
  followTheme(() => (host ? Office.context.officeTheme : undefined));
  if (host === null || host !== Office.HostType.Excel) pane().replaceWith(document.createElement('metro-outside'));
  else await (await figures).openPane(pane(), Office.context.contentLanguage);
}

/** Shows why the pane cannot start, in place of its content. */
function showStartError(why: string): void {
  pane().textContent = `Metrospan could not start: ${why} Check the connection, then close the pane and open it again. The workbook was not changed.`;
}

open().catch((error: unknown) => {
  console.error(error);
  showStartError(error instanceof Error ? error.message : String(error));
});
