import { handler, type HostObject } from '../batch/handlers';
import { Refusal, type Area, type Grid, type TableInfo } from '../grid/grid';
import { intersection, isInside } from './addresses';
import { asBoolean } from './checks';
import { tableChanged } from './events';
import { workbookEvents, type Listening } from './listening';
import { invalidArgument, itemNotFound, mergedRangeConflict } from './refusals';
import { areaOf } from './references';
import { idOfSheet } from './sheetIds';
import { tableAt, type Areas, type InScope } from './targets';

/** A table of an id or name among those of a collection. */
const find = (tables: readonly TableInfo[], key: unknown): HostObject => {
  const text = String(key).toLowerCase();
  const found = tables.find(({ id }) => id === String(key)) ?? tables.find(({ name }) => name.toLowerCase() === text);
  if (found === undefined) throw itemNotFound();
  return tableAt(found.id);
};

/** Excel says `InvalidArgument` where the name of a table is taken: https://github.com/OfficeDev/office-js/issues/551. */
export const asTableRefusal = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal && error.reason === 'exists') throw invalidArgument(error.message);
    throw error;
  }
};

/** No table and no merged cells. `tableId` is left out of account: a table may be resized over itself. */
export const requireFree = (grid: Grid, area: Area, tableId?: string): void => {
  const taken = [
    ...grid.tables.all().flatMap((table) => (table.id === tableId ? [] : [table.area])),
    ...grid.cells.merges(area.sheetId),
  ].filter((one) => one.sheetId === area.sheetId && intersection(one, area) !== null);
  if (taken.length > 0) throw mergedRangeConflict();
};

const inScope = (grid: Grid, { sheetId }: InScope): readonly TableInfo[] =>
  grid.tables.all().filter(({ area }) => sheetId === null || area.sheetId === sheetId);

export const tables = (grid: Grid, listening: Listening) =>
  handler<InScope>({
    items: (scope) => inScope(grid, scope).map(({ id }) => tableAt(id)),
    item: (scope, key) => find(inScope(grid, scope), key),
    methods: {
      Add: ({ sheetId }, address, hasHeaders) => {
        const area = areaOf(grid, address, sheetId, 'the address');
        if (sheetId !== null && area.sheetId !== sheetId) throw invalidArgument('the address is on another sheet');
        requireFree(grid, area);
        return tableAt(grid.tables.add(area, asBoolean(hasHeaders, 'hasHeaders')).id);
      },
    },
    events: {
      DataChanged: listening.to((event, { sheetId }) => {
        const changed = inScope(grid, { sheetId }).flatMap(({ id }) => tableChanged(grid, event, { tableId: id }) ?? [])[0];
        return changed === undefined ? null : { ...changed, targetId: sheetId === null ? workbookEvents : idOfSheet(sheetId) };
      }),
    },
  });

/** Tables that touch a range, or lie inside it: `range.getTables(fullyContained)`. */
interface Touched {
  readonly areas: Areas;
  readonly inside: boolean;
}

const touched = (grid: Grid, { areas, inside }: Touched): readonly TableInfo[] =>
  grid.tables
    .all()
    .filter(({ area }) =>
      areas.some((one) => one.sheetId === area.sheetId && (inside ? isInside(area, one) : intersection(area, one) !== null)),
    );

export const scopedTables = (grid: Grid) =>
  handler<Touched>({
    items: (scope) => touched(grid, scope).map(({ id }) => tableAt(id)),
    item: (scope, key) => find(touched(grid, scope), key),
    methods: {
      GetFirst: (scope) => {
        const [first] = touched(grid, scope);
        if (first === undefined) throw itemNotFound();
        return tableAt(first.id);
      },
    },
  });
