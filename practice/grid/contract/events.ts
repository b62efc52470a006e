import type { Area } from './area';

/** Who changed something: a person at the grid, or a program through the API. */
export type By = 'person' | 'program';

export type GridEvent =
  /** Contents changed; one for each block. `what` is how they did. */
  | {
      readonly kind: 'changed';
      readonly by: By;
      readonly area: Area;
      readonly what:
        'edited' | 'rowsInserted' | 'rowsDeleted' | 'columnsInserted' | 'columnsDeleted' | 'cellsInserted' | 'cellsDeleted';
      /** Of one cell that was edited. */
      readonly before?: number | string | boolean;
      readonly after?: number | string | boolean;
    }
  | { readonly kind: 'formatted'; readonly by: By; readonly area: Area }
  | { readonly kind: 'calculated'; readonly sheetId: string }
  | { readonly kind: 'selected'; readonly by: By; readonly area: Area }
  | { readonly kind: 'sheetActivated'; readonly by: By; readonly sheetId: string; readonly before: string }
  | { readonly kind: 'sheetAdded' | 'sheetRemoved' | 'sheetMoved'; readonly by: By; readonly sheetId: string }
  | { readonly kind: 'sheetRenamed'; readonly by: By; readonly sheetId: string; readonly before: string; readonly after: string }
  | { readonly kind: 'sheetProtected' | 'sheetUnprotected'; readonly by: By; readonly sheetId: string }
  | { readonly kind: 'tableAdded' | 'tableRemoved'; readonly by: By; readonly tableId: string };
