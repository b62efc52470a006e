import { haveInputsChanged, workbookState } from '../refresh/existing/workbookState';
import type { WorkbookSnapshot } from '../refresh/existing/snapshot';
import { figuresAfterEdits, figuresInWorkbook } from '../refresh/match/figures';
import { findOverrides } from '../refresh/match/overrides';
import { targetComparison } from '../refresh/match/targetWorkbook';
import { overrideWarning } from '../sheets/summary/override';
import type { Workbook } from '../workbook/workbook';
import type { WorkbookStatus } from './openWorkbook';
import { inputCellsOf } from './read/inputCells';
import { type Inputs, readInputs } from './read/readInputs';
import type { WorkbookContents } from './read/readWorkbook';

const noFigures = { figureAt: () => null, placeOf: () => null };

/** The status of a workbook that was read. */
export function statusOf(contents: WorkbookContents): WorkbookStatus {
  const { snapshot } = contents;
  const cells = inputCellsOf(contents);
  const state = workbookState(snapshot);
  if (!cells) return { state, quote: null, problems: [], warnings: [], changed: false, ...noFigures };
  const inputs = readInputs(cells);
  const { quoted, read } = inputs.quote;
  const after = quoted && targetComparison(snapshot, quoted, inputs.rows);
  const changed = state === 'compared' && (read.plan === null || haveInputsChanged(snapshot, read.plan));
  return { ...inputStatus(inputs, snapshot, after, figuresInWorkbook), state, changed };
}

/** The status after input sheets were added to the workbook `before`. */
export function statusAfterStart(inputs: Inputs, before: WorkbookSnapshot): WorkbookStatus {
  const { quoted } = inputs.quote;
  const after = quoted && targetComparison(before, quoted, inputs.rows);
  return { ...inputStatus(inputs, before, after, figuresAfterEdits), state: 'inputs', changed: false };
}

/** The status after the comparison `after` was written into the workbook `before`. */
export const statusAfterCompare = (inputs: Inputs, before: WorkbookSnapshot, after: Workbook): WorkbookStatus => ({
  ...inputStatus(inputs, before, after, figuresAfterEdits),
  state: 'compared',
  changed: false,
});

function inputStatus(
  { quote, problems, warnings, rows }: Inputs,
  before: WorkbookSnapshot,
  after: Workbook | null,
  figures: typeof figuresInWorkbook,
): Omit<WorkbookStatus, 'state' | 'changed'> {
  if (!after) return { quote, problems, warnings, ...noFigures };
  const overridden = findOverrides(before, after).map(overrideWarning);
  return { quote, problems, warnings: [...warnings, ...overridden], ...figures(before, after, rows) };
}
