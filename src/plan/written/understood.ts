/** A text that was taken for a figure, a day or a name of the catalogue: what was typed, and what it counts as. */
export interface Understood {
  /** Path in the plan file. */
  readonly where: string;
  readonly written: string;
  /** Numbers in plain decimal notation, days as YYYY-MM-DD, else the name or key. */
  readonly value: string;
  /** Unit of the value, with the currency of the row; empty if it has none. */
  readonly unit: string;
  /** What the value is, and what else it could have been; empty if the value says it all. */
  readonly about: string;
}
