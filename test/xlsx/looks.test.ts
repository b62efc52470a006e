import {
  cellAppearance,
  chartInk,
  columnAppearance,
  headingAppearance,
  looks,
  statusLooks,
  type Colour,
} from '../../src/workbook/looks';
import { partColours, partInk, platformColours, platformInk } from '../../src/workbook/chartInks';
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
  });

  it('of lines 3 to 1 on white; of parts of bars that touch, 3 to 1, in grey too, and each has an edge that dark', () => {
    for (const colour of platformColours) expect([colour, contrast(colour, '#FFFFFF') >= 3]).toEqual([colour, true]);
    expect(contrast(partColours[0]!, partColours[1]!)).toBeGreaterThanOrEqual(3);
    expect(contrast(partInk(1).edge, '#FFFFFF')).toBeGreaterThanOrEqual(3);
  });

  it('no two of twelve platforms are drawn alike, nor as a part of a bar', () => {
    const inks = Array.from({ length: 12 }, (_, at) => platformInk(at));
    expect(new Set(inks.map(({ colour, marker, dash }) => [colour, marker, dash].join())).size).toBe(12);
    expect(inks.filter(({ colour }) => partColours.includes(colour))).toEqual([]);
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
