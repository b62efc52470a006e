import { type Area, Refusal } from './contract/area';
import type { GridEvent } from './contract/events';
import type { Engine } from './engine/engine';
import type { Events } from './engine/events';
import { areaOf, contains, overlap, sheetSize, zoneOf } from './engine/places';
import type { Protection } from './engine/protection';
import type { Sources } from './engine/sources';
import { type Cell, type Writer } from './engine/writer';

type Dimension = 'ROW' | 'COL';

/** Cells, rows and columns put in and taken out. References, tables, names, notes and rules follow. */
export class Moves {
  constructor(
    private readonly engine: Engine,
    private readonly writer: Writer,
    private readonly sources: Sources,
    private readonly protection: Protection,
    private readonly events: Events,
    /** Where tables stand on a sheet. */
    private readonly tables: (sheetId: string) => readonly Area[],
    private readonly settled: () => void,
  ) {}

  insert(area: Area, shift: 'down' | 'right'): void {
    this.start(area);
    const dimension = shift === 'down' ? 'ROW' : 'COL';
    const band = this.band(area, dimension);
    if (this.isWhole(area, dimension) || this.isAlone(band, dimension)) {
      this.insertLines(
        area.sheetId,
        dimension,
        dimension === 'ROW' ? area.row : area.column,
        dimension === 'ROW' ? area.rows : area.columns,
      );
    } else {
      this.refuseToSplit(area, band);
      this.shift(band, dimension === 'ROW' ? [area.rows, 0] : [0, area.columns], null);
    }
    this.done(area, dimension, 'Inserted');
  }

  remove(area: Area, shift: 'up' | 'left'): void {
    this.start(area);
    const dimension = shift === 'up' ? 'ROW' : 'COL';
    const band = this.band(area, dimension);
    if (this.isWhole(area, dimension) || this.isAlone(band, dimension)) {
      const [first, count] = dimension === 'ROW' ? [area.row, area.rows] : [area.column, area.columns];
      this.removeLines(area.sheetId, dimension, first, count);
    } else {
      this.refuseToSplit(area, band);
      const rest =
        dimension === 'ROW'
          ? { ...band, row: band.row + area.rows, rows: band.rows - area.rows }
          : { ...band, column: band.column + area.columns, columns: band.columns - area.columns };
      this.shift(rest, dimension === 'ROW' ? [-area.rows, 0] : [0, -area.columns], area);
    }
    this.done(area, dimension, 'Deleted');
  }

  private start(area: Area): void {
    this.protection.checkFormats(area.sheetId);
    const whole = area.rows >= sheetSize.rows || area.columns >= sheetSize.columns;
    if (!whole) this.writer.reach(area);
    this.writer.flush();
  }

  private done(area: Area, dimension: Dimension, how: 'Inserted' | 'Deleted'): void {
    const lines = dimension === 'ROW' ? 'rows' : 'columns';
    const what = `${this.isWhole(area, dimension) ? lines : 'cells'}${how}` as (GridEvent & { kind: 'changed' })['what'];
    this.events.add({ kind: 'changed', by: 'program', area, what });
    this.settled();
  }

  private isWhole(area: Area, dimension: Dimension): boolean {
    return dimension === 'ROW' ? area.columns >= sheetSize.columns : area.rows >= sheetSize.rows;
  }

  /** The area and all that is below or to the right of it. */
  private band(area: Area, dimension: Dimension): Area {
    const { getters } = this.engine;
    const { sheetId, row, column } = area;
    return dimension === 'ROW'
      ? { ...area, rows: Math.max(area.rows, getters.getNumberRows(sheetId) - row) }
      : { ...area, columns: Math.max(area.columns, getters.getNumberCols(sheetId) - column) };
  }

