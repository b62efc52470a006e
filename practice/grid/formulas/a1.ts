import { toCol } from '@borgar/fx';

interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface A1 {
  /** Null: of the sheet where it stands. */
  readonly sheetName: string | null;
  readonly zone: Zone;
  /** Left, top, right, bottom. */
  readonly fixed: readonly boolean[];
}

const cell = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Cells and blocks; null for whole rows and columns and all else. */
export function fromA1(text: string): A1 | null {
  const at = text.lastIndexOf('!');
  const sheetName = at < 0 ? null : text.slice(0, at).replace(/^'|'$/g, '').replace(/''/g, "'");
  const ends = text.slice(at + 1).split(':');
  const [first, last = first] = ends.map((end) => cell.exec(end));
  if (ends.length > 2 || !first || !last) return null;
  const [rows, columns] = [
    [Number(first[4]) - 1, Number(last[4]) - 1],
    [columnOf(first[2] ?? ''), columnOf(last[2] ?? '')],
  ];
  const zone = { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
  return { sheetName, zone, fixed: [first[1] === '$', first[3] === '$', last[1] === '$', last[3] === '$'] };
}

export function toA1({ top, left, bottom, right }: Zone, fixed: readonly boolean[] = []): string {
  const mark = (index: number): string => (fixed[index] ? '$' : '');
  const first = `${mark(0)}${toCol(left)}${mark(1)}${top + 1}`;
  const last = `${mark(2)}${toCol(right)}${mark(3)}${bottom + 1}`;
  return top === bottom && left === right ? first : `${first}:${last}`;
}
