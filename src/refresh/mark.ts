import { unfinishedAt } from '../sheets/summary/summaryIntegrity';
import { outputSheets } from '../sheets/places';
import { anchorPrefix } from '../sheets/comparison/anchors';
import { contentAt } from './cells';
import { contentsOf, formatsOf, type Target } from './blocks';
import type { Edit } from './edit';
import type { Stand } from './standing';

/** What the Summary says while a refresh is not finished. */
export const unfinishedWords = 'Refresh not finished: figures may be out of date. Compare again to finish it.';

const cell = (put: string): Target => ({ ...unfinishedAt, put, format: '@' });

/** The sheet that shows that a refresh is not finished. */
export const isMarked = ({ key }: Stand): boolean => key === `${anchorPrefix}${outputSheets.summary}`;

/** Whether a cell is the one that says so; it is written first and last, and never in between. */
export const isMark = (stand: Stand, { row, column }: Target): boolean =>
  isMarked(stand) && row === unfinishedAt.row && column === unfinishedAt.column;

/** Says on the Summary that a refresh is not finished. */
export function markEdits(stand: Stand): Edit[] {
  const { sheet, there } = stand;
  if (contentAt(there?.used ?? null, unfinishedAt.row, unfinishedAt.column) === unfinishedWords) return [];
  return [...formatsOf(sheet.name, [cell(unfinishedWords)]), ...contentsOf(sheet.name, [cell(unfinishedWords)])];
}

/** Says nothing any more. */
export const unmarkEdits = ({ sheet }: Stand): Edit[] => contentsOf(sheet.name, [cell('')]);
