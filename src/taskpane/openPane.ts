import example from '../../examples/today.json';
import { excelWorkbook } from '../excel/excelWorkbook';
import { type Definition, partOf } from '../plan/describe/definitions';
import { marksOf, notationOf } from './numbers';
import * as plan from './plan';
import { isBrought } from './plan/view';
import { Session } from './session';
import type { Pane, PlanLoader } from './views/pane/pane';
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
  // Fetched when they are first opened: who only looks at a workbook never needs them.
  const load: PlanLoader['load'] = (view) =>
    Promise.all([
      import(/* webpackChunkName: "plan" */ './views/plan/plan'),
      isBrought(view) ? import(/* webpackChunkName: "bring" */ './views/bring') : null,
    ]);
  pane.show(session, marksOf(language), { load, plan, notation: notationOf(language), usual });
  await session.open();
}

/** Whether most plans state a column: the example does. */
function usual(definition: Definition): boolean {
  const rows: unknown = 'table' in definition ? (example as Record<string, unknown>)[partOf(definition.table)] : [];
  const field = definition.input.memberOf?.field ?? definition.field;
  return Array.isArray(rows) && rows.some((row: unknown) => typeof row === 'object' && row !== null && field in row);
}

/** Today's date where the user is. Nothing else in the program reads a clock. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
