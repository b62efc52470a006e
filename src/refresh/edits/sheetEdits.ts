import type { Part } from '../../workbook/part';
import { contentEdits, formatEdits, type CellTarget } from './contentEdits';
import { cellIn, isBlank } from '../existing/cells';
import { clearEdits } from './clearEdits';
import type { Edit } from './edit';
import { chartEdits } from './chartEdits';
import { allLookEdits, addedRowLookEdits } from './lookEdits';
import { cellTargets, type CheckedTarget } from '../match/cellTargets';
import { linkEdits } from './linkEdits';
import { isNoticeCell } from './unfinishedNotice';
import { anchorEdits } from './nameEdits';
import { entryEdits } from './pageEdits';
import type { SheetMatch, TableMatch } from '../match/sheets';
import { tableEdits } from './tableEdits';
import { tableTargets } from '../match/tableTargets';

/** The edits of one sheet, stage by stage: each stage is written for all sheets before the next. */
export interface SheetEdits {
  /** Adds the sheet, and the hidden name that finds it. */
  readonly created: readonly Edit[];
  readonly tables: readonly Edit[];
  readonly constants: readonly Edit[];
  readonly formulas: readonly Edit[];
  /** Cells outside tables. */
  readonly cells: readonly Edit[];
  /** Links, whose look is written after them. */
  readonly links: readonly Edit[];
  readonly looks: readonly Edit[];
  /** What may be typed into input sheets that are new. */
  readonly entries: readonly Edit[];
}

/**
 * All edits of one sheet. An input sheet that exists is the user's and has none.
 *
 * @param position of a new sheet among all sheets, from 0.
 */
export function sheetEdits(match: SheetMatch, oldPart: Part | null, newPart: Part, position: number): SheetEdits {
  const { sheet, existing, isNew } = match;
  const created: Edit[] = [
    ...(existing ? [] : [{ kind: 'addSheet' as const, sheet: sheet.name, position }]),
    ...anchorEdits(match),
  ];
  if (sheet.tab === 'input' && !isNew)
    return { created, tables: [], constants: [], formulas: [], cells: [], links: [], looks: [], entries: [] };
  const rewritesLooks = isNew || match.oldRecord?.looks !== match.newRecord.looks;
  const targets = match.tables.flatMap((table) =>
    tableTargets(table, existing?.used ?? null, hasUnchangedFormulas(table, oldPart, newPart)),
  );
  const all = targets.flatMap(({ cells }) => cells);
  const outside = cellTargets(match).filter((target) => !isNoticeCell(match, target));
  const cellEdits = [
    ...(rewritesLooks && existing && sheet.tables.length === 0 ? clearEdits(match) : []),
    ...writeEdits(match, outside, rewritesLooks ? outside : null),
  ];
  const isInput = sheet.tab === 'input';
  return {
    created,
    tables: tableEdits(match),
    constants: [
      ...writeEdits(
        match,
        targets.flatMap(({ isFormula, cells }) => (isFormula ? [] : cells)),
        rewritesLooks ? all : null,
      ),
      ...(isInput ? cellEdits : []),
    ],
    formulas: writeEdits(
      match,
      targets.flatMap(({ isFormula, cells }) => (isFormula ? cells : [])),
      rewritesLooks ? [] : null,
    ),
    cells: isInput ? [] : cellEdits,
    links: rewritesLooks ? linkEdits(match) : [],
    looks: [
      ...(rewritesLooks ? allLookEdits(match) : addedRowLookEdits(match)),
      ...(isNew || match.oldRecord?.charts !== match.newRecord.charts ? chartEdits(match) : []),
      // Whether a sheet that exists is shown is for its user to say.
      ...(isNew && sheet.hidden ? [{ kind: 'hideSheet' as const, sheet: sheet.name }] : []),
    ],
    entries: rewritesLooks ? entryEdits(match) : [],
  };
}

/** Whether the formulas of a table are those of the last write. */
function hasUnchangedFormulas({ table }: TableMatch, oldPart: Part | null, newPart: Part): boolean {
  const digest = (part: Part | null) => part?.tables.find(({ name }) => name === table.name)?.formulas;
  return digest(oldPart) !== undefined && digest(oldPart) !== '' && digest(oldPart) === digest(newPart);
}

/** Writes the cells that are out of date. `formats` are the cells whose format is written; null: that of the written cells. */
function writeEdits(
  { sheet, existing, tables }: SheetMatch,
  targets: readonly CheckedTarget[],
  formats: readonly CellTarget[] | null,
): Edit[] {
  const isTyped = (target: CellTarget): boolean =>
    sheet.tab === 'input' &&
    existing !== null &&
    (tables.length === 0 || tables.some((table) => table.existing !== null)) &&
    !isBlank(cellIn(existing.used, target.row, target.column));
  const changed = targets.filter((target) => !target.isUpToDate && !isTyped(target));
  return [...formatEdits(sheet.name, formats ?? changed), ...contentEdits(sheet.name, changed)];
}
