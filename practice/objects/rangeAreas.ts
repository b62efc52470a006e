import { handler, HostObject, nullObject } from '../batch/handlers';
import type { Area, Grid } from '../grid/grid';
import { intersection, maxColumns, maxRows } from './addresses';
import { clear } from './clearing';
import { itemNotFound } from './refusals';
import { aboutAreas } from './range';
import { addressOf, listOfAreas } from './references';
import { areasAt, rangeAt, type Areas } from './targets';

const address = (grid: Grid) => ({ get: (areas: Areas) => areas.map((area) => addressOf(grid, area)).join(',') });

const meeting = (grid: Grid, areas: Areas, reference: unknown): Areas => {
  const others = listOfAreas(grid, reference, areas[0]?.sheetId ?? '', 'the other range');
  return areas.flatMap((area) =>
    others.flatMap((other) => {
      const common = other.sheetId === area.sheetId ? intersection(area, other) : null;
      return common === null ? [] : [{ ...area, ...common }];
    }),
  );
};

const all = (areas: Areas, holds: (area: Area) => boolean) => areas.every(holds);

export const rangeAreas = (grid: Grid) =>
  handler<Areas>({
    properties: {
      ...aboutAreas<Areas>((areas) => areas),
      Address: address(grid),
      AddressLocal: address(grid),
      AreaCount: { get: (areas) => areas.length },
      CellCount: { get: (areas) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
      IsEntireColumn: { get: (areas) => all(areas, ({ rows }) => rows === maxRows) },
      IsEntireRow: { get: (areas) => all(areas, ({ columns }) => columns === maxColumns) },
      Areas: { get: (areas) => new HostObject('RangeCollection', areas) },
    },
    methods: {
      Calculate: () => grid.calculate(),
      Clear: (areas, applyTo) => clear(grid, areas, applyTo),
      GetEntireColumn: (areas) => areasAt(areas.map((area) => ({ ...area, row: 0, rows: maxRows }))),
      GetEntireRow: (areas) => areasAt(areas.map((area) => ({ ...area, column: 0, columns: maxColumns }))),
      GetIntersection: (areas, other) => {
        const common = meeting(grid, areas, other);
        if (common.length === 0) throw itemNotFound();
        return areasAt(common);
      },
      GetIntersectionOrNullObject: (areas, other) => {
        const common = meeting(grid, areas, other);
        return common.length === 0 ? nullObject : areasAt(common);
      },
      GetTables: (areas, fullyContained) => new HostObject('TableScopedCollection', { areas, inside: fullyContained === true }),
    },
  });

/** The ranges of a `RangeAreas`, one by one. */
export const rangeCollection = () => handler<Areas>({ items: (areas) => areas.map(rangeAt) });
