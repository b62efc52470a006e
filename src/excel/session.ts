import { NotWritten } from './openWorkbook';
import { isExcelError, excelProblem } from './refusals';
import { hasOneUndo } from './requirements';

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs work in Excel, once the user has finished the cell being edited.
 *
 * @throws NotWritten for an error of Excel, with the workbook as before: work that writes must roll back by itself.
 */
export const runSession = <T>(work: Work<T>): Promise<T> => wrapExcelErrors(Excel.run({ delayForCellEdit: true }, work));

/**
 * Runs work as a single step for Undo, if Excel can do that. If Excel refuses because a call cannot be undone, and the work was
 * rolled back, it runs again as several steps.
 *
 * @throws as `runSession`.
 */
export async function runUndoableSession<T>(work: Work<T>): Promise<T> {
  if (!hasOneUndo()) return runSession(work);
  try {
    return await wrapExcelErrors(Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, work));
  } catch (error) {
    const isUndo = error instanceof NotWritten && error.problems.some(({ code }) => code === 'excel-UndoNotSupported');
    if (isUndo && error.left === 'as before') return runSession(work);
    throw error;
  }
}

async function wrapExcelErrors<T>(result: Promise<T>): Promise<T> {
  try {
    return await result;
  } catch (error) {
    if (isExcelError(error)) throw new NotWritten([excelProblem(error)], 'as before', { cause: error });
    throw error;
  }
}
