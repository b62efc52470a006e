import { handler } from '../batch/handlers';
import type { Grid } from '../grid/grid';
import { asText } from './checks';
import { invalidOperation } from './refusals';
import type { OfSheet } from './targets';

const password = (value: unknown) => (value === undefined ? undefined : asText(value, 'the password'));

/** `workbook.protection`: of the structure. */
export const workbookProtection = (grid: Grid) =>
  handler<null>({
    properties: { Protected: { get: () => grid.sheets.structureProtected() } },
    methods: {
      Protect: (_, secret) => {
        if (grid.sheets.structureProtected()) throw invalidOperation('the workbook is protected already');
        grid.sheets.protectStructure(password(secret));
      },
      Unprotect: (_, secret) => grid.sheets.unprotectStructure(password(secret)),
    },
  });

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
