import { handler } from '../batch/handlers';
import type { Grid, SheetInfo } from '../grid/grid';
import { asFilledText, asText } from './checks';
import { activated, cellsChanged, deactivated, selected, sheetAdded, sheetRemoved } from './events';
import type { Listening } from './listening';
import { itemNotFound } from './refusals';
import { sheetOfKey } from './sheetIds';
import { sheetAt } from './targets';

const those = (sheets: readonly SheetInfo[], visibleOnly: unknown) =>
  visibleOnly === true ? sheets.filter(({ visibility }) => visibility === 'visible') : sheets;

const found = (sheet: SheetInfo | undefined) => {
  if (sheet === undefined) throw itemNotFound();
  return sheetAt(sheet.id);
};

export const worksheets = (grid: Grid, listening: Listening) =>
  handler<null>({
    items: () => grid.sheets.all().map(({ id }) => sheetAt(id)),
    item: (_, key) => found(sheetOfKey(grid, asText(key, 'the key of a sheet'))),
    methods: {
      Add: (_, name) => sheetAt(grid.sheets.add(name === undefined ? undefined : asFilledText(name, 'the name of a sheet')).id),
      GetActiveWorksheet: () => sheetAt(grid.sheets.active()),
      GetCount: (_, visibleOnly) => those(grid.sheets.all(), visibleOnly).length,
      GetFirst: (_, visibleOnly) => found(those(grid.sheets.all(), visibleOnly)[0]),
      GetLast: (_, visibleOnly) => found(those(grid.sheets.all(), visibleOnly).at(-1)),
    },
    events: {
      DataChanged: listening.to((event) => cellsChanged(grid, event, null)),
      SelectionChanged: listening.to((event) => selected(event, null)),
      Activated: listening.to((event) => activated(event, null)),
      Deactivated: listening.to((event) => deactivated(event, null)),
      Added: listening.to(sheetAdded),
      Deleted: listening.to(sheetRemoved),
    },
  });
