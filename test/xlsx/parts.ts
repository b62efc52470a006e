import { strFromU8, unzipSync } from 'fflate';
import type { Workbook } from '../../src/workbook/workbook';
import { writeXlsx } from '../../src/xlsx/write';
import { faults } from '../setup/xmllint';

/** The parts of a written workbook by path, as text. */
export function partsOf(workbook: Workbook): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(writeXlsx(workbook))).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** @throws if the workbook has no such part. */
export function partOf(workbook: Workbook, path: string): string {
  const part = partsOf(workbook).get(path);
  if (part === undefined) throw new Error(`No part ${path}`);
  return part;
}

/** Every element of a name, with its content. */
export const elements = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<${name}(?: [^>]*?)?(?:/>|>.*?</${name}>)`, 'gs')) ?? [];

/** The attributes of each element of a name, still escaped. */
export const attributes = (xml: string, name: string): Record<string, string>[] =>
  [...xml.matchAll(new RegExp(`<${name}((?: [^>]*?)?)/?>`, 'g'))].map(([, head = '']) =>
    Object.fromEntries([...head.matchAll(/ ([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])),
  );

/** The cell of a sheet's part. */
export const cellXml = (sheet: string, ref: string): string | undefined =>
  elements(sheet, 'c').find((xml) => xml.includes(` r="${ref}"`));

/** The schema of ISO 29500 that judges a part; none for VML, core properties and parts of our own. */
export function schemaOf(path: string): string | undefined {
  if (path.endsWith('.rels')) return 'opc-relationships.xsd';
  if (path === '[Content_Types].xml') return 'opc-contentTypes.xsd';
  if (path === 'docProps/app.xml') return 'shared-documentPropertiesExtended.xsd';
  if (path === 'customXml/itemProps1.xml') return 'shared-customXmlDataProperties.xsd';
  if (path.startsWith('xl/charts/')) return 'dml-chart.xsd';
  if (path.startsWith('xl/theme/')) return 'dml-main.xsd';
  if (path.startsWith('xl/drawings/')) return path.endsWith('.vml') ? undefined : 'dml-spreadsheetDrawing.xsd';
  return path.startsWith('xl/') ? 'sml.xsd' : undefined;
}

/** The faults found in all parts that a schema is for. */
export function faultsIn(parts: Iterable<readonly [path: string, xml: string]>): string[] {
  const bySchema = new Map<string, Record<string, string>>();
  for (const [path, xml] of parts) {
    const schema = schemaOf(path);
    // The standard's text has this mark on texts; its schema forgot it.
    const text = xml.replaceAll(' xml:space="preserve"', '');
    if (schema !== undefined) bySchema.set(schema, { ...bySchema.get(schema), [path]: text });
  }
  if (!bySchema.has('sml.xsd')) throw new Error('there is no sheet to judge');
  return [...bySchema].flatMap(([schema, judged]) => faults(judged, schema));
}
