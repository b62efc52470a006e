import { cellAddress } from '../../a1/addresses';
import { leadsOut, linksOf, linkTip } from '../../workbook/links';
import type { Sheet } from '../../workbook/workbook';
import { encodeControls, tag } from '../../workbook/xml';

/** @throws Error if the text is not a URL. */
function checkedUrl(link: string): string {
  try {
    return new URL(link).href;
  } catch {
    throw new Error(`"${link}" is no address to link to`);
  }
}

/**
 * The hyperlinks of a sheet.
 *
 * @param outside relates the sheet to a URL, and returns the id of the relation.
 */
export function hyperlinks(sheet: Sheet, outside: (address: string) => string): string {
  const list = linksOf(sheet).map(({ row, column, link }) => {
    const ref = cellAddress({ row, column });
    if (leadsOut(link)) return tag('hyperlink', { ref, 'r:id': outside(checkedUrl(link)) });
    return tag('hyperlink', { ref, location: encodeControls(link), tooltip: encodeControls(linkTip(link)) });
  });
  return list.length === 0 ? '' : tag('hyperlinks', {}, list.join(''));
}
