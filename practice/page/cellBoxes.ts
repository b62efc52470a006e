import { stores } from '@odoo/o-spreadsheet';
import type { CellStyle } from '../grid/engine/style';

interface Zone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Icon {
  readonly size: number;
  readonly margin: number;
}

/** A cell as it is drawn, in pixels. */
interface Box {
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly style: CellStyle;
  readonly icons: { readonly left?: Icon; readonly right?: Icon };
  readonly content?: {
    textLines: readonly string[];
    textHeight: number;
    x: number;
    y: number;
    readonly align: string;
    readonly fontSizePx: number;
  };
  readonly isOverflow?: boolean;
}

interface Viewports {
  getSheetViewVisibleCols(sheetId: string): readonly number[];
  getSheetViewVisibleRows(sheetId: string): readonly number[];
}

interface Renderer {
  readonly getters: {
    getPaneDivisions(sheetId: string): { readonly xSplit: number };
    getCellMultiLineText(
      cell: { readonly sheetId: string; readonly row: number; readonly col: number },
      room: { readonly maxWidth: number; readonly wrapWidth: number },
    ): readonly string[];
    computeTextYCoordinate(box: Box, fontSizePx: number, align: CellStyle['verticalAlign'], lines: number): number;
  };
  createZoneBox: (this: Renderer, viewports: Viewports, sheetId: string, zone: Zone, viewport: Zone) => Box;
  getGridBoxes: (this: Renderer, viewports: Viewports, sheetId: string, zone: Zone) => Box[];
}

/** Of one step, as Excel draws it. */
const indentPx = 9;
/** The grid's own: between a text and the sides of its cell, and between its lines. */
const margin = 4;
const lineGap = 4;

/** Steps away from the side that the text stands on. A text beside a button is clear of it already. */
function indent({ style, icons, content }: Box): void {
  if (!style.indent || !content) return;
  if (content.align === 'right' && !icons.right) content.x -= style.indent * indentPx;
  if (content.align === 'left' && !icons.left) content.x += style.indent * indentPx;
}

/** Wraps a text in what its indent and its cell's buttons leave. */
function wrapBeside({ getters }: Renderer, box: Box, sheetId: string, { left, top }: Zone): void {
  const { content, style, icons } = box;
  if (!content || style.wrapping !== 'wrap') return;
  const buttons = [icons.left, icons.right].reduce((sum, icon) => sum + (icon ? icon.size + icon.margin : 0), 0);
  const taken = buttons || (style.indent ?? 0) * indentPx;
  if (!taken) return;
  const wrapWidth = box.width - 2 * margin - taken;
  content.textLines = getters.getCellMultiLineText({ sheetId, row: top, col: left }, { maxWidth: wrapWidth, wrapWidth });
  const lines = content.textLines.length;
  content.textHeight = lines * (content.fontSizePx + lineGap) - lineGap;
  content.y = Math.round(getters.computeTextYCoordinate(box, content.fontSizePx, style.verticalAlign, lines));
}

/** What Excel draws and the grid does not: indents, and texts that run on from frozen columns into the others. */
export function mendCellBoxes(): void {
  const renderer = stores.GridRenderer.prototype as unknown as Renderer;
  const { createZoneBox, getGridBoxes } = renderer;

  /** How far a text of frozen columns may run; null where the other columns have been scrolled away from them. */
  const reach = ({ getters }: Renderer, viewports: Viewports, sheetId: string): { frozen: number; right: number } | null => {
    const frozen = getters.getPaneDivisions(sheetId).xSplit;
    const columns = viewports.getSheetViewVisibleCols(sheetId);
    return frozen > 0 && columns.includes(frozen) ? { frozen, right: columns.at(-1)! } : null;
  };

  renderer.createZoneBox = function (viewports, sheetId, zone, viewport) {
    const run = zone.left < viewport.left ? null : reach(this, viewports, sheetId);
    const isFrozen = run !== null && viewport.right < run.frozen;
    const box = createZoneBox.call(this, viewports, sheetId, zone, isFrozen ? { ...viewport, right: run.right } : viewport);
    indent(box);
    wrapBeside(this, box, sheetId, zone);
    return box;
  };

  renderer.getGridBoxes = function (viewports, sheetId, zone) {
    const boxes = getGridBoxes.call(this, viewports, sheetId, zone);
    const run = reach(this, viewports, sheetId);
    if (!run || zone.left !== run.frozen) return boxes;
    const rows = viewports.getSheetViewVisibleRows(sheetId).filter((row) => row >= zone.top && row <= zone.bottom);
    const whole = { ...zone, left: 0, right: run.right };
    const running = rows.flatMap((row) =>
      Array.from({ length: run.frozen }, (_column, column) =>
        this.createZoneBox(viewports, sheetId, { left: column, right: column, top: row, bottom: row }, whole),
      ),
    );
    return [...boxes, ...running.filter(({ isOverflow }) => isOverflow)];
  };
}
