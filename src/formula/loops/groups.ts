import type { Cells } from './slots';

/** The group of a row whose key is absent, of a key that no row has, and of the first key that one has. */
const absentKey = 0;
const unknownKey = 1;
const firstKey = 2;

/** What one more column divides groups by: its values by number, and groups by what they were and that number. */
interface Level {
  readonly numbers: Map<number, number>;
  readonly pairs: Map<number, number>;
  readonly size: number;
}

/** Rows of a table by their keys in some columns: the numbers of groups, and the rows of each one after the other. */
export class Groups {
  /** The group of each row. */
  readonly of: Int32Array;
  /** Group g has `rows` from `starts[g]` to before `starts[g + 1]`. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  private readonly levels: Level[] = [];

  /** `keys`: the columns, texts by the numbers of their keys. None: all rows are one group. */
  constructor(rowCount: number, keys: readonly Cells[]) {
    let codes = new Int32Array(rowCount + 1);
    for (const values of keys) codes = this.divided(codes, values);
    const count = this.levels.at(-1)?.pairs.size ?? 1;
    this.of = codes;
    this.starts = new Int32Array(count + firstKey + 1);
    this.rows = new Int32Array(rowCount);
    for (let row = 1; row <= rowCount; row++) {
      const group = codes[row]! + firstKey;
      this.of[row] = group;
      this.starts[group + 1]! += 1;
    }
    for (let group = 1; group < this.starts.length; group++) this.starts[group]! += this.starts[group - 1]!;
    const next = this.starts.slice();
    for (let row = 1; row <= rowCount; row++) this.rows[next[this.of[row]!]!++] = row;
  }

  /** Divides groups by one more column. */
  private divided(codes: Int32Array, values: Cells): Int32Array<ArrayBuffer> {
    const [numbers, own] = [new Map<number, number>(), new Int32Array(codes.length)];
    for (let row = 1; row < codes.length; row++) own[row] = numbered(numbers, values[row]!);
    // The first column divides all rows by its values alone.
    if (this.levels.length === 0) {
      this.levels.push({ numbers, pairs: numbers, size: 0 });
      return own;
    }
    const [pairs, size] = [new Map<number, number>(), numbers.size];
    for (let row = 1; row < codes.length; row++) own[row] = numbered(pairs, codes[row]! * size + own[row]!);
    this.levels.push({ numbers, pairs, size });
    return own;
  }

  /** How far a key is known after one more of its values, from 0; −1 if no row has it. */
  next(level: number, code: number, value: number): number {
    if (code < 0) return -1;
    const { numbers, pairs, size } = this.levels[level]!;
    const own = numbers.get(value) ?? -1;
    return level === 0 || own < 0 ? own : (pairs.get(code * size + own) ?? -1);
  }

  /** The only row of a key, or the first. NaN: the key is absent. Throws if no row has it. */
  firstRow(group: number): number {
    if (group === absentKey) return NaN;
    if (group === unknownKey) throw new Error('no row has the key');
    return this.rows[this.starts[group]!]!;
  }
}

function numbered(numbers: Map<number, number>, value: number): number {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  numbers.set(value, numbers.size);
  return numbers.size - 1;
}

/** The numbers of texts as keys: the same number for texts that are the same. */
export function sameTexts(cells: Cells, same: readonly number[]): Int32Array {
  const keys = new Int32Array(cells.length);
  for (let row = 1; row < keys.length; row++) keys[row] = same[cells[row]!]!;
  return keys;
}
