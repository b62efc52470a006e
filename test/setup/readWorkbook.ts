import { strFromU8, unzipSync } from 'fflate';
import { type Calculated, type CalculatedSheet, CellError } from './calculated';

/**
 * Reads the cell values of an .xlsx file that LibreOffice wrote: nothing but what the tests compare,
 * and apart from the library that writes our files, so that a fault of that library cannot hide here.
 */
export function readWorkbook(xlsx: Uint8Array): Map<string, CalculatedSheet> {
  const files = unzipSync(xlsx);
  const part = (name: string): string => {
    const bytes = files[name];
    if (bytes === undefined) throw new Error(`The workbook has no part ${name}`);
    return strFromU8(bytes);
  };
  const targets = new Map(
    tags(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ head }) => [
      attribute(head, 'Id'),
      attribute(head, 'Target'),
    ]),
  );
  const texts = 'xl/sharedStrings.xml' in files ? tags(part('xl/sharedStrings.xml'), 'si').map(({ body }) => textOf(body)) : [];
  return new Map(
    tags(part('xl/workbook.xml'), 'sheet').map(({ head }) => [
      unescape(attribute(head, 'name')),
      readSheet(part(`xl/${targets.get(attribute(head, 'r:id'))}`), texts),
    ]),
  );
}

function readSheet(xml: string, texts: readonly string[]): CalculatedSheet {
  const cells = new Map<string, Calculated>();
  for (const { head, body } of tags(xml, 'c')) {
    const stored = tags(body, 'v')[0]?.body;
    const type = attribute(head, 't');
    // A cell without a value is empty, unless it is a formula whose result is an empty text.
    if (stored === undefined && !(type === 'str' && /<f[ >/]/.test(body))) continue;
    cells.set(attribute(head, 'r'), valueOf(type, stored ?? '', texts));
  }
  return cells;
}

function valueOf(type: string, stored: string, texts: readonly string[]): Calculated {
  switch (type) {
    case 's':
      return texts[Number(stored)] ?? '';
    case 'str':
      return unescape(stored);
    case 'e':
      return new CellError(unescape(stored));
    case 'b':
      return stored === '1';
    default:
      return Number(stored);
  }
}

const textOf = (xml: string): string =>
  tags(xml, 't')
    .map(({ body }) => unescape(body))
    .join('');

function tags(xml: string, name: string): { head: string; body: string }[] {
  const pattern = new RegExp(`<${name}((?: [^>]*?)?)(?:/>|>(.*?)</${name}>)`, 'gs');
  return [...xml.matchAll(pattern)].map(([, head = '', body = '']) => ({ head, body }));
}

const attribute = (head: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(head)?.[1] ?? '';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescape = (text: string): string =>
  text
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    })
    .replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
