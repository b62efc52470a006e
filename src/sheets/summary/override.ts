import type { PlacedProblem } from '../../plan/fromCells/placed';
import { placeText } from '../../plan/fromCells/places';

/** Cells of a working column that somebody typed over: the column has one formula, and these depart from it. */
export interface Override {
  readonly table: string;
  readonly heading: string;
  /** As they are in the open workbook. */
  readonly sheet: string;
  /** A1. */
  readonly cells: string;
  readonly count: number;
  /** What the first of them holds, as text. */
  readonly holds: string;
}

/** What its author should know of a formula typed over. */
export const overrideWarning = ({ sheet, cells, count, heading, holds }: Override): PlacedProblem => ({
  code: 'formula-typed-over',
  where: placeText({ sheet, cells }),
  value: holds,
  reason: `${count === 1 ? `A cell of "${heading}" does` : `${count} cells of "${heading}" do`} not hold the formula of the column, so the comparison counts with what was typed.`,
  remedy: 'Where that is not meant, clear what was typed and compare again: the formula comes back.',
  place: { sheet, cells },
});
