import { isVisible, workingSheets } from '../refresh/existing/workings';
import { foldName } from './apply/writeContext';
import { NotWritten } from './openWorkbook';
import { readWorkbook, type WorkbookContents } from './read/readWorkbook';

/** Why no tab is shown or hidden. */
const reasons = {
  'structure-protected': [
    'The structure of the workbook is protected, so that Excel shows and hides no sheet.',
    'Unprotect it (Review, Protect Workbook), then try again.',
  ],
  'no-other-sheet': [
    'No other sheet is visible, and Excel keeps one.',
    'Unhide another sheet first: right-click a tab and choose Unhide.',
  ],
} as const;

function refuse(code: keyof typeof reasons): never {
  const [reason, remedy] = reasons[code];
  throw new NotWritten([{ code, where: 'Workbook', value: '', reason, remedy, place: null }], 'as before');
}

/**
 * Shows or hides the sheets that Metrospan hides at first, whatever they are called by now, and no other.
 *
 * @returns the workbook as it is then.
 * @throws NotWritten if the structure is protected, if no sheet would stay visible, or if Excel refuses.
 */
export async function showWorkings(context: Excel.RequestContext, shown: boolean): Promise<WorkbookContents> {
  const { protection, worksheets } = context.workbook;
  protection.load('protected');
  const contents = await readWorkbook(context);
  const { sheets } = contents.snapshot;
  const changed = workingSheets(contents.snapshot).filter((sheet) => isVisible(sheet) !== shown);
  if (changed.length === 0) return contents;
  if (protection.protected) refuse('structure-protected');
  const names = new Set(changed.map(({ name }) => foldName(name)));
  if (!shown && !sheets.some((sheet) => isVisible(sheet) && !names.has(foldName(sheet.name)))) refuse('no-other-sheet');
  for (const { name } of changed) worksheets.getItem(name).visibility = shown ? 'Visible' : 'Hidden';
  await context.sync();
  return readWorkbook(context);
}
