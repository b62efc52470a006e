import { areaLists, areasOf } from '../../a1/areas';
import { parseCellReference } from '../../a1/references';
import { type Column, excelName, type Table } from '../../formula';
import { inputTables } from '../../model';
import { cellFormat } from '../../workbook/formats';
import { formatVersion, readPart } from '../../workbook/part';
import type { CellValue } from '../../workbook/workbook';
import { cellIn, formulaOf, isBlank } from '../existing/cells';
import { newerThan } from '../existing/newerThan';
import type { CellBlock } from '../existing/snapshot';
import { cellTargets } from '../match/cellTargets';
import { idTargets } from '../match/idTargets';
import type { NewAssumptions } from '../match/newAssumptions';
import { columnEdits, type ColumnStep } from '../match/columnSteps';
import { bodyCells, type SheetMatch, type TableMatch } from '../match/sheets';
import { type CellTarget, contentEdits, formatEdits } from './contentEdits';
import type { Edit } from './edit';
import { contentLooks } from './lookEdits';
import { nameEdit } from './nameEdits';
import { entryEdits, noteEdits } from './pageEdits';
import { widthEdits } from './sizeEdits';

/** The edits of input sheets that are the user's: what an older workbook lacks, and the Ids of rows. By stage. */
export interface NewInputEdits {
  /** Inserts and deletes columns: those of working tables too. */
  readonly columns: readonly Edit[];
  readonly constants: readonly Edit[];
  readonly names: readonly Edit[];
  readonly looks: readonly Edit[];
  readonly entries: readonly Edit[];
}

/** The part of a sheet that is new in the workbook, and what its cells get; what a user has typed there stays. */
interface NewPart {
  readonly match: SheetMatch;
  readonly targets: readonly CellTarget[];
}

/**
 * @param part the part of the workbook as it is.
 * @param matches of the workbook after the steps.
 */
export function newInputEdits(
  part: string | null,
  matches: readonly SheetMatch[],
  steps: readonly ColumnStep[],
  { sheet, names }: NewAssumptions,
): NewInputEdits {
  const newer = newerThan(part);
  const parts = matches.filter(isFinishedInput).flatMap((match): NewPart[] => {
    if (match.sheet.name === sheet?.name) {
      const own = { ...match, sheet, rowShift: 0, columnShift: 0 };
      return [{ match: own, targets: cellTargets(own) }];
    }
    return match.tables.flatMap((table) => newPartOf(match, table, newer));
  });
  return {
    columns: [...columnEdits(steps), ...matches.flatMap((match) => [...clearInserted(match), ...clearObsolete(match, part)])],
    constants: [
      ...parts.flatMap(({ match: { sheet: on, existing }, targets }) => [
        ...formatEdits(on.name, targets),
        ...contentEdits(
          on.name,
          targets.filter(({ row, column, content }) => content !== '' && isBlank(cellIn(existing?.used ?? null, row, column))),
        ),
      ]),
      ...matches.filter(isFinishedInput).flatMap((match) => {
        const ids = idTargets(match);
        return [...formatEdits(match.sheet.name, ids), ...contentEdits(match.sheet.name, ids)];
      }),
    ],
    names: names.flatMap(({ name, refersTo, hidden }) => {
      const cell = parseCellReference(refersTo);
      return cell ? [nameEdit(name, cell.sheet, cell.row, cell.column, hidden)] : [];
    }),
    looks: parts.flatMap(({ match }) => [...contentLooks(match), ...widthEdits(match), ...noteEdits(match)]),
    entries: parts.flatMap(({ match }) => entryEdits(match)),
  };
}

/** An input sheet that is the user's by now. */
const isFinishedInput = ({ sheet, existing, isNew }: SheetMatch): boolean => sheet.tab === 'input' && existing !== null && !isNew;

