import { handler, HostObject } from '../batch/handlers';
import type { Area, Grid, TableInfo } from '../grid/grid';
import { asFilledText, asInteger } from './checks';
import { contentsFor } from './matrices';
import { writeContents } from './rangeCells';
import { itemNotFound } from './refusals';
import { bodyOf } from './references';
import { tableInfo } from './table';
import { rangeAt, type OfTable } from './targets';

interface OfColumn extends OfTable {
  readonly columnId: number;
}

const columnAt = (tableId: string, columnId: number) => new HostObject<OfColumn>('TableColumn', { tableId, columnId });

const placeOf = ({ columns }: TableInfo, { columnId }: OfColumn): number => {
  const at = columns.findIndex(({ id }) => id === columnId);
  if (at < 0) throw itemNotFound('the column is gone');
  return at;
};

export const tableColumns = (grid: Grid) =>
  handler<OfTable>({
    items: (target) => tableInfo(grid, target).columns.map(({ id }) => columnAt(target.tableId, id)),
    item: (target, key) => {
      const { columns } = tableInfo(grid, target);
      const byName = columns.find(({ name }) => typeof key === 'string' && name.toLowerCase() === key.toLowerCase());
      const found = byName ?? columns.find(({ id }) => String(id) === String(key));
      if (found === undefined) throw itemNotFound();
      return columnAt(target.tableId, found.id);
    },
    methods: {
      Add: (target, index, values, name) => {
        const before = tableInfo(grid, target);
        const at = index === undefined || index === -1 ? null : asInteger(index, 'the index', 0);
        grid.tables.addColumn(before.id, at, name === undefined ? null : asFilledText(name, 'the name of a column'));
        const { columns, area } = tableInfo(grid, target);
        const added = columns.findIndex(({ id }) => before.columns.every((column) => column.id !== id));
        const column = columns[added];
        if (column === undefined) throw itemNotFound('the column was not added');
        if (values !== undefined) writeColumn(grid, { ...area, column: area.column + added, columns: 1 }, name, values);
        return columnAt(target.tableId, column.id);
      },
    },
  });

/** Values of a new column, its heading first; a name given beside takes the heading's place. */
const writeColumn = (grid: Grid, area: Area, name: unknown, values: unknown): void => {
  const contents = contentsFor(area, values);
  writeContents(grid, area, name === undefined ? contents : [[null], ...contents.slice(1)]);
};

export const tableColumn = (grid: Grid) => {
  const areaOf = (target: OfColumn): Area => {
    const info = tableInfo(grid, target);
    return { ...info.area, column: info.area.column + placeOf(info, target), columns: 1 };
  };
  return handler<OfColumn>({
    identity: ({ columnId }) => ({ Id: String(columnId) }),
    properties: {
      Id: { get: ({ columnId }) => columnId },
      Index: { get: (target) => placeOf(tableInfo(grid, target), target) },
      Name: {
        get: (target) => tableInfo(grid, target).columns[placeOf(tableInfo(grid, target), target)]?.name,
        set: (target, name) =>
          writeContents(grid, { ...areaOf(target), rows: 1 }, [[asFilledText(name, 'the name of a column')]]),
      },
      Values: {
        get: (target) => grid.cells.values(areaOf(target)),
        set: (target, values) => writeContents(grid, areaOf(target), values),
      },
    },
    methods: {
      GetRange: (target) => rangeAt(areaOf(target)),
      GetDataBodyRange: (target) => {
        const { row, rows } = bodyOf(tableInfo(grid, target));
        return rangeAt({ ...areaOf(target), row, rows });
      },
      GetHeaderRowRange: (target) => rangeAt({ ...areaOf(target), rows: 1 }),
      Delete: (target) => grid.tables.removeColumn(tableInfo(grid, target).id, target.columnId),
    },
  });
};
