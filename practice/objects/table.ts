import { handler, HostObject } from '../batch/handlers';
import type { Grid, TableInfo } from '../grid/grid';
import { asBoolean, asFilledText } from './checks';
import { tableChanged } from './events';
import type { Listening } from './listening';
import { invalidArgument, itemNotFound } from './refusals';
import { areaOf, bodyOf } from './references';
import { asTableRefusal, requireFree } from './tables';
import { rangeAt, sheetAt, type OfTable } from './targets';

export const tableInfo = (grid: Grid, { tableId }: OfTable): TableInfo => {
  const table = grid.tables.find(tableId);
  if (table === undefined) throw itemNotFound('the table is gone');
  return table;
};

type Looks = 'style' | 'filter' | 'bandedRows' | 'bandedColumns';

const look = (grid: Grid, key: Exclude<Looks, 'style'>, what: string) => ({
  get: (target: OfTable) => tableInfo(grid, target)[key],
  set: (target: OfTable, value: unknown) => grid.tables.setLooks(tableInfo(grid, target).id, { [key]: asBoolean(value, what) }),
});

const child = (type: string) => ({ get: (target: OfTable) => new HostObject(type, target) });

export const table = (grid: Grid, listening: Listening) => {
  const info = (target: OfTable) => tableInfo(grid, target);
  return handler<OfTable>({
    identity: (target) => ({ Id: info(target).id }),
    properties: {
      Id: { get: (target) => info(target).id },
      Name: {
        get: (target) => info(target).name,
        set: (target, name) =>
          asTableRefusal(() => grid.tables.rename(info(target).id, asFilledText(name, 'the name of a table'))),
      },
      Style: {
        get: (target) => info(target).style,
        set: (target, style) => grid.tables.setLooks(info(target).id, { style: asFilledText(style, 'style') }),
      },
      ShowFilterButton: look(grid, 'filter', 'showFilterButton'),
      ShowBandedRows: look(grid, 'bandedRows', 'showBandedRows'),
      ShowBandedColumns: look(grid, 'bandedColumns', 'showBandedColumns'),
      ShowHeaders: { get: (target) => info(target).headings },
      // The grid's tables have no row of totals.
      ShowTotals: { get: () => false },
      Columns: child('TableColumnCollection'),
      Rows: child('TableRowCollection'),
      Worksheet: { get: (target) => sheetAt(info(target).area.sheetId) },
    },
    methods: {
      GetRange: (target) => rangeAt(info(target).area),
      GetDataBodyRange: (target) => rangeAt(bodyOf(info(target))),
      GetHeaderRowRange: (target) => {
        const { area, headings } = info(target);
        if (!headings) throw itemNotFound('the table shows no headings');
        return rangeAt({ ...area, rows: 1 });
      },
      Resize: (target, newRange) => {
        const { id, area } = info(target);
        const wanted = areaOf(grid, newRange, area.sheetId, 'the new range');
        if (wanted.sheetId !== area.sheetId) throw invalidArgument('the new range is on another sheet');
        requireFree(grid, wanted, id);
        grid.tables.resize(id, wanted);
      },
      Delete: (target) => grid.tables.remove(info(target).id),
      ConvertToRange: (target) => {
        const { id, area } = info(target);
        grid.tables.convertToRange(id);
        return rangeAt(area);
      },
    },
    events: { DataChanged: listening.to((event, target) => tableChanged(grid, event, target)) },
  });
};
