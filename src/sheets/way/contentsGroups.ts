import { excelName, type Table } from '../../formula';
import { allTables } from '../../model';
import type { Sheet } from '../../workbook/workbook';
import { holdsOf, outputSheets } from '../places';
import { catalogueTables } from '../sources/sourcesOfRows';
import { isShownAtFirst } from './shownAtFirst';

/** A sheet as Contents lists it. */
export interface Listed {
  readonly sheet: Sheet;
  readonly holds: string;
  /** The table of the model that it shows; null of others. */
  readonly table: Table | null;
  /** Rows of a table that is none of the model's, as written; null of all other sheets. */
  readonly rows: number | null;
}

const answers: ReadonlySet<string> = new Set([outputSheets.summary, outputSheets.comparison, outputSheets.oneOption]);
const tableOf = ({ tables: [own] }: Sheet): Table | null => allTables.find((table) => excelName(table) === own?.name) ?? null;

/** Headings in their order, and which sheets stand below each. */
const groups: readonly (readonly [heading: string, holds: (sheet: Sheet, table: Table | null) => boolean])[] = [
  ['The answer', ({ name }) => answers.has(name)],
  ['Inputs: yours to edit', ({ tab }, table) => tab === 'input' && !isCatalogue(table)],
  ['Catalogue: inputs that Metrospan fills in, yours to change', ({ tab }) => tab === 'input'],
  ['Checks and sources', ({ tab }) => tab === 'output'],
  ['Workings: calculated, in the order of the reasoning', () => true],
];

const isCatalogue = (table: Table | null): boolean => table !== null && catalogueTables.includes(table) && !isShownAtFirst(table);

/** The sheets of a workbook by what they are for. Groups without a sheet are left out. */
export function groupsOf(sheets: readonly Sheet[]): readonly { readonly heading: string; readonly sheets: readonly Listed[] }[] {
  const listed = sheets.map((sheet) => {
    const table = tableOf(sheet);
    const at = groups.findIndex(([, holds]) => holds(sheet, table));
    return {
      at,
      sheet,
      table,
      holds: table ? `Each row is ${table.row}.` : holdsOf(sheet.name),
      rows: table ? null : (sheet.tables[0]?.rows.length ?? null),
    };
  });
  return groups
    .map(([heading], at) => ({ heading, sheets: listed.filter((each) => each.at === at) }))
    .filter((group) => group.sheets.length > 0);
}
