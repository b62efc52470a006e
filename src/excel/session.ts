import { NotWritten } from './openWorkbook';
import { isRefusal, refusal } from './refusals';

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * A run that waits until the user has finished the cell being edited. What Excel refuses is told as problems; before anything
 * was written the workbook is as before.
 */
export async function session<T>(work: Work<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    if (isRefusal(error)) throw new NotWritten([refusal(error)], 'as before', { cause: error });
    throw error;
  }
}
