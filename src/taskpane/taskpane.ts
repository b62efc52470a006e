import './taskpane.css';
import example from '../../examples/metro.json';
import { openWorkbook } from '../excel/excelWorkbook';
import { openOutside, openPane } from './openPane';
import { followTheme } from './theme';

/** Without Office there is no workbook; without its script, which Microsoft serves, there is no Office. */
async function open(): Promise<void> {
  const host = typeof Office === 'undefined' ? null : (await Office.onReady()).host;
  followTheme(() => (host ? Office.context.officeTheme : undefined));
  if (host === null || host !== Office.HostType.Excel) openOutside();
  else await openPane(openWorkbook(example), Office.context.contentLanguage);
}

void open();
