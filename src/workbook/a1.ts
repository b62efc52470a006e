/** Where cells are, as a file writes it. Rows and columns count from 0. */

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 is `A`, 26 is `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export const cellName = (row: number, column: number) => columnName(column) + String(row + 1);

export const areaName = ({ top, left, bottom, right }: Area) => `${cellName(top, left)}:${cellName(bottom, right)}`;

/** A sheet's name in front of a reference, always in quotes. */
export const quoted = (sheet: string) => `'${sheet.replace(/'/g, "''")}'`;

const columnNumber = (name: string) => [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * The area that `B2` or `B2:D5` names.
 *
 * @throws where the text is no such reference.
 */
export function areaOf(reference: string): Area {
  const parts = /^([A-Z]{1,3})([1-9]\d*)(?::([A-Z]{1,3})([1-9]\d*))?$/.exec(reference);
  if (!parts) throw new Error(`"${reference}" is not a reference such as B2 or B2:D5`);
  const [, left = '', top = '', right = left, bottom = top] = parts;
  const area = { top: Number(top) - 1, left: columnNumber(left), bottom: Number(bottom) - 1, right: columnNumber(right) };
  if (area.bottom < area.top || area.right < area.left) throw new Error(`"${reference}" ends before it begins`);
  return area;
}

export const meet = (one: Area, other: Area) =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
