import { type Area } from './contract/area';
import type { View } from './contract/sheets';
import type { Engine } from './engine/engine';
import { areaOf, zoneOf } from './engine/places';
import type { Writer } from './engine/writer';
import type { GridSheets } from './sheets';

export class GridView implements View {
  /** What is frozen and cannot be drawn: the engine freezes nothing across joined cells, and Excel does. */
  private readonly undrawn = new Map<string, { readonly rows: number; readonly columns: number }>();

  constructor(
    private readonly engine: Engine,
    private readonly writer: Writer,
    private readonly sheets: GridSheets,
  ) {}

  selection(): Area {
    const { getters } = this.engine;
    return areaOf(getters.getActiveSheetId(), getters.getSelectedZone());
  }

  select(area: Area): void {
    this.sheets.activate(area.sheetId);
    const { getters, model } = this.engine;
    const rows = Math.min(area.rows, Math.max(1, getters.getNumberRows(area.sheetId) - area.row));
    const columns = Math.min(area.columns, Math.max(1, getters.getNumberCols(area.sheetId) - area.column));
    const shown = { ...area, rows, columns };
    this.writer.reach(shown);
    this.writer.flush();
    this.engine.asProgram(() => {
      model.selection.selectZone({ cell: { col: area.column, row: area.row }, zone: zoneOf(shown) }, { scrollIntoView: true });
    });
  }

  frozen(sheetId: string): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.engine.getters.getPaneDivisions(sheetId);
    return {
      rows: ySplit || (this.undrawn.get(sheetId)?.rows ?? 0),
      columns: xSplit || (this.undrawn.get(sheetId)?.columns ?? 0),
    };
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    this.writer.flush();
    this.engine.dispatch('UNFREEZE_COLUMNS_ROWS', { sheetId });
    const merges = this.engine.getters.getMerges(sheetId);
    const acrossRows = merges.some(({ top, bottom }) => top < rows && bottom >= rows);
    const acrossColumns = merges.some(({ left, right }) => left < columns && right >= columns);
    this.undrawn.set(sheetId, { rows: acrossRows ? rows : 0, columns: acrossColumns ? columns : 0 });
    if (rows && !acrossRows) this.engine.dispatch('FREEZE_ROWS', { sheetId, quantity: rows });
    if (columns && !acrossColumns) this.engine.dispatch('FREEZE_COLUMNS', { sheetId, quantity: columns });
  }
}
