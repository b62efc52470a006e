import { type Column, foldKey, type Table } from '../../formula';
import type { Quoted } from '../../plan/quote';

/** The rows of a table in which a column holds a key. */
export const rowsWhere = (reading: Quoted['full']['reading'], table: Table, of: Column, key: string): number[] =>
  Array.from({ length: reading.rowCount(table) }, (_, row) => row).filter(
    (row) => foldKey(String(reading.cell(of, row))) === foldKey(key),
  );
