import { workbookState } from '../refresh/existing/workbookState';
import { workingsOf } from '../refresh/existing/workings';
import type { WorkbookStatus } from './openWorkbook';
import type { WorkbookContents } from './read/readWorkbook';

export const noFigures = { figureAt: () => null, placeOf: () => null };

/** The status of a workbook without inputs of ours. */
export const emptyStatus = ({ snapshot }: WorkbookContents): WorkbookStatus => ({
  state: workbookState(snapshot),
  inputs: null,
  quote: null,
  problems: [],
  warnings: [],
  checklist: [],
  workings: workingsOf(snapshot),
  changed: false,
  ...noFigures,
  formulaAt: () => null,
});
