import type { Before, NameBefore, SheetBefore, TableBefore } from '../refresh/before';
import { partNamespace } from '../workbook/part';

/** Sheets, names and tables as they are listed; their places come with the next sync. */
export interface Listed {
  readonly sheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly tables: Excel.TableCollection;
  readonly part: Excel.CustomXmlPart;
}

/** Asks for what the workbook holds. One sync answers it. */
export function askListing(context: Excel.RequestContext): Listed {
  const { worksheets: sheets, names, tables, customXmlParts } = context.workbook;
  sheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula');
  tables.load('items/name,items/showHeaders,items/worksheet/name');
  const part = customXmlParts.getByNamespace(partNamespace).getOnlyItemOrNullObject();
  part.load('id');
  return { sheets, names, tables, part };
}

interface TablePlaces {
  readonly name: string;
  readonly sheet: string;
  readonly headings: Excel.Range;
  readonly body: Excel.Range;
}

/** What is asked of each sheet and each table of ours, once they are listed. */
export interface Places {
  readonly sheets: readonly { readonly sheet: Excel.Worksheet; readonly used: Excel.Range }[];
  readonly tables: readonly TablePlaces[];
  readonly xml: OfficeExtension.ClientResult<string> | null;
}

/** Whether a name or table can be ours, or in our way. */
const isNamedAsOurs = (name: string): boolean => /^_?metro/i.test(name);

/** Asks where everything is, and how far each sheet is used. One sync answers it. */
export function askPlaces({ sheets, tables, part }: Listed): Places {
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

/** What is there, without the contents of any sheet. */
export function listing({ names }: Listed, { sheets, tables, xml }: Places): Before {
  const nameOf =
    (sheet: string | null) =>
    (item: Excel.NamedItem): NameBefore => ({
      name: item.name,
      sheet,
      refersTo: String(item.formula),
    });
  return {
    sheets: sheets.map(({ sheet }): SheetBefore => ({
      name: sheet.name,
      visibility: visibilities[sheet.visibility],
      protected: sheet.protection.protected,
      used: null,
      charts: sheet.charts.items.map(({ name }) => name),
    })),
    names: [...names.items.map(nameOf(null)), ...sheets.flatMap(({ sheet }) => sheet.names.items.map(nameOf(sheet.name)))].filter(
      ({ name }) => isNamedAsOurs(name),
    ),
    tables: tables.map(({ name, sheet, headings, body }): TableBefore => ({
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
