import example from '../../examples/today.json';
import { excelWorkbook } from '../excel/excelWorkbook';
import { marksOf } from './numbers';
import { Session } from './session';
import type { Pane } from './views/pane/pane';
import './views/pane/actions';
import './views/figures/explanation';
import './views/pane/checklist';
import './views/pane/problems';
import './views/figures/results';
import './views/figures/selectedCell';
import './views/pane/start';

/** Shows the workbook that Excel has open. `language` is that of the user's data, and says how numbers are written. */
export async function openPane(pane: Pane, language: string): Promise<void> {
  const session = new Session(excelWorkbook(example), { today, report: (error) => console.error(error) });
  pane.show(session, marksOf(language));
  await session.open();
}

/** Today's date where the user is. Nothing else in the program reads a clock. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
