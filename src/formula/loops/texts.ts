import { foldKey } from '../cells';
import { listNames } from '../compile';

/** The texts of one reading by number, so that loops compare and keep numbers. 0 is the empty text: an absent cell. */
export class Texts {
  private readonly all: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly answers = new Map<number, boolean>();

  /** By the number of a text, that of its key: texts are the same without regard to case. */
  readonly same: number[] = [];

  /** Those that stand in the loops themselves come first, so that loops can name them by numbers. */
  constructor(known: readonly string[] = []) {
    for (const text of ['', ...known]) this.number(text);
  }

  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.all.push(text) - 1;
    this.numbers.set(text, number);
    const key = foldKey(text);
    this.same[number] = number;
    if (key !== text) this.same[number] = this.number(key);
    return number;
  }

  at(number: number): string {
    return this.all[number]!;
  }

  get texts(): readonly string[] {
    return this.all.slice(1);
  }

  /** Whether a list names an item. Looked into once for each pair: a plan has few lists and asks for them in many rows. */
  lists(list: number, item: number): boolean {
    return this.answered(list, item, 0, () => listNames(this.at(list), this.at(item)));
  }

  contains(text: number, part: number): boolean {
    return this.answered(text, part, 1, () => foldKey(this.at(text)).includes(foldKey(this.at(part))));
  }

  private answered(first: number, second: number, question: 0 | 1, answer: () => boolean): boolean {
    const key = (first * 2 ** 22 + second) * 2 + question;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const found = answer();
    this.answers.set(key, found);
    return found;
  }
}
