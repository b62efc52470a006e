import { handler, HostObject } from '../batch/handlers';
import type { Grid } from '../grid/grid';
import { asText } from './checks';
import type { Listening } from './listening';
import { areaOf } from './references';
import { rangeAt } from './targets';

const child = (type: string, target: unknown = null) => ({ get: () => new HostObject(type, target) });

const whole = { sheetId: null };

export interface WorkbookFile {
  /** With its extension. */
  readonly name: string;
  readonly readOnly: boolean;
}

/** `context.workbook`. */
export const workbook = (grid: Grid, file: WorkbookFile) =>
  handler<null>({
    properties: {
      Name: { get: () => file.name },
      ReadOnly: { get: () => file.readOnly },
      Application: child('Application'),
      Worksheets: child('WorksheetCollection'),
      Tables: child('TableCollection', whole),
      Names: child('NamedItemCollection', whole),
      Settings: child('SettingCollection'),
      CustomXmlParts: child('CustomXmlPartCollection'),
      Notes: child('NoteCollection', whole),
      Protection: child('WorkbookProtection'),
      _Runtime: child('Runtime'),
    },
    methods: {
      GetSelectedRange: () => rangeAt(grid.view.selection()),
      GetActiveCell: () => rangeAt({ ...grid.view.selection(), rows: 1, columns: 1 }),
      // Events say where something happened by its address.
      _GetRangeForEventByReferenceId: (_, address) => rangeAt(areaOf(grid, asText(address, 'the place of the event'), null)),
      _GetRangeOrNullObjectForEventByReferenceId: (_, address) =>
        rangeAt(areaOf(grid, asText(address, 'the place of the event'), null)),
    },
  });

/** `context.runtime`: what the add-in hears. */
export const runtime = (listening: Listening) =>
  handler<null>({
    properties: { EnableEvents: { get: () => listening.enabled, set: (_, value) => listening.enable(value) } },
  });
