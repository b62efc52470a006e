import { writeXlsx } from '../../src/xlsx/write';
import { xmllint } from '../setup/xmllint';
import { describeWith } from '../setup/tools';
import { attributes, faultsIn, partOf, partsOf, schemaOf } from './parts';
import { sample } from './sample';
import { sheetWith, workbookOf } from './sheets';

const parts = partsOf(sample);

describe('the file', () => {
  it('is the same bytes for the same workbook', () => {
    expect(Buffer.compare(writeXlsx(sample), writeXlsx(structuredClone(sample)))).toBe(0);
  });

  it('carries one fixed time, noon on 1 January 1980, in the words of a zip', () => {
    const header = new DataView(writeXlsx(sample).buffer);
    expect([header.getUint16(10, true), header.getUint16(12, true)]).toEqual([12 << 11, (1 << 5) | 1]);
  });

  it('has a type for every part, and a part for every type', () => {
    const types = parts.get('[Content_Types].xml') ?? '';
    const overrides = attributes(types, 'Override').map(({ PartName = '' }) => PartName.slice(1));
    const plain = [
      'customXml/item1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/drawings/vmlDrawing2.vml',
      'xl/drawings/vmlDrawing3.vml',
    ];
    const expected = [...parts.keys()].filter((path) => path !== '[Content_Types].xml' && !path.endsWith('.rels'));
    expect([...overrides, ...plain].sort()).toEqual(expected.sort());
  });

  it('has a part at the end of every relationship', () => {
    const missing = [...parts].flatMap(([path, xml]) => {
      if (!path.endsWith('.rels')) return [];
      const folder = path.replace(/_rels\/[^/]*$/, '');
      return attributes(xml, 'Relationship')
        .filter(({ TargetMode }) => TargetMode !== 'External')
        .map(({ Target = '' }) => new URL(Target, `file:///${folder}`).pathname.slice(1))
        .filter((target) => !parts.has(target));
    });
    expect(missing).toEqual([]);
  });

  it('says what it is: title, date, program', () => {
    const core = parts.get('docProps/core.xml');
    expect(core).toContain('<dc:title>Metrospan comparison: Utrecht &amp; Arnhem</dc:title>');
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-22T00:00:00Z</dcterms:created>');
    expect(core).toContain('<dcterms:modified xsi:type="dcterms:W3CDTF">2026-11-22T00:00:00Z</dcterms:modified>');
    expect(parts.get('docProps/app.xml')).toContain('<Application>Metrospan</Application>');
  });

  it('carries the custom part, found by its namespace', () => {
    expect(parts.get('customXml/item1.xml')).toBe(sample.part);
    expect(parts.get('customXml/itemProps1.xml')).toContain('<ds:schemaRef ds:uri="urn:metrospan:workbook"/>');
    expect(parts.get('xl/_rels/workbook.xml.rels')).toContain('Target="../customXml/item1.xml"');
    expect([...partsOf(workbookOf(sheetWith())).keys()].filter((path) => path.startsWith('customXml'))).toEqual([]);
  });

  it('holds names, the hidden ones hidden, and the rows to print on each page', () => {
    const names = partOf(sample, 'xl/workbook.xml').match(/<definedName .*?<\/definedName>/g);
    expect(names).toEqual([
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Comparison'!$3:$4</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="3">'Checks'!$3:$3</definedName>`,
      `<definedName name="Metro_currency">'Sites &amp; spans'!$J$2</definedName>`,
      `<definedName name="_Metro_Sites" hidden="1">'Sites &amp; spans'!$A$3</definedName>`,
    ]);
  });

  it('is smaller than 2 MB with 10,000 rows of 10', () => {
    const rows = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 10 }, (_, at) => (at < 2 ? `row ${row}` : row * at)),
    );
    const columns =
      rows[0]?.map((_, at) => ({ heading: `Column ${at}`, look: 'figure' as const, format: at < 2 ? '@' : '0.0', width: 12 })) ??
      [];
    const formula = {
      ...columns[9],
      formula: 'MetroBig[[#This Row],[Column 2]]*9/2',
      heading: 'Nine',
      look: 'figure' as const,
      format: '0',
      width: 9,
    };
    const big = workbookOf(
      sheetWith({ tables: [{ name: 'MetroBig', row: 0, column: 0, columns: [...columns.slice(0, 9), formula], rows }] }),
    );
    expect(writeXlsx(big).length).toBeLessThan(2_000_000);
  });
});

describeWith(xmllint, 'every part is valid', () => {
  it('by ISO 29500', () => expect(faultsIn(parts)).toEqual([]));

  it('leaves out only what has no schema here', () => {
    expect([...parts.keys()].filter((path) => schemaOf(path) === undefined).sort()).toEqual([
      'customXml/item1.xml',
      'docProps/core.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/drawings/vmlDrawing2.vml',
      'xl/drawings/vmlDrawing3.vml',
    ]);
  });
});
