import { handler, HostObject, nullObject } from '../batch/handlers';
import type { Area, Grid } from '../grid/grid';
import { maxColumns, maxRows } from './addresses';
import { asBoolean, asColour, asFilledText, asInteger } from './checks';
import { activated, cellsChanged, deactivated, selected } from './events';
import type { Listening } from './listening';
import { invalidArgument, invalidOperation, itemNotFound } from './refusals';
import { areaOf, listOfAreas, wholeSheet } from './references';
import { idOfSheet, sheetOfKey } from './sheetIds';
import { areasAt, rangeAt, sheetAt, type OfSheet } from './targets';
import { visibilityOf, visibilityFrom } from './words';

const child = (type: string) => ({ get: (sheet: OfSheet) => new HostObject(type, sheet) });

const usedArea = (grid: Grid, { sheetId }: OfSheet, valuesOnly: unknown): Area | null =>
  grid.sheets.get(sheetId) && grid.cells.usedArea(sheetId, valuesOnly === true);

/** A block by counts; refuses one that is empty or reaches beyond the sheet. */
const block = (sheetId: string, row: unknown, column: unknown, rows: unknown, columns: unknown): Area => {
  const area = {
    sheetId,
    row: asInteger(row, 'the row', 0),
    column: asInteger(column, 'the column', 0),
    rows: asInteger(rows, 'the number of rows', 1),
    columns: asInteger(columns, 'the number of columns', 1),
  };
  if (area.row + area.rows > maxRows || area.column + area.columns > maxColumns) throw invalidArgument('beyond the sheet');
  return area;
};

const isLastVisible = (grid: Grid, sheetId: string) =>
  grid.sheets.all().every(({ id, visibility }) => (id === sheetId) === (visibility === 'visible'));

const remove = (grid: Grid, { sheetId }: OfSheet) => {
  if (grid.sheets.get(sheetId).visibility === 'veryHidden') throw invalidOperation('the sheet is very hidden');
  if (isLastVisible(grid, sheetId)) throw invalidOperation('a workbook has at least one visible sheet');
  grid.sheets.remove(sheetId);
};

const setVisibility = (grid: Grid, { sheetId }: OfSheet, value: unknown) => {
  const visibility = visibilityFrom(value);
  if (visibility !== 'visible' && isLastVisible(grid, sheetId))
    throw invalidOperation('a workbook has at least one visible sheet');
  grid.sheets.setVisibility(sheetId, visibility);
};

export const worksheet = (grid: Grid, listening: Listening) =>
  handler<OfSheet>({
    identity: ({ sheetId }) => ({ Id: idOfSheet(grid.sheets.get(sheetId).id) }),
    properties: {
      Id: { get: ({ sheetId }) => idOfSheet(grid.sheets.get(sheetId).id) },
      Name: {
        get: ({ sheetId }) => grid.sheets.get(sheetId).name,
        set: ({ sheetId }, name) => grid.sheets.rename(sheetId, asFilledText(name, 'the name of a sheet')),
      },
      Position: {
        get: ({ sheetId }) => grid.sheets.get(sheetId).position,
        set: ({ sheetId }, position) => {
          if (asInteger(position, 'the position', 0) >= grid.sheets.all().length) throw invalidArgument('no such position');
          grid.sheets.move(sheetId, position as number);
        },
      },
      Visibility: {
        get: ({ sheetId }) => visibilityOf(grid.sheets.get(sheetId).visibility),
        set: (sheet, visibility) => setVisibility(grid, sheet, visibility),
      },
      TabColor: {
        get: ({ sheetId }) => grid.sheets.get(sheetId).tabColour,
        set: ({ sheetId }, colour) => grid.sheets.setTabColour(sheetId, colour === '' ? '' : asColour(colour, 'tabColor')),
      },
      ShowGridlines: {
        get: ({ sheetId }) => grid.sheets.get(sheetId).gridlines,
        set: ({ sheetId }, shown) => grid.sheets.setGridlines(sheetId, asBoolean(shown, 'showGridlines')),
      },
      StandardHeight: { get: () => grid.looks.standard.rowHeight },
      Tables: child('TableCollection'),
      Names: child('NamedItemCollection'),
      Charts: child('ChartCollection'),
      Notes: child('NoteCollection'),
      PageLayout: child('PageLayout'),
      FreezePanes: child('WorksheetFreezePanes'),
      Protection: child('WorksheetProtection'),
    },
    methods: {
      Activate: ({ sheetId }) => {
        if (grid.sheets.get(sheetId).visibility !== 'visible') throw invalidOperation('the sheet is hidden');
        grid.sheets.activate(sheetId);
      },
      Calculate: () => grid.calculate(),
      Delete: (sheet) => remove(grid, sheet),
      GetCell: ({ sheetId }, row, column) => rangeAt(block(sheetId, row, column, 1, 1)),
      GetRange: ({ sheetId }, address) =>
        rangeAt(address === undefined ? wholeSheet(sheetId) : areaOf(grid, address, sheetId, 'the address')),
      GetRanges: ({ sheetId }, address) =>
        areasAt(address === undefined ? [wholeSheet(sheetId)] : listOfAreas(grid, address, sheetId, 'the address')),
      GetRangeByIndexes: ({ sheetId }, row, column, rows, columns) => rangeAt(block(sheetId, row, column, rows, columns)),
      GetUsedRange: (sheet, valuesOnly) => rangeAt(usedArea(grid, sheet, valuesOnly) ?? block(sheet.sheetId, 0, 0, 1, 1)),
      GetUsedRangeOrNullObject: (sheet, valuesOnly) => {
        const area = usedArea(grid, sheet, valuesOnly);
        return area === null ? nullObject : rangeAt(area);
      },
      _GetSheetById: (_, id) => {
        const sheet = sheetOfKey(grid, asFilledText(id, 'the id of a sheet'));
        if (sheet === undefined) throw itemNotFound();
        return sheetAt(sheet.id);
      },
    },
    events: {
      DataChanged: listening.to((event, sheet) => cellsChanged(grid, event, sheet)),
      SelectionChanged: listening.to((event, sheet) => selected(event, sheet)),
      Activated: listening.to((event, sheet) => activated(event, sheet)),
      Deactivated: listening.to((event, sheet) => deactivated(event, sheet)),
    },
  });
