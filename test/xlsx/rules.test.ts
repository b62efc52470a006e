import { writeXlsx } from '../../src/xlsx/write';
import type { Choices, EntryRule } from '../../src/workbook/workbook';
import { attributes, elements, partOf } from './parts';
import { entryOf, listEntry, sheetWith, tableOf, workbookOf } from './sheets';

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
  const rule = (choices: Choices) => elements(sheetXml({ entries: [{ cell: 'B2', entry: listEntry(choices) }] }), 'formula1')[0];

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

  it('lie on the body of a table column and some rows below, where it may grow', () => {
    const table = tableOf(['A', 'B'], [[null], [null]]);
    const columns = table.columns.map((column) =>
      column.heading === 'B' ? { ...column, entry: listEntry({ words: ['yes'] }) } : column,
    );
    const [validation] = attributes(sheetXml({ tables: [{ ...table, columns }] }), 'dataValidation');
    expect(validation).toMatchObject({ type: 'list', allowBlank: '1', showErrorMessage: '1', sqref: 'B2:B53' });
  });

  it.each([
    [['x'.repeat(200), 'y'.repeat(55)], 'A list of choices has 256 characters (at most 255)'],
    [['a,b'], 'A list of choices cannot hold "a,b": the comma parts its words'],
  ])('are refused where Excel could not hold them', (words, message) => {
    expect(() => writeXlsx(workbookOf(sheetWith({ entries: [{ cell: 'A1', entry: listEntry({ words }) }] })))).toThrow(message);
  });

  it('may have 255 characters', () => {
    expect(rule({ words: ['x'.repeat(200), 'y'.repeat(54)] })).toContain('y'.repeat(54));
  });
});

describe('what may be typed', () => {
  const xmlOf = (rule: EntryRule, more = {}) => sheetXml({ entries: [{ cell: 'D5', entry: entryOf(rule, more) }] });
  const operands = (xml: string) =>
    [1, 2].flatMap((at) => elements(xml, `formula${at}`)).map((one) => one.replace(/<[^>]+>/g, ''));

  it.each<[string, EntryRule, string, string[]]>([
    ['a number within its bounds', { kind: 'number', min: 0, max: 1 }, 'decimal', ['0', '1']],
    ['a whole number', { kind: 'number', min: 1, max: 30, whole: true }, 'whole', ['1', '30']],
    ['a day', { kind: 'date', min: 367, max: 2958465 }, 'date', ['367', '2958465']],
    [
      'a number above a bound, which Excel knows as a formula only',
      { kind: 'number', above: 0, max: 100 },
      'custom',
      ['AND(ISNUMBER(D5),D5&gt;0,D5&lt;=100)'],
    ],
    [
      'a whole number or a word',
      { kind: 'number', min: 1, max: 9, whole: true, word: 'none' },
      'custom',
      ['IF(ISTEXT(D5),D5=&quot;none&quot;,AND(ISNUMBER(D5),D5&gt;=1,D5&lt;=9,D5=TRUNC(D5)))'],
    ],
  ])('is %s', (_, rule, type, formulas) => {
    const xml = xmlOf(rule);
    expect(attributes(xml, 'dataValidation')).toEqual([
      {
        type,
        allowBlank: '1',
        showInputMessage: '1',
        promptTitle: 'Test',
        prompt: 'What it means.',
        showErrorMessage: '1',
        errorTitle: 'Test',
        error: 'That will not do.',
        sqref: 'D5',
      },
    ]);
    expect(operands(xml)).toEqual(formulas);
  });

  it('is anything: nothing is refused, and the cell says what it is for', () => {
    const [rule] = attributes(xmlOf({ kind: 'any' }), 'dataValidation');
    expect(rule).toEqual({ allowBlank: '1', showInputMessage: '1', promptTitle: 'Test', prompt: 'What it means.', sqref: 'D5' });
  });

  it.each([
    [{ prompt: { title: 'x'.repeat(33), text: '' } }, 'of an input message has more than 32 characters'],
    [{ prompt: { title: '', text: 'x'.repeat(256) } }, 'has more than 255 characters'],
    [{ refusal: 'x'.repeat(256) }, 'has more than 255 characters'],
  ])('is refused with messages longer than Excel holds', (more, message) => {
    expect(() => xmlOf({ kind: 'any' }, more)).toThrow(message);
  });
});

describe('texts that look like numbers', () => {
  it('are meant, so Excel is not to mark them', () => {
    const table = {
      ...tableOf(
        ['RPO', 'Source'],
        [
          ['0', 'a document'],
          ['none', 'another'],
        ],
      ),
      row: 3,
    };
    const cells = [{ row: 0, column: 0, value: '7.5', look: 'text' } as const];
    expect(attributes(sheetXml({ cells, tables: [table] }), 'ignoredError')).toEqual([
      { sqref: 'A1 A5:A6', numberStoredAsText: '1' },
    ]);
    expect(sheetXml({ tables: [tableOf(['A'], [['text']])] })).not.toContain('ignoredErrors');
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

  it('of rows of a table lead from their cells', () => {
    const table = tableOf(
      ['Where', 'Reason'],
      [
        ['Workloads!D12', 'left out'],
        ['Workloads', 'not there'],
      ],
    );
    const columns = table.columns.map((column, at) => (at === 0 ? { ...column, links: ["'Workloads'!D12", null] } : column));
    expect(attributes(sheetXml({ tables: [{ ...table, columns }] }), 'hyperlink')).toEqual([
      { ref: 'A2', location: "'Workloads'!D12", tooltip: 'Go to Workloads, D12' },
    ]);
  });

  it('to no address are refused', () => {
    expect(() => writeXlsx(linked('https://'))).toThrow('"https://" is no address to link to');
  });
});
