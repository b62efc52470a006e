import './taskpane.css';
import { keepTabKey } from './tabKey';
import { followTheme } from './theme';
import { Pane } from './views/pane';
import './views/outside';

/** All that knows of figures: most of the program, and not needed to show that it is starting, or why it cannot. */
const figures = import(/* webpackChunkName: "workbook" */ './openPane');

const pane = (): Pane => {
  const found = document.querySelector('metro-pane');
  if (!(found instanceof Pane)) throw new Error('the page has no metro-pane');
  return found;
};

/** Without Office there is no workbook; without its script, which Microsoft serves, there is no Office. */
async function open(): Promise<void> {
  keepTabKey();
  const host = typeof Office === 'undefined' ? null : (await Office.onReady()).host;
  followTheme(() => (host ? Office.context.officeTheme : undefined));
  if (host === null || host !== Office.HostType.Excel) pane().replaceWith(document.createElement('metro-outside'));
  else await (await figures).openPane(pane(), Office.context.contentLanguage);
}

/** Says that the pane cannot be used, as long as it shows nothing else. */
function sayNotStarted(why: string): void {
  pane().textContent = `Metrospan could not start: ${why} Check the connection, then close the pane and open it again. The workbook was not changed.`;
}

open().catch((error: unknown) => {
  console.error(error);
  sayNotStarted(error instanceof Error ? error.message : String(error));
});
