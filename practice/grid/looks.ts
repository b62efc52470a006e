import type { Area, Rectangle } from './contract/area';
import type { Border, CommonLook, Edge, Look, Looks } from './contract/looks';
import type { Engine } from './engine/engine';
import type { Events } from './engine/events';
import { standardWidthPx, zoneOf } from './engine/places';
import { noBorder } from './engine/pendingBorders';
import { toPoints, toPx } from './engine/points';
import type { Protection } from './engine/protection';
import { lookOf, styleOf } from './engine/style';
import type { Writer } from './engine/writer';

const standardHeightPx = 23;

type EngineStyle = 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted';
interface EngineBorder {
  readonly style: EngineStyle;
  readonly color: string;
}
type Side = 'top' | 'bottom' | 'left' | 'right';

const positions: Readonly<Record<Edge, string>> = {
  top: 'top',
  bottom: 'bottom',
  left: 'left',
  right: 'right',
  insideHorizontal: 'h',
  insideVertical: 'v',
};

/** The engine has one list for what Excel says with a style and a weight. */
function engineStyle({ style, weight }: Border): EngineStyle {
  if (style === 'dash') return 'dashed';
  if (style === 'dot') return 'dotted';
  if (style === 'double') return 'medium';
  return weight === 'hairline' ? 'thin' : weight;
}

function asBorder(border: EngineBorder | null | undefined): Border {
  if (!border) return noBorder;
  const colour = border.color.toUpperCase();
  if (border.style === 'dashed') return { style: 'dash', weight: 'thin', colour };
  if (border.style === 'dotted') return { style: 'dot', weight: 'thin', colour };
  return { style: 'continuous', weight: border.style, colour };
}

/** What all have in common; null where they differ. */
function common<T>(values: readonly T[]): T | null {
  const [first, ...others] = values;
  return first !== undefined && others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : null;
}

export class GridLooks implements Looks {
  readonly standard = { columnWidth: toPoints(standardWidthPx), rowHeight: toPoints(standardHeightPx) };

  constructor(
    private readonly engine: Engine,
    private readonly writer: Writer,
    private readonly protection: Protection,
    private readonly events: Events,
  ) {}

  get(area: Area): CommonLook {
    this.writer.flush();
    const looks = this.eachCell(area, (row, column) => lookOf(this.writer.cell(area.sheetId, row, column)?.style ?? {}));
    const keys = Object.keys(lookOf({})) as (keyof Look)[];
    return Object.fromEntries(keys.map((key) => [key, common(looks.map((look) => look[key]))])) as unknown as CommonLook;
  }

  set(area: Area, look: Partial<Look>): void {
    this.protection.checkFormats(area.sheetId);
    const change = styleOf(look);
    const part = this.part(area);
    this.eachCell(part, (row, column) => this.writer.setStyle(area.sheetId, row, column, change));
    this.events.add({ kind: 'formatted', by: 'program', area });
  }

  border(area: Area, edge: Edge): Border | null {
    const waiting = this.writer.borders.find(area, edge);
    if (waiting && waiting !== 'mixed') return waiting;
    if (waiting) this.writer.flush();
    const { row, column, rows, columns, sheetId } = area;
    const of = (r: number, c: number, side: Side): Border => {
      const border = this.engine.getters.getCellBorder({ sheetId, row: r, col: c });
      return asBorder(border?.[side]);
    };
    const along = (count: number, at: (index: number) => Border): Border | null =>
      common(Array.from({ length: count }, (_cell, index) => at(index)));
    if (edge === 'top') return along(columns, (c) => of(row, column + c, 'top'));
    if (edge === 'bottom') return along(columns, (c) => of(row + rows - 1, column + c, 'bottom'));
    if (edge === 'left') return along(rows, (r) => of(row + r, column, 'left'));
    if (edge === 'right') return along(rows, (r) => of(row + r, column + columns - 1, 'right'));
    if (edge === 'insideHorizontal') {
      return rows < 2
        ? noBorder
        : along((rows - 1) * columns, (i) => of(row + Math.floor(i / columns), column + (i % columns), 'bottom'));
    }
    return columns < 2
      ? noBorder
      : along((columns - 1) * rows, (i) => of(row + Math.floor(i / (columns - 1)), column + (i % (columns - 1)), 'right'));
  }

  setBorder(area: Area, edge: Edge, border: Border): void {
    this.protection.checkFormats(area.sheetId);
    if ((edge === 'insideHorizontal' && area.rows < 2) || (edge === 'insideVertical' && area.columns < 2)) return;
    this.writer.reach(area);
    const drawn = border.style === 'none' ? {} : { style: engineStyle(border), color: border.colour };
    const target = [zoneOf(area)];
    this.writer.borders.add(area, edge, border);
    this.writer.later({
      type: 'SET_ZONE_BORDERS',
      sheetId: area.sheetId,
      target,
      border: { position: positions[edge], ...drawn },
    });
  }

