import { handler, HostError, HostObject } from '../batch/handlers';
import type { Area, Grid, Note } from '../grid/grid';
import { asText } from './checks';
import { itemNotFound } from './refusals';
import { areaOf, addressOf } from './references';
import { rangeAt, type InScope } from './targets';

interface OfNote {
  readonly area: Area;
}

const noteAt = ({ area }: Note) => new HostObject<OfNote>('Note', { area });

const cellOf = (grid: Grid, { sheetId }: InScope, cell: unknown): Area => {
  try {
    const area = areaOf(grid, cell, sheetId, 'the cell');
    if (area.rows === 1 && area.columns === 1) return area;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
  throw new HostError('InvalidCellAddress', 'The cell address is not that of a single cell.');
};

const inScope = (grid: Grid, { sheetId }: InScope): readonly Note[] =>
  grid.sheets
    .all()
    .filter(({ id }) => sheetId === null || id === sheetId)
    .flatMap(({ id }) => grid.notes.all(id));

export const notes = (grid: Grid) =>
  handler<InScope>({
    items: (scope) => inScope(grid, scope).map(noteAt),
    item: (scope, key) => {
      const found = grid.notes.at(cellOf(grid, scope, key));
      if (found === undefined) throw itemNotFound();
      return noteAt(found);
    },
    methods: {
      Add: (scope, cell, content) => {
        const area = cellOf(grid, scope, cell);
        if (grid.notes.at(area) !== undefined) throw itemExists(grid, area);
        grid.notes.set(area, asText(content, 'the content'));
        return new HostObject<OfNote>('Note', { area });
      },
    },
  });

const itemExists = (grid: Grid, area: Area) => new HostError('InvalidOperation', `${addressOf(grid, area)} has a note already.`);

export const note = (grid: Grid) => {
  const held = ({ area }: OfNote): Note => {
    const found = grid.notes.at(area);
    if (found === undefined) throw itemNotFound('the note is gone');
    return found;
  };
  return handler<OfNote>({
    properties: {
      AuthorName: { get: (target) => held(target).author },
      Content: {
        get: (target) => held(target).text,
        set: (target, content) => grid.notes.set(held(target).area, asText(content, 'content')),
      },
    },
    methods: {
      Delete: (target) => grid.notes.remove(held(target).area),
      GetLocation: (target) => rangeAt(held(target).area),
    },
  });
};
