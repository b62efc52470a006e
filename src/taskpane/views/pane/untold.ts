import type { WorkbookStatus } from '../../../excel/openWorkbook';

/** Whether something is missing for figures, totals or ranks. */
export const lacks = ({ checklist }: WorkbookStatus): boolean => checklist.some(({ done }) => !done);

/** Problems but for those that the checklist tells: nothing is wrong with a table that is still empty. */
export const untold = ({ problems, checklist }: WorkbookStatus): WorkbookStatus['problems'] => {
  const assumptions = checklist.find(({ part }) => part === 'assumptions')?.place?.sheet;
  const told = ({ code, place }: (typeof problems)[number]): boolean =>
    code === 'no-span' || (code === 'missing' && place !== null && place.sheet === assumptions);
  return problems.filter((problem) => !told(problem));
};
