import { parseCellReference } from '../../src/a1/references';
import type { CellSnapshot, NameSnapshot, TableSnapshot, WorkbookSnapshot } from '../../src/refresh/existing/snapshot';
import type { NewContent } from '../../src/refresh/edits/edit';
import { moveCells, newSheet, type PlainSheet, spot, usedOf } from './plainSheet';

/**
 * A workbook in memory as Excel would keep it: sheets, cells, tables, names, the custom part. It refuses what Excel
 * refuses: a name that is taken, a table over another, a formula in a cell of texts.
 */
export class PlainWorkbook {
  readonly sheets: PlainSheet[] = [];
  readonly tables: { -readonly [Key in keyof TableSnapshot]: TableSnapshot[Key] }[] = [];
  names: NameSnapshot[] = [];
  part: string | null = null;
  /** Every cell that was written or cleared, as `sheet row column`. */
  readonly touched = new Set<string>();

  sheet(name: string): PlainSheet {
    const found = this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  addSheet(name: string, position = this.sheets.length): PlainSheet {
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw new Error(`a sheet ${name} is there`);
    if (position < 0 || position > this.sheets.length) throw new Error(`no position ${position}`);
    const sheet = newSheet(name);
    this.sheets.splice(position, 0, sheet);
    return sheet;
  }

  renameSheet(from: string, to: string): void {
    const sheet = this.sheet(from);
    const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'!`;
    const refer = (text: string): string => text.replaceAll(quoted(sheet.name), quoted(to));
    for (const { cells } of this.sheets)
      for (const [at, content] of cells)
        if (content !== null && typeof content === 'object') cells.set(at, { formula: refer(content.formula) });
    this.names = this.names.map((name) => ({ ...name, refersTo: refer(name.refersTo) }));
    for (const table of this.tables) if (table.sheet === sheet.name) table.sheet = to;
    sheet.name = to;
  }

  /** Columns side by side under new headings. Cells right of them move with them, tables, names and all. */
  insertColumns(name: string, column: number, headings: readonly string[] = ['Mine']): void {
    const sheet = this.sheet(name);
    const count = headings.length;
    moveCells(sheet, (old) => (old >= column ? old + count : old));
    for (const table of this.tables) {
      if (table.sheet !== sheet.name) continue;
      if (column <= table.left) table.left += count;
      else if (column < table.left + table.headings.length) {
        const at = column - table.left;
        table.headings = [...table.headings.slice(0, at), ...headings, ...table.headings.slice(at)];
        headings.forEach((heading, more) => sheet.cells.set(spot(table.top, column + more), heading));
      }
    }
    this.names = this.names.map((each) => {
      const cell = parseCellReference(each.refersTo);
      if (cell?.sheet !== sheet.name || cell.column < column) return each;
      throw new Error('names that move are not made here');
    });
  }

  /** Deletes columns of a sheet, side by side. */
  removeColumns(name: string, column: number, count = 1): void {
    const sheet = this.sheet(name);
    const isGone = (old: number): boolean => old >= column && old < column + count;
    moveCells(sheet, (old) => (isGone(old) ? null : old > column ? old - count : old));
    for (const table of this.tables) {
      if (table.sheet !== sheet.name) continue;
      const first = table.left;
      if (column < first) table.left -= count;
      else table.headings = table.headings.filter((_, at) => !isGone(first + at));
    }
  }

  /** The same workbook once more. */
  copy(): PlainWorkbook {
    const other = new PlainWorkbook();
    for (const sheet of this.sheets)
      other.sheets.push({
        ...sheet,
        cells: new Map(sheet.cells),
        formats: new Map(sheet.formats),
        looks: new Map(sheet.looks),
        merges: new Set(sheet.merges),
        charts: new Map(sheet.charts),
        notes: new Map(sheet.notes),
        links: new Map(sheet.links),
        other: new Map(sheet.other),
      });
    other.tables.push(...this.tables.map((table) => ({ ...table })));
    other.names = [...this.names];
    other.part = this.part;
    return other;
  }

  put(name: string, row: number, column: number, content: CellSnapshot): void {
    const sheet = this.sheet(name);
    if (content === null || content === '') sheet.cells.delete(spot(row, column));
    else sheet.cells.set(spot(row, column), content);
  }

  at(name: string, row: number, column: number): CellSnapshot {
    return this.sheet(name).cells.get(spot(row, column)) ?? null;
  }

  /** What is there, as plain data. */
  get before(): WorkbookSnapshot {
    return {
      sheets: this.sheets.map((sheet) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        protected: sheet.isProtected,
        used: usedOf(sheet),
        charts: [...sheet.charts.keys()],
      })),
      names: this.names.map((name) => ({ ...name })),
      tables: this.tables.map((table) => ({ ...table })),
      part: this.part,
    };
  }

  /** Writes lists of values, one for each row or one for all, into an area. */
  each<T>(
    name: string,
    top: number,
    left: number,
    rows: number,
    lists: readonly (readonly (T | null)[])[],
    write: (sheet: PlainSheet, at: string, value: T) => void,
  ): void {
    if (lists.length !== rows && lists.length !== 1) throw new Error(`${lists.length} lists for ${rows} rows`);
    const sheet = this.sheet(name);
    for (let row = 0; row < rows; row++)
      lists[lists.length === 1 ? 0 : row]!.forEach((value, column) => {
        if (value !== null) write(sheet, spot(top + row, left + column), value);
      });
  }

  write(sheet: PlainSheet, at: string, put: NewContent): void {
    this.touched.add(`${sheet.name} ${at}`);
    const format = sheet.formats.get(at) ?? 'General';
    if (put === '') sheet.cells.delete(at);
    else if (typeof put === 'string' && put !== 'none' && format !== '@')
      throw new Error(`a text in a cell of format ${format}: ${put}`);
    else if (typeof put === 'object' && format === '@') throw new Error('a formula in a cell of texts');
    else sheet.cells.set(at, put);
  }

  clear(sheet: PlainSheet, at: string): void {
    this.touched.add(`${sheet.name} ${at}`);
    sheet.cells.delete(at);
    sheet.formats.delete(at);
    sheet.looks.delete(at);
  }

  table(name: string) {
    const found = this.tables.find((table) => table.name === name);
    if (!found) throw new Error(`no table ${name}`);
    return found;
  }

  addTable(sheet: string, name: string, top: number, left: number, headings: readonly string[], rows: number): void {
    if (this.tables.some((table) => table.name.toLowerCase() === name.toLowerCase())) throw new Error(`a table ${name} is there`);
    if (rows < 1) throw new Error('a table has a row');
    headings.forEach((heading, at) => this.put(sheet, top, left + at, heading));
    this.tables.push({ name, sheet: this.sheet(sheet).name, top, left, headings, rows });
  }

  /** Blank rows at the end of a table, or before one of its rows; those below move down. */
  addRows(name: string, count: number, before?: number): void {
    const table = this.table(name);
    const below = Array.from({ length: count * table.headings.length }, (_, at) =>
      this.at(
        table.sheet,
        table.top + 1 + table.rows + Math.floor(at / table.headings.length),
        table.left + (at % table.headings.length),
      ),
    );
    if (below.some((content) => content !== null)) throw new Error(`something stands below ${name}`);
    table.rows += count;
    const sheet = this.sheet(table.sheet);
    for (let column = table.left; column < table.left + table.headings.length; column++)
      for (let row = table.rows - 1; row >= (before ?? table.rows); row--) {
        const at = spot(table.top + 1 + row, column);
        const from = row - count >= before! ? spot(table.top + 1 + row - count, column) : null;
        for (const kept of [sheet.cells, sheet.formats, sheet.looks] as Map<string, unknown>[]) {
          const value = from === null ? undefined : kept.get(from);
          if (value === undefined) kept.delete(at);
          else kept.set(at, value);
        }
      }
  }

  /** Takes cells out; those of the table below move up. */
  removeRows(name: string, first: number, count: number): void {
    const table = this.table(name);
    if (first + count > table.rows) throw new Error(`${name} has no row ${first + count - 1}`);
    const sheet = this.sheet(table.sheet);
    for (let column = table.left; column < table.left + table.headings.length; column++)
      for (let row = first; row < table.rows; row++) {
        const at = spot(table.top + 1 + row, column);
        const from = row + count < table.rows ? spot(table.top + 1 + row + count, column) : null;
        for (const kept of [sheet.cells, sheet.formats, sheet.looks] as Map<string, unknown>[]) {
          const value = from === null ? undefined : kept.get(from);
          if (value === undefined) kept.delete(at);
          else kept.set(at, value);
        }
      }
    table.rows -= count;
    if (table.rows === 0) table.rows = 1;
  }
}
