import { handler, HostObject, type Property } from '../batch/handlers';
import type { Area, Grid } from '../grid/grid';
import { asInteger, asOneOf } from './checks';
import { clear } from './clearing';
import { hyperlink } from './hyperlinks';
import { moveCells } from './moving';
import { rangeCells } from './rangeCells';
import { rangeMoves } from './rangeMoves';
import { rangePlace } from './rangePlace';
import { invalidArgument } from './refusals';
import { rangeAt, sheetAt, type Areas } from './targets';

/** What a `Range` and a `RangeAreas` have alike. */
export const aboutAreas = <T>(areasOf: (target: T) => Areas): Readonly<Record<string, Property<T>>> => ({
  Format: { get: (target) => new HostObject('RangeFormat', areasOf(target)) },
  DataValidation: { get: (target) => new HostObject('DataValidation', areasOf(target)) },
  ConditionalFormats: { get: (target) => new HostObject('ConditionalFormatCollection', areasOf(target)) },
  Worksheet: { get: (target) => sheetAt(areasOf(target)[0]?.sheetId ?? '') },
});

export const range = (grid: Grid) =>
  handler<Area>({
    properties: {
      ...rangePlace(grid),
      ...rangeCells(grid),
      ...aboutAreas<Area>((area) => [area]),
      Hyperlink: hyperlink(grid),
    },
    methods: {
      ...rangeMoves(grid),
      GetTables: (area, fullyContained) =>
        new HostObject('TableScopedCollection', { areas: [area], inside: fullyContained === true }),
      Calculate: () => grid.calculate(),
      Clear: (area, applyTo) => clear(grid, [area], applyTo),
      Delete: (area, shift) => {
        const way = asOneOf(shift, ['Up', 'Left'], 'shift') === 'Up' ? 'up' : 'left';
        moveCells(grid, area, way);
      },
      Insert: (area, shift) => {
        const way = asOneOf(shift, ['Down', 'Right'], 'shift') === 'Down' ? 'down' : 'right';
        moveCells(grid, area, way);
        return rangeAt(area);
      },
      Merge: (area, across) => grid.cells.merge(area, across === true),
      Unmerge: (area) => grid.cells.unmerge(area),
      Select: (area) => grid.view.select(area),
      // Comes before a large block of values, which the client library sends in pieces.
      _ValidateArraySize: ({ rows, columns }, given, across) => {
        if (asInteger(given, 'rows') !== rows || asInteger(across, 'columns') !== columns) {
          throw invalidArgument(`${rows} × ${columns} cells are asked for`);
        }
      },
    },
  });
