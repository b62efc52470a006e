import { type Area, type CellContent, Refusal } from './contract/area';
import type { TableInfo, Tables } from './contract/tables';
import type { Engine } from './engine/engine';
import { overlap, zoneOf } from './engine/places';
import type { Protection } from './engine/protection';
import type { Writer } from './engine/writer';
import type { GridCells } from './cells';
import type { Dependents } from './formulas/dependents';
import { renamed } from './formulas/rename';
import { useOf } from './formulas/structured';
import type { Moves } from './moves';
import { checkNewName } from './naming';
import { uniqueHeadings } from './tables/headings';
import type { Reconcile } from './tables/reconcile';
import type { TableRecord, TableRegistry } from './tables/registry';

const standardStyle = 'TableStyleMedium2';
/** Styles that the engine has; of others it shows the standard one. */
const shownStyle = (style: string): string =>
  /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/.test(style) ? style : 'None';

interface TableParts {
  readonly engine: Engine;
  readonly writer: Writer;
  readonly cells: GridCells;
  readonly moves: Moves;
  readonly protection: Protection;
  readonly registry: TableRegistry;
  readonly reconcile: Reconcile;
  readonly dependents: Dependents;
  readonly isNameTaken: (name: string) => boolean;
}

export class GridTables implements Tables {
  constructor(private readonly parts: TableParts) {}

  all(): readonly TableInfo[] {
    const { registry } = this.parts;
    registry.freshen();
    return registry.all.map((record) => registry.info(record));
  }

  find(idOrName: string): TableInfo | undefined {
    const record = this.parts.registry.find(idOrName);
    return record && this.parts.registry.info(record);
  }

  add(area: Area, hasHeadings: boolean): TableInfo {
    const { cells, engine, writer, registry, reconcile, protection } = this.parts;
    const { sheetId } = area;
    protection.checkFormats(sheetId);
    writer.reach({ ...area, rows: area.rows + 1 });
    writer.flush();
    if (registry.areasOn(sheetId).some((other) => overlap(other, area)))
      throw new Refusal('invalid', 'A table cannot overlap another.');
    if (!hasHeadings) this.parts.moves.insert({ ...area, rows: 1 }, 'down');
    // A table always has a row of body.
    const rows = hasHeadings ? Math.max(2, area.rows) : area.rows + 1;
    const whole = { ...area, rows };
    const row = { ...area, rows: 1 };
    const texts = hasHeadings ? (cells.texts(row)[0] ?? []) : Array.from({ length: area.columns }, () => '');
    const headings = uniqueHeadings(texts);
    cells.setNumberFormats(row, [headings.map(() => '@')]);
    const kept = cells.contents(row)[0] ?? [];
    cells.setContents(row, [headings.map((heading, index) => (kept[index] === heading ? null : heading))]);
    writer.flush();
    const config = {
      hasFilters: true,
      totalRow: false,
      firstColumn: false,
      lastColumn: false,
      numberOfHeaders: 1,
      bandedRows: true,
      bandedColumns: false,
      automaticAutofill: true,
      styleId: standardStyle,
    };
    engine.dispatch('CREATE_TABLE', { sheetId, ranges: [this.range(whole)], config, tableType: 'static' });
    const made = registry
      .engineTables()
      .find(({ range }) => range.sheetId === sheetId && range.zone.top === area.row && range.zone.left === area.column);
    if (!made) throw new Error('the engine made no table');
    return registry.info(reconcile.record(made, registry.freeName(this.parts.isNameTaken), 'program'));
  }

  resize(id: string, area: Area): void {
    const record = this.record(id);
    const { registry, writer } = this.parts;
    this.parts.protection.checkFormats(record.area.sheetId);
    const kept = area.sheetId === record.area.sheetId && area.row === record.area.row && overlap(area, record.area);
    if (!kept || area.rows < 2)
      throw new Refusal('invalid', 'The row of headings stays where it is, and the new block overlaps the old.');
    if (registry.areasOn(area.sheetId).some((other) => overlap(other, area) && !overlap(other, record.area))) {
      throw new Refusal('invalid', 'A table cannot overlap another.');
    }
    writer.reach(area);
    writer.flush();
    this.fillHeadings(record, area);
    this.update(record, { newTableRange: this.range(area) });
    this.parts.reconcile.run('program');
  }

  rename(id: string, name: string): void {
    const record = this.record(id);
    if (useOf(record.name) !== useOf(name)) checkNewName(name, this.parts.isNameTaken);
    this.parts.writer.flush();
    this.parts.registry.set({ ...record, name });
    const uses = new Set([useOf(record.name)]);
    this.parts.dependents.rewrite(uses, (written) =>
      renamed(written, { from: record.name, to: name, columns: new Map(), here: false }),
    );
    // What asked for the new name before there was one.
    this.parts.dependents.retranslate(new Set([useOf(name)]));
  }

