import type { CellSnapshot, SheetSnapshot } from '../../src/refresh/existing/snapshot';

/** A sheet of a workbook that exists only here. Cells by `row column`. */
export interface PlainSheet {
  name: string;
  visibility: SheetSnapshot['visibility'];
  isProtected: boolean;
  cells: Map<string, CellSnapshot>;
  formats: Map<string, string>;
  looks: Map<string, string>;
  merges: Set<string>;
  charts: Map<string, string>;
  notes: Map<string, string>;
  links: Map<string, string>;
  other: Map<string, string>;
}

export const newSheet = (name: string): PlainSheet => ({
  name,
  visibility: 'visible',
  isProtected: false,
  cells: new Map(),
  formats: new Map(),
  looks: new Map(),
  merges: new Set(),
  charts: new Map(),
  notes: new Map(),
  links: new Map(),
  other: new Map(),
});

export const spot = (row: number, column: number): string => `${row} ${column}`;

/** Moves all that a sheet's columns hold; null: it goes. */
export function moveCells(sheet: PlainSheet, to: (column: number) => number | null): void {
  const moved = <T>(cells: ReadonlyMap<string, T>): Map<string, T> => {
    const after = new Map<string, T>();
    for (const [at, content] of cells) {
      const [row, column] = placeAt(at);
      const place = to(column);
      if (place !== null) after.set(place === column ? at : spot(row, place), content);
    }
    return after;
  };
  sheet.cells = moved(sheet.cells);
  sheet.formats = moved(sheet.formats);
  sheet.looks = moved(sheet.looks);
}

/** Row and column of a spot. */
function placeAt(at: string): readonly [row: number, column: number] {
  const gap = at.indexOf(' ');
  return [+at.slice(0, gap), +at.slice(gap + 1)];
}

/** The smallest area that all cells of a sheet are in. */
export function usedOf({ cells }: PlainSheet): SheetSnapshot['used'] {
  if (cells.size === 0) return null;
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  const spots = [...cells].map(([at, content]) => {
    const [row, column] = placeAt(at);
    top = row < top ? row : top;
    left = column < left ? column : left;
    bottom = row > bottom ? row : bottom;
    right = column > right ? column : right;
    return { row, column, content };
  });
  const rows = Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, (): CellSnapshot => null));
  for (const { row, column, content } of spots) rows[row - top]![column - left] = content;
  return { top, left, rows };
}
