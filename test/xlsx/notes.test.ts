import { boxSize } from '../../src/xlsx/sheet/noteBoxes';
import { attributes, elements, partOf, partsOf } from './parts';
import { cell, sheetWith, tableOf, workbookOf } from './sheets';

const table = tableOf(['A', 'B']);
const noted = {
  ...table,
  row: 4,
  columns: table.columns.map((column) =>
    column.heading === 'B' ? { ...column, note: ' On a heading\nwith & two lines' } : column,
  ),
};
const sheet = sheetWith({ tables: [noted], cells: [cell(0, 0, 'text', 'x', { note: 'On a cell' })] });
const book = workbookOf(sheet, { ...sheet, name: 'Other', tables: [] });

describe('notes', () => {
  it('lie on cells and headings, with their text as it is', () => {
    const xml = partOf(book, 'xl/comments1.xml');
    expect(attributes(xml, 'comment').map(({ ref }) => ref)).toEqual(['A1', 'B5']);
    expect(elements(xml, 't')).toEqual([
      '<t>On a cell</t>',
      '<t xml:space="preserve"> On a heading&#10;with &amp; two lines</t>',
    ]);
  });

  it('have boxes that Excel finds by row and column, with ids of the sheet’s own block', () => {
    const boxes = (n: number) => {
      const vml = partOf(book, `xl/drawings/vmlDrawing${n}.vml`);
      return [attributes(vml, 'o:idmap')[0]?.['data'], ...attributes(vml, 'v:shape').map(({ id }) => id)];
    };
    expect(boxes(1)).toEqual(['1', '_x0000_s1025', '_x0000_s1026']);
    expect(boxes(2)).toEqual(['2', '_x0000_s2049']);
    const vml = partOf(book, 'xl/drawings/vmlDrawing1.vml');
    expect(elements(vml, 'x:Row').join() + elements(vml, 'x:Column').join()).toBe(
      '<x:Row>0</x:Row>,<x:Row>4</x:Row><x:Column>0</x:Column>,<x:Column>1</x:Column>',
    );
  });

  it('more than a block holds take the next', () => {
    const many = sheetWith({ cells: Array.from({ length: 1100 }, (_, row) => cell(row, 0, 'text', 'x', { note: 'n' })) });
    const parts = partsOf(workbookOf(many, { ...sheet, name: 'Other' }));
    expect(attributes(parts.get('xl/drawings/vmlDrawing1.vml') ?? '', 'o:idmap')[0]?.['data']).toBe('1,2');
    expect(attributes(parts.get('xl/drawings/vmlDrawing2.vml') ?? '', 'o:idmap')[0]?.['data']).toBe('3');
  });

  it('have no parts where there are none', () => {
    expect([...partsOf(workbookOf(sheetWith())).keys()].filter((path) => /comments|vml/.test(path))).toEqual([]);
  });

  it('grow with their text', () => {
    const short = boxSize('Short');
    const long = boxSize('A longer note that says what a figure means. '.repeat(6));
    expect(short.height).toBe(31);
    expect(short.width).toBeLessThan(60);
    expect(long.width).toBe(268);
    expect(long.height).toBeGreaterThan(100);
    expect(boxSize('one\ntwo\nthree').height).toBe(61);
  });

  it('stand beside their cell, as wide and high as they need', () => {
    const anchor = elements(partOf(book, 'xl/drawings/vmlDrawing2.vml'), 'x:Anchor')[0]
      ?.replace(/<.*?>/g, '')
      .split(', ')
      .map(Number);
    const { width, height } = boxSize('On a cell');
    const [left = 0, fromLeft = 0, top = 0, fromTop = 0, right = 0, toRight = 0, bottom = 0, toBottom = 0] = anchor ?? [];
    expect([left, fromLeft, top, fromTop]).toEqual([1, 15, 0, 10]);
    expect((right - left) * 64 + toRight - fromLeft).toBeCloseTo(width, -1);
    expect((bottom - top) * 20 + toBottom - fromTop).toBe(height);
  });
});