  columnWidth(area: Area): number | null {
    this.writer.flush();
    return common(this.columnsOf(area).map((column) => toPoints(this.widthPx(area.sheetId, column))));
  }

  setColumnWidth(area: Area, points: number): void {
    this.resize(area, 'COL', points);
  }

  rowHeight(area: Area): number | null {
    this.writer.flush();
    return common(this.rowsOf(area).map((row) => toPoints(this.heightPx(area.sheetId, row))));
  }

  setRowHeight(area: Area, points: number): void {
    this.resize(area, 'ROW', points);
  }

  columnsHidden(area: Area): boolean | null {
    return common(this.columnsOf(area).map((column) => this.engine.getters.isColHidden(area.sheetId, column)));
  }

  hideColumns(area: Area, hidden: boolean): void {
    this.hide(area, 'COL', hidden);
  }

  rowsHidden(area: Area): boolean | null {
    return common(this.rowsOf(area).map((row) => this.engine.getters.isRowHidden(area.sheetId, row)));
  }

  hideRows(area: Area, hidden: boolean): void {
    this.hide(area, 'ROW', hidden);
  }

  autofitColumns(area: Area): void {
    this.writer.flush();
    this.engine.dispatch('AUTORESIZE_COLUMNS', { sheetId: area.sheetId, cols: this.columnsOf(area) });
  }

  autofitRows(area: Area): void {
    this.writer.flush();
    this.engine.dispatch('AUTORESIZE_ROWS', { sheetId: area.sheetId, rows: this.rowsOf(area) });
  }

  rectangle(area: Area): Rectangle {
    const sum = (count: number, of: (index: number) => number): number =>
      Array.from({ length: count }, (_line, index) => of(index)).reduce((a, b) => a + b, 0);
    const width = (column: number): number => toPoints(this.widthPx(area.sheetId, column));
    const height = (row: number): number => toPoints(this.heightPx(area.sheetId, row));
    return {
      left: sum(area.column, width),
      top: sum(area.row, height),
      width: sum(this.columnsOf(area).length, (index) => width(area.column + index)),
      height: sum(this.rowsOf(area).length, (index) => height(area.row + index)),
    };
  }

  private widthPx(sheetId: string, column: number): number {
    return column < this.engine.getters.getNumberCols(sheetId)
      ? this.engine.getters.getColSize(sheetId, column)
      : standardWidthPx;
  }

  private heightPx(sheetId: string, row: number): number {
    return row < this.engine.getters.getNumberRows(sheetId) ? this.engine.getters.getRowSize(sheetId, row) : standardHeightPx;
  }

  private resize(area: Area, dimension: 'ROW' | 'COL', points: number): void {
    this.protection.checkFormats(area.sheetId);
    const part = this.part(area);
    const elements = dimension === 'ROW' ? this.rowsOf(part) : this.columnsOf(part);
    this.writer.later({ type: 'RESIZE_COLUMNS_ROWS', sheetId: area.sheetId, dimension, elements, size: toPx(points) });
  }

  private hide(area: Area, dimension: 'ROW' | 'COL', hidden: boolean): void {
    this.protection.checkFormats(area.sheetId);
    this.writer.flush();
    const part = this.part(area);
    const elements = dimension === 'ROW' ? this.rowsOf(part) : this.columnsOf(part);
    this.engine.dispatch(hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS', { sheetId: area.sheetId, dimension, elements });
  }

  /** Of an area of whole rows or columns, what the engine's sheet has; the sheet grows for others. */
  private part(area: Area): Area {
    const { getters } = this.engine;
    const [rows, columns] = [getters.getNumberRows(area.sheetId), getters.getNumberCols(area.sheetId)];
    const part = {
      ...area,
      rows: area.rows > 100_000 ? Math.max(1, rows - area.row) : area.rows,
      columns: area.columns > 10_000 ? Math.max(1, columns - area.column) : area.columns,
    };
    this.writer.reach(part);
    return part;
  }

  private columnsOf(area: Area): number[] {
    const count = Math.min(area.columns, Math.max(1, this.engine.getters.getNumberCols(area.sheetId) - area.column));
    return Array.from({ length: area.columns > 10_000 ? count : area.columns }, (_column, index) => area.column + index);
  }

  private rowsOf(area: Area): number[] {
    const count = Math.min(area.rows, Math.max(1, this.engine.getters.getNumberRows(area.sheetId) - area.row));
    return Array.from({ length: area.rows > 100_000 ? count : area.rows }, (_row, index) => area.row + index);
  }

  private eachCell<T>(area: Area, of: (row: number, column: number) => T): T[] {
    return this.rowsOf(area).flatMap((row) => this.columnsOf(area).map((column) => of(row, column)));
  }
}
