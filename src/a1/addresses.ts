/** Addresses of cells in A1 notation. Rows and columns count from 0. */

/** A cell of a sheet. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; `bottom` and `right` belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `C12`. */
export const cellAddress = ({ row, column }: Position): string => `${columnLetters(column)}${row + 1}`;

/** `$C$12`. */
export const absoluteAddress = ({ row, column }: Position): string => `$${columnLetters(column)}$${row + 1}`;

const corners = ({ top, left, bottom, right }: Area): readonly [Position, Position] => [
  { row: top, column: left },
  { row: bottom, column: right },
];

/** `B2:C9`, also for a single cell: `B2:B2`. */
export const areaAddress = (area: Area): string => corners(area).map(cellAddress).join(':');

/** `$B$2:$C$9`. */
export const absoluteAreaAddress = (area: Area): string => corners(area).map(absoluteAddress).join(':');

/** `B2:C9`, or `B2` for a single cell. */
export const shortAddress = (area: Area): string =>
  area.top === area.bottom && area.left === area.right ? cellAddress(corners(area)[0]) : areaAddress(area);

/**
 * The area that `B2` or `B2:D5` names.
 *
 * @throws Error if the text is no such address, or ends before it begins.
 */
export function parseArea(address: string): Area {
  const parts = /^([A-Z]{1,3})([1-9]\d*)(?::([A-Z]{1,3})([1-9]\d*))?$/.exec(address);
  if (!parts) throw new Error(`"${address}" is not a reference such as B2 or B2:D5`);
  const [, left = '', top = '', right = left, bottom = top] = parts;
  const area = { top: Number(top) - 1, left: columnNumber(left), bottom: Number(bottom) - 1, right: columnNumber(right) };
  if (area.bottom < area.top || area.right < area.left) throw new Error(`"${address}" ends before it begins`);
  return area;
}

/** Whether two areas share a cell. */
export const overlap = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
