import type { OpenWorkbook } from '../excel/openWorkbook';
import { marksOf } from './numbers';
import { Session } from './session';
import { Pane } from './views/pane';
import './views/outside';

const pane = (): Pane => {
  const found = document.querySelector('metro-pane');
  if (!(found instanceof Pane)) throw new Error('the page has no metro-pane');
  return found;
};

/** Shows a workbook in the pane of the page. `language` is that of the user's data, and says how numbers are written. */
export async function openPane(workbook: OpenWorkbook, language: string): Promise<void> {
  const session = new Session(workbook, { today, report: (error) => console.error(error) });
  pane().show(session, marksOf(language));
  await session.open();
}

/** Says that the pane cannot be used, as long as it shows nothing else. */
export function sayNotStarted(why: string): void {
  pane().textContent = `Metrospan could not start: ${why} Check the connection, then close the pane and open it again. The workbook was not changed.`;
}

/** Says that there is no workbook here, and how to get to one. */
export function openOutside(): void {
  pane().replaceWith(document.createElement('metro-outside'));
}

/** The day where the user is. The pane is the only part of the program that knows a clock. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
