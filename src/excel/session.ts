import { NotWritten } from './openWorkbook';
import { isRefusal, refusal } from './refusals';
import { hasOneUndo } from './requirements';

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * A run that waits until the user has finished the cell being edited. What Excel refuses is told as problems; before anything
 * was written the workbook is as before.
 */
export const session = <T>(work: Work<T>): Promise<T> => told(Excel.run({ delayForCellEdit: true }, work));

/**
 * A run that is one step to undo, where Excel can. Where one of its calls cannot be undone Excel refuses it; everything was put
 * back then, and it runs once more as many steps.
 */
export async function undoableSession<T>(work: Work<T>): Promise<T> {
  if (!hasOneUndo()) return session(work);
  try {
    return await told(Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, work));
  } catch (error) {
    const isUndo = error instanceof NotWritten && error.problems.some(({ code }) => code === 'excel-UndoNotSupported');
    if (isUndo && error.left === 'as before') return session(work);
    throw error;
  }
}

async function told<T>(result: Promise<T>): Promise<T> {
  try {
    return await result;
  } catch (error) {
    if (isRefusal(error)) throw new NotWritten([refusal(error)], 'as before', { cause: error });
    throw error;
  }
}
