import { dateText } from '../../quantities/dates';
import type { Said } from './library';

/** `from library Presales North, 2026-10-02, by A. Weber: letter of the vendor`. */
export const originText = (library: string, { day, by, source }: Pick<Said, 'day' | 'by' | 'source'>): string =>
  `from library ${library}, ${dateText(day)}, by ${by}${source === null ? '' : `: ${source}`}`;
