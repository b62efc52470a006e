import { parseArea } from '../a1/addresses';
import { cellIn, formulaOf } from '../refresh/existing/cells';
import { haveInputsChanged, workbookState } from '../refresh/existing/workbookState';
import type { WorkbookSnapshot } from '../refresh/existing/snapshot';
import { figuresAfterEdits, figuresInWorkbook } from '../refresh/match/figures';
import { toWorkings, workingsOf } from '../refresh/existing/workings';
import { findOverrides } from '../refresh/match/overrides';
import { matchSheets } from '../refresh/match/sheets';
import { targetComparison } from '../refresh/match/targetWorkbook';
import { overrideWarning } from '../sheets/summary/override';
import { hiddenAtFirst } from '../sheets/way/hiddenAtFirst';
import type { Workbook } from '../workbook/workbook';
import { emptyStatus, noFigures } from './emptyStatus';
import type { WorkbookStatus } from './openWorkbook';
import { inputCellsOf } from './read/inputCells';
import { type Inputs, readInputs } from './read/readInputs';
import type { WorkbookContents } from './read/readWorkbook';

/** The status of a workbook that was read. */
export function statusOf(contents: WorkbookContents): WorkbookStatus {
  const { snapshot } = contents;
  const cells = inputCellsOf(contents);
  if (!cells) return emptyStatus(contents);
  const state = workbookState(snapshot);
  const inputs = readInputs(cells);
  const { quoted, read } = inputs.quote;
  const after = quoted && targetComparison(snapshot, quoted, inputs.rows);
  const changed = state === 'compared' && (read.plan === null || haveInputsChanged(snapshot, read.plan));
  return { ...inputStatus(inputs, snapshot, after, figuresInWorkbook), state, workings: workingsOf(snapshot), changed };
}

/** The status after input sheets were added to the workbook `before`. */
export function statusAfterStart(inputs: Inputs, before: WorkbookSnapshot): WorkbookStatus {
  const { quoted } = inputs.quote;
  const after = quoted && targetComparison(before, quoted, inputs.rows);
  return { ...inputStatus(inputs, before, after, figuresAfterEdits), state: 'inputs', workings: 'hidden', changed: false };
}

/** The status after the comparison `after` was written into the workbook `before`. */
export const statusAfterCompare = (inputs: Inputs, before: WorkbookSnapshot, after: Workbook): WorkbookStatus => ({
  ...inputStatus(inputs, before, after, figuresAfterEdits),
  state: 'compared',
  workings: workingsAfter(before, after),
  changed: false,
});

/** A sheet of the report says whether it is hidden there, be it new or not. */
const workingsAfter = (before: WorkbookSnapshot, after: Workbook): WorkbookStatus['workings'] =>
  toWorkings(matchSheets(before, after).flatMap(({ key, sheet }) => (hiddenAtFirst.has(key) ? [!sheet.hidden] : [])));

function inputStatus(
  { cells, quote, problems, warnings, checklist, rows }: Inputs,
  before: WorkbookSnapshot,
  after: Workbook | null,
  figures: typeof figuresInWorkbook,
): Omit<WorkbookStatus, 'state' | 'workings' | 'changed'> {
  const read = { inputs: cells, quote, problems, checklist, formulaAt: formulasIn(before) };
  if (!after) return { ...read, warnings, ...noFigures };
  const overridden = findOverrides(before, after).map(overrideWarning);
  return { ...read, warnings: [...warnings, ...overridden], ...figures(before, after, rows) };
}

const formulasIn =
  ({ sheets }: WorkbookSnapshot): WorkbookStatus['formulaAt'] =>
  ({ sheet, cells }) => {
    const used = sheets.find(({ name }) => name === sheet)?.used ?? null;
    const { top, left } = parseArea(cells);
    return formulaOf(cellIn(used, top, left));
  };
