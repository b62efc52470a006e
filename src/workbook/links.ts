import { parseReference } from '../a1/references';

/** Whether a link leads out of the workbook. */
export const leadsOut = (link: string): boolean => /^(https?|mailto):/i.test(link);

/** What is shown while the pointer rests on a link, in place of the path of the file. */
export function linkTip(link: string): string {
  const place = parseReference(link);
  return place ? `Go to ${place.sheet}, ${place.cells}` : `Go to ${link}`;
}
