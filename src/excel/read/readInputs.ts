import type { SheetRange } from '../../a1/references';
import type { InputCells } from '../../plan/fromCells/inputCells';
import { placed, type PlacedProblem } from '../../plan/fromCells/placed';
import { placeOf } from '../../plan/fromCells/places';
import { planFromCells } from '../../plan/fromCells/planFromCells';
import { quote, type Quote } from '../../plan/quote';
import type { ChecklistLine } from '../../plan/read/checklist';
import { withColumns } from '../../refresh/match/columnSteps';
import { inputRowsOf } from '../../refresh/existing/inputRows';
import type { RowsThere } from '../../sheets/tables/rowsThere';
import { inputCellsOf } from './inputCells';
import type { WorkbookContents } from './readWorkbook';

/** A part of the plan that a quote needs, and where it is filled in; null: its table is gone. */
export interface PlacedLine extends ChecklistLine {
  readonly place: SheetRange | null;
}

/** The inputs of the open workbook, read and calculated. Problems and warnings name sheet and cell. */
export interface Inputs {
  readonly cells: InputCells;
  readonly quote: Quote;
  readonly problems: readonly PlacedProblem[];
  readonly warnings: readonly PlacedProblem[];
  readonly checklist: readonly PlacedLine[];
  /** The row of its table in which each row of the plan is. */
  readonly rows: RowsThere;
}

/** The inputs of the open workbook, for a comparison to be written into it: null if it has no table of them. */
export function readInputsToCompare(contents: Pick<WorkbookContents, 'snapshot' | 'cells'>): Inputs | null {
  const cells = inputCellsOf(contents);
  return cells && readInputs(cells, inputCellsOf({ snapshot: withColumns(contents.snapshot).workbook, cells: new Map() }));
}

/**
 * Reads a plan from its cells and calculates it. What does not fit becomes a problem; nothing is thrown.
 *
 * @param later where the cells will be once the comparison is written; null: where they are.
 */
export function readInputs(cells: InputCells, later: InputCells | null = null): Inputs {
  const plan = planFromCells(cells);
  const { read, quoted } = quote(plan.json, 'cell');
  const there = (quoted && later) ?? cells;
  const problems = placed([...plan.problems, ...read.problems], there, plan);
  const warnings = placed(read.warnings, there, plan);
  return {
    cells,
    quote: { read: { ...read, problems, warnings }, quoted: quoted && { ...quoted, problems, warnings } },
    problems,
    warnings,
    checklist: read.checklist.map((line) => ({ ...line, place: placeOf(line.where, there, plan) })),
    rows: inputRowsOf(read, plan),
  };
}
