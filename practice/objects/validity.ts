import type { Area, CellContent, Comparison, Grid, Validation, ValidationRule } from '../grid/grid';
import { notImplemented } from './refusals';
import { areaOf } from './references';

/** A value the operand stands for: a number in figures, or a single cell. */
const operandValue = (grid: Grid, formula: string, sheetId: string): number => {
  const text = formula.replace(/^=/, '');
  if (text !== '' && Number.isFinite(Number(text))) return Number(text);
  const [[value] = []] = grid.cells.values({ ...areaOf(grid, text, sheetId), rows: 1, columns: 1 });
  if (typeof value !== 'number') throw notImplemented('check of values against such an operand');
  return value;
};

const holds = (operator: Comparison, value: number, first: number, second: number): boolean => {
  switch (operator) {
    case 'between':
      return value >= first && value <= second;
    case 'notBetween':
      return value < first || value > second;
    case 'equal':
      return value === first;
    case 'notEqual':
      return value !== first;
    case 'greater':
      return value > first;
    case 'less':
      return value < first;
    case 'greaterOrEqual':
      return value >= first;
    case 'lessOrEqual':
      return value <= first;
  }
};

const words = (grid: Grid, source: readonly string[] | string, sheetId: string): readonly string[] =>
  typeof source === 'string'
    ? grid.cells
        .values(areaOf(grid, source.slice(1), sheetId))
        .flat()
        .map(String)
    : source;

const obeys = (grid: Grid, validation: Validation, value: CellContent, sheetId: string): boolean => {
  if (validation.kind === 'any') return true;
  if (validation.kind === 'formula') throw notImplemented('check of values against a formula');
  if (validation.kind === 'list') return words(grid, validation.source, sheetId).includes(String(value));
  const { kind, operator, first, second } = validation;
  const compared = kind === 'textLength' ? String(value).length : value;
  if (typeof compared !== 'number' || (kind === 'whole' && !Number.isInteger(compared))) return false;
  const lower = operandValue(grid, first, sheetId);
  return holds(operator, compared, lower, second === null ? lower : operandValue(grid, second, sheetId));
};

/** Cells of an area that hold what their rule does not allow. */
export const invalidCells = (grid: Grid, area: Area, { validation, allowBlank }: ValidationRule): readonly Area[] =>
  grid.cells.values(area).flatMap((row, down) =>
    row.flatMap((value, across) => {
      const allowed = value === '' ? allowBlank : obeys(grid, validation, value, area.sheetId);
      return allowed ? [] : [{ ...area, row: area.row + down, column: area.column + across, rows: 1, columns: 1 }];
    }),
  );
