import { area } from '../testing/area';
import type { Area, CellContent, GridEvent, RefusalReason } from '../grid/grid';
import { openGrid, type OpenedGrid } from '../grid/openGrid';

/** A workbook, its first sheet, and short ways to write and read it. */
export class Book {
  readonly grid: OpenedGrid = openGrid();
  readonly events: GridEvent[] = [];

  private readonly on = this.grid.sheets.active();

  constructor() {
    this.grid.on((event) => this.events.push(event));
  }

  at(a1: string): Area {
    return area(this.on, a1);
  }

  put(a1: string, ...rows: CellContent[][]): void {
    const { row, column } = this.at(a1);
    this.grid.cells.setContents({ sheetId: this.on, row, column, rows: rows.length, columns: rows[0]?.length ?? 1 }, rows);
  }

  values(a1: string): CellContent[][] {
    return this.grid.cells.values(this.at(a1));
  }

  value(a1: string): CellContent | undefined {
    return this.values(a1)[0]?.[0];
  }

  content(a1: string): CellContent | undefined {
    return this.grid.cells.contents(this.at(a1))[0]?.[0];
  }

  /** As a person does at the keyboard. */
  type(a1: string, content: string): void {
    const { sheetId, row, column: col } = this.at(a1);
    this.grid.model.dispatch('UPDATE_CELL', { sheetId, row, col, content });
  }

  insertRows(before: number, quantity: number): void {
    const sheetName = this.grid.sheets.get(this.on).name;
    this.grid.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: this.on,
      sheetName,
      dimension: 'ROW',
      base: before - 1,
      quantity,
      position: 'before',
    });
  }
}

/** What `toThrow` compares a refusal with. */
export const refusal = (reason: RefusalReason): Error => expect.objectContaining({ reason }) as Error;
