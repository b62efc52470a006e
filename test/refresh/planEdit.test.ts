import fc from 'fast-check';
import { planEdit } from '../../src/excel/edit/planEdit';
import type { InputEdit, Step } from '../../src/excel/edit/inputEdit';
import { type History, noHistory, recorded } from '../../src/taskpane/plan/history';
import { offers } from '../../src/model/inputs/offers';
import { sites } from '../../src/model/inputs/network/sites';
import { workloads } from '../../src/model/inputs/workloads';
import { routeFactor } from '../../src/model/inputs/assumptions';
import { excelName, type Table } from '../../src/formula';
import { minimalPlan } from '../broken/minimalPlan';
import { carryOut } from './applyEdits';
import { newBook, start } from './books';
import type { PlainWorkbook } from './plainWorkbook';

const tables = [sites, workloads, offers] as const;
const first = newBook();
start(first, minimalPlan());

/** Every cell of the input tables, and the number of their rows. */
const contentsOf = (book: PlainWorkbook): unknown => [
  book.tables.map(({ name, rows }) => [name, rows]),
  book.sheets.map(({ name, cells }) => [name, [...cells].sort(([a], [b]) => (a < b ? -1 : 1))]),
];

/** Makes an edit and gives back what takes it back; null if it is refused. */
function make(book: PlainWorkbook, edit: InputEdit): InputEdit | null {
  const planned = planEdit({ snapshot: book.before, cells: new Map() }, edit);
  if ('refusals' in planned) return null;
  carryOut(book, planned.edits);
  return planned.undo;
}

/** A step as somebody might ask for it: which table, which row, which column, and what is typed. */
const wishes = fc.record({
  kind: fc.constantFrom('write', 'insert', 'remove', 'swap', 'assume'),
  table: fc.constantFrom(...tables),
  row: fc.nat(6),
  column: fc.nat(6),
  typed: fc.oneof(fc.string({ maxLength: 8, unit: 'grapheme-ascii' }), fc.integer({ min: 0, max: 999 }), fc.constant('=1+1')),
});
type Wish = typeof wishes extends fc.Arbitrary<infer T> ? T : never;

const tableIn = (book: PlainWorkbook, table: Table) => book.table(excelName(table));
const cellIn = (book: PlainWorkbook, table: Table, row: number, column: number) => {
  const { sheet, top, left } = tableIn(book, table);
  return book.at(sheet, top + 1 + row, left + column);
};

/** The step, with what its user sees in the cells. */
function stepFor(book: PlainWorkbook, { kind, table, row, column, typed }: Wish): Step {
  const { rows } = tableIn(book, table);
  const at = row % rows;
  const heading = table.columns[column % table.columns.length]!.heading;
  const place = table.columns.findIndex((one) => one.heading === heading);
  const to = typed === '' ? null : typed;
  const seen = (of: number) => [{ heading, holds: cellIn(book, table, of, place) }];
  switch (kind) {
    case 'write':
      return { kind, table, row: at, cells: [{ heading, from: cellIn(book, table, at, place), to }] };
    case 'insert':
      return { kind, table, row: row % (rows + 1), cells: to === null ? [] : [{ heading, holds: to }] };
    case 'remove':
      return { kind, table, row: at, cells: seen(at) };
    case 'swap':
      return { kind, table, row: at, upper: seen(at), lower: at + 1 < rows ? seen(at + 1) : [] };
    default: {
      const name = book.names.find((one) => one.name === 'Metro_routeFactor')!.refersTo;
      const [, sheet = '', cell = ''] = /^=?'(.*)'!\$B\$(\d+)$/.exec(name) ?? [];
      return { kind: 'assume', assumption: routeFactor, from: book.at(sheet, Number(cell) - 1, 1), to: 1 + row / 10 };
    }
  }
}

/** Makes what is wished for, one edit after the other; with what the pane remembers of them. */
function makeAll(book: PlainWorkbook, list: readonly Wish[]): History {
  return list.reduce((history, wish) => {
    const undo = make(book, { says: '', steps: [stepFor(book, wish)] });
    return undo ? recorded(history, 'edit', undo) : history;
  }, noHistory);
}

