import { excelName } from '../../formula';
import { allTables } from '../../model';
import { parseCellReference, type SheetPosition } from '../../a1/references';
import { sheetAnchor, tableAnchor } from '../../sheets/comparison/anchors';
import { readPart } from '../../workbook/part';
import { assumptionsSheetName, outputSheets } from '../../sheets/places';
import type { SheetNames } from '../../workbook/underNames';
import type { WorkbookSnapshot, TableSnapshot } from './snapshot';

/** A sheet of ours in the open workbook: its name there, and the cell that its hidden name refers to, if there is one. */
export interface FoundSheet {
  readonly sheet: string;
  readonly anchor: SheetPosition | null;
}

interface KnownSheet {
  /** What we call the sheet if that name is free. */
  readonly name: string;
  /** The name of its table; null for a sheet without one. */
  readonly table: string | null;
}

const sheetsWithoutTable = [
  outputSheets.contents,
  outputSheets.summary,
  outputSheets.comparison,
  outputSheets.oneOption,
  outputSheets.integrity,
  outputSheets.lookups,
  assumptionsSheetName,
];
const tableSheets: readonly (readonly [string, string])[] = [
  ['MetroProblems', outputSheets.problems],
  ['MetroSources', outputSheets.sources],
  ...allTables.map((table) => [excelName(table), table.name] as const),
];

/** Our sheets by the hidden names that find them. */
const knownSheets: ReadonlyMap<string, KnownSheet> = new Map<string, KnownSheet>([
  ...sheetsWithoutTable.map((name) => [sheetAnchor(name), { name, table: null }] as const),
  ...tableSheets.map(([table, name]) => [tableAnchor(table), { name, table }] as const),
]);

/**
 * Our sheets in the open workbook, by their hidden names, so that a renamed sheet is found. A hidden name that belongs to a
 * sheet marks a copy, which is the user's. If a hidden name is lost, the sheet is found by its table or by its name in the part.
 */
export function findOurSheets(before: WorkbookSnapshot): ReadonlyMap<string, FoundSheet> {
  const existingNames = new Map(before.sheets.map(({ name }) => [name.toLowerCase(), name]));
  const part = readPart(before.part);
  const found = new Map<string, FoundSheet>();
  for (const [key, { table }] of knownSheets) {
    const name = before.names.find((each) => each.sheet === null && each.name.toLowerCase() === key.toLowerCase());
    const anchor = name ? parseCellReference(name.refersTo) : null;
    const byTable = before.tables.find((each) => each.name === table)?.sheet;
    const remembered = part?.sheets.find((sheet) => sheet.key === key)?.name;
    const called = name ? (anchor?.sheet ?? byTable) : (byTable ?? remembered);
    const sheet = called === undefined ? undefined : existingNames.get(called.toLowerCase());
    if (sheet !== undefined) found.set(key, { sheet, anchor: anchor && { ...anchor, sheet } });
  }
  return found;
}

/** Names of the sheets whose contents must be read: ours. */
export const sheetsToRead = (before: WorkbookSnapshot): readonly string[] => [
  ...new Set([...findOurSheets(before).values()].map(({ sheet }) => sheet)),
];

/** Names of our sheets that differ from our own: as they are in the workbook, or chosen because a sheet of the user's has ours. */
export function sheetNames(before: WorkbookSnapshot): SheetNames {
  const ours = findOurSheets(before);
  const mine = new Set([...ours.values()].map(({ sheet }) => sheet));
  const taken = new Set(before.sheets.filter(({ name }) => !mine.has(name)).map(({ name }) => name.toLowerCase()));
  const names = [...knownSheets].map(([key, { name }]) => [name, ours.get(key)?.sheet ?? freeName(name, taken)] as const);
  return new Map(names.filter(([own, there]) => own !== there));
}

/** Whether our sheets that are there are visible, by what we call them. Those of a write that was not finished are yet to be hidden. */
export function sheetsShown(before: WorkbookSnapshot): ReadonlyMap<string, boolean> {
  const part = readPart(before.part);
  const unfinished = new Set(part?.state === 'unfinished' ? part.sheets.flatMap(({ key, isNew }) => (isNew ? [key] : [])) : []);
  const shown = [...findOurSheets(before)].flatMap(([key, { sheet }]): (readonly [string, boolean])[] => {
    const there = before.sheets.find(({ name }) => name === sheet);
    const own = knownSheets.get(key)?.name;
    return there && own !== undefined && !unfinished.has(key) ? [[own, there.visibility === 'visible']] : [];
  });
  return new Map(shown);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let count = 0; ; count++) {
    const other = count === 0 ? name : `${name} (Metrospan${count === 1 ? '' : ` ${count}`})`;
    if (!taken.has(other.toLowerCase())) return other;
  }
}

/** Our tables by the name that we gave them (`excelName`), wherever they are and whatever they are called now. */
export function findOurTables(before: WorkbookSnapshot): ReadonlyMap<string, TableSnapshot> {
  const sheets = findOurSheets(before);
  const found = tableSheets.flatMap(([name]): (readonly [string, TableSnapshot])[] => {
    const ours = sheets.get(tableAnchor(name));
    const onSheet = before.tables.filter((table) => table.sheet === ours?.sheet);
    const table = onSheet.find((each) => each.name === name) ?? onSheet.find((each) => hasHeadingAt(each, ours?.anchor ?? null));
    return table ? [[name, table]] : [];
  });
  return new Map(found);
}

/** Whether a cell is one of the table's headings. */
const hasHeadingAt = ({ top, left, headings }: TableSnapshot, cell: SheetPosition | null): boolean =>
  cell !== null && cell.row === top && cell.column >= left && cell.column < left + headings.length;
