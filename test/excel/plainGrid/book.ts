import type {
  Area,
  CellContent,
  Chart,
  ConditionalFormat,
  Link,
  NameInfo,
  PageLayout,
  SheetInfo,
  TableInfo,
  ValidationRule,
  XmlPart,
} from 'excel-simulator';
import { Refusal } from 'excel-simulator';
import { at, columnOf, rowOf, same, type Spot, wide } from './spots';

export interface Sheet {
  info: Omit<SheetInfo, 'position'>;
  cells: Map<Spot, CellContent>;
  formats: Map<Spot, string>;
  /** As JSON. */
  looks: Map<Spot, string>;
  merges: Area[];
  frozen: { rows: number; columns: number };
  hiddenRows: Set<number>;
  page: Partial<PageLayout>;
  rules: Map<Spot, ValidationRule>;
  conditions: ConditionalFormat[];
  charts: Chart[];
  notes: Map<Spot, string>;
  links: Map<Spot, Link>;
}

/** Lists are replaced, never changed. */
interface State {
  sheets: readonly Sheet[];
  tables: readonly TableInfo[];
  names: readonly (NameInfo & { readonly sheetId: string | null })[];
  parts: readonly XmlPart[];
  made: number;
}

/** What stands in a workbook in memory, as it is now and as it was when it was saved. */
export class PlainBook {
  state: State = { sheets: [], tables: [], names: [], parts: [], made: 0 };
  readonly saved = new WeakSet<Sheet>();
  /** Sheet in front. */
  shown = '';
  structureProtected = false;
  /** Grows with every change of what `fingerprint` tells of. */
  version = 0;

  /** Everything as it is now, for `restore`. Sheets are copied when they are written to next. */
  save(): unknown {
    for (const sheet of this.state.sheets) this.saved.add(sheet);
    return { ...this.state };
  }
  restore(saved: unknown): void {
    this.version++;
    this.state = { ...(saved as State) };
  }

  /** All that an add-in must put back, as text: looks and notes are not part of it. */
  get fingerprint(): string {
    return JSON.stringify([this.contents, this.state.parts.map(({ xml }) => xml)]);
  }

  /** The same without the custom XML parts. */
  get contents(): unknown {
    const { sheets, tables, names } = this.state;
    return [
      sheets.map(({ info, cells, charts }) => [info.name, [...cells].sort(([a], [b]) => a - b), charts.map(({ name }) => name)]),
      tables.map(({ name, area, columns }) => [
        name,
        this.sheet(area.sheetId).info.name,
        { ...area, sheetId: '' },
        columns.map((column) => column.name),
      ]),
      names.map(({ name, formula, visible }) => [name, formula, visible]).sort(),
    ];
  }

  /** What stands on one sheet, formats included. */
  contentOf(name: string): unknown {
    const { cells, formats, looks } = this.state.sheets.find(({ info }) => same(info.name, name))!;
    return structuredClone([cells, formats, looks]);
  }

  sheet(id: string): Sheet {
    const found = this.state.sheets.find(({ info }) => info.id === id);
    if (!found) throw new Refusal('missing', 'no such sheet');
    return found;
  }
  addSheet(name: string): SheetInfo {
    if (this.state.sheets.some(({ info }) => same(info.name, name))) throw new Refusal('exists', name);
    this.version++;
    const id = `{${++this.state.made}}`;
    const sheet: Sheet = {
      info: { id, name, visibility: 'visible', tabColour: '', protected: false, gridlines: true },
      cells: new Map(),
      formats: new Map(),
      looks: new Map(),
      merges: [],
      frozen: { rows: 0, columns: 0 },
      hiddenRows: new Set(),
      page: {},
      rules: new Map(),
      conditions: [],
      charts: [],
      notes: new Map(),
      links: new Map(),
    };
    this.state.sheets = [...this.state.sheets, sheet];
    return { ...sheet.info, position: this.state.sheets.length - 1 };
  }
  table(idOrName: string): TableInfo {
    const found = this.state.tables.find(({ id, name }) => id === idOrName || same(name, idOrName));
    if (!found) throw new Refusal('missing', 'no such table');
    return found;
  }
  changeTable(id: string, to: Partial<TableInfo>): TableInfo {
    if (!('style' in to || 'filter' in to || 'bandedRows' in to)) this.version++;
    const changed = { ...this.table(id), ...to };
    this.state.tables = this.state.tables.map((table) => (table.id === changed.id ? changed : table));
    return changed;
  }
  writable(sheetId: string): Sheet {
    if (this.sheet(sheetId).info.protected) throw new Refusal('protected', 'the sheet is protected');
    return this.own(sheetId);
  }
  /** The sheet, or a copy in its place where it is part of what was saved. */
  own(sheetId: string): Sheet {
    const sheet = this.sheet(sheetId);
    if (!this.saved.has(sheet)) return sheet;
    const { cells, formats, looks, rules, notes, links, merges, conditions, charts } = sheet;
    const copy: Sheet = {
      ...sheet,
      cells: new Map(cells),
      formats: new Map(formats),
      looks: new Map(looks),
      rules: new Map(rules),
      notes: new Map(notes),
      links: new Map(links),
      merges: [...merges],
      hiddenRows: new Set(sheet.hiddenRows),
      conditions: [...conditions],
      charts: [...charts],
    };
    this.state.sheets = this.state.sheets.map((each) => (each === sheet ? copy : each));
    return copy;
  }

