import { parseArea } from '../../a1/addresses';
import { type Appearance, fontName, type Line } from '../../workbook/looks';
import type { HeightsEdit, LookEdit, WidthsEdit } from '../../refresh/edits/edit';
import { foldName, type WriteContext, sheetOf } from './writeContext';

const horizontals = { left: 'Left', centre: 'Center', right: 'Right' } as const;
const verticals = { top: 'Top', centre: 'Center', bottom: 'Bottom' } as const;
const weights = { thin: 'Thin', medium: 'Medium' } as const;

/** Excel's own look of a cell, except its font name and size: cells of a new sheet need none of it. */
const excelDefaults = {
  font: { bold: false, italic: false, underline: 'None' },
  cell: { horizontalAlignment: 'General', wrapText: false, indentLevel: 0 },
} as const;

/** Sets font, fill, alignment and borders of areas. */
export function look(context: WriteContext, { sheet, areas, appearance }: LookEdit): void {
  const { size, colour, bold, italic, underline, fill, horizontal, vertical, wrap, indent } = appearance;
  const isFresh = context.newSheets.has(foldName(sheet));
  const { format } = sheetOf(context, sheet).getRanges(areas);
  format.font.set({
    ...(isFresh ? {} : excelDefaults.font),
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
    ...(isFresh ? {} : excelDefaults.cell),
    verticalAlignment: verticals[vertical],
    ...(horizontal && { horizontalAlignment: horizontals[horizontal] }),
    ...(wrap && { wrapText: wrap }),
    ...(indent !== undefined && { indentLevel: indent }),
  });
  setEdges(context, sheet, areas, appearance);
}

const outerEdges = { left: 'EdgeLeft', right: 'EdgeRight', top: 'EdgeTop', bottom: 'EdgeBottom' } as const;

/** Sets the borders of each cell: around an area, and inside it if it has several rows or columns. */
function setEdges(context: WriteContext, sheet: string, areas: string, { edges = {} }: Appearance): void {
  const on = sheetOf(context, sheet);
  const isFresh = context.newSheets.has(foldName(sheet));
  const { borders } = on.getRanges(areas).format;
  // A new border is thin by default.
  const weighs = ({ weight }: Line): boolean => !isFresh || weight !== 'thin';
  const draw = (border: () => Excel.RangeBorder, line: Line | undefined): void => {
    if (line) border().set({ style: 'Continuous', color: line.colour, ...(weighs(line) && { weight: weights[line.weight] }) });
    else if (!isFresh) border().style = 'None';
  };
  for (const side of ['left', 'right', 'top', 'bottom'] as const) draw(() => borders.getItem(outerEdges[side]), edges[side]);
  const high = areasWhere(areas, ({ top, bottom }) => bottom > top);
  const wide = areasWhere(areas, ({ left, right }) => right > left);
  const inside = (of: string, side: 'InsideHorizontal' | 'InsideVertical') => () => on.getRanges(of).format.borders.getItem(side);
  if (high) draw(inside(high, 'InsideHorizontal'), edges.bottom ?? edges.top);
  if (wide) draw(inside(wide, 'InsideVertical'), edges.right ?? edges.left);
}

const areasWhere = (areas: string, has: (area: ReturnType<typeof parseArea>) => boolean): string =>
  areas
    .split(',')
    .filter((area) => has(parseArea(area)))
    .join(',');

/** The width of a column in points: 7 pixels a digit in Excel's standard font and 5 of padding, at 0.75 points a pixel. */
const columnPoints = (characters: number): number => Math.trunc(characters * 7 + 5) * 0.75;

/** Sets column widths. */
export function widths(context: WriteContext, { sheet, widths: given }: WidthsEdit): void {
  for (const { columns, characters } of given)
    sheetOf(context, sheet).getRange(columns).format.columnWidth = columnPoints(characters);
}

/** Sets row heights. */
export function heights(context: WriteContext, { sheet, heights: given }: HeightsEdit): void {
  for (const { rows, points } of given) sheetOf(context, sheet).getRange(rows).format.rowHeight = points;
}
