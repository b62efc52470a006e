import { type Position, cellAddress } from '../../a1/addresses';
import type { PlacedProblem } from '../../plan/fromCells/placed';
import { placeText } from '../../plan/fromCells/places';
import { obstacle, type obstacleMessages } from './obstacleMessages';

type Code = keyof typeof obstacleMessages;

/** An obstacle at a cell, or on a sheet as a whole. */
export function obstacleAt<C extends Code>(
  code: C,
  sheet: string,
  spot: Position,
  ...facts: Parameters<(typeof obstacleMessages)[C]>
): PlacedProblem {
  const place = { sheet, cells: cellAddress({ row: spot.row, column: spot.column }) };
  return { ...obstacle(code, placeText(place), null, ...facts), place };
}

/** An obstacle of the workbook as a whole. */
export function obstacleWithoutCell<C extends Code>(code: C, ...facts: Parameters<(typeof obstacleMessages)[C]>): PlacedProblem {
  return { ...obstacle(code, 'Workbook', null, ...facts), place: null };
}
