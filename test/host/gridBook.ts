import type { Area, CellContent, GridEvent, RefusalReason } from '../../practice/grid/grid';
import { openGrid, type OpenedGrid } from '../../practice/grid/openGrid';

/** Places as a person writes them: A1 is the first cell of a sheet. */
export function area(sheetId: string, a1: string): Area {
  const [first = '', last = first] = a1.split(':');
  const cell = (text: string): readonly [number, number] => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return [Number(digits) - 1, column];
  };
  const [[top, left], [bottom, right]] = [cell(first), cell(last)];
  return { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

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

/** The engine tells of every command that takes long. */
export const quiet = (): void => {
  jest.spyOn(console, 'debug').mockImplementation();
};

/** What `toThrow` compares a refusal with. */
export const refusal = (reason: RefusalReason): Error => expect.objectContaining({ reason }) as Error;