function undoAll(book: PlainWorkbook, history: History): History {
  const last = history.undo.at(-1);
  if (!last) return history;
  const redo = make(book, last);
  if (!redo) throw new Error('refused to undo');
  return undoAll(book, recorded(history, 'undo', redo));
}
function redoAll(book: PlainWorkbook, history: History): History {
  const last = history.redo.at(-1);
  if (!last) return history;
  const undo = make(book, last);
  if (!undo) throw new Error('refused to redo');
  return redoAll(book, recorded(history, 'redo', undo));
}

describe('Edits of the inputs', () => {
  test('are all taken back, which gives the first cells, and all made again', () => {
    fc.assert(
      fc.property(fc.array(wishes, { minLength: 1, maxLength: 8 }), (list) => {
        const book = first.copy();
        const was = contentsOf(book);
        const made = makeAll(book, list);
        const then = contentsOf(book);
        const undone = undoAll(book, made);
        expect(contentsOf(book)).toEqual(was);
        expect(undone).toMatchObject({ undo: [], redo: { length: made.undo.length } });
        const again = redoAll(book, undone);
        expect(contentsOf(book)).toEqual(then);
        expect(again.redo).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('are not taken back where a cell has changed since, and nothing else of the edit is', () => {
    fc.assert(
      fc.property(wishes, fc.integer({ min: 1000, max: 9999 }), (wish, other) => {
        const book = first.copy();
        const steps = [stepFor(book, { ...wish, kind: 'write', typed: 998 })];
        const undo = make(book, { says: '', steps })!;
        const [step] = undo.steps;
        if (step?.kind !== 'write') throw new Error('no cell was written');
        const { sheet, top, left } = tableIn(book, step.table);
        const column = step.table.columns.findIndex(({ heading }) => heading === step.cells[0]!.heading);
        book.put(sheet, top + 1 + step.row, left + column, other);
        const was = contentsOf(book);
        expect(planEdit({ snapshot: book.before, cells: new Map() }, undo)).toMatchObject({
          refusals: [{ code: 'cell-changed', reason: expect.stringContaining(String(other)) as string }],
        });
        expect(make(book, { says: '', steps: [{ kind: 'insert', table: sites, row: 0, cells: [] }, ...undo.steps] })).toBeNull();
        expect(contentsOf(book)).toEqual(was);
      }),
      { numRuns: 60 },
    );
  });

  test('a new edit ends what could be made again', () => {
    const edit = (says: string): InputEdit => ({ says, steps: [] });
    const undone = recorded(recorded(noHistory, 'edit', edit('a')), 'undo', edit('a'));
    expect(undone).toEqual({ undo: [], redo: [edit('a')] });
    expect(recorded(undone, 'edit', edit('b'))).toEqual({ undo: [edit('b')], redo: [] });
  });

  test('of a table, a column or a row that is gone are refused with what to do', () => {
    const book = first.copy();
    const { name, sheet, left } = tableIn(book, sites);
    const write = (heading: string, row: number): InputEdit => ({
      says: '',
      steps: [{ kind: 'write', table: sites, row, cells: [{ heading, from: null, to: 'x' }] }],
    });
    const refusals = (edit: InputEdit): unknown => planEdit({ snapshot: book.before, cells: new Map() }, edit);
    expect(refusals(write('Site', 7))).toMatchObject({ refusals: [{ code: 'row-changed' }] });
    book.table(name).headings = ['Site', 'Lat', 'Longitude'];
    book.put(sheet, 3, left + 1, 'Lat');
    expect(refusals(write('Latitude', 0))).toMatchObject({
      refusals: [{ code: 'column-not-there', reason: 'The table Sites has no column "Latitude" any more.' }],
    });
    book.tables.splice(book.tables.indexOf(book.table(name)), 1);
    expect(refusals(write('Site', 0))).toMatchObject({ refusals: [{ code: 'table-not-there', place: null }] });
  });
});
