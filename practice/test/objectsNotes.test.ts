import { HostError, HostObject, type ClassHandler } from '../batch/handlers';
import { openGrid } from '../grid/openGrid';
import { createHandlers } from '../objects';

/** The client library that runs here has no notes: the handlers are asked as a newer library would ask them. */
const grid = openGrid();
const handlers = createHandlers(grid);
const on = (type: string) => handlers[type] as ClassHandler<unknown>;
const sheet = { sheetId: grid.sheets.active() };

const call = (object: HostObject, method: string, ...args: unknown[]) =>
  on(object.type).methods?.[method]?.(object.target, ...args);
const read = (object: HostObject, property: string) => on(object.type).properties?.[property]?.get?.(object.target);
const notes = new HostObject('NoteCollection', sheet);
const count = () => on('NoteCollection').items?.(sheet).length;

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'done';
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
};

describe('notes', () => {
  it('stand on a cell, are found by it, rewritten and deleted', () => {
    const note = call(notes, 'Add', 'B2', 'from the price list') as HostObject;
    expect([read(note, 'Content'), count()]).toEqual(['from the price list', 1]);
    on('Note').properties?.Content?.set?.(note.target, 'from the new price list');
    const found = on('NoteCollection').item?.(sheet, 'B2') as HostObject;
    expect(read(found, 'Content')).toBe('from the new price list');
    expect(read(call(found, 'GetLocation') as HostObject, 'Address')).toBe('Sheet1!B2');
    call(found, 'Delete');
    expect(count()).toBe(0);
  });

  it('stand on single cells, one a cell', () => {
    call(notes, 'Add', 'C3', 'one');
    expect(codeOf(() => call(notes, 'Add', 'C3', 'two'))).toBe('InvalidOperation');
    expect(codeOf(() => call(notes, 'Add', 'C3:C4', 'two'))).toBe('InvalidCellAddress');
    expect(codeOf(() => call(notes, 'Add', 'nowhere', 'two'))).toBe('InvalidCellAddress');
    expect(codeOf(() => on('NoteCollection').item?.(sheet, 'D4'))).toBe('ItemNotFound');
  });
});