  /** Nothing stands beside the band, so that whole rows or columns can be moved without anyone seeing a difference. */
  private isAlone(band: Area, dimension: Dimension): boolean {
    const { getters } = this.engine;
    const { sheetId } = band;
    const beside = (row: number, column: number): boolean =>
      dimension === 'ROW'
        ? row >= band.row && (column < band.column || column >= band.column + band.columns)
        : column >= band.column && (row < band.row || row >= band.row + band.rows);
    return (getters.getCells(sheetId) as unknown as readonly Cell[]).every((cell) => {
      const { row, col } = getters.getCellPosition(cell.id);
      return (!cell.isFormula && !cell.content) || !beside(row, col);
    });
  }

  private refuseToSplit(area: Area, band: Area): void {
    const split = this.tables(area.sheetId).find(
      (table) => overlap(table, band) && !contains(band, table) && !contains(table, area),
    );
    if (split) throw new Refusal('invalid', 'This would move part of a table.');
  }

  private insertLines(sheetId: string, dimension: Dimension, at: number, quantity: number): void {
    const { getters } = this.engine;
    const have = dimension === 'ROW' ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
    if (at >= have) return;
    const sheetName = getters.getSheetName(sheetId);
    this.engine.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName, dimension, base: at, quantity, position: 'before' });
  }

  private removeLines(sheetId: string, dimension: Dimension, first: number, count: number): void {
    const { getters } = this.engine;
    const have = dimension === 'ROW' ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
    const elements = Array.from({ length: Math.max(0, Math.min(count, have - first)) }, (_line, index) => first + index);
    if (!elements.length) return;
    // The engine keeps a line at least; a sheet of Excel never gets smaller.
    this.insertAtEnd(sheetId, dimension, elements.length);
    this.engine.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: getters.getSheetName(sheetId), dimension, elements });
  }

  private insertAtEnd(sheetId: string, dimension: Dimension, quantity: number): void {
    const { getters } = this.engine;
    const have = dimension === 'ROW' ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
    const sheetName = getters.getSheetName(sheetId);
    this.engine.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName, dimension, base: have - 1, quantity, position: 'after' });
  }

  /** Moves a block, with what refers to it; `gone` is what it moves over. */
  private shift(block: Area, [down, right]: readonly [number, number], gone: Area | null): void {
    const { getters } = this.engine;
    const { sheetId } = block;
    const target = { ...block, row: block.row + down, column: block.column + right };
    this.writer.reach(target);
    this.writer.flush();
    const cells = (getters.getCells(sheetId) as unknown as readonly Cell[]).flatMap((cell) => {
      const { row, col } = getters.getCellPosition(cell.id);
      const inside = overlap({ sheetId, row, column: col, rows: 1, columns: 1 }, block);
      return inside ? [{ cell, row, col, source: this.sources.of(cell.id) ?? null }] : [];
    });
    const clear = (area: Area) => ({ type: 'CLEAR_CELLS', sheetId, target: [zoneOf(area)] });
    this.engine.dispatchAll([
      {
        type: 'MOVE_RANGES',
        sheetId,
        sheetName: getters.getSheetName(sheetId),
        target: [zoneOf(block)],
        targetSheetId: sheetId,
        col: target.column,
        row: target.row,
      },
    ]);
    // Contents are read after the references moved.
    const moved = cells.map(({ cell, row, col, source }) => {
      const now = getters.getCell({ sheetId, row, col }) as unknown as Cell;
      return {
        now,
        row: row + down,
        column: col + right,
        source,
        content: now.isFormula ? (now.compiledFormula?.toFormulaString(getters) ?? '') : (cell.content ?? ''),
      };
    });
    this.engine.dispatchAll([clear(areaOf(sheetId, zoneOf(block))), ...(gone ? [clear(gone)] : [])]);
    for (const { now, row, column, source, content } of moved) {
      this.writer.setContent(sheetId, row, column, content, source);
      if (now.style) this.writer.setStyle(sheetId, row, column, now.style);
      if (now.format) this.writer.setFormat(sheetId, row, column, now.style?.numberFormat ?? now.format);
    }
    this.writer.flush();
  }
}
