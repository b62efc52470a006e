import { type Column, excelName } from '../../formula';
import { allTables } from '../../model';
import { parseCellReference, sheetReference } from '../../a1/references';
import { absoluteAddress } from '../../a1/addresses';
import type { CellBlock, TableSnapshot, WorkbookSnapshot } from '../existing/snapshot';
import { newerThan } from '../existing/newerThan';
import { findOurTables } from '../existing/ourSheets';
import { columnOfHeading } from './rows';

/** A column of the sheet that is to be inserted, and the heading it gets in the table it comes to stand in. */
export interface NewColumn {
  readonly sheet: string;
  readonly table: string;
  /** Row of the headings. */
  readonly row: number;
  /** Once the columns before it in the list are inserted. */
  readonly column: number;
  readonly heading: string;
}

/** A workbook with the columns that its tables lack because they were written by an older program. */
export interface WithNewColumns {
  /** In the order in which to insert them. */
  readonly columns: readonly NewColumn[];
  /** The workbook once they are there, with nothing below their headings. */
  readonly workbook: WorkbookSnapshot;
}

const allNames: ReadonlySet<string> = new Set(allTables.map(excelName));

/**
 * Inserts the columns that tables of an older workbook lack, as columns of the whole sheet: so nothing comes to stand beside or
 * below another cell than before. They stand inside their table, which grows by itself: behind the column that they follow in the
 * definition, but before the table's last.
 *
 * @param tables names of the tables that are to be refreshed; all of ours where nothing else is said.
 */
export function withNewColumns(before: WorkbookSnapshot, tables: ReadonlySet<string> = allNames): WithNewColumns {
  const newer = newerThan(before.part);
  const found = [...findOurTables(before)];
  const columns: NewColumn[] = [];
  let workbook = before;
  for (const table of newer.size > 0 ? allTables : []) {
    const name = excelName(table);
    const own = found.find(([key]) => key === name)?.[1];
    if (!own || !tables.has(name)) continue;
    table.columns.forEach((column, at) => {
      const there = workbook.tables.find((one) => one.name === own.name)!;
      if (!newer.has(column) || columnOfHeading(there, column.heading) >= 0) return;
      const { sheet, top: row } = there;
      columns.push({
        sheet,
        table: there.name,
        row,
        column: placeOf(table.columns.slice(0, at), there),
        heading: column.heading,
      });
      workbook = withColumn(workbook, columns.at(-1)!);
    });
  }
  return { columns, workbook };
}

/** Where a new column of a table is inserted, by those that precede it in the definition. */
function placeOf(preceding: readonly Column[], there: TableSnapshot): number {
  const places = preceding.map(({ heading }) => columnOfHeading(there, heading)).filter((place) => place >= 0);
  const [first, last] = [there.left + 1, there.left + there.headings.length - 1];
  return Math.min(Math.max(first, (places.at(-1) ?? there.left) + 1), last);
}

function withColumn({ sheets, tables, names, part }: WorkbookSnapshot, added: NewColumn): WorkbookSnapshot {
  return {
    sheets: sheets.map((sheet) =>
      sheet.name === added.sheet ? { ...sheet, used: sheet.used && widened(sheet.used, added) } : sheet,
    ),
    tables: tables.map((table) => (table.sheet === added.sheet ? tableBeside(table, added) : table)),
    names: names.map((name) => {
      const cell = parseCellReference(name.refersTo);
      if (cell?.sheet !== added.sheet || cell.column < added.column) return name;
      const address = absoluteAddress({ row: cell.row, column: cell.column + 1 });
      return { ...name, refersTo: `=${sheetReference(cell.sheet, address)}` };
    }),
    part,
  };
}

const spliced = <T>(items: readonly T[], at: number, item: T): readonly T[] => [...items.slice(0, at), item, ...items.slice(at)];

function widened({ top, left, rows }: CellBlock, { row, column, heading }: NewColumn): CellBlock {
  if (column <= left) return { top, left: left + 1, rows };
  return { top, left, rows: rows.map((cells, at) => spliced(cells, column - left, top + at === row ? heading : null)) };
}

function tableBeside(table: TableSnapshot, { table: own, column, heading }: NewColumn): TableSnapshot {
  if (column <= table.left) return { ...table, left: table.left + 1 };
  if (column >= table.left + table.headings.length || table.name !== own) return table;
  return {
    ...table,
    headings: spliced(table.headings, column - table.left, heading),
    newHeadings: [...(table.newHeadings ?? []), heading],
  };
}
