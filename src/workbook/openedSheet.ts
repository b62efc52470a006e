import type { Workbook } from './workbook';

/** The place, from 0, of the sheet that the workbook opens on. @throws Error if every sheet is hidden: Excel opens no such workbook. */
export function openedSheet({ sheets }: Pick<Workbook, 'sheets'>): number {
  const asked = sheets.findIndex(({ opens, hidden }) => opens && !hidden);
  const opened = asked >= 0 ? asked : sheets.findIndex(({ hidden }) => !hidden);
  if (opened < 0) throw new Error('A workbook needs a sheet that is visible');
  return opened;
}
