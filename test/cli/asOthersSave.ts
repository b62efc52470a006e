import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of a workbook by path, as text. */
type Parts = Record<string, string>;

const changed = (file: Uint8Array, change: (parts: Parts) => Parts): Uint8Array => {
  const parts = Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
  return zipSync(Object.fromEntries(Object.entries(change(parts)).map(([path, text]) => [path, strToU8(text)])), { level: 1 });
};

/** Without parts of some paths, and without what refers to them. */
const without = (parts: Parts, lost: RegExp): Parts =>
  Object.fromEntries(
    Object.entries(parts)
      .filter(([path]) => !lost.test(path))
      .map(([path, text]) => [
        path,
        text.replace(/<(?:Relationship|Override) [^>]*\/>/g, (element) => (lost.test(element) ? '' : element)),
      ]),
  );

const inSheets = (parts: Parts, change: (xml: string) => string): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([path, xml]) => [path, path.startsWith('xl/worksheets/sheet') ? change(xml) : xml]),
  );

const stringsOf = (parts: Parts): readonly string[] =>
  [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, text = '']) => text);

/** What the programs that people put a workbook through are known to keep and to lose, done to a file. */
export const asOthersSave: Readonly<Record<string, (file: Uint8Array) => Uint8Array>> = {
  'ExcelJS: no custom XML, no charts': (file) =>
    changed(file, (parts) => without(parts, /customXml|xl\/(?:drawings|charts)|\.\.\/(?:drawings|charts)/)),
  'openpyxl: no custom XML, formulas without results': (file) =>
    changed(file, (parts) => inSheets(without(parts, /customXml/), (xml) => xml.replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'))),
  'SheetJS: no custom XML, no tables, texts in the cells': (file) =>
    changed(file, (parts) => {
      const strings = stringsOf(parts);
      return inSheets(without(parts, /customXml|tables\/table|xl\/sharedStrings/), (xml) =>
        xml
          .replace(/<tableParts[^]*?<\/tableParts>/, '')
          .replace(
            / t="s"([^>]*)><v>(\d+)<\/v>/g,
            (_, more: string, at: string) => ` t="inlineStr"${more}><is>${strings[Number(at)]}</is>`,
          ),
      );
    }),
};
