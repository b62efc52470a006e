import type { OpenWorkbook } from '../excel/openWorkbook';
import { keptData } from './kept';
import type { Session } from './session';
import type { State } from './state';

/** How long what is shown has stayed the same before it is kept. */
const restsMs = 400;

/**
 * Keeps in the workbook what the pane shows, once it has changed. A workbook that has no sheet of ours is left alone: who only looks would be
 * asked to save it.
 *
 * @param report records that something could not be kept. The user is not told: the pane opens as it does in a new workbook.
 */
export function keepState(session: Session, workbook: Pick<OpenWorkbook, 'keep'>, report: (error: unknown) => unknown): void {
  let kept = JSON.stringify(keptData(session.state));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = (state: State): void => {
    const data = keptData(state);
    const text = JSON.stringify(data);
    if (text === kept || !state.workbook || state.workbook.state === 'nothing') return;
    kept = text;
    workbook.keep(data).catch(report);
  };
  session.onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(() => save(session.state), restsMs);
  });
}
