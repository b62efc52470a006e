import { assumptions, inputTables } from '../model';
import { headingRow } from '../plan/describe/headingRow';
import { placed, type PlacedProblem } from '../plan/fromCells/placed';
import type { InputPlaces, RowPlaces } from '../plan/fromCells/places';
import type { Problem } from '../plan/problems/problem';
import type { Quoted } from '../plan/quote';
import { assumptionPlace } from './tables/assumptions';

/** Where the inputs stand in a workbook of our own making. */
const inputPlaces: InputPlaces = {
  tables: new Map(
    inputTables.map((table) => {
      const headings = table.columns.map(({ heading }) => heading);
      return [table, { sheet: table.name, row: headingRow, column: 0, headings }] as const;
    }),
  ),
  assumptions: new Map(assumptions.map((assumption, at) => [assumption, assumptionPlace(at)] as const)),
};

const isPlaced = (problem: Problem): problem is PlacedProblem => 'place' in problem;

/** Problems with the cells that they speak of: those of the open workbook, or of the one that is made. */
export function problemsAtCells(found: readonly Problem[], { elements }: Pick<Quoted, 'elements'>): readonly PlacedProblem[] {
  const rows: RowPlaces = { rows: new Map([...elements].map(([table, list]) => [table, rowsByElement(list)] as const)) };
  return found.map((problem) => (isPlaced(problem) ? problem : placed([problem], inputPlaces, rows)[0]!));
}

function rowsByElement(elements: readonly (number | null)[]): readonly (number | undefined)[] {
  const rows: number[] = [];
  elements.forEach((element, row) => {
    if (element !== null && rows[element] === undefined) rows[element] = row;
  });
  return rows;
}
