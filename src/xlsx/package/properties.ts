import type { Workbook } from '../../workbook/workbook';
import type { Package } from './package';
import { unsealed } from './seal';
import { xmlDocument, escapeXml, replaceControls, tag } from '../../workbook/xml';

const application = 'Metrospan';
const metadata = 'http://schemas.openxmlformats.org/package/2006';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006';

function core({ title, date }: Workbook): string {
  const moment = (name: string) => tag(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${date}T00:00:00Z`);
  const namespaces = {
    'xmlns:cp': `${metadata}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  return xmlDocument(
    tag(
      'cp:coreProperties',
      namespaces,
      tag('dc:title', {}, escapeXml(replaceControls(title))) +
        tag('dc:creator', {}, application) +
        unsealed +
        moment('created') +
        moment('modified'),
    ),
  );
}

const extended = xmlDocument(
  tag('Properties', { xmlns: `${officeDocument}/extended-properties` }, tag('Application', {}, application)),
);

/** Title, date and origin of the file, with a place for its seal. */
export function addProperties(pack: Package, workbook: Workbook): void {
  pack.add('docProps/core.xml', core(workbook), 'application/vnd.openxmlformats-package.core-properties+xml');
  pack.relate('', `${metadata}/relationships/metadata/core-properties`, 'docProps/core.xml');
  pack.add('docProps/app.xml', extended, 'application/vnd.openxmlformats-officedocument.extended-properties+xml');
  pack.relate('', 'extended-properties', 'docProps/app.xml');
}

/** Any fixed one will do: Excel wants a name for the data, and a workbook holds ours once. */
const dataId = '{6C2E8B1D-0F3A-4E57-9B64-3D1A5C7F2E90}';

/** The custom XML part, which Excel's add-ins find by the namespace of its root. */
export function addCustomPart(pack: Package, workbookPath: string, part: string): void {
  const uri = /<[\w.-]+(?::[\w.-]+)?\s[^>]*?xmlns(?::[\w.-]+)?="([^"]*)"/.exec(part)?.[1];
  const namespaces = { 'xmlns:ds': `${officeDocument}/customXml` };
  const schemas = uri === undefined ? '' : tag('ds:schemaRefs', {}, `<ds:schemaRef ds:uri="${uri}"/>`);
  const about = tag('ds:datastoreItem', { 'ds:itemID': dataId, ...namespaces }, schemas);
  const path = 'customXml/item1.xml';
  pack.add(path, part);
  pack.add(
    'customXml/itemProps1.xml',
    xmlDocument(about),
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  );
  pack.relate(path, 'customXmlProps', 'customXml/itemProps1.xml');
  pack.relate(workbookPath, 'customXml', path);
}
