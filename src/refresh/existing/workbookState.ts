import type { Plan } from '../../plan/plan';
import { anchorPrefix } from '../../sheets/comparison/anchors';
import { inputsDigest } from '../../sheets/tables/inputsDigest';
import { outputSheets } from '../../sheets/places';
import { readPart } from '../../workbook/part';
import { findOurSheets, findOurTables } from './ourSheets';
import type { WorkbookSnapshot } from './snapshot';

/** No sheet of ours; inputs that were never compared; a comparison; sheets of which a write was interrupted. */
export type WorkbookState = 'nothing' | 'inputs' | 'compared' | 'unfinished';

/** What an open workbook holds of ours. */
export function workbookState(before: WorkbookSnapshot): WorkbookState {
  if (readPart(before.part)?.state === 'unfinished') return 'unfinished';
  if (findOurSheets(before).has(`${anchorPrefix}${outputSheets.summary}`)) return 'compared';
  return findOurTables(before).size > 0 ? 'inputs' : 'nothing';
}

/** Whether the output sheets show a comparison of other inputs than `plan`. */
export const haveInputsChanged = (before: WorkbookSnapshot, plan: Plan): boolean =>
  workbookState(before) !== 'inputs' && readPart(before.part)?.inputs !== inputsDigest(plan);

/** Fields of the assumptions that nobody had stated at the last write: their cells hold the defaults. */
export const defaultedAssumptions = (before: WorkbookSnapshot): ReadonlySet<string> => new Set(readPart(before.part)?.assumed);
