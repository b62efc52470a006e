import type { Property } from '../batch/handlers';
import type { Area, Grid, ValueKind } from '../grid/grid';
import { withHeadings } from './headings';
import { contentsFor, readCells, formatsFor } from './matrices';

const valueTypes: Readonly<Record<ValueKind, string>> = {
  empty: 'Empty',
  text: 'String',
  number: 'Double',
  boolean: 'Boolean',
  error: 'Error',
};

export const writeContents = (grid: Grid, area: Area, value: unknown): void =>
  grid.cells.setContents(area, withHeadings(grid, area, contentsFor(area, value)));

const contents = (grid: Grid): Property<Area> => ({
  get: (area) => readCells(area, (cells) => grid.cells.contents(cells)),
  set: (area, value) => writeContents(grid, area, value),
});

const numberFormats = (grid: Grid): Property<Area> => ({
  get: (area) => readCells(area, (cells) => grid.cells.numberFormats(cells)),
  set: (area, value) => grid.cells.setNumberFormats(area, formatsFor(area, value)),
});

/** Properties of `Range` that are about what its cells hold. */
export const rangeCells = (grid: Grid): Readonly<Record<string, Property<Area>>> => ({
  Values: {
    get: (area) => readCells(area, (cells) => grid.cells.values(cells)),
    set: (area, value) => writeContents(grid, area, value),
  },
  Formulas: contents(grid),
  // The host's locale is English, United States.
  FormulasLocal: contents(grid),
  NumberFormat: numberFormats(grid),
  NumberFormatLocal: numberFormats(grid),
  Text: { get: (area) => readCells(area, (cells) => grid.cells.texts(cells)) },
  ValueTypes: {
    get: (area) => readCells(area, (cells) => grid.cells.kinds(cells).map((row) => row.map((kind) => valueTypes[kind]))),
  },
});
