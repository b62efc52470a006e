import { registries, UIPlugin } from '@odoo/o-spreadsheet';
import type { Notes } from '../grid/grid';

interface Drawing {
  readonly ctx: CanvasRenderingContext2D;
  readonly sheetId: string;
  readonly viewports: {
    getVisibleRect(
      sheetId: string,
      zone: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>,
    ): Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;
  };
}

const side = 6;
const red = '#c4262e';

/** Marks every cell that has a note by a red corner. To be called before the workbook is opened, and its answer with the workbook's notes after. */
export function registerNoteMarks(): (notes: Notes) => void {
  let marked: Notes | undefined;
  class NoteMarks extends UIPlugin {
    static override readonly layers = ['Chart'] as never;

    override drawLayer(drawing: unknown): void {
      const { ctx, sheetId, viewports } = drawing as Drawing;
      ctx.fillStyle = red;
      for (const { area } of marked?.all(sheetId) ?? []) {
        const zone = { left: area.column, right: area.column, top: area.row, bottom: area.row };
        const { x, y, width, height } = viewports.getVisibleRect(sheetId, zone);
        if (width < side || height < side) continue;
        ctx.beginPath();
        ctx.moveTo(x + width - side, y);
        ctx.lineTo(x + width, y);
        ctx.lineTo(x + width, y + side);
        ctx.fill();
      }
    }
  }
  registries.featurePluginRegistry.add('noteMarks', NoteMarks);
  return (notes) => {
    marked = notes;
  };
}
