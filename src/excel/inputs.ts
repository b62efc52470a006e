import type { InputCells } from '../plan/fromCells/inputCells';
import { placed, type PlacedProblem } from '../plan/fromCells/placed';
import { planFromCells } from '../plan/fromCells/planFromCells';
import { ourTables } from '../refresh/ours';
import { assumedThere } from '../refresh/state';
import { rowsThere } from '../refresh/target';
import { quote, type Quote } from '../plan/quote';
import type { RowsThere } from '../sheets/tables/rowsThere';
import { inputCells } from './inputCells';
import type { Snapshot } from './snapshot';

/** The inputs of the open workbook, read and calculated. Problems and warnings are told with sheet and cell. */
export interface Inputs {
  readonly cells: InputCells;
  readonly quote: Quote;
  readonly problems: readonly PlacedProblem[];
  readonly warnings: readonly PlacedProblem[];
  /** Where the rows of the plan stand in their tables. */
  readonly rows: RowsThere;
}

/** The cells that hold inputs; null where the workbook has no table of them. */
export function cellsOfInputs({ before, cells }: Snapshot): InputCells | null {
  const found = inputCells(before, ourTables(before), cells, assumedThere(before));
  return found.tables.size > 0 ? found : null;
}

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
    rows: rowsThere(read, plan),
  };
}
