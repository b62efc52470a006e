import type { LeftOut } from '../measured';

/** What is left out, gathered by reason. */
export class Leaving {
  private readonly found = new Map<
    string,
    { readonly file: string; readonly what: string; readonly why: string; readonly names: string[] }
  >();
  readonly notes: string[] = [];

  add(file: string, what: string, name: string, why: string): void {
    const key = [file, what, why].join('\n');
    const one = this.found.get(key) ?? { file, what, why, names: [] };
    one.names.push(name);
    this.found.set(key, one);
  }

  note(text: string): void {
    if (!this.notes.includes(text)) this.notes.push(text);
  }

  all(): readonly LeftOut[] {
    return [...this.found.values()];
  }
}
