import { Pool } from './pool';
import { spreadsheetNamespace } from './styles';
import { xmlDocument, tag, textTag } from '../../workbook/xml';

/** The texts of all cells, each written once. */
export class Strings {
  private readonly texts = new Pool();
  private uses = 0;

  /** The number by which a cell refers to a text. */
  indexOf(text: string): number {
    this.uses += 1;
    return this.texts.indexOf(text);
  }

  xml(): string {
    const items = this.texts.items;
    const body = items.map((text) => `<si>${textTag('t', text)}</si>`).join('');
    return xmlDocument(tag('sst', { xmlns: spreadsheetNamespace, count: this.uses, uniqueCount: items.length }, body));
  }
}
