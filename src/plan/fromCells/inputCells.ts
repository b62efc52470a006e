import type { Assumption, Column, Table } from '../../formula';

/** What a cell holds, as spreadsheet programs hand it out: an empty cell is an empty text, an error its text such as `#REF!`. */
export type CellContent = number | string | boolean;

/** Cells of an input table as they are, with whatever its user added, moved or left blank. */
export interface TableCells {
  /** Name of the sheet as it is now. */
  readonly sheet: string;
  /** Cell of the first heading, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly headings: readonly CellContent[];
  /** Rows below the headings, one cell for each heading. */
  readonly rows: readonly (readonly CellContent[])[];
}

/** A named cell. */
export interface NamedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** All inputs of a workbook. A table or a named cell that is gone is not in it. */
export interface InputCells {
  readonly tables: ReadonlyMap<Table, TableCells>;
  readonly assumptions: ReadonlyMap<Assumption, NamedCell>;
  /**
   * Assumptions that nobody has stated: the default stands in the cell, for formulas read it there. While the cell still
   * holds the default, the plan does not state it.
   */
  readonly assumed: ReadonlySet<string>;
  /** Format of the workbook. */
  readonly format: number;
  /** Optional inputs that the program which wrote the workbook may not have known. They say nothing where they are missing. */
  readonly newer: ReadonlySet<Assumption | Column>;
}
