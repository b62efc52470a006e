import { type Assumption, cellName, type Column } from '../../formula';
import { assumptions } from '../../model';
import type { Plan } from '../../plan/plan';
import { anchorPrefix } from '../../sheets/comparison/anchors';
import { inputsDigest } from '../../sheets/tables/inputsDigest';
import { outputSheets } from '../../sheets/places';
import { readPart } from '../../workbook/part';
import { newerThan } from './newerThan';
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
  workbookState(before) !== 'inputs' && readPart(before.part)?.inputs !== inputsDigest(plan, missingIn(before));

/** Inputs that are newer than a workbook and not in it. */
function missingIn({ part, names }: WorkbookSnapshot): ReadonlySet<Assumption | Column> {
  const named = new Set(names.map(({ name }) => name.toLowerCase()));
  return new Set([...newerThan(part)].filter((one) => 'table' in one || !named.has(cellName(one).toLowerCase())));
}

/**
 * Fields of the assumptions that nobody had stated at the last write: their cells hold the defaults. Many programs lose the part that
 * tells them. Then every default counts as one, for to say of it that a user typed it would mostly be untrue.
 */
export const defaultedAssumptions = (before: WorkbookSnapshot): ReadonlySet<string> =>
  new Set(readPart(before.part)?.assumed ?? assumptions.map(({ field }) => field));
