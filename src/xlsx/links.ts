import type { Sheet } from '../workbook/workbook';
import { cellName } from '../workbook/a1';
import { stored, tag } from './xml';

/** @throws where an address outside is none. */
function address(link: string): string {
  try {
    return new URL(link).href;
  } catch {
    throw new Error(`"${link}" is no address to link to`);
  }
}

/**
 * The cells that lead somewhere.
 *
 * @param outside relates the sheet to an address outside the workbook.
 */
export function links(sheet: Sheet, outside: (address: string) => string): string {
  const list = sheet.cells.flatMap(({ row, column, link }) => {
    if (link === undefined) return [];
    const ref = cellName(row, column);
    const away = /^(https?|mailto):/i.test(link);
    return [tag('hyperlink', away ? { ref, 'r:id': outside(address(link)) } : { ref, location: stored(link) })];
  });
  return list.length === 0 ? '' : tag('hyperlinks', {}, list.join(''));
}
