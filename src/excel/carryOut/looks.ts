import { type Appearance, fontName, type Line } from '../../workbook/looks';
import { areaOf } from '../../workbook/a1';
import type { HeightsEdit, LookEdit, WidthsEdit } from '../../refresh/edit';
import { folded, type Ground, sheetOf } from './ground';

const horizontals = { left: 'Left', centre: 'Center', right: 'Right' } as const;
const verticals = { top: 'Top', centre: 'Center', bottom: 'Bottom' } as const;
const weights = { thin: 'Thin', medium: 'Medium' } as const;

/** How Excel itself dresses a cell, the font aside: on a new sheet none of this need be said. */
const bare = {
  font: { bold: false, italic: false, underline: 'None' },
  cell: { horizontalAlignment: 'General', wrapText: false, indentLevel: 0 },
} as const;

export function look(ground: Ground, { sheet, areas, appearance }: LookEdit): void {
  const { size, colour, bold, italic, underline, fill, horizontal, vertical, wrap, indent } = appearance;
  const isFresh = ground.fresh.has(folded(sheet));
  const { format } = sheetOf(ground, sheet).getRanges(areas);
  format.font.set({
    ...(isFresh ? {} : bare.font),
    name: fontName,
    size,
    color: colour,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline: 'Single' }),
  });
  if (fill) format.fill.color = fill;
  else if (!isFresh) format.fill.clear();
  format.set({
    ...(isFresh ? {} : bare.cell),
    verticalAlignment: verticals[vertical],
    ...(horizontal && { horizontalAlignment: horizontals[horizontal] }),
    ...(wrap && { wrapText: wrap }),
    ...(indent !== undefined && { indentLevel: indent }),
  });
  edge(ground, sheet, areas, appearance);
}

const outer = { left: 'EdgeLeft', right: 'EdgeRight', top: 'EdgeTop', bottom: 'EdgeBottom' } as const;

/** The edges of each cell: those of an area, and the lines inside of it where it has more than one row or column. */
function edge(ground: Ground, sheet: string, areas: string, { edges = {} }: Appearance): void {
  const on = sheetOf(ground, sheet);
  const isFresh = ground.fresh.has(folded(sheet));
  const { borders } = on.getRanges(areas).format;
  // A new line is thin.
  const weighs = ({ weight }: Line): boolean => !isFresh || weight !== 'thin';
  const draw = (border: () => Excel.RangeBorder, line: Line | undefined): void => {
    if (line) border().set({ style: 'Continuous', color: line.colour, ...(weighs(line) && { weight: weights[line.weight] }) });
    else if (!isFresh) border().style = 'None';
  };
  for (const side of ['left', 'right', 'top', 'bottom'] as const) draw(() => borders.getItem(outer[side]), edges[side]);
  const high = withMore(areas, ({ top, bottom }) => bottom > top);
  const wide = withMore(areas, ({ left, right }) => right > left);
  const inside = (of: string, side: 'InsideHorizontal' | 'InsideVertical') => () => on.getRanges(of).format.borders.getItem(side);
  if (high) draw(inside(high, 'InsideHorizontal'), edges.bottom ?? edges.top);
  if (wide) draw(inside(wide, 'InsideVertical'), edges.right ?? edges.left);
}

const withMore = (areas: string, has: (area: ReturnType<typeof areaOf>) => boolean): string =>
  areas
    .split(',')
    .filter((area) => has(areaOf(area)))
    .join(',');

/** Excel's own font has 7 pixels a digit and 5 around the text, and a pixel is three quarters of a point. */
const pointsOf = (characters: number): number => Math.trunc(characters * 7 + 5) * 0.75;

export function widths(ground: Ground, { sheet, widths: given }: WidthsEdit): void {
  for (const { columns, characters } of given) sheetOf(ground, sheet).getRange(columns).format.columnWidth = pointsOf(characters);
}

export function heights(ground: Ground, { sheet, heights: given }: HeightsEdit): void {
  for (const { rows, points } of given) sheetOf(ground, sheet).getRange(rows).format.rowHeight = points;
}
