/**
 * A workbook as a spreadsheet program holds it: what the handlers of the API read and change. It knows nothing of add-ins.
 * Rows and columns count from 0. There is one implementation, on the open-source grid that the page shows.
 */

export type CellContent = number | string | boolean;

export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly tabColour: string;
  readonly protected: boolean;
}

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly style: string;
  readonly filter: boolean;
}

export interface NameInfo {
  readonly name: string;
  /** With its equals sign. */
  readonly formula: string;
  readonly visible: boolean;
  /** Of a sheet; null: of the workbook. */
  readonly sheetId: string | null;
}

/** Who changed cells: a person at the grid, or a program through the API. */
export interface Change {
  readonly area: Area;
  readonly by: 'person' | 'program';
}
