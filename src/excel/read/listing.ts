import type { WorkbookSnapshot, NameSnapshot, SheetSnapshot, TableSnapshot } from '../../refresh/existing/snapshot';
import { partNamespace } from '../../workbook/part';

/** The lists of a workbook. Where tables and names are is loaded afterwards, by `loadRanges`. */
export interface WorkbookListing {
  readonly sheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly tables: Excel.TableCollection;
  readonly part: Excel.CustomXmlPart;
}

/** Requests the lists; they are there after the next sync. */
export function loadListing(context: Excel.RequestContext): WorkbookListing {
  const { worksheets: sheets, names, tables, customXmlParts } = context.workbook;
  sheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula');
  tables.load('items/name,items/showHeaders,items/worksheet/name');
  const part = customXmlParts.getByNamespace(partNamespace).getOnlyItemOrNullObject();
  part.load('id');
  return { sheets, names, tables, part };
}

interface TableRanges {
  readonly name: string;
  readonly sheet: string;
  readonly headings: Excel.Range;
  readonly body: Excel.Range;
}

/** What is loaded of each sheet and each table once they are listed. */
export interface WorkbookRanges {
  readonly sheets: readonly { readonly sheet: Excel.Worksheet; readonly used: Excel.Range }[];
  readonly tables: readonly TableRanges[];
  readonly xml: OfficeExtension.ClientResult<string> | null;
}

/** Whether a name may be ours, or one that we need. */
const mayBeOurs = (name: string): boolean => /^_?metro/i.test(name);

/** Requests where tables are and how far sheets are used; it is there after the next sync. */
export function loadRanges({ sheets, tables, part }: WorkbookListing): WorkbookRanges {
  return {
    sheets: sheets.items.map((sheet) => {
      sheet.protection.load('protected');
      sheet.names.load('items/name,items/formula');
      sheet.charts.load('items/name');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      return { sheet, used };
    }),
    tables: tables.items
      .filter(({ showHeaders }) => showHeaders)
      .map((table) => {
        const headings = table.getHeaderRowRange();
        headings.load('rowIndex,columnIndex,values');
        const body = table.getDataBodyRange();
        body.load('rowCount');
        return { name: table.name, sheet: table.worksheet.name, headings, body };
      }),
    xml: part.isNullObject ? null : part.getXml(),
  };
}

/** The snapshot of a workbook without the contents of its sheets. */
export function snapshotWithoutCells({ names }: WorkbookListing, { sheets, tables, xml }: WorkbookRanges): WorkbookSnapshot {
  const nameOf =
    (sheet: string | null) =>
    (item: Excel.NamedItem): NameSnapshot => ({
      name: item.name,
      sheet,
      refersTo: String(item.formula),
    });
  return {
    sheets: sheets.map(({ sheet }): SheetSnapshot => ({
      name: sheet.name,
      visibility: visibilities[sheet.visibility],
      protected: sheet.protection.protected,
      used: null,
      charts: sheet.charts.items.map(({ name }) => name),
    })),
    names: [...names.items.map(nameOf(null)), ...sheets.flatMap(({ sheet }) => sheet.names.items.map(nameOf(sheet.name)))].filter(
      ({ name }) => mayBeOurs(name),
    ),
    tables: tables.map(({ name, sheet, headings, body }): TableSnapshot => ({
      name,
      sheet,
      top: headings.rowIndex,
      left: headings.columnIndex,
      headings: (headings.values[0] ?? []).map(String),
      rows: body.rowCount,
    })),
    part: xml ? xml.value : null,
  };
}

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
