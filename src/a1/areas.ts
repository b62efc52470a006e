import { type Area, parseArea, type Position, shortAddress } from './addresses';

/** Excel takes no longer list of areas. */
const maxListLength = 8_000;

/** The fewest runs of neighbours in a row, equal runs of neighbouring rows joined. From the top, then from the left. */
export function areasOf(positions: readonly Position[]): readonly Area[] {
  const rows = new Map<number, number[]>();
  for (const { row, column } of positions) {
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

/** First and last of each run of consecutive numbers. */
export function runsOf(numbers: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** Areas as lists such as `A1:B2,C4`, none longer than Excel takes. */
export function areaLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  for (const address of areas.map(shortAddress)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + address.length < maxListLength) lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

/** The cells of a list of areas such as `A1:B2,C4`; none for an empty list. */
export const positionsIn = (list: string): Position[] =>
  (list === '' ? [] : list.split(',')).flatMap((address) => {
    const { top, left, bottom, right } = parseArea(address);
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => ({ row: top + row, column: left + column })),
    ).flat();
  });

const key = ({ row, column }: Position): string => `${row} ${column}`;

/** The cells of one list that are not in another. */
export function positionsWithout(positions: readonly Position[], others: readonly Position[]): Position[] {
  const excluded = new Set(others.map(key));
  return positions.filter((position) => !excluded.has(key(position)));
}
