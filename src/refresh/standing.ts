import { cellOf } from '../sheets/comparison/anchors';
import { hasFilter } from '../workbook/extents';
import { type PartSheet, readPart } from '../workbook/part';
import type { Sheet, Table, Workbook } from '../workbook/workbook';
import type { Before, SheetBefore, TableBefore } from './before';
import { type OurSheet, ourSheets, ourTables } from './ours';
import { headingAt, type RowPlan, rowPlan } from './rowPlan';

/** A table of the report, and the one that is there. */
export interface TableStand {
  readonly table: Table;
  readonly filter: boolean;
  readonly there: TableBefore | null;
  readonly rows: RowPlan;
  /** Cell of the first heading in the open workbook. */
  readonly top: number;
  /** Where each column of the report stands in the open workbook. */
  readonly columns: readonly number[];
}

/** A sheet of the report, and how it stands in the open workbook. */
export interface Stand {
  readonly sheet: Sheet;
  readonly key: string;
  readonly there: SheetBefore | null;
  readonly anchor: OurSheet['anchor'];
  /** Not finished yet: it is not there, or was not before a writing that was broken off. */
  readonly fresh: boolean;
  /** What is remembered of it as last written, and what is to be remembered. */
  readonly was: PartSheet | null;
  readonly willBe: PartSheet;
  readonly tables: readonly TableStand[];
  /** How far its cells moved since rows or columns were inserted before its table. */
  readonly down: number;
  readonly right: number;
}

/** How every sheet of a report stands in the open workbook. */
export function standing(before: Before, after: Workbook): readonly Stand[] {
  const [ours, tables] = [ourSheets(before), ourTables(before)];
  const [was, willBe] = [readPart(before.part), readPart(after.part)];
  if (!willBe) throw new Error('the report has no part');
  const keys = new Map(
    after.names.filter(({ hidden }) => hidden).map(({ name, refersTo }) => [cellOf(refersTo)?.sheet, name] as const),
  );
  return after.sheets.map((sheet) => {
    const key = keys.get(sheet.name);
    const remembered = willBe.sheets.find((each) => each.key === key);
    if (key === undefined || !remembered) throw new Error(`nothing finds the sheet ${sheet.name} again`);
    const found = ours.get(key);
    const there = before.sheets.find(({ name }) => name === found?.sheet) ?? null;
    const last = was?.sheets.find((each) => each.key === key) ?? null;
    const stands = sheet.tables.map((table) => tableStand(table, sheet, tables.get(table.name) ?? null, there));
    const [first] = stands;
    return {
      sheet,
      key,
      there,
      anchor: found?.anchor ?? null,
      fresh: there === null || (was?.state === 'unfinished' && last?.isNew === true),
      was: there === null ? null : last,
      willBe: remembered,
      tables: stands,
      down: first?.there ? first.there.top - first.table.row : 0,
      right: first?.there ? first.there.left - first.table.column : 0,
    };
  });
}

function tableStand(table: Table, sheet: Sheet, there: TableBefore | null, on: SheetBefore | null): TableStand {
  const rows: RowPlan = there
    ? rowPlan(there, on?.used ?? null, table)
    : { kept: [], removed: [], added: Math.max(1, table.rows.length) };
  return {
    table,
    filter: hasFilter(table, sheet),
    there,
    rows,
    top: there?.top ?? table.row,
    columns: table.columns.map(({ heading }, at) => (there ? headingAt(there, heading) : table.column + at)),
  };
}
