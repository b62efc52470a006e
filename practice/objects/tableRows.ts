import { handler, HostObject } from '../batch/handlers';
import type { Area, Grid } from '../grid/grid';
import { asInteger } from './checks';
import { contentsFor } from './matrices';
import { writeContents } from './rangeCells';
import { invalidArgument, itemNotFound } from './refusals';
import { bodyOf } from './references';
import { tableInfo } from './table';
import { rangeAt, type OfTable } from './targets';

interface OfRow extends OfTable {
  /** In the body, from 0. It is the place, not the row: rows above it that go make it the next one. */
  readonly index: number;
}

const rowAt = ({ tableId }: OfTable, index: number) => new HostObject<OfRow>('TableRow', { tableId, index });

/** Excel takes −1 and nothing as the end of the table. */
const placeFor = (index: unknown, rows: number): number | null => {
  if (index === undefined || index === -1) return null;
  if (asInteger(index, 'the index', 0) > rows) throw invalidArgument('the table has fewer rows');
  return index as number;
};

export const tableRows = (grid: Grid) =>
  handler<OfTable>({
    items: (target) => Array.from({ length: bodyOf(tableInfo(grid, target)).rows }, (_, index) => rowAt(target, index)),
    methods: {
      GetCount: (target) => bodyOf(tableInfo(grid, target)).rows,
      GetItemAt: (target, index) => {
        if (asInteger(index, 'the index') < 0 || (index as number) >= bodyOf(tableInfo(grid, target)).rows)
          throw invalidArgument('no such row');
        return rowAt(target, index as number);
      },
      Add: (target, index, values) => {
        const { id, area, columns } = tableInfo(grid, target);
        const { rows } = bodyOf(tableInfo(grid, target));
        const at = placeFor(index, rows);
        const added = Array.isArray(values) ? values.length : 1;
        if (added === 0) throw invalidArgument('no row was given');
        const cells = { ...area, rows: added, columns: columns.length };
        grid.tables.addRows(id, at, values === undefined ? [columns.map(() => null)] : contentsFor(cells, values));
        return rowAt(target, at ?? rows);
      },
    },
  });

const removeRows = (grid: Grid, target: OfTable, index: number, count: number): void => {
  const info = tableInfo(grid, target);
  if (index + count > bodyOf(info).rows) throw invalidArgument('the table has fewer rows');
  grid.tables.removeRows(info.id, index, count);
};

export const tableRow = (grid: Grid) => {
  const areaOf = ({ tableId, index }: OfRow): Area => {
    const body = bodyOf(tableInfo(grid, { tableId }));
    if (index >= body.rows) throw itemNotFound('the row is gone');
    return { ...body, row: body.row + index, rows: 1 };
  };
  return handler<OfRow>({
    properties: {
      Index: { get: (target) => areaOf(target) && target.index },
      Values: {
        get: (target) => grid.cells.values(areaOf(target)),
        set: (target, values) => writeContents(grid, areaOf(target), values),
      },
    },
    methods: {
      GetRange: (target) => rangeAt(areaOf(target)),
      Delete: (target) => removeRows(grid, target, target.index, 1),
    },
  });
};
