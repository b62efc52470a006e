import type { WorkbookSnapshot } from '../../refresh/existing/snapshot';

/** The request that edits are sent with, and what exists meanwhile: an edit that is applied again finds what it replaces. */
export interface WriteContext {
  readonly request: Excel.RequestContext;
  /** Names of sheets, tables, charts and cells are kept in lower case. */
  readonly sheets: Set<string>;
  /** Sheets added by the edits: their cells have Excel's defaults. */
  readonly newSheets: Set<string>;
  readonly names: Set<string>;
  /** The headings of each table. */
  readonly tables: Map<string, readonly string[]>;
  readonly charts: Map<string, Set<string>>;
  /** Cells that have a note, by sheet. Of sheets that existed before, `recheckInputs` has to read them. */
  readonly notes: Map<string, Set<string>>;
  hasPart: boolean;
}

/** Excel's names differ by more than case. */
export const foldName = (name: string): string => name.toLowerCase();

/** The context of a first edit to a workbook. */
export function writeContext(request: Excel.RequestContext, before: WorkbookSnapshot): WriteContext {
  return {
    request,
    sheets: new Set(before.sheets.map(({ name }) => foldName(name))),
    newSheets: new Set(),
    names: new Set(before.names.filter(({ sheet }) => sheet === null).map(({ name }) => foldName(name))),
    tables: new Map(before.tables.map(({ name, headings }) => [foldName(name), headings])),
    charts: new Map(before.sheets.map(({ name, charts }) => [foldName(name), new Set(charts.map(foldName))])),
    notes: new Map(),
    hasPart: before.part !== null,
  };
}

/** A sheet by its name in any case. */
export const sheetOf = ({ request }: WriteContext, sheet: string): Excel.Worksheet => request.workbook.worksheets.getItem(sheet);
