import type { Rectangle } from '../contract/area';
import type { Engine } from '../engine/engine';
import { toPoints, toPx } from '../engine/points';

interface Placed {
  readonly col: number;
  readonly row: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly size: { readonly width: number; readonly height: number };
}

/** Between Excel's rectangle in points and the engine's cell and offset in pixels. */
export class Placement {
  constructor(private readonly engine: Engine) {}

  of(sheetId: string, id: string): Rectangle {
    const { getters } = this.engine;
    const figure = getters.getFigure(sheetId, id);
    if (!figure) throw new Error(`there is no figure ${id}`);
    const sum = (count: number, size: (index: number) => number): number =>
      Array.from({ length: count }, (_line, index) => size(index)).reduce((a, b) => a + b, 0);
    const left = sum(figure.col, (column) => getters.getColSize(sheetId, column)) + figure.offset.x;
    const top = sum(figure.row, (row) => getters.getRowSize(sheetId, row)) + figure.offset.y;
    return { left: toPoints(left), top: toPoints(top), width: toPoints(figure.width), height: toPoints(figure.height) };
  }

  placed(sheetId: string, place: Rectangle): Placed {
    const { getters } = this.engine;
    const find = (
      px: number,
      count: number,
      size: (index: number) => number,
    ): { readonly index: number; readonly rest: number } => {
      let rest = px;
      for (let index = 0; index < count; index++) {
        if (rest < size(index)) return { index, rest };
        rest -= size(index);
      }
      return { index: count - 1, rest: rest + size(count - 1) };
    };
    const column = find(toPx(place.left), getters.getNumberCols(sheetId), (index) => getters.getColSize(sheetId, index));
    const row = find(toPx(place.top), getters.getNumberRows(sheetId), (index) => getters.getRowSize(sheetId, index));
    const size = { width: toPx(place.width), height: toPx(place.height) };
    return { col: column.index, row: row.index, offset: { x: column.rest, y: row.rest }, size };
  }
}