/** Excel gives an inserted column looks and rules of its neighbour. */
function clearInserted({ sheet, tables }: SheetMatch): Edit[] {
  return tables.flatMap(({ table, existing, columns, top }) => {
    if (!existing?.newHeadings) return [];
    const inserted = columns.filter((_, at) => existing.newHeadings?.includes(table.columns[at]!.heading));
    const areas = areasOf(
      inserted.flatMap((column) => Array.from({ length: existing.rows }, (_, row) => ({ row: top + 1 + row, column }))),
    );
    return areaLists(areas).map((list): Edit => ({ kind: 'clear', sheet: sheet.name, areas: list }));
  });
}

/** The last column of a working table stays in it though nobody computes it any more, without what stood there. */
function clearObsolete({ sheet, tables, existing: on }: SheetMatch, part: string | null): Edit[] {
  const old = readPart(part);
  if (!old || old.version >= formatVersion || sheet.tab === 'input') return [];
  return tables.flatMap(({ table, existing, top }) => {
    const last = existing?.headings.at(-1);
    const written = old.tables.find(({ name }) => name === table.name)?.columns ?? [];
    if (!existing || last === undefined || table.columns.some(({ heading }) => heading === last)) return [];
    if (!written.some(({ heading }) => heading === last)) return [];
    const column = existing.left + existing.headings.length - 1;
    const cells = Array.from({ length: existing.rows }, (_, row) => ({ row: top + 1 + row, column }));
    // What was typed over a formula stays.
    const formulas = cells.filter(({ row }) => formulaOf(cellIn(on?.used ?? null, row, column)) !== null);
    return areaLists(areasOf(formulas)).map((list): Edit => ({ kind: 'clear', sheet: sheet.name, areas: list }));
  });
}

/** A match of a sheet with nothing on it but the new columns of its table, as long as the table in the workbook is. */
function newPartOf(match: SheetMatch, own: TableMatch, newer: ReturnType<typeof newerThan>): NewPart[] {
  const model = inputTables.find((each) => excelName(each) === own.table.name);
  const { existing } = own;
  if (!model || !existing) return [];
  const places = model.columns.flatMap((column, at) => (newer.has(column) && own.columns[at]! >= 0 ? [at] : []));
  if (places.length === 0) return [];
  const used = match.existing?.used ?? null;
  const values = places.map((at) => contentsOf(model.columns[at]!, model, own, used));
  const rows = Array.from({ length: existing.rows }, (_, row) => values.map((column) => column[row] ?? null));
  const table = { ...own.table, columns: places.map((at) => own.table.columns[at]!), rows };
  const reduced: TableMatch = { ...own, table, columns: places.map((at) => own.columns[at]!) };
  const above = match.sheet.cells.filter(({ row, column }) => row === table.row - 1 && places.includes(column - table.column));
  // In the reduced table the columns stand side by side.
  const cells = above.map((cell) => ({ ...cell, column: table.column + places.indexOf(cell.column - table.column) }));
  const sheet = { ...match.sheet, tables: [table], cells, entries: [], widths: {} };
  const body = table.columns.flatMap(({ format }, at) =>
    bodyCells(reduced, at, 0).map(({ row, column }, index): CellTarget => {
      const value = rows[index]![at]!;
      return { row, column, content: value ?? '', format: cellFormat(format, undefined, value) };
    }),
  );
  const part = { ...match, sheet, tables: [reduced] };
  return [{ match: part, targets: [...cellTargets(part), ...body] }];
}

/** Nothing, which is the default; of a word of a list `no`, in rows that state its other words: a blank among them is a problem. */
function contentsOf({ input }: Column, { columns }: Table, own: TableMatch, used: CellBlock | null): readonly CellValue[] {
  const list = input?.memberOf?.field;
  const others = columns.flatMap((other, at) =>
    list !== undefined && other.input?.memberOf?.field === list && own.columns[at]! >= 0 ? [own.columns[at]!] : [],
  );
  return Array.from({ length: own.existing?.rows ?? 0 }, (_, row) =>
    others.some((column) => !isBlank(cellIn(used, own.top + 1 + row, column))) ? 'no' : null,
  );
}
