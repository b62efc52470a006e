import { parseArea } from '../../a1/addresses';
import { rowHeights, usualHeight, usualWidth } from '../../workbook/heights';
import { columnPoints, leastScale, pageRoom } from '../../workbook/paper';
import type { Sheet } from '../../workbook/workbook';

/** How large a sheet that is fitted to one page is printed, of its real size, on whichever paper is the smaller for it. */
export function scaleOnOnePage(sheet: Sheet): number {
  const { bottom, right } = parseArea(sheet.print.area!);
  const heights = rowHeights(sheet);
  const rows = Array.from({ length: bottom + 1 }, (_, row) => heights.get(row)?.points ?? usualHeight);
  const columns = Array.from({ length: right + 1 }, (_, column) => columnPoints(sheet.widths[column] ?? usualWidth));
  const room = pageRoom(sheet.print.landscape);
  const sum = (points: readonly number[]): number => points.reduce((all, one) => all + one, 0);
  return Math.min(1, room.width / sum(columns), room.height / sum(rows));
}

/** Whether everything on the page can be read. */
export const fitsOnePage = (sheet: Sheet): boolean => scaleOnOnePage(sheet) >= leastScale;
