import { Pool } from './pool';
import { main } from './styles';
import { document, tag, textTag } from './xml';

/** The texts of all cells, each written once. */
export class Strings {
  private readonly texts = new Pool();
  private uses = 0;

  /** The number by which a cell refers to a text. */
  number(text: string): number {
    this.uses += 1;
    return this.texts.number(text);
  }

  xml(): string {
    const items = this.texts.items;
    const body = items.map((text) => `<si>${textTag('t', text)}</si>`).join('');
    return document(tag('sst', { xmlns: main, count: this.uses, uniqueCount: items.length }, body));
  }
}
