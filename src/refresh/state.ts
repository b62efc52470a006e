import type { Plan } from '../plan/plan';
import { anchorPrefix } from '../sheets/comparison/anchors';
import { inputsDigest } from '../sheets/tables/inputsDigest';
import { readPart } from '../workbook/part';
import { outputSheets } from '../sheets/places';
import type { Before } from './before';
import { ourSheets, ourTables } from './ours';

/** Nothing of ours; inputs that were never compared; a comparison; a writing that was broken off. */
export type State = 'nothing' | 'inputs' | 'compared' | 'unfinished';

export function stateOf(before: Before): State {
  if (readPart(before.part)?.state === 'unfinished') return 'unfinished';
  if (ourSheets(before).has(`${anchorPrefix}${outputSheets.summary}`)) return 'compared';
  return ourTables(before).size > 0 ? 'inputs' : 'nothing';
}

/** Whether the sheets show a comparison of other inputs than these. */
export function inputsChanged(before: Before, plan: Plan): boolean {
  return stateOf(before) !== 'inputs' && readPart(before.part)?.inputs !== inputsDigest(plan);
}

/** Fields of the assumptions that nobody stated when the workbook was last written: their defaults stand in the cells. */
export const assumedThere = (before: Before): ReadonlySet<string> => new Set(readPart(before.part)?.assumed);
