import {
  cellAppearance,
  chartInk,
  columnAppearance,
  headingAppearance,
  looks,
  seriesColours,
  statusLooks,
  type Colour,
} from '../../src/workbook/looks';
import type { TableColumn } from '../../src/workbook/workbook';
import { cell } from './sheets';

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('contrast', () => {
  it.each(Object.entries(looks))('of %s is at least 4.5 to 1', (_, { colour, fill }) => {
    expect(contrast(colour, fill ?? '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(statusLooks)('of $words is at least 4.5 to 1', ({ colour, fill }) => {
    expect(contrast(colour, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it('of charts: texts 4.5 to 1', () => {
    expect(contrast(chartInk.text, '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(chartInk.title, '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
    expect(new Set(seriesColours).size).toBe(7);
  });

  it('is reckoned as the standard says', () => {
    expect(contrast('#FFFFFF', '#000000')).toBeCloseTo(21, 6);
    expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
  });
});

describe('sides', () => {
  const column = (look: TableColumn['look'], format: string): TableColumn => ({ heading: 'H', look, format, width: 9 });

  it('figures stand right, a step off the edge, and their headings over them', () => {
    expect(cellAppearance(cell(0, 0, 'total', 5))).toMatchObject({ horizontal: 'right', indent: 1 });
    expect(columnAppearance(column('input', '0.0'))).toMatchObject({ horizontal: 'right', indent: 1 });
    expect(headingAppearance(column('input', '0.0'), false)).toMatchObject({ horizontal: 'right', indent: 1 });
    expect(headingAppearance(column('figure', '0.0'), true)).toMatchObject({ horizontal: 'right', indent: 2 });
  });

  it('texts and their headings stand left', () => {
    expect(cellAppearance(cell(0, 0, 'total', 'Sum')).horizontal).toBeUndefined();
    expect(columnAppearance(column('input', '@')).horizontal).toBeUndefined();
    expect(headingAppearance(column('text', '@'), true).horizontal).toBeUndefined();
  });

  it('give way to what a cell asks for', () => {
    expect(cellAppearance(cell(0, 0, 'figure', 5, { align: 'centre' }))).toMatchObject({ horizontal: 'centre' });
    expect(cellAppearance(cell(0, 0, 'figure', 5, { align: 'centre' })).indent).toBeUndefined();
  });
});
