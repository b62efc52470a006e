import { handler } from '../batch/handlers';
import type { Grid } from '../grid/grid';
import { asText } from './checks';
import { invalidOperation } from './refusals';
import type { OfSheet } from './targets';

const password = (value: unknown) => (value === undefined ? undefined : asText(value, 'the password'));

/** `worksheet.protection`. The options say what stays allowed; the grid knows none of them and allows nothing. */
export const protection = (grid: Grid) =>
  handler<OfSheet>({
    properties: { Protected: { get: ({ sheetId }) => grid.sheets.get(sheetId).protected } },
    methods: {
      Protect: ({ sheetId }, options, secret) => {
        if (grid.sheets.get(sheetId).protected) throw invalidOperation('the sheet is protected already');
        grid.sheets.protect(sheetId, password(secret));
      },
      Unprotect: ({ sheetId }, secret) => {
        if (grid.sheets.get(sheetId).protected) grid.sheets.unprotect(sheetId, password(secret));
      },
    },
  });
