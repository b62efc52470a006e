import './taskpane.css';
import { openOutside, openPane, sayNotStarted } from './openPane';
import { keepTabKey } from './tabKey';
import { followTheme } from './theme';

/** What reads, writes and explains the workbook: the greater part of the program, and not needed to say that it is starting. */
const workbook = import(/* webpackChunkName: "workbook" */ './workbook');

/** Without Office there is no workbook; without its script, which Microsoft serves, there is no Office. */
async function open(): Promise<void> {
  keepTabKey();
  const host = typeof Office === 'undefined' ? null : (await Office.onReady()).host;
  followTheme(() => (host ? Office.context.officeTheme : undefined));
  if (host === null || host !== Office.HostType.Excel) openOutside();
  else await openPane((await workbook).workbook, Office.context.contentLanguage);
}

open().catch((error: unknown) => {
  console.error(error);
  sayNotStarted(error instanceof Error ? error.message : String(error));
});
