/** Things written once and referred to by their number: texts, fonts, fills, borders, formats. */
export class Pool {
  private readonly numbers = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const item of first) this.indexOf(item);
  }

  indexOf(item: string): number {
    const known = this.numbers.get(item);
    if (known !== undefined) return known;
    this.numbers.set(item, this.numbers.size);
    return this.numbers.size - 1;
  }

  get items(): readonly string[] {
    return [...this.numbers.keys()];
  }
}
