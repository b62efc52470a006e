import type { Area } from '../contract/area';
import type { By } from '../contract/events';
import type { Events } from '../engine/events';
import { areaOf, cellAt, contains } from '../engine/places';
import type { CellStyle } from '../engine/style';
import type { Writer } from '../engine/writer';
import type { GridCells } from '../cells';
import type { Dependents } from '../formulas/dependents';
import { renamed } from '../formulas/rename';
import { useOf } from '../formulas/structured';
import { formulaAt, newRows, sharedFormula } from './growth';
import type { EngineTable, TableRecord, TableRegistry } from './registry';

const sameArea = (a: Area, b: Area): boolean => contains(a, b) && contains(b, a);

/** After anything that may have moved, grown, renamed or ended a table: brings the records and the formulas up to date. */
export class Reconcile {
  constructor(
    private readonly registry: TableRegistry,
    private readonly writer: Writer,
    private readonly cells: () => GridCells,
    private readonly dependents: () => Dependents,
    private readonly events: Events,
    private readonly isNameTaken: (name: string) => boolean,
  ) {}

  run(by: By): void {
    this.writer.flush();
    const moved = new Set<string>();
    for (const record of [...this.registry.all]) {
      const engineTable = this.registry.engineTable(record);
      if (!engineTable) this.ended(record, by);
      else if (this.follow(record, engineTable)) moved.add(useOf(record.name));
    }
    this.adopt(by);
    this.dependents().retranslate(moved);
    this.writer.flush();
  }

  /** Tables that a person made in the grid. */
  private adopt(by: By): void {
    const known = new Set(this.registry.all.map(({ area, engineId }) => `${area.sheetId}/${engineId}`));
    for (const table of this.registry.engineTables()) {
      if (!known.has(`${table.range.sheetId}/${table.id}`)) this.record(table, this.registry.freeName(this.isNameTaken), by);
    }
  }

  record(table: EngineTable, name: string, by: By, style = table.config.styleId): TableRecord {
    const id = this.registry.newId();
    const area = areaOf(table.range.sheetId, table.range.zone);
    const columns = this.registry.columnsNow(id, area, []);
    const record = { id, engineId: table.id, name, style, area, columns };
    this.registry.set(record);
    this.events.add({ kind: 'tableAdded', by, tableId: id });
    return record;
  }

  private ended(record: TableRecord, by: By): void {
    this.registry.drop(record.id);
    const change = (written: string): string =>
      renamed(written, { from: record.name, to: null, columns: new Map(), here: false });
    this.dependents().rewrite(new Set([useOf(record.name)]), change);
    this.events.add({ kind: 'tableRemoved', by, tableId: record.id });
  }

  /** Whether formulas that name the table must be translated anew. */
  private follow(record: TableRecord, { range }: EngineTable): boolean {
    const area = areaOf(range.sheetId, range.zone);
    const columns = this.registry.columnsNow(record.id, area, record.columns);
    const same =
      columns.length === record.columns.length &&
      columns.every(({ id, name }, index) => record.columns[index]?.id === id && record.columns[index].name === name);
    if (sameArea(area, record.area) && same) return false;
    const now = { ...record, area, columns };
    this.registry.set(now);
    if (!same) this.renameColumns(record, now);
    const added = newRows(record.area, area);
    if (added) this.fill(record.area, added);
    return true;
  }

  private renameColumns(before: TableRecord, now: TableRecord): void {
    const names = new Map(now.columns.map(({ id, name }) => [id, name]));
    const columns = new Map(
      before.columns.flatMap(({ id, name }) => {
        const to = names.get(id);
        return to !== undefined && to !== name ? [[useOf(name), to] as const] : [];
      }),
    );
    if (!columns.size) return;
    this.dependents().rewrite(new Set([useOf(now.name)]), (written, { sheetId, row, column }) =>
      renamed(written, { from: now.name, to: now.name, columns, here: contains(now.area, cellAt(sheetId, row, column)) }),
    );
  }

  /** New rows take the formulas that whole columns share, and the looks of the row above. */
  private fill(before: Area, added: Area): void {
    const { sheetId } = added;
    const [firstRow, lastRow] = [before.row + 1, before.row + before.rows - 1];
    if (lastRow < firstRow) return;
    for (let column = added.column; column < added.column + added.columns; column++) {
      const body = this.cells().contents({ sheetId, row: firstRow, column, rows: lastRow - firstRow + 1, columns: 1 });
      const shared = sharedFormula(
        body.map(([content = '']) => content),
        firstRow,
        column,
      );
      const above = this.writer.cell(sheetId, lastRow, column);
      for (let row = added.row; row < added.row + added.rows; row++) {
        const cell = this.writer.cell(sheetId, row, column);
        if (!cell?.style && above?.style) this.writer.setStyle(sheetId, row, column, above.style satisfies CellStyle);
        if (!cell?.format && above?.format)
          this.writer.setFormat(sheetId, row, column, above.style?.numberFormat ?? above.format);
        if (shared && !cell?.isFormula && !cell?.content)
          this.cells().setContents(cellAt(sheetId, row, column), [[formulaAt(shared, row, column)]]);
      }
    }
    this.writer.flush();
  }
}
