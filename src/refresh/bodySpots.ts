import type { Spot } from '../workbook/areas';
import { bodyRows } from '../workbook/extents';
import type { TableStand } from './standing';

/** The cells of a column of a table from some row on, counted from 0. */
export const below = ({ table, top, columns }: TableStand, at: number, from: number): Spot[] =>
  columns[at]! < 0
    ? []
    : Array.from({ length: bodyRows(table) - from }, (_, row) => ({ row: top + 1 + from + row, column: columns[at]! }));
