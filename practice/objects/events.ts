import type { HostEvent } from '../batch/handlers';
import type { GridEvent, Grid } from '../grid/grid';
import { intersection, printCells } from './addresses';
import { workbookEvents } from './listening';
import { addressOf, bodyOf } from './references';
import { idOfSheet } from './sheetIds';
import type { OfSheet, OfTable } from './targets';

type Changed = Extract<GridEvent, { kind: 'changed' }>;

const changeTypes = {
  edited: 'RangeEdited',
  rowsInserted: 'RowInserted',
  rowsDeleted: 'RowDeleted',
  columnsInserted: 'ColumnInserted',
  columnsDeleted: 'ColumnDeleted',
  cellsInserted: 'CellInserted',
  cellsDeleted: 'CellDeleted',
} as const;

const typeOf = (value: unknown) =>
  value === '' ? 'Empty' : (({ number: 'Double', boolean: 'Boolean' } as Record<string, string>)[typeof value] ?? 'String');

const detailsOf = ({ before, after }: Changed) =>
  before === undefined || after === undefined
    ? {}
    : { valueBefore: before, valueAfter: after, valueTypeBefore: typeOf(before), valueTypeAfter: typeOf(after) };

const changeArgument = (grid: Grid, event: Changed) => ({
  changeType: changeTypes[event.what],
  source: 'Local',
  worksheetId: idOfSheet(event.area.sheetId),
  address: printCells(event.area),
  triggerSource: event.by === 'program' ? 'ThisLocalAddin' : 'Unknown',
  shiftDirection: 'None',
  referenceId: addressOf(grid, event.area),
  ...detailsOf(event),
});

const isOn = (event: { area: { sheetId: string } }, sheet: OfSheet | null) =>
  sheet === null || event.area.sheetId === sheet.sheetId;

const targetOf = (sheet: OfSheet | null) => (sheet === null ? workbookEvents : idOfSheet(sheet.sheetId));

/** A change of cells, for a sheet or, with null, for all sheets. */
export const cellsChanged = (grid: Grid, event: GridEvent, sheet: OfSheet | null): HostEvent | null =>
  event.kind === 'changed' && isOn(event, sheet)
    ? { eventType: 10, targetId: targetOf(sheet), argument: changeArgument(grid, event) }
    : null;

/** A change of cells inside a table. */
export const tableChanged = (grid: Grid, event: GridEvent, { tableId }: OfTable): HostEvent | null => {
  const table = grid.tables.find(tableId);
  if (event.kind !== 'changed' || table === undefined || table.area.sheetId !== event.area.sheetId) return null;
  if (intersection(table.area, event.area) === null && intersection(bodyOf(table), event.area) === null) return null;
  return { eventType: 101, targetId: tableId, argument: { ...changeArgument(grid, event), tableId } };
};

export const selected = (event: GridEvent, sheet: OfSheet | null): HostEvent | null =>
  event.kind === 'selected' && isOn(event, sheet)
    ? {
        eventType: 14,
        targetId: targetOf(sheet),
        argument: { address: printCells(event.area), worksheetId: idOfSheet(event.area.sheetId) },
      }
    : null;

export const activated = (event: GridEvent, sheet: OfSheet | null): HostEvent | null =>
  event.kind === 'sheetActivated' && (sheet === null || event.sheetId === sheet.sheetId)
    ? { eventType: 11, targetId: targetOf(sheet), argument: { worksheetId: idOfSheet(event.sheetId) } }
    : null;

export const deactivated = (event: GridEvent, sheet: OfSheet | null): HostEvent | null =>
  event.kind === 'sheetActivated' && (sheet === null || event.before === sheet.sheetId)
    ? { eventType: 12, targetId: targetOf(sheet), argument: { worksheetId: idOfSheet(event.before) } }
    : null;

const sheetEvent = (eventType: number, sheetId: string): HostEvent => ({
  eventType,
  targetId: workbookEvents,
  argument: { source: 'Local', worksheetId: idOfSheet(sheetId) },
});

export const sheetAdded = (event: GridEvent): HostEvent | null =>
  event.kind === 'sheetAdded' ? sheetEvent(13, event.sheetId) : null;

export const sheetRemoved = (event: GridEvent): HostEvent | null =>
  event.kind === 'sheetRemoved' ? sheetEvent(15, event.sheetId) : null;
