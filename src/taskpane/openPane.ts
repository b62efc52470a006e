import example from '../../examples/today.json';
import { excelWorkbook } from '../excel/excelWorkbook';
import { type Definition, partOf } from '../plan/describe/definitions';
import { keepState } from './keepState';
import { keptFrom } from './kept';
import { marksOf, notationOf } from './numbers';
import * as plan from './plan';
import { isBrought } from './plan/view';
import { Session } from './session';
import type { Loader } from './views/pane/loader';
import type { Pane } from './views/pane/pane';
import './views/pane/actions';
import './views/figures/explanation';
import './views/pane/checklist';
import './views/pane/problems';
import './views/figures/results';
import './views/figures/selectedCell';
import './views/pane/start';

/** Shows the workbook that Excel has open. `language` is that of the user's data, and says how numbers are written unless Excel does. */
export async function openPane(pane: Pane, language: string): Promise<void> {
  const workbook = excelWorkbook(example);
  const session = new Session(workbook, { today, report });
  const notation = once(async () => (await workbook.notation().catch(report)) ?? notationOf(language));
  // Fetched when they are first opened: who only looks at a workbook never needs them.
  const load: Loader['load'] = async (view) => {
    const [own] = await Promise.all([
      notation(),
      import(/* webpackChunkName: "plan" */ './views/plan/plan'),
      isBrought(view) ? import(/* webpackChunkName: "bring" */ './views/bring') : null,
    ]);
    return own;
  };
  const loadWhatIf = async (): Promise<void> => {
    const { ready } = await import(/* webpackChunkName: "whatIf" */ './views/whatIf');
    await ready();
  };
  const loadCompare = async (): Promise<void> => {
    await import(/* webpackChunkName: "compare" */ './views/compare');
  };
  pane.show(session, marksOf(language), { load, loadWhatIf, loadCompare, plan, usual });
  await pane.restore(keptFrom(workbook.kept()));
  keepState(session, workbook, report);
  await session.open();
}

/** For developers. The language of the document says how texts are read if Excel does not. */
function report(error: unknown): null {
  console.error(error);
  return null;
}

/** Asks once, when it is first asked. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | null = null;
  return () => (asked ??= ask());
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
