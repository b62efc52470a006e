import type { AnchorStore } from '../engine/anchorStore';
import type { Engine } from '../engine/engine';
import { areaOf, cellAt, contains, overlap } from '../engine/places';
import type { Area } from '../contract/area';
import type { TableColumnInfo, TableInfo } from '../contract/tables';
import type { Here, KnownTable } from '../formulas/known';
import { useOf } from '../formulas/structured';

/** The engine's table: where it stands and how it looks. */
export interface EngineTable {
  readonly id: string;
  readonly range: { readonly sheetId: string; readonly zone: Parameters<typeof areaOf>[1] };
  readonly config: {
    readonly hasFilters: boolean;
    readonly numberOfHeaders: number;
    readonly bandedRows: boolean;
    readonly bandedColumns: boolean;
    readonly styleId: string;
  };
}

/** What the engine's tables have no place for, and where the table stood when it was last looked at. */
export interface TableRecord {
  readonly id: string;
  readonly engineId: string;
  readonly name: string;
  /** As Excel calls it, which the engine may not have. */
  readonly style: string;
  readonly area: Area;
  readonly columns: readonly TableColumnInfo[];
}

/** The tables of the workbook, in the order of their making. */
export class TableRegistry {
  private records: TableRecord[] = [];
  private nextNumber = 1;
  private readonly knownTables = new WeakMap<TableRecord, KnownTable>();
  /** Headings or the engine's tables may have changed since the records were made. */
  private stale = false;

  constructor(
    private readonly engine: Engine,
    private readonly anchors: AnchorStore,
    private readonly refresh: () => void,
  ) {}

  get all(): readonly TableRecord[] {
    return this.records;
  }

  /** Contents were written: a heading may be another. Looked at when next asked for. */
  touched(area: Area): void {
    this.stale ||= this.records.some((record) => overlap({ ...record.area, rows: 1 }, area));
  }

  freshen(): void {
    if (!this.stale) return;
    this.stale = false;
    this.refresh();
  }

  set(record: TableRecord): void {
    const at = this.records.findIndex(({ id }) => id === record.id);
    if (at < 0) this.records.push(record);
    else this.records[at] = record;
  }

  drop(id: string): void {
    const record = this.records.find((one) => one.id === id);
    for (const { id: column } of record?.columns ?? []) this.anchors.remove(this.key(id, column));
    this.records = this.records.filter((one) => one.id !== id);
  }

  find(idOrName: string): TableRecord | undefined {
    this.freshen();
    return this.records.find(({ id }) => id === idOrName) ?? this.records.find(({ name }) => useOf(name) === useOf(idOrName));
  }

  newId(): string {
    return `{table-${this.nextNumber++}}`;
  }

  freeName(taken: (name: string) => boolean): string {
    for (let number = 1; ; number++) if (!taken(`Table${number}`)) return `Table${number}`;
  }

  engineTables(): readonly EngineTable[] {
    const { getters } = this.engine;
    return getters.getSheetIds().flatMap((sheetId) => getters.getCoreTables(sheetId) as unknown as readonly EngineTable[]);
  }

  engineTable({ engineId, area }: TableRecord): EngineTable | undefined {
    const { getters } = this.engine;
    if (!getters.tryGetSheet(area.sheetId)) return undefined;
    return (getters.getCoreTables(area.sheetId) as unknown as readonly EngineTable[]).find(({ id }) => id === engineId);
  }

  known(record: TableRecord): KnownTable {
    const found = this.knownTables.get(record);
    if (found) return found;
    const { id, name, area } = record;
    const columns = record.columns.map((column) => column.name);
    const at = new Map(columns.map((column, index) => [useOf(column), index]));
    const known = { id, name, area, headings: true, columns, at };
    this.knownTables.set(record, known);
    return known;
  }

  at({ sheetId, row, column }: Here): TableRecord | undefined {
    this.freshen();
    return this.records.find(({ area }) => contains(area, cellAt(sheetId, row, column)));
  }

  info(record: TableRecord): TableInfo {
    const config = this.engineTable(record)?.config;
    return {
      id: record.id,
      name: record.name,
      area: record.area,
      style: record.style,
      headings: true,
      filter: config?.hasFilters ?? false,
      bandedRows: config?.bandedRows ?? false,
      bandedColumns: config?.bandedColumns ?? false,
      columns: record.columns,
    };
  }

  /** The columns as they are now: those whose heading moved with them keep their number. */
  columnsNow(id: string, area: Area, before: readonly TableColumnInfo[]): TableColumnInfo[] {
    const byColumn = new Map<number, number>();
    for (const { id: column } of before) {
      const anchor = this.anchors.get(this.key(id, column));
      if (anchor?.sheetId === area.sheetId && anchor.zone.top === area.row) byColumn.set(anchor.zone.left, column);
    }
    let next = Math.max(0, ...before.map(({ id: column }) => column)) + 1;
    return Array.from({ length: area.columns }, (_column, index) => {
      const column = byColumn.get(area.column + index) ?? next++;
      if (!byColumn.has(area.column + index))
        this.anchors.set(this.key(id, column), cellAt(area.sheetId, area.row, area.column + index));
      return { id: column, name: this.heading(area, index) };
    });
  }

  private heading({ sheetId, row, column }: Area, index: number): string {
    const cell = this.engine.getters.getEvaluatedCell({ sheetId, row, col: column + index });
    return String(cell.value ?? '');
  }

  private key(id: string, column: number): string {
    return `table-column:${id}:${column}`;
  }

  /** Where tables stand on a sheet, from the engine itself. */
  areasOn(sheetId: string): readonly Area[] {
    return (this.engine.getters.getCoreTables(sheetId) as unknown as readonly EngineTable[]).map(({ range }) =>
      areaOf(sheetId, range.zone),
    );
  }
}
