import type { Area, CellContent } from './area';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  /** Among all sheets, hidden ones too, from 0. */
  readonly position: number;
  readonly visibility: Visibility;
  /** `#RRGGBB`, or `''` for none. */
  readonly tabColour: string;
  readonly protected: boolean;
  readonly gridlines: boolean;
}

/** Excel's rules hold for names: 1 to 31 characters, none of `[ ] : * ? / \`, no `'` at an end, unique without regard to case. */
export interface Sheets {
  /** In the order of the tabs. */
  all(): readonly SheetInfo[];
  /** Refuses (`missing`) an id that is none. */
  get(id: string): SheetInfo;
  /** Without regard to case. */
  named(name: string): SheetInfo | undefined;
  /** At the end; without a name the next free `Sheet1`, `Sheet2` … */
  add(name?: string): SheetInfo;
  /** Refuses (`invalid`) the last visible sheet. */
  remove(id: string): void;
  rename(id: string, name: string): void;
  move(id: string, position: number): void;
  setVisibility(id: string, visibility: Visibility): void;
  setTabColour(id: string, colour: string): void;
  setGridlines(id: string, shown: boolean): void;
  /** Refuses (`invalid`) where it is protected already. Writes to a protected sheet are refused (`protected`). */
  protect(id: string, password?: string): void;
  /** Refuses (`invalid`) a wrong password. */
  unprotect(id: string, password?: string): void;
  /** Whether the structure is protected: then no sheet is added, removed, renamed, moved, shown or hidden (`protected`). */
  structureProtected(): boolean;
  /** Refuses (`invalid`) where it is protected already. */
  protectStructure(password?: string): void;
  /** Refuses (`invalid`) a wrong password. */
  unprotectStructure(password?: string): void;
  active(): string;
  /** Refuses (`invalid`) a hidden sheet. */
  activate(id: string): void;
}

/** What is selected and kept in view. */
export interface View {
  /** On the active sheet. */
  selection(): Area;
  /** Activates its sheet and scrolls there. */
  select(area: Area): void;
  /** Number of rows and columns kept in view. */
  frozen(sheetId: string): { readonly rows: number; readonly columns: number };
  freeze(sheetId: string, rows: number, columns: number): void;
}

export type ValueKind = 'empty' | 'text' | 'number' | 'boolean' | 'error';

export interface Cells {
  /** Formulas in English as they were written, structured references and `_xlfn.` included; constants else. */
  contents(area: Area): CellContent[][];
  /** Calculated. Errors are texts such as `#DIV/0!`. Writes before it are seen. */
  values(area: Area): CellContent[][];
  kinds(area: Area): ValueKind[][];
  /** As displayed. */
  texts(area: Area): string[][];
  /**
   * Writes a block, which has the shape of the area; `null` leaves a cell as it is. A text that begins with `=` is a formula;
   * other texts are taken as Excel takes typing in a cell of format General (`1E5` is a number, `3/4` a date, `TRUE` a boolean,
   * `'007` the text 007). In a cell of format `@` every text stays the text it is. Refuses (`invalid`) a formula that cannot be read.
   */
  setContents(area: Area, contents: readonly (readonly (CellContent | null)[])[]): void;
  /** `General` where none was set. */
  numberFormats(area: Area): string[][];
  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void;
  /** The block that holds all content (and, unless `valuesOnly`, all formatting) of the sheet; null where there is none. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | null;
  clear(area: Area, what: 'all' | 'contents' | 'formats'): void;
  /** Inserts blank cells. An area of all columns inserts rows; one of all rows, columns. Refuses (`invalid`) to break a table or merge. */
  insert(area: Area, shift: 'down' | 'right'): void;
  remove(area: Area, shift: 'up' | 'left'): void;
  merges(sheetId: string): readonly Area[];
  /** `across`: each row by itself. The upper left content stays. */
  merge(area: Area, across: boolean): void;
  unmerge(area: Area): void;
  /** Rows and columns of a sheet as Excel has them: 1,048,576 × 16,384. */
  readonly size: { readonly rows: number; readonly columns: number };
}
