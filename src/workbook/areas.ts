import { type Area, areaName, areaOf } from './a1';

/** A cell by row and column, both counted from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Excel takes no longer list of areas. */
const longest = 8_000;

/** Runs of neighbours in a row, then alike runs of neighbouring rows. */
export function areasOf(spots: readonly Spot[]): readonly Area[] {
  const rows = new Map<number, number[]>();
  for (const { row, column } of spots) {
    const columns = rows.get(row);
    if (columns) columns.push(column);
    else rows.set(row, [column]);
  }
  const done: Area[] = [];
  let open: Area[] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const next = runsOf(rows.get(row)!).map(([left, right]) => {
      const above = open.find((area) => area.bottom === row - 1 && area.left === left && area.right === right);
      return { top: above?.top ?? row, left, bottom: row, right };
    });
    done.push(...open.filter((area) => !next.some((other) => other.top === area.top && other.left === area.left)));
    open = next;
  }
  return [...done, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** First and last of each run of numbers that follow one another. */
export function runsOf(numbers: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** `B2` or `B2:C9`. */
export const shortName = (area: Area): string =>
  area.top === area.bottom && area.left === area.right ? areaName(area).split(':')[0]! : areaName(area);

/** Areas as lists such as `A1:B2,C4`, none longer than Excel takes. */
export function areaLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  for (const name of areas.map(shortName)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + name.length < longest) lists[lists.length - 1] = `${last},${name}`;
    else lists.push(name);
  }
  return lists;
}

/** The cells of a list of areas. */
export const spotsIn = (list: string): Spot[] =>
  (list === '' ? [] : list.split(',')).flatMap((name) => {
    const { top, left, bottom, right } = areaOf(name);
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => ({ row: top + row, column: left + column })),
    ).flat();
  });
