import { hiddenAtFirst } from '../../sheets/way/hiddenAtFirst';
import { findOurSheets } from './ourSheets';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** Whether the sheets that Metrospan hides at first are all shown; null if there is none. */
export type Workings = 'shown' | 'hidden' | null;

/** Those of them that are there and that Excel lists: a sheet that is very hidden is left as it is. */
export function workingSheets(before: WorkbookSnapshot): readonly SheetSnapshot[] {
  const ours = new Set([...findOurSheets(before)].flatMap(([key, { sheet }]) => (hiddenAtFirst.has(key) ? [sheet] : [])));
  return before.sheets.filter(({ name, visibility }) => ours.has(name) && visibility !== 'veryHidden');
}

/** Whether they are shown in an open workbook. */
export const workingsOf = (before: WorkbookSnapshot): Workings => toWorkings(workingSheets(before).map(isVisible));

export const isVisible = ({ visibility }: SheetSnapshot): boolean => visibility === 'visible';

/** What a list says of which each entry is whether a sheet is visible. */
export const toWorkings = (visible: readonly boolean[]): Workings =>
  visible.length === 0 ? null : visible.every(Boolean) ? 'shown' : 'hidden';
