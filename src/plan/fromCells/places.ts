import { cellAddress, shortAddress } from '../../a1/addresses';
import { quoteSheet, type SheetRange } from '../../a1/references';
import { assumptions, inputTables } from '../../model';
import { type Definition, inputColumns, partOf } from '../describe/definitions';
import type { Assumption, Table } from '../../formula';
import type { NamedCell, TableCells } from './inputCells';
import { columnsAt } from './readRows';

/** Where the inputs of a workbook stand. */
export interface InputPlaces {
  readonly tables: ReadonlyMap<Table, Omit<TableCells, 'rows'>>;
  readonly assumptions: ReadonlyMap<Assumption, Omit<NamedCell, 'content'>>;
}

/** The row of its table in which each element of a list stands, counted from 0; undefined if it stands in none. */
export interface RowPlaces {
  readonly rows: ReadonlyMap<Table, readonly (number | undefined)[]>;
}

/** What a path of a plan file speaks of. */
export interface Subject {
  /** Null: the assumptions, or the plan as a whole. */
  readonly table: Table | null;
  /** None where it is about a row, a table or all assumptions. */
  readonly definition: Definition | null;
  /** Element of the table's list; null where it is about the table. */
  readonly element: number | null;
}

const byPart = new Map(inputTables.map((table) => [partOf(table), table]));

/** What a path such as `workloads[3].span`, `platforms[2].hypervisors[1]`, `offers` or `assumptions.paths` speaks of. */
export function subjectOf(path: string): Subject {
  const [, part = '', element, field = ''] = /^(\w+)(?:\[(\d+)\])?(?:\.([\w.]+))?/.exec(path) ?? [];
  const table = byPart.get(part) ?? null;
  const known: readonly Definition[] = table ? inputColumns(table) : part === 'assumptions' ? assumptions : [];
  const definition = known.find((one) => one.field === field) ?? known.find((one) => one.input.memberOf?.field === field) ?? null;
  return { table, definition, element: element === undefined ? null : Number(element) };
}

/** Where the subject of a path stands: its cell, the first heading for a table, or the row; null where none of it is there. */
export function placeOf(path: string, cells: InputPlaces, { rows }: RowPlaces): SheetRange | null {
  const { table, definition, element } = subjectOf(path);
  if (!table) {
    const named = [...cells.assumptions].find(([assumption]) => assumption === definition)?.[1];
    return named ? { sheet: named.sheet, cells: cellAddress({ row: named.row, column: named.column }) } : null;
  }
  const found = cells.tables.get(table);
  if (!found) return null;
  const { sheet, row: top, column: left } = found;
  const columns = columnsAt(table, found);
  // Found by its own field where a list has several columns, so that a word of the list leads to its cell.
  const at = definition && columns.get(definition);
  if (element === null) return { sheet, cells: cellAddress({ row: top, column: left + (at ?? 0) }) };
  const row = rows.get(table)?.[element];
  if (row === undefined) return null;
  if (typeof at === 'number') return { sheet, cells: cellAddress({ row: top + 1 + row, column: left + at }) };
  return {
    sheet,
    cells: shortAddress({ top: top + 1 + row, left, bottom: top + 1 + row, right: left + found.headings.length - 1 }),
  };
}

/** A place as a person writes it: `Workloads!C9`, `'My sheet'!C9`. */
export const placeText = ({ sheet, cells }: SheetRange): string =>
  `${/^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) ? sheet : quoteSheet(sheet)}!${cells}`;
