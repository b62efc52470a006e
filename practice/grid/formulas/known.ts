import type { Area } from '../contract/area';

/** A table as formulas see it. */
export interface KnownTable {
  readonly id: string;
  readonly name: string;
  /** With the row of headings, if it has one. */
  readonly area: Area;
  readonly headings: boolean;
  readonly columns: readonly string[];
  /** Position of each column by its lower-case name. */
  readonly at: ReadonlyMap<string, number>;
}

/** Where a formula stands. */
export interface Here {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What a formula can name beside cells. Names are compared without regard to case. */
export interface Known {
  table(name: string): KnownTable | undefined;
  /** The table that holds a cell: what `[@Column]` without a table means there. */
  tableAt(here: Here): KnownTable | undefined;
  /** Formula of a name, with its equals sign: of the sheet named, else of the sheet of the formula, else of the workbook. */
  name(name: string, sheetName: string | null, here: Here): string | undefined;
  sheetName(sheetId: string): string;
}
