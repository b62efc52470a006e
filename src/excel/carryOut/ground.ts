import type { Before } from '../../refresh/before';

/** What is there while edits are carried out: by this an edit that may be carried out twice finds what it replaces. */
export interface Ground {
  readonly context: Excel.RequestContext;
  /** Names are kept in lower case. */
  readonly sheets: Set<string>;
  /** Those that were added: nothing has been set on their cells yet. */
  readonly fresh: Set<string>;
  readonly names: Set<string>;
  /** Columns of each table. */
  readonly tables: Map<string, number>;
  readonly charts: Map<string, Set<string>>;
  /** Cells that have a note, by sheet. Those of sheets that were there before are not in it unless they were asked for. */
  readonly notes: Map<string, Set<string>>;
  hasPart: boolean;
}

export const folded = (name: string): string => name.toLowerCase();

export function groundOf(context: Excel.RequestContext, before: Before): Ground {
  return {
    context,
    sheets: new Set(before.sheets.map(({ name }) => folded(name))),
    fresh: new Set(),
    names: new Set(before.names.filter(({ sheet }) => sheet === null).map(({ name }) => folded(name))),
    tables: new Map(before.tables.map(({ name, headings }) => [folded(name), headings.length])),
    charts: new Map(before.sheets.map(({ name, charts }) => [folded(name), new Set(charts.map(folded))])),
    notes: new Map(),
    hasPart: before.part !== null,
  };
}

export const sheetOf = ({ context }: Ground, sheet: string): Excel.Worksheet => context.workbook.worksheets.getItem(sheet);
