/** The rows that a sum counts and what each is multiplied by, for every group of rows that ask alike. */
export class Weights {
  /** Group g counts the entries from `starts[g]` to before `starts[g + 1]`. */
  starts: number[] = [];
  others = new Int32Array(16);
  by = new Float64Array(16);
  /** NaN: an operand of the group is absent, and so is the sum; otherwise 0. */
  empty: number[] = [];
  private count = 0;

  /** Weights to be filled: those that a sum had before, emptied, for they are as many again; else new ones. */
  static over(before: unknown): Weights {
    const weights = before instanceof Weights ? before : new Weights();
    weights.count = 0;
    weights.starts = [0, 0];
    weights.empty = [0, 0];
    return weights;
  }

  add(other: number, by: number): void {
    if (this.count === this.others.length) this.grow();
    this.others[this.count] = other;
    this.by[this.count++] = by;
  }

  /** Ends the entries of one group. Groups that have rows count from 2. */
  end(empty: number): void {
    if (this.starts.length === 2) this.starts.push(0);
    this.starts.push(this.count);
    this.empty.push(empty);
  }

  private grow(): void {
    const [others, by] = [this.others, this.by];
    this.others = new Int32Array(2 * others.length);
    this.others.set(others);
    this.by = new Float64Array(2 * by.length);
    this.by.set(by);
  }
}
