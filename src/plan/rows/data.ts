import type { Assumption, Column, Data, Raw, Table } from '../../formula';
import { allTables, inputTables, workingTables } from '../../model';
import { circuits, latencies, linkYears, yearNeeds } from '../../model/tables';
import { outlineOf } from './outline';
import type { Plan, Row } from '../plan';
import { workingRows } from './workingRows';

/** The written cells of a table's rows, column by column. Throws on a field that no column has: rows and columns must not drift apart. */
export function constantsOf(table: Table, rows: readonly Row[]): ReadonlyMap<Column, readonly Raw[]> {
  const written = table.columns.filter((column) => !column.formula);
  const known = new Set(written.map((column) => column.field));
  for (const field of Object.keys(rows[0] ?? {}))
    if (!known.has(field)) throw new Error(`${table.name} has no written column ${field}`);
  return new Map(written.map((column) => [column, rows.map((row) => row[column.field] ?? null)]));
}

/** All that is not calculated. The rows of Year needs, Circuits, Link years and Latencies follow from results and come later. */
export function dataOf(plan: Plan): Data {
  const rows = new Map<Table, readonly Row[]>([
    ...inputTables.map((table) => [table, plan.tables.get(table) ?? []] as const),
    ...workingRows(outlineOf(plan)),
  ]);
  const late = new Set<Table>([yearNeeds, circuits, linkYears, latencies]);
  const missing = workingTables.find((table) => !rows.has(table) && !late.has(table));
  if (missing) throw new Error(`no rows are made for ${missing.name}`);
  const filled = allTables.filter((table) => rows.has(table));
  return {
    rows: new Map(filled.map((table) => [table, rows.get(table)!.length])),
    constants: new Map(filled.flatMap((table) => [...constantsOf(table, rows.get(table)!)])),
    assumptions: new Map<Assumption, Raw>(plan.assumptions),
  };
}
