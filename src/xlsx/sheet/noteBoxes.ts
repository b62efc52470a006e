import { columnWidths } from '../../workbook/extents';
import { usualHeight, usualWidth, type Heights } from '../../workbook/heights';
import type { Note } from '../../workbook/notes';
import type { Sheet } from '../../workbook/workbook';
import { linesOf, widthOf } from '../../workbook/wrap';
import { tag } from '../../workbook/xml';

/** Tahoma 9, in pixels: the width of a digit and the height of a line, with a little air. */
const digit = 7;
const line = 15;
const edges = 16;

/** Shape ids come in blocks of this size; each block belongs to one sheet. */
const blockSize = 1024;
/** The number of blocks that a sheet's notes need. */
export const blocksFor = (notes: readonly Note[]) => Math.ceil((notes.length + 1) / blockSize);

/** The size of a box that shows all of a text, in pixels. */
export function boxSize(text: string): { readonly width: number; readonly height: number } {
  const room = text.length > 600 ? 54 : 36;
  const widest = Math.max(...text.split('\n').map(widthOf));
  return { width: Math.ceil(Math.min(widest, room) * digit + edges), height: linesOf(text, room) * line + edges };
}

/** Walks a length in pixels from the start of a row or column: the one it ends in, and how far into it. */
function walk(start: number, pixels: number, sizeOf: (index: number) => number): readonly [number, number] {
  let index = start;
  let rest = pixels;
  while (rest >= sizeOf(index)) {
    rest -= sizeOf(index);
    index += 1;
  }
  return [index, Math.round(rest)];
}

/** Where each note's box stands: beside its cell, as tall as its text. Excel still keeps this as VML. */
export function vmlPart(sheet: Sheet, heights: Heights, notes: readonly Note[], firstBlock: number): string {
  const widths = columnWidths(sheet);
  const columnWidth = (column: number) => Math.max(1, (widths.get(column) ?? usualWidth) * 7 + 5);
  const heightOf = (row: number) => Math.max(1, ((heights.get(row)?.points ?? usualHeight) * 4) / 3);
  const blocks = Array.from({ length: blocksFor(notes) }, (_, index) => firstBlock + index).join(',');
  const boxes = notes.map(({ row, column, text }, index) => {
    const { width, height } = boxSize(text);
    const top = Math.max(0, row - 1);
    const anchor = [column + 1, 15, top, 10];
    const [right, beyondRight] = walk(column + 1, width + 15, columnWidth);
    const [bottom, beyondBottom] = walk(top, height + 10, heightOf);
    anchor.push(right, beyondRight, bottom, beyondBottom);
    const style = `position:absolute;margin-left:60pt;margin-top:1.5pt;width:${width * 0.75}pt;height:${height * 0.75}pt;z-index:${index + 1};visibility:hidden`;
    const id = `_x0000_s${firstBlock * blockSize + index + 1}`;
    return tag(
      'v:shape',
      { id, type: '#_x0000_t202', style, fillcolor: '#ffffe1', 'o:insetmode': 'auto' },
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
        '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
        `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor>` +
        `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData>`,
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${boxes.join('')}</xml>`
  );
}
