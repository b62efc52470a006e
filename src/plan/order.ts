import type { Column, Table } from '../formula';
import { Options } from '../model/options/identity';
import { options } from '../model/tables';
import { verdictNames } from '../model/options/verdictWords';

/** What the place of an option depends on. */
interface Standing {
  readonly isToday: boolean;
  readonly rank: number | null;
  readonly verdict: string;
}

/** What can be read of a calculation, exactly or fast. */
interface Cells {
  cell(column: Column, row: number): unknown;
  rowCount(table: Table): number;
}

/** The rows of Options that are listed: all but the later parts of solutions, which their first part stands for. */
export const listedOptions = (reading: Cells): readonly number[] =>
  Array.from({ length: reading.rowCount(options) }, (_, row) => row).filter(
    (row) => reading.cell(Options.part, row) !== 'attached',
  );

/**
 * The options of a span as sheet, pane and terminal list them: today's platform first, then by rank; those without one after them, by verdict; options
 * that are equal in both as the plan has them.
 */
export function inOrder<T>(listed: readonly T[], standingOf: (option: T) => Standing): readonly T[] {
  const place = ({ isToday, rank, verdict }: Standing): readonly [number, number] => [
    isToday ? 0 : (rank ?? Number.MAX_VALUE),
    (verdictNames as readonly string[]).indexOf(verdict),
  ];
  return listed
    .map((option) => ({ option, place: place(standingOf(option)) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ option }) => option);
}
