/** The rows that a sum counts and what each is multiplied by, for every group of rows that ask alike. */
export class Weights {
  /** Group g counts the entries from `starts[g]` to before `starts[g + 1]`. */
  readonly starts: number[] = [0, 0];
  readonly others: number[] = [];
  readonly by: number[] = [];
  /** NaN: an operand of the group is absent, and so is the sum; otherwise 0. */
  readonly empty: number[] = [0, 0];

  add(other: number, by: number): void {
    this.others.push(other);
    this.by.push(by);
  }

  /** Ends the entries of one group. Groups that have rows count from 2. */
  end(empty: number): void {
    if (this.starts.length === 2) this.starts.push(0);
    this.starts.push(this.others.length);
    this.empty.push(empty);
  }
}
