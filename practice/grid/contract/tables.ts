import type { Area, CellContent } from './area';

export interface TableColumnInfo {
  /** From 1, kept while the table lives. */
  readonly id: number;
  readonly name: string;
}

export interface TableInfo {
  /** Kept while the table lives. */
  readonly id: string;
  readonly name: string;
  /** With the row of headings. */
  readonly area: Area;
  /** Such as `TableStyleMedium2`. */
  readonly style: string;
  readonly headings: boolean;
  readonly filter: boolean;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly columns: readonly TableColumnInfo[];
}

/**
 * Tables move with their cells. What is typed directly below a table makes it a row longer, and columns that hold one formula
 * fill the new row. Names are unique in the workbook, among tables and names alike, without regard to case.
 */
export interface Tables {
  /** In the order of their making. */
  all(): readonly TableInfo[];
  /** By id or name; undefined where there is none. */
  find(idOrName: string): TableInfo | undefined;
  /** Without headings the table makes a row of `Column1` … above, moving cells down. Blank or equal headings are made unique. */
  add(area: Area, hasHeadings: boolean): TableInfo;
  /** Refuses (`invalid`) where the row of headings would move. */
  resize(id: string, area: Area): void;
  rename(id: string, name: string): void;
  setLooks(id: string, looks: Partial<Pick<TableInfo, 'style' | 'filter' | 'bandedRows' | 'bandedColumns'>>): void;
  /** Takes the table away and leaves its cells. */
  convertToRange(id: string): void;
  /** Takes the table and its cells away. */
  remove(id: string): void;
  /** Before the row `index` of the body, or at its end where null; cells below move down. A table always has a row of body. */
  addRows(id: string, index: number | null, contents: readonly (readonly (CellContent | null)[])[]): void;
  removeRows(id: string, index: number, count: number): void;
  /** At its right end where null; cells to the right move. */
  addColumn(id: string, index: number | null, name: string | null): void;
  removeColumn(id: string, columnId: number): void;
}

export interface NameInfo {
  readonly name: string;
  /** With its equals sign, as written; references follow sheets and rows. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
  /** Of a sheet; null: of the workbook. */
  readonly sheetId: string | null;
}

export interface Names {
  /** Of the workbook (null) or a sheet, in alphabetical order. */
  all(sheetId: string | null): readonly NameInfo[];
  /** Without regard to case. */
  find(name: string, sheetId: string | null): NameInfo | undefined;
  /** A formula with its equals sign, or a constant. Refuses (`exists`, `invalid`). */
  add(name: string, content: CellContent, sheetId: string | null, comment?: string): NameInfo;
  setFormula(name: string, sheetId: string | null, content: CellContent): void;
  setVisible(name: string, sheetId: string | null, visible: boolean): void;
  setComment(name: string, sheetId: string | null, comment: string): void;
  remove(name: string, sheetId: string | null): void;
  /** What it stands for where that is a block of cells; null otherwise. */
  area(name: string, sheetId: string | null): Area | null;
  /** What it calculates to. Of a block, its upper left value. */
  value(name: string, sheetId: string | null): CellContent;
}
