import { platformInk } from '../../src/workbook/chartInks';
import type { Chart } from '../../src/workbook/workbook';
import { attributes, elements, partOf, partsOf } from './parts';
import { sample } from './sample';
import { sheetWith, workbookOf } from './sheets';

const chart: Chart = {
  kind: 'line',
  stacked: false,
  title: 'Growth & <more>',
  valueTitle: 'Mb/s',
  categoryTitle: 'Year',
  format: '#,##0 "Mb/s"',
  series: ['One', 'Two'].map((name, index) => ({
    name: { ref: `'It''s'!$${'BC'[index]}$1`, value: name },
    categories: { ref: "'It''s'!$A$2:$A$4", values: ['2026', '2027', 'a_x0041_'] },
    values: { ref: `'It''s'!$${'BC'[index]}$2:$${'BC'[index]}$4`, values: [1.5, null, 3] },
    ink: platformInk(index),
  })),
  altText: 'Growth & <more>: One ends highest, at 3 Mb/s',
  from: { row: 1, column: 2 },
  to: { row: 10, column: 6 },
};

const written = (changes: Partial<Chart> = {}) => {
  const book = workbookOf(sheetWith({ name: "It's", charts: [{ ...chart, ...changes }] }));
  return { xml: partOf(book, 'xl/charts/chart1.xml'), drawing: partOf(book, 'xl/drawings/drawing1.xml') };
};
const values = (xml: string, name: string) => attributes(xml, name).map(({ val }) => val);

describe('a chart', () => {
  const { xml, drawing } = written();
  const [first = '', second = ''] = elements(xml, 'c:ser');

  it('names its series by reference, and holds the name', () => {
    expect(elements(first, 'c:tx')).toEqual([
      `<c:tx><c:strRef><c:f>'It''s'!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>One</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
    ]);
    expect(elements(second, 'c:tx')[0]).toContain(`<c:f>'It''s'!$C$1</c:f>`);
  });

  it('holds categories and values for readers that do not calculate, with gaps where a value is absent', () => {
    expect(elements(first, 'c:cat')[0]).toBe(
      `<c:cat><c:strRef><c:f>'It''s'!$A$2:$A$4</c:f><c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>2026</c:v></c:pt>` +
        `<c:pt idx="1"><c:v>2027</c:v></c:pt><c:pt idx="2"><c:v>a_x005F_x0041_</c:v></c:pt></c:strCache></c:strRef></c:cat>`,
    );
    expect(elements(first, 'c:val')[0]).toBe(
      `<c:val><c:numRef><c:f>'It''s'!$B$2:$B$4</c:f><c:numCache><c:formatCode>#,##0 &quot;Mb/s&quot;</c:formatCode><c:ptCount val="3"/>` +
        `<c:pt idx="0"><c:v>1.5</c:v></c:pt><c:pt idx="2"><c:v>3</c:v></c:pt></c:numCache></c:numRef></c:val>`,
    );
    expect(values(xml, 'c:dispBlanksAs')).toEqual(['gap']);
  });

  it('is not smoothed, starts at 0 and has a legend below', () => {
    expect(values(xml, 'c:smooth')).toEqual(['0', '0']);
    expect(values(xml, 'c:min')).toEqual(['0']);
    expect(values(xml, 'c:legendPos')).toEqual(['b']);
  });

  it('tells its lines apart by dash and marker too', () => {
    expect(values(first + second, 'c:symbol')).toEqual(['circle', 'square']);
    expect(values(elements(first, 'c:spPr')[0] + (elements(second, 'c:spPr')[0] ?? ''), 'a:prstDash')).toEqual(['solid', 'dash']);
  });

  it('has its titles as text, and speaks them', () => {
    expect(elements(xml, 'a:t')).toEqual(['<a:t>Growth &amp; &lt;more&gt;</a:t>', '<a:t>Year</a:t>', '<a:t>Mb/s</a:t>']);
    expect(attributes(drawing, 'xdr:cNvPr')[0]?.['descr']).toBe('Growth &amp; &lt;more&gt;: One ends highest, at 3 Mb/s');
  });

  it('may have titles that follow a cell, and holds what the cell holds', () => {
    const { xml: live } = written({ valueTitle: { ref: "'It''s'!$D$1", value: 'EUR' } });
    expect(elements(live, 'c:valAx')[0]).toContain(
      `<c:tx><c:strRef><c:f>'It''s'!$D$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>EUR</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
    );
  });

  it('covers its cells to the end of the last', () => {
    expect(elements(drawing, 'xdr:(?:row|col)').map((element) => Number(element.replace(/\D/g, '')))).toEqual([2, 1, 7, 11]);
  });
});

describe('bars', () => {
  it.each([
    ['bar', true, 'stacked', '100'],
    ['column', false, 'clustered', '0'],
  ] as const)('of kind %s, stacked: %s', (kind, stacked, grouping, overlap) => {
    const { xml } = written({ kind, stacked });
    expect(values(xml, 'c:barDir')).toEqual([kind === 'bar' ? 'bar' : 'col']);
    expect(values(xml, 'c:grouping')).toEqual([grouping]);
    expect(values(xml, 'c:overlap')).toEqual([overlap]);
    expect(values(xml, 'c:gapWidth')).toEqual(['60']);
  });

  it('that lie begin at the top, and keep their scale below', () => {
    const { xml } = written({ kind: 'bar' });
    expect(values(elements(xml, 'c:catAx')[0] ?? '', 'c:orientation')).toEqual(['maxMin']);
    expect(values(elements(xml, 'c:valAx')[0] ?? '', 'c:crosses')).toEqual(['max']);
  });

  it('of one series have no legend, but their figures', () => {
    const { xml } = written({ kind: 'column', series: chart.series.slice(0, 1) });
    expect(xml).not.toContain('c:legend>');
    expect(values(xml, 'c:dLblPos')).toEqual(['outEnd']);
    expect(values(xml, 'c:showVal')).toEqual(['1']);
  });

  it('below 0 are shown', () => {
    const series = chart.series.map((one) => ({ ...one, values: { ...one.values, values: [-1, 2, 3] } }));
    expect(values(written({ kind: 'column', series }).xml, 'c:min')).toEqual([]);
  });
});

it('every chart of the sample holds what it draws', () => {
  const charts = [...partsOf(sample)].filter(([path]) => path.startsWith('xl/charts/')).map(([, xml]) => xml);
  expect(charts.map((xml) => elements(xml, 'c:ser').length)).toEqual([1, 3, 3]);
  for (const series of charts.flatMap((xml) => elements(xml, 'c:ser'))) {
    expect(values(series, 'c:ptCount').every((count) => Number(count) > 0)).toBe(true);
    expect(elements(series, 'c:strCache')).toHaveLength(2);
    expect(elements(series, 'c:numCache')).toHaveLength(1);
  }
});
