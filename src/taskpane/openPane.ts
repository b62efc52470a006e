import example from '../../examples/metro.json';
import { openWorkbook } from '../excel/excelWorkbook';
import { marksOf } from './numbers';
import { Session } from './session';
import type { Pane } from './views/pane';
import './views/actions';
import './views/explanation';
import './views/problems';
import './views/results';
import './views/selectedCell';
import './views/start';

/** Shows the workbook that Excel has open. `language` is that of the user's data, and says how numbers are written. */
export async function openPane(pane: Pane, language: string): Promise<void> {
  const session = new Session(openWorkbook(example), { today, report: (error) => console.error(error) });
  pane.show(session, marksOf(language));
  await session.open();
}

/** The day where the user is. The pane is the only part of the program that knows a clock. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
