import type { Grid, SheetInfo } from '../grid/grid';

/** Excel's ids of sheets stand in braces, so that none can be the name of another sheet. */
export const idOfSheet = (sheetId: string): string => `{${sheetId}}`;

/** The sheet of a name, whatever the case of its letters, or of an id. */
export const sheetOfKey = (grid: Grid, key: string): SheetInfo | undefined =>
  grid.sheets.named(key) ?? grid.sheets.all().find(({ id }) => idOfSheet(id) === key);
