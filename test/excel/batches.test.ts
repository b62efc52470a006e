import { readChunks } from '../../src/excel/read/rawCells';
import { toBatches, estimateBytes } from '../../src/excel/apply/batches';
import type { ContentsEdit } from '../../src/refresh/edits/edit';

const contents = (rows: number, top = 0): ContentsEdit => ({
  kind: 'contents',
  sheet: 'Sheet',
  top,
  left: 0,
  rows,
  contents: Array.from({ length: rows }, (_, row) => [top + row, 'x'.repeat(20)]),
});

describe('edits go in loads', () => {
  test('as few as the limit allows, in their order', () => {
    const list = [contents(100), contents(100, 100), contents(100, 200)];
    const two = estimateBytes(list[0]!) + estimateBytes(list[1]!);
    expect(toBatches(list, two).map((load) => load.map((edit) => 'top' in edit && edit.top))).toEqual([[0, 100], [200]]);
    expect(toBatches(list)).toEqual([list]);
  });

  test('and one that is too large is cut by rows, so that every load fits and no row is lost', () => {
    const whole = contents(5000);
    const cut = toBatches([whole], 20_000);
    const parts = cut.flat() as ContentsEdit[];
    expect(cut.length).toBeGreaterThan(5);
    expect(cut.every((load) => load.reduce((sum, edit) => sum + estimateBytes(edit), 0) <= 20_000)).toBe(true);
    expect(parts.flatMap((part) => part.contents)).toEqual(whole.contents);
    expect(parts.every(({ rows, contents: list }) => rows === list.length)).toBe(true);
    expect(parts.map(({ top }) => top)).toEqual(
      parts.map((_, at) => parts.slice(0, at).reduce((sum, { rows }) => sum + rows, 0)),
    );
  });

  test('none where there is nothing to do', () => expect(toBatches([])).toEqual([]));
});

describe('what is read is cut by rows', () => {
  /** A byte a cell. */
  const used = (sheet: string, rows: number, columns: number) => ({ sheet, top: 3, left: 1, rows, columns, rowBytes: columns });

  test('small sheets share an answer', () =>
    expect(readChunks([used('A', 10, 5), used('B', 10, 5)], 100)).toEqual([[used('A', 10, 5), used('B', 10, 5)]]));

  test('a large one takes as many as it needs, each row once', () => {
    const cut = readChunks([used('A', 7, 4), used('B', 50, 4)], 100);
    expect(cut.map((list) => list.map(({ sheet, top, rows }) => `${sheet} ${top}+${rows}`))).toEqual([
      ['A 3+7', 'B 3+18'],
      ['B 21+25'],
      ['B 46+7'],
    ]);
  });

  test('a row that is wider than an answer comes alone', () => expect(readChunks([used('A', 2, 300)], 100)).toHaveLength(2));
});
