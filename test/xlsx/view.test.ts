import type { Sheet } from '../../src/workbook/workbook';
import { attributes, elements, partOf } from './parts';
import { cell, listEntry, page, sheetWith, tableOf, workbookOf } from './sheets';

const xmlOf = (sheet: Partial<Sheet>) => partOf(workbookOf(sheetWith(sheet)), 'xl/worksheets/sheet1.xml');

describe('what one sees of a sheet', () => {
  it.each([
    [
      { rows: 3, columns: 0 },
      { ySplit: '3', topLeftCell: 'A4', activePane: 'bottomLeft', state: 'frozen' },
    ],
    [
      { rows: 0, columns: 2 },
      { xSplit: '2', topLeftCell: 'C1', activePane: 'topRight', state: 'frozen' },
    ],
    [
      { rows: 1, columns: 1 },
      { xSplit: '1', ySplit: '1', topLeftCell: 'B2', activePane: 'bottomRight', state: 'frozen' },
    ],
  ])('keeps %p in view', (freeze, pane) => {
    expect(attributes(xmlOf({ freeze }), 'pane')).toEqual([pane]);
  });

  it('has gridlines but on outputs, and a tab of its kind', () => {
    const seen = (['output', 'input', 'working'] as const).map((tab) => {
      const xml = xmlOf({ tab });
      return [attributes(xml, 'sheetView')[0]?.['showGridLines'], attributes(xml, 'tabColor')[0]?.['rgb']];
    });
    expect(seen).toEqual([
      ['0', 'FF1F4E5F'],
      [undefined, 'FFE0B400'],
      [undefined, 'FF9AA7AE'],
    ]);
  });

  it('opens on the first sheet', () => {
    const book = workbookOf(sheetWith({ name: 'One' }), sheetWith({ name: 'Two' }));
    const selected = [1, 2].map((n) => attributes(partOf(book, `xl/worksheets/sheet${n}.xml`), 'sheetView')[0]?.['tabSelected']);
    expect(selected).toEqual(['1', undefined]);
  });

  it('opens on the sheet that says so, or else on the first that is visible', () => {
    const opened = (...sheets: Partial<Sheet>[]) => {
      const book = workbookOf(...sheets.map((sheet, at) => sheetWith({ name: `S${at}`, ...sheet })));
      const workbook = partOf(book, 'xl/workbook.xml');
      const selected = sheets.map((_, at) => attributes(partOf(book, `xl/worksheets/sheet${at + 1}.xml`), 'sheetView')[0]);
      return [
        attributes(workbook, 'workbookView')[0]?.['activeTab'],
        selected.findIndex((view) => view?.['tabSelected'] === '1'),
        attributes(workbook, 'sheet').map(({ state }) => state),
      ];
    };
    expect(opened({}, { opens: true }, { hidden: true })).toEqual(['1', 1, [undefined, undefined, 'hidden']]);
    expect(opened({ hidden: true }, {})).toEqual(['1', 1, ['hidden', undefined]]);
    expect(() => opened({ hidden: true })).toThrow('visible');
  });

  it('has the widths of the tables, then of the sheet', () => {
    const columns = attributes(xmlOf({ tables: [tableOf(['A', 'B'])], widths: { 1: 99, 3: 10 } }), 'col');
    expect(columns.map(({ min, width }) => [min, Number(width).toFixed(2)])).toEqual([
      ['1', '20.71'],
      ['2', '20.71'],
      ['4', '10.71'],
    ]);
  });
});

describe('heights of rows', () => {
  const heights = (sheet: Partial<Sheet>) =>
    attributes(xmlOf(sheet), 'row')
      .filter(({ ht }) => ht)
      .map(({ r, ht, customHeight }) => [r, ht, customHeight]);
  const long = 'A rule that takes some forty letters to say';

  it('are set where the sheet says so', () => {
    expect(heights({ heights: { 4: 30 }, cells: [cell(4, 0, 'wrapped', long)] })).toEqual([['5', '30', '1']]);
  });

  it('show all of a wrapped text, and leave room for the letters of a title', () => {
    expect(
      heights({ widths: { 0: 14 }, cells: [cell(0, 0, 'wrapped', long), cell(1, 0, 'text', long), cell(2, 0, 'title', 'T')] }),
    ).toEqual([
      ['1', '60', undefined],
      ['3', '27.5', undefined],
    ]);
  });

  it('stay within what Excel allows', () => {
    expect(heights({ cells: [cell(0, 0, 'wrapped', `${long} `.repeat(50))] })).toEqual([['1', '409', undefined]]);
  });

  it('count the width of all joined cells', () => {
    expect(heights({ widths: { 0: 14, 1: 40 }, cells: [cell(0, 0, 'wrapped', long)], merges: ['A1:B1'] })).toEqual([]);
  });

  it('count the filter button of a heading', () => {
    const table = { ...tableOf(['Write acceleration on']), filter: true };
    expect(heights({ tables: [table] })).toEqual([['1', '30', undefined]]);
    expect(heights({ tables: [{ ...table, filter: false }] })).toEqual([]);
  });
});

describe('joined cells', () => {
  it('all wear the style of the first', () => {
    const xml = xmlOf({ cells: [cell(0, 0, 'total', 'Sum')], merges: ['A1:C1'] });
    expect(attributes(xml, 'c').map(({ r, s }) => [r, s])).toEqual([
      ['A1', '1'],
      ['B1', '1'],
      ['C1', '1'],
    ]);
    expect(attributes(xml, 'mergeCell')).toEqual([{ ref: 'A1:C1' }]);
  });
});

describe('print', () => {
  it('is A4, fitted to the width, named and counted in the footer', () => {
    const xml = xmlOf({ print: { ...page, fitHeight: 1 } });
    expect(attributes(xml, 'pageSetup')).toEqual([
      { paperSize: '9', fitToWidth: '1', fitToHeight: '1', orientation: 'landscape' },
    ]);
    expect(attributes(xml, 'pageSetUpPr')).toEqual([{ fitToPage: '1' }]);
    expect(elements(xml, 'headerFooter')).toEqual([
      '<headerFooter><oddFooter>&amp;L&amp;9&amp;F · &amp;A&amp;R&amp;9Page &amp;P of &amp;N</oddFooter></headerFooter>',
    ]);
  });

  it('may stand upright', () => {
    expect(attributes(xmlOf({ print: { ...page, landscape: false } }), 'pageSetup')[0]?.['orientation']).toBe('portrait');
  });
});

it("a sheet's elements come in the one order that Excel takes", () => {
  const xml = xmlOf({
    tables: [tableOf(['A'])],
    cells: [cell(5, 0, 'link', 'x', { link: 'https://example.com', note: 'n' }), cell(6, 0, 'text', 'm')],
    merges: ['A7:B7'],
    status: [{ range: 'A1' }],
    entries: [{ cell: 'A9', entry: listEntry({ words: ['a'] }) }],
  });
  const order =
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData mergeCells conditionalFormatting dataValidations hyperlinks pageMargins pageSetup headerFooter legacyDrawing tableParts';
  const found = order.split(' ').map((name) => xml.indexOf(`<${name}`));
  expect(found).not.toContain(-1);
  expect(found).toEqual([...found].sort((a, b) => a - b));
});
