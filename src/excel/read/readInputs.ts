import type { InputCells } from '../../plan/fromCells/inputCells';
import { placed, type PlacedProblem } from '../../plan/fromCells/placed';
import { planFromCells } from '../../plan/fromCells/planFromCells';
import { quote, type Quote } from '../../plan/quote';
import { inputRowsOf } from '../../refresh/match/targetWorkbook';
import type { RowsThere } from '../../sheets/tables/rowsThere';

/** The inputs of the open workbook, read and calculated. Problems and warnings name sheet and cell. */
export interface Inputs {
  readonly cells: InputCells;
  readonly quote: Quote;
  readonly problems: readonly PlacedProblem[];
  readonly warnings: readonly PlacedProblem[];
  /** The row of its table in which each row of the plan is. */
  readonly rows: RowsThere;
}

/** Reads a plan from its cells and calculates it. What does not fit becomes a problem; nothing is thrown. */
export function readInputs(cells: InputCells): Inputs {
  const plan = planFromCells(cells);
  const { read, quoted } = quote(plan.json);
  const problems = placed([...plan.problems, ...read.problems], cells, plan);
  const warnings = placed(read.warnings, cells, plan);
  return {
    cells,
    quote: { read: { ...read, problems, warnings }, quoted: quoted && { ...quoted, problems, warnings } },
    problems,
    warnings,
    rows: inputRowsOf(read, plan),
  };
}
