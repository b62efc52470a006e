import { type Area } from './contract/area';
import type { View } from './contract/sheets';
import type { Engine } from './engine/engine';
import { areaOf, zoneOf } from './engine/places';
import type { Writer } from './engine/writer';
import type { GridSheets } from './sheets';

export class GridView implements View {
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
    return { rows: ySplit, columns: xSplit };
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    this.writer.flush();
    this.engine.dispatch('UNFREEZE_COLUMNS_ROWS', { sheetId });
    if (rows) this.engine.dispatch('FREEZE_ROWS', { sheetId, quantity: rows });
    if (columns) this.engine.dispatch('FREEZE_COLUMNS', { sheetId, quantity: columns });
  }
}