  setLooks(id: string, looks: Partial<Pick<TableInfo, 'style' | 'filter' | 'bandedRows' | 'bandedColumns'>>): void {
    const record = this.record(id);
    this.parts.protection.checkFormats(record.area.sheetId);
    const { style, filter, bandedRows, bandedColumns } = looks;
    const config = {
      ...(style === undefined ? {} : { styleId: shownStyle(style) }),
      ...(filter === undefined ? {} : { hasFilters: filter }),
      ...(bandedRows === undefined ? {} : { bandedRows }),
      ...(bandedColumns === undefined ? {} : { bandedColumns }),
    };
    if (style !== undefined) this.parts.registry.set({ ...record, style });
    this.update(record, { config });
  }

  convertToRange(id: string): void {
    const record = this.record(id);
    this.parts.protection.checkFormats(record.area.sheetId);
    this.parts.writer.flush();
    this.parts.engine.dispatch('REMOVE_TABLE', { sheetId: record.area.sheetId, target: [zoneOf(record.area)] });
    this.parts.reconcile.run('program');
  }

  remove(id: string): void {
    const { area } = this.record(id);
    this.convertToRange(id);
    this.parts.cells.clear(area, 'all');
    this.parts.moves.remove(area, 'up');
  }

  addRows(id: string, index: number | null, contents: readonly (readonly (CellContent | null)[])[]): void {
    const { area } = this.record(id);
    const body = area.rows - 1;
    const at = index ?? body;
    if (at < 0 || at > body || !contents.length) throw new Refusal('invalid', 'There is no such row.');
    const place = { ...area, row: area.row + 1 + at, rows: contents.length };
    this.parts.moves.insert(place, 'down');
    const record = this.record(id);
    if (record.area.rows < area.rows + contents.length) {
      this.update(record, { newTableRange: this.range({ ...record.area, rows: area.rows + contents.length }) });
      this.parts.reconcile.run('program');
    }
    this.parts.cells.setContents(place, contents);
  }

  removeRows(id: string, index: number, count: number): void {
    const { area } = this.record(id);
    const body = area.rows - 1;
    if (index < 0 || count < 1 || index + count > body) throw new Refusal('invalid', 'There is no such row.');
    const place = { ...area, row: area.row + 1 + index, rows: count };
    // The last row is emptied: a table always has one.
    if (count === body) this.parts.cells.clear({ ...place, rows: 1 }, 'contents');
    const gone = count === body ? { ...place, row: place.row + 1, rows: count - 1 } : place;
    if (gone.rows) this.parts.moves.remove(gone, 'up');
  }

  addColumn(id: string, index: number | null, name: string | null): void {
    const { area } = this.record(id);
    const at = index ?? area.columns;
    if (at < 0 || at > area.columns) throw new Refusal('invalid', 'There is no such column.');
    const place = { ...area, column: area.column + at, columns: 1 };
    this.parts.moves.insert(place, 'right');
    const record = this.record(id);
    if (record.area.columns === area.columns) {
      this.update(record, { newTableRange: this.range({ ...record.area, columns: area.columns + 1 }) });
    }
    const heading = { ...place, rows: 1 };
    const others = this.record(id).columns.map((column) => column.name);
    this.parts.cells.setContents(heading, [[name ?? uniqueHeadings([...others, '']).at(-1) ?? '']]);
    this.parts.reconcile.run('program');
  }

  removeColumn(id: string, columnId: number): void {
    const { area, columns } = this.record(id);
    const at = columns.findIndex((column) => column.id === columnId);
    if (at < 0 || columns.length === 1) throw new Refusal(at < 0 ? 'missing' : 'invalid', 'The column cannot be taken out.');
    this.parts.moves.remove({ ...area, column: area.column + at, columns: 1 }, 'left');
  }

  private fillHeadings(record: TableRecord, area: Area): void {
    const row = { ...area, rows: 1 };
    const headings = uniqueHeadings(this.parts.cells.texts(row)[0] ?? []);
    this.parts.cells.setContents(row, [
      headings.map((heading, index) =>
        record.columns.some(({ name }) => name === heading) && index < record.columns.length ? null : heading,
      ),
    ]);
    this.parts.writer.flush();
  }

  private record(id: string): TableRecord {
    const record = this.parts.registry.find(id);
    if (!record) throw new Refusal('missing', 'There is no such table.');
    return record;
  }

  private range(area: Area): unknown {
    return this.parts.engine.getters.getRangeDataFromZone(area.sheetId, zoneOf(area));
  }

  private update(record: TableRecord, change: object): void {
    const { sheetId } = record.area;
    const zone = this.parts.registry.engineTable(record)?.range.zone ?? zoneOf(record.area);
    this.parts.writer.flush();
    this.parts.engine.dispatch('UPDATE_TABLE', { sheetId, zone, ...change });
  }
}
