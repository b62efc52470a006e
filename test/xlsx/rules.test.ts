import { writeXlsx } from '../../src/xlsx/write';
import type { Choices } from '../../src/workbook/workbook';
import { attributes, elements, partOf } from './parts';
import { sheetWith, tableOf, workbookOf } from './sheets';

const sheetXml = (sheet: Parameters<typeof sheetWith>[0]) => partOf(workbookOf(sheetWith(sheet)), 'xl/worksheets/sheet1.xml');

describe('colours of statuses', () => {
  const xml = sheetXml({ status: [{ range: 'B2:B9' }, { range: 'D2:D9' }] });

  it('belong to whole words, so that "fits with warnings" is not taken for "fits"', () => {
    const [first = ''] = elements(xml, 'conditionalFormatting');
    const words = elements(first, 'formula').map((formula) => formula.replace(/<\/?formula>|&quot;/g, ''));
    const looks = attributes(first, 'cfRule').map(({ type, operator, dxfId }) => [type, operator, dxfId].join(' '));
    expect(words).toEqual([
      'not suitable',
      'does not fit',
      'fail',
      'not priced',
      'incomplete',
      'to confirm',
      'not published',
      'fits, vendor to confirm',
      'vendor to confirm',
      'fits, with conditions',
      'fits with warnings',
      'warning',
      'fits',
      'ok',
    ]);
    expect(looks).toEqual([0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 3, 4, 4].map((dxf) => `cellIs equal ${dxf}`));
  });

  it('have an order without repeats on the sheet', () => {
    const priorities = attributes(xml, 'cfRule').map(({ priority }) => Number(priority));
    expect(priorities).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
  });
});

describe('lists of choices', () => {
  const rule = (choices: Choices) => elements(sheetXml({ choices: [{ cell: 'B2', choices }] }), 'formula1')[0];

  it('hold fixed words', () => {
    expect(rule({ words: ['yes', 'no "maybe"'] })).toBe('<formula1>&quot;yes,no &quot;&quot;maybe&quot;&quot;&quot;</formula1>');
  });

  it('follow a column of a table', () => {
    expect(rule({ table: 'MetroSites', heading: 'Site name' })).toBe(
      '<formula1>INDIRECT(&quot;MetroSites[Site name]&quot;)</formula1>',
    );
    expect(rule({ table: 'MetroSites', heading: 'RTT, ms' })).toBe(
      '<formula1>INDIRECT(&quot;MetroSites[[RTT, ms]]&quot;)</formula1>',
    );
  });

  it('lie on the body of a table column', () => {
    const table = tableOf(['A', 'B'], [[null], [null]]);
    const columns = table.columns.map((column) => (column.heading === 'B' ? { ...column, choices: { words: ['yes'] } } : column));
    const [validation] = attributes(sheetXml({ tables: [{ ...table, columns }] }), 'dataValidation');
    expect(validation).toMatchObject({ type: 'list', allowBlank: '1', showErrorMessage: '1', sqref: 'B2:B3' });
  });

  it.each([
    [['x'.repeat(200), 'y'.repeat(55)], 'A list of choices has 256 characters (at most 255)'],
    [['a,b'], 'A list of choices cannot hold "a,b": the comma parts its words'],
  ])('are refused where Excel could not hold them', (words, message) => {
    expect(() => writeXlsx(workbookOf(sheetWith({ choices: [{ cell: 'A1', choices: { words } }] })))).toThrow(message);
  });

  it('may have 255 characters', () => {
    expect(rule({ words: ['x'.repeat(200), 'y'.repeat(54)] })).toContain('y'.repeat(54));
  });
});

describe('links', () => {
  const linked = (link: string) => workbookOf(sheetWith({ cells: [{ row: 0, column: 0, value: 'Here', look: 'link', link }] }));

  it('lead inside the workbook and out of it', () => {
    const inside = partOf(linked("'Sources'!A4"), 'xl/worksheets/sheet1.xml');
    expect(attributes(inside, 'hyperlink')).toEqual([{ ref: 'A1', location: "'Sources'!A4", tooltip: 'Go to Sources, A4' }]);
    const outside = partOf(linked('https://example.com/a b?c=1&d'), 'xl/worksheets/_rels/sheet1.xml.rels');
    expect(attributes(outside, 'Relationship')[0]).toMatchObject({
      Target: 'https://example.com/a%20b?c=1&amp;d',
      TargetMode: 'External',
    });
  });

  it('to no address are refused', () => {
    expect(() => writeXlsx(linked('https://'))).toThrow('"https://" is no address to link to');
  });
});
