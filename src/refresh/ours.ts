import { excelName } from '../formula';
import { allTables } from '../model';
import { anchorPrefix, cellOf, type CellPlace, tableAnchor } from '../sheets/comparison/anchors';
import { assumptionsSheetName } from '../sheets/tables/assumptions';
import { readPart } from '../workbook/part';
import { outputSheets } from '../sheets/places';
import type { SheetNames } from '../workbook/underNames';
import type { Before, TableBefore } from './before';

/** A sheet of ours as it is found: its name there, and the cell that its hidden name refers to where there is one. */
export interface OurSheet {
  readonly sheet: string;
  readonly anchor: CellPlace | null;
}

interface Known {
  /** What the sheet is called where that name is free. */
  readonly name: string;
  /** The table that stands there; null where none does. */
  readonly table: string | null;
}

const withoutTable = [outputSheets.summary, outputSheets.comparison, assumptionsSheetName];
const withTable: readonly (readonly [string, string])[] = [
  ['MetroProblems', outputSheets.problems],
  ['MetroSources', outputSheets.sources],
  ...allTables.map((table) => [excelName(table), table.name] as const),
];

/** Our sheets by the hidden names that find them. */
const known: ReadonlyMap<string, Known> = new Map<string, Known>([
  ...withoutTable.map((name) => [`${anchorPrefix}${name}`, { name, table: null }] as const),
  ...withTable.map(([table, name]) => [tableAnchor(table), { name, table }] as const),
]);

/**
 * Our sheets, by the hidden name that finds each whatever it is called now. Names that belong to a sheet mark a copy, which
 * is the user's. Where a hidden name is lost, its table or what the part remembers stand in for it.
 */
export function ourSheets(before: Before): ReadonlyMap<string, OurSheet> {
  const there = new Map(before.sheets.map(({ name }) => [name.toLowerCase(), name]));
  const part = readPart(before.part);
  const found = new Map<string, OurSheet>();
  for (const [key, { table }] of known) {
    const name = before.names.find((each) => each.sheet === null && each.name.toLowerCase() === key.toLowerCase());
    const anchor = name ? cellOf(name.refersTo) : null;
    const byTable = before.tables.find((each) => each.name === table)?.sheet;
    const remembered = part?.sheets.find((sheet) => sheet.key === key)?.name;
    const called = name ? (anchor?.sheet ?? byTable) : (byTable ?? remembered);
    const sheet = called === undefined ? undefined : there.get(called.toLowerCase());
    if (sheet !== undefined) found.set(key, { sheet, anchor: anchor && { ...anchor, sheet } });
  }
  return found;
}

/** Sheets whose used range and charts are to be read. */
export const sheetsToRead = (before: Before): readonly string[] => [
  ...new Set([...ourSheets(before).values()].map(({ sheet }) => sheet)),
];

/** What our sheets are called in a workbook: as they are there, or by a name that no sheet of the user's has. */
export function sheetNames(before: Before): SheetNames {
  const ours = ourSheets(before);
  const mine = new Set([...ours.values()].map(({ sheet }) => sheet));
  const taken = new Set(before.sheets.filter(({ name }) => !mine.has(name)).map(({ name }) => name.toLowerCase()));
  const names = [...known].map(([key, { name }]) => [name, ours.get(key)?.sheet ?? free(name, taken)] as const);
  return new Map(names.filter(([own, there]) => own !== there));
}

function free(name: string, taken: ReadonlySet<string>): string {
  for (let count = 0; ; count++) {
    const other = count === 0 ? name : `${name} (Metrospan${count === 1 ? '' : ` ${count}`})`;
    if (!taken.has(other.toLowerCase())) return other;
  }
}

/** Our tables by the name that we gave them, wherever they stand and whatever they are called now. */
export function ourTables(before: Before): ReadonlyMap<string, TableBefore> {
  const sheets = ourSheets(before);
  const found = withTable.flatMap(([name]): (readonly [string, TableBefore])[] => {
    const ours = sheets.get(tableAnchor(name));
    const onSheet = before.tables.filter((table) => table.sheet === ours?.sheet);
    const table = onSheet.find((each) => each.name === name) ?? onSheet.find((each) => holds(each, ours?.anchor ?? null));
    return table ? [[name, table]] : [];
  });
  return new Map(found);
}

/** Whether a cell is one of the table's headings. */
const holds = ({ top, left, headings }: TableBefore, cell: CellPlace | null): boolean =>
  cell !== null && cell.row === top && cell.column >= left && cell.column < left + headings.length;
