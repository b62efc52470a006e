import { parseArea, shortAddress } from '../../src/a1/addresses';
import { areaLists, areasOf, positionsIn } from '../../src/a1/areas';
import { parseCellReference } from '../../src/a1/references';
import { digest } from '../../src/workbook/digest';
import { type Part, partXml, readPart } from '../../src/workbook/part';
import { report } from '../../src/sheets/report';
import { referring, underNames } from '../../src/workbook/underNames';
import { examplePlan, quoted } from '../sheets/outputs';

const workbook = report(quoted(examplePlan()));

test('every sheet has a hidden name on a cell of its own', () => {
  const hidden = workbook.names.filter((name) => name.hidden);
  expect(hidden).toHaveLength(workbook.sheets.length);
  expect(hidden.map(({ refersTo }) => parseCellReference(refersTo)?.sheet)).toEqual(workbook.sheets.map(({ name }) => name));
  const places = Object.fromEntries(hidden.map(({ name, refersTo }) => [name, refersTo]));
  expect(places).toMatchObject({
    _Metro_Summary: "'Summary'!$A$1",
    _Metro_Assumptions: "'Assumptions'!$A$1",
    _Metro_Problems: "'Problems'!$A$4",
    _Metro_HomeLoads: "'Home loads'!$A$4",
  });
});

describe('Sheets under other names', () => {
  const names = new Map([
    ['Comparison', "Vendors' options"],
    ['Assumptions', 'Annahmen'],
  ]);

  test.each([
    ["'Comparison'!$B$2+Comparison!C3", "'Vendors'' options'!$B$2+'Vendors'' options'!C3"],
    ['"Comparison!"&A1', '"Comparison!"&A1'],
    ["'Home loads'!A1", "'Home loads'!A1"],
    ['INDEX(MetroOptions[RTT],1)', 'INDEX(MetroOptions[RTT],1)'],
    ["'Assumptions'!$B$5", "'Annahmen'!$B$5"],
  ])('%s', (formula, renamed) => expect(referring(formula, names)).toBe(renamed));

  test('are used by formulas, charts and names; the old name is gone', () => {
    const other = JSON.stringify(underNames({ ...workbook, part: '' }, names));
    expect(other).toContain("'Vendors'' options'!");
    expect(other).not.toMatch(/'(Comparison|Assumptions)'!/);
    expect(underNames(workbook, new Map())).toBe(workbook);
  });
});

describe('The part', () => {
  const part: Part = {
    version: 1,
    state: 'unfinished',
    quoteDate: '2011-07-12',
    inputs: 'abc',
    assumed: ['paths', 'compression'],
    sheets: [{ key: '_Metro_Summary', name: `R&D <"Müller's">`, looks: '1', charts: '2', cells: 'A1:B2,C4', isNew: true }],
    tables: [{ name: 'MetroOptions', role: 'working', formulas: 'f', columns: [{ heading: 'A > B', field: 'a' }] }],
  };

  test('reads back as it was written', () => expect(readPart(partXml(part))).toEqual(part));

  test('reads back after another program has rewritten it', () => {
    const anew = `<?xml version="1.0"?>\n${partXml(part).replaceAll('/>', ' />').replace('&quot;M', '&#34;M').replace('&quot;&gt;', '&#x22;>')}`;
    expect(readPart(anew)).toEqual(part);
  });

  test('returns null for foreign XML', () => {
    for (const xml of [null, '', '<other xmlns="urn:x"/>', '<metrospan/>', 'no xml']) expect(readPart(xml)).toBeNull();
  });

  test('of the example lists fields, digests and cells', () => {
    const read = readPart(workbook.part)!;
    expect(read).toMatchObject({ version: 2, state: 'finished', quoteDate: '2011-07-12' });
    expect(read.inputs).toMatch(/^[0-9a-f]{16}$/);
    expect(read.sheets.find(({ name }) => name === 'Summary')?.cells).toMatch(/^A1:L3,/);
    expect(read.tables.find(({ name }) => name === 'MetroSites')?.columns[0]).toEqual({ heading: 'Site', field: 'site' });
  });
});

test('areas hold exactly their cells, in few rectangles', () => {
  const spots = positionsIn('A1:C2,E1:E2,B5');
  expect(areasOf(spots).map(shortAddress)).toEqual(['A1:C2', 'E1:E2', 'B5']);
  const many = Array.from({ length: 4000 }, (_, row) => ({ row: row * 2, column: 1 }));
  const lists = areaLists(areasOf(many));
  expect(lists.length).toBeGreaterThan(1);
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThan(8000);
  expect(lists.flatMap((list) => list.split(',')).map((name) => parseArea(name).top)).toEqual(many.map(({ row }) => row));
});

test('a digest changes with any letter and with their order', () => {
  const texts = ['', 'a', 'b', 'ab', 'ba', 'aab', 'aba', 'a'.repeat(1000), 'a'.repeat(1001)];
  expect(new Set(texts.map(digest)).size).toBe(texts.length);
  expect(digest('Metrospan')).toMatch(/^[0-9a-f]{16}$/);
});
