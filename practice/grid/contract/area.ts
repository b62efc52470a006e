/** Content of a cell as it is typed or read: a formula is a text that begins with `=`; an empty cell is `''`. */
export type CellContent = number | string | boolean;

/** A block of cells on one sheet. Rows and columns count from 0; there is at least one of each. */
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rectangle on a sheet in points (1/72 inch), from the upper left corner of its cells. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Why the workbook does not do what it was asked. It is as it was before. */
export type RefusalReason =
  /** No sheet, table, name … of that id or name. */
  | 'missing'
  /** A sheet, table or name of that name is there already; or tables would overlap. */
  | 'exists'
  /** Not a value, formula, name or block that the workbook can take. */
  | 'invalid'
  /** The sheet is protected. */
  | 'protected';

export class Refusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    message: string,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}