  change(id: string, to: Partial<Sheet['info']>): void {
    const sheet = this.own(id);
    sheet.info = { ...sheet.info, ...to };
  }

  /** Moves the cells from a row on, as wide as an area is; a table in it becomes as much longer or shorter. */
  moveRows(area: Area, from: number, by: number): void {
    this.version++;
    const { cells, formats } = this.writable(area.sheetId);
    for (const list of [cells, formats] as Map<Spot, unknown>[]) {
      const within = [...list].filter(([key]) => {
        const [row, column] = [rowOf(key), columnOf(key)];
        return row >= Math.min(from, from + by) && column >= area.column && column < area.column + area.columns;
      });
      for (const [key] of within) list.delete(key);
      for (const [key, value] of within) {
        if (rowOf(key) >= from) list.set(key + by * wide, value);
      }
    }
    const table = this.state.tables.find(({ area: own }) => own.sheetId === area.sheetId && area.row > own.row);
    if (table) this.changeTable(table.id, { area: { ...table.area, rows: Math.max(2, table.area.rows + by) } });
  }

  /** What is written over the heading of a column names it. */
  nameColumns(sheetId: string, row: number): void {
    for (const { id, area, columns } of this.state.tables.filter(
      (table) => table.area.sheetId === sheetId && table.area.row === row,
    )) {
      const { cells } = this.sheet(sheetId);
      const named = columns.map((column, index) => ({ ...column, name: String(cells.get(at(row, area.column + index)) ?? '') }));
      if (named.some(({ name }, index) => name !== columns[index]!.name)) this.changeTable(id, { columns: named });
    }
  }

  /** Puts a column into a sheet; a table that it stands in gets a column without a name. */
  insertColumn(sheetId: string, column: number): void {
    this.moveColumns(sheetId, column, 1);
    for (const { id, area, columns } of this.tablesAcross(sheetId, column)) {
      const added = { id: ++this.state.made, name: `Column${this.state.made}` };
      this.own(sheetId).cells.set(at(area.row, column), added.name);
      this.changeTable(id, {
        area: { ...area, columns: area.columns + 1 },
        columns: columns.flatMap((one, index) => (area.column + index === column ? [added, one] : [one])),
      });
    }
  }

  removeColumn(sheetId: string, column: number): void {
    for (const { id, area, columns } of this.tablesAcross(sheetId, column))
      this.changeTable(id, {
        area: { ...area, columns: area.columns - 1 },
        columns: columns.filter((_, at) => area.column + at !== column),
      });
    this.moveColumns(sheetId, column + 1, -1);
  }

  private tablesAcross(sheetId: string, column: number): readonly TableInfo[] {
    return this.state.tables.filter(
      ({ area }) => area.sheetId === sheetId && column > area.column && column < area.column + area.columns,
    );
  }

  private moveColumns(sheetId: string, from: number, by: number): void {
    this.version++;
    const { cells, formats, looks, rules, notes } = this.writable(sheetId);
    for (const list of [cells, formats, looks, rules, notes] as Map<Spot, unknown>[]) {
      const right = [...list].filter(([key]) => columnOf(key) >= Math.min(from, from + by));
      for (const [key] of right) list.delete(key);
      for (const [key, value] of right) if (columnOf(key) >= from) list.set(key + by, value);
    }
  }

  changeName(name: string, sheetId: string | null, to: Partial<NameInfo>): void {
    this.version++;
    this.state.names = this.state.names.map((one) => (same(one.name, name) && one.sheetId === sheetId ? { ...one, ...to } : one));
  }
}
