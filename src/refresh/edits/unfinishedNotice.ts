import { unfinishedAt } from '../../sheets/summary/unfinished';
import { outputSheets } from '../../sheets/places';
import { anchorPrefix } from '../../sheets/comparison/anchors';
import { cellIn } from '../existing/cells';
import { contentEdits, formatEdits, type CellTarget } from './contentEdits';
import type { Edit } from './edit';
import type { SheetMatch } from '../match/sheets';

/** The notice that the Summary shows while a refresh is not finished. */
export const unfinishedText = 'Refresh not finished: figures may be out of date. Compare again to finish it.';

const noticeTarget = (content: string): CellTarget => ({ ...unfinishedAt, content, format: '@' });

/** Whether a sheet shows the notice: the Summary. */
export const hasNotice = ({ key }: SheetMatch): boolean => key === `${anchorPrefix}${outputSheets.summary}`;

/** Whether a cell is that of the notice, which is written first and last and never in between. */
export const isNoticeCell = (match: SheetMatch, { row, column }: CellTarget): boolean =>
  hasNotice(match) && row === unfinishedAt.row && column === unfinishedAt.column;

/** Shows the notice. */
export function noticeEdits(match: SheetMatch): Edit[] {
  const { sheet, existing } = match;
  if (cellIn(existing?.used ?? null, unfinishedAt.row, unfinishedAt.column) === unfinishedText) return [];
  return [
    ...formatEdits(sheet.name, [noticeTarget(unfinishedText)]),
    ...contentEdits(sheet.name, [noticeTarget(unfinishedText)]),
  ];
}

/** Clears the notice. */
export const clearNoticeEdits = ({ sheet }: SheetMatch): Edit[] => contentEdits(sheet.name, [noticeTarget('')]);
