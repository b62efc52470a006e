import type { Part } from '../workbook/part';
import { contentsOf, formatsOf, type Target } from './blocks';
import { contentAt, isBlank } from './cells';
import { clearEdits } from './clearEdits';
import type { Edit } from './edit';
import { charts } from './chartEdits';
import { allLooks, rowLooks } from './lookEdits';
import { looseTargets } from './looseTargets';
import { isMark } from './mark';
import { anchorEdits } from './nameEdits';
import type { Stand, TableStand } from './standing';
import { tableEdits } from './tableEdits';
import { tableTargets } from './tableTargets';

/** What is to be written to one sheet, stage by stage. */
export interface SheetEdits {
  /** The sheet itself, and the name that finds it. */
  readonly made: readonly Edit[];
  readonly tables: readonly Edit[];
  readonly constants: readonly Edit[];
  readonly formulas: readonly Edit[];
  /** Cells beside tables. */
  readonly loose: readonly Edit[];
  readonly looks: readonly Edit[];
}

type Wanted = Target & { readonly holds: boolean };

/** @param position where a new sheet is to stand. */
export function sheetEdits(stand: Stand, was: Part | null, willBe: Part, position: number): SheetEdits {
  const { sheet, there, fresh } = stand;
  const made: Edit[] = [...(there ? [] : [{ kind: 'addSheet' as const, sheet: sheet.name, position }]), ...anchorEdits(stand)];
  const nothing = { made, tables: [], constants: [], formulas: [], loose: [], looks: [] };
  // Inputs that are there are the user's.
  if (sheet.tab === 'input' && !fresh) return nothing;
  const anew = fresh || stand.was?.looks !== stand.willBe.looks;
  const targets = stand.tables.flatMap((table) => tableTargets(table, there?.used ?? null, asWritten(table, was, willBe)));
  const all = targets.flatMap(({ cells }) => cells);
  const loose = looseTargets(stand).filter((target) => !isMark(stand, target));
  const ofLoose = [
    ...(anew && there && sheet.tables.length === 0 ? clearEdits(stand) : []),
    ...putting(stand, loose, anew ? loose : null),
  ];
  const isInput = sheet.tab === 'input';
  return {
    made,
    tables: tableEdits(stand),
    constants: [
      ...putting(
        stand,
        targets.flatMap(({ isFormula, cells }) => (isFormula ? [] : cells)),
        anew ? all : null,
      ),
      ...(isInput ? ofLoose : []),
    ],
    formulas: putting(
      stand,
      targets.flatMap(({ isFormula, cells }) => (isFormula ? cells : [])),
      anew ? [] : null,
    ),
    loose: isInput ? [] : ofLoose,
    looks: [
      ...(anew ? allLooks(stand) : rowLooks(stand)),
      ...(fresh || stand.was?.charts !== stand.willBe.charts ? charts(stand) : []),
    ],
  };
}

/** Whether the formulas of a table are those that were written last. */
function asWritten({ table }: TableStand, was: Part | null, willBe: Part): boolean {
  const digest = (part: Part | null) => part?.tables.find(({ name }) => name === table.name)?.formulas;
  return digest(was) !== undefined && digest(was) !== '' && digest(was) === digest(willBe);
}

/** Puts what is not there yet. Without formats of all cells, those of the changed ones come along. */
function putting({ sheet, there, tables }: Stand, targets: readonly Wanted[], formats: readonly Target[] | null): Edit[] {
  const typed = (target: Target): boolean =>
    sheet.tab === 'input' &&
    there !== null &&
    (tables.length === 0 || tables.some((table) => table.there !== null)) &&
    !isBlank(contentAt(there.used, target.row, target.column));
  const changed = targets.filter((target) => !target.holds && !typed(target));
  return [...formatsOf(sheet.name, formats ?? changed), ...contentsOf(sheet.name, changed)];
}
