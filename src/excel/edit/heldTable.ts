import { cellAddress, shortAddress } from '../../a1/addresses';
import type { SheetRange } from '../../a1/references';
import { excelName, type Table } from '../../formula';
import { foldHeading } from '../../plan/fromCells/readRows';
import type { CellTarget } from '../../refresh/edits/contentEdits';
import { cellIn, formulaOf } from '../../refresh/existing/cells';
import { findOurTables } from '../../refresh/existing/ourSheets';
import type { CellSnapshot, TableSnapshot } from '../../refresh/existing/snapshot';
import { inputSheet } from '../../sheets/tables/tableSheets';
import { cellFormat } from '../../workbook/formats';
import type { TableColumn } from '../../workbook/workbook';
import type { WorkbookContents } from '../read/readWorkbook';
import type { HeldCell } from './inputEdit';

/**
 * The number format of a cell that is written: a text is text, whatever it looks like, and no formula stands in a cell of texts.
 * Among numbers `none` is a word that the cell takes as it is.
 */
export function formatFor(format: string, content: CellSnapshot): string {
  if (typeof content === 'string' && content !== 'none') return '@';
  return cellFormat(format, content !== null && typeof content === 'object' ? content.formula : undefined, null);
}

/** An input table of the open workbook with its rows, as the steps of an edit leave it one after the other. */
export class HeldTable {
  /** A row was added or removed, so rows below moved. */
  isReshaped = false;
  readonly rows: CellSnapshot[][];
  /** Our columns by folded heading, with the format, look and rule that their cells have. */
  private readonly ours: ReadonlyMap<string, TableColumn>;

  private constructor(
    readonly table: Table,
    private readonly found: TableSnapshot,
    private readonly contents: Pick<WorkbookContents, 'snapshot' | 'cells'>,
  ) {
    const used = contents.snapshot.sheets.find(({ name }) => name === found.sheet)?.used ?? null;
    this.rows = Array.from({ length: found.rows }, (_, row) =>
      found.headings.map((__, at) => cellIn(used, found.top + 1 + row, found.left + at)),
    );
    const columns = inputSheet(table, []).tables[0]?.columns ?? [];
    this.ours = new Map(columns.map((column) => [foldHeading(column.heading), column]));
  }

  /** The table wherever it is and whatever it is called now; null if it is gone. */
  static find(contents: Pick<WorkbookContents, 'snapshot' | 'cells'>, table: Table): HeldTable | null {
    const found = findOurTables(contents.snapshot).get(excelName(table));
    return found ? new HeldTable(table, found, contents) : null;
  }

  get sheet(): string {
    return this.found.sheet;
  }
  /** Its name in the workbook. */
  get name(): string {
    return this.found.name;
  }
  get isProtected(): boolean {
    return this.contents.snapshot.sheets.some(({ name, protected: is }) => is && name === this.sheet);
  }

  /** Our columns and where they stand, from the left of the sheet. */
  get columns(): readonly { readonly column: TableColumn; readonly at: number }[] {
    return this.found.headings.flatMap((heading, at) => {
      const column = this.ours.get(foldHeading(heading));
      return column ? [{ column, at: this.found.left + at }] : [];
    });
  }

  /** The row of the sheet in which a row of the table stands. */
  rowOnSheet(row: number): number {
    return this.found.top + 1 + row;
  }

  columnOf(heading: string): number | null {
    const at = this.found.headings.findIndex((one) => foldHeading(one) === foldHeading(heading));
    return at < 0 ? null : at;
  }

  at(row: number, heading: string): CellSnapshot {
    const column = this.columnOf(heading);
    return (column === null ? null : this.rows[row]?.[column]) ?? null;
  }

  /** What a cell shows: of a formula its result. Rows must not have moved. */
  shown(row: number, column: number): CellSnapshot {
    const holds = this.rows[row]![column]!;
    const raw = this.contents.cells.get(this.sheet);
    if (formulaOf(holds) === null || !raw) return holds;
    const value = raw.values[this.rowOnSheet(row) - raw.top]?.[this.found.left + column - raw.left];
    return (value ?? null) as CellSnapshot;
  }

  put(row: number, column: number, content: CellSnapshot): void {
    this.rows[row]![column] = content === '' ? null : content;
  }

  insert(row: number): void {
    this.isReshaped = true;
    this.rows.splice(
      row,
      0,
      this.found.headings.map(() => null),
    );
  }

  remove(row: number): void {
    this.isReshaped = true;
    this.rows.splice(row, 1);
  }

  /** All cells of a row, those of the user's columns too. */
  rowCells(row: number): readonly HeldCell[] {
    return this.found.headings.map((heading, at) => ({ heading, holds: this.rows[row]![at]! }));
  }

  /** What is written into a cell, in the number format of its column. */
  target(row: number, column: number, content: CellSnapshot): CellTarget {
    const own = this.ours.get(foldHeading(this.found.headings[column] ?? ''));
    return {
      row: this.rowOnSheet(row),
      column: this.found.left + column,
      content: content ?? '',
      format: formatFor(own?.format ?? 'General', content),
    };
  }

  /** A cell; with no row the heading, with no column the whole row. */
  placeOf(row: number | null, column: number | null): SheetRange {
    const { sheet, top, left, headings } = this.found;
    const at = row === null ? top : this.rowOnSheet(row);
    if (column === null) return { sheet, cells: shortAddress({ top: at, bottom: at, left, right: left + headings.length - 1 }) };
    return { sheet, cells: cellAddress({ row: at, column: left + column }) };
  }
}
