import { keepState } from '../../src/taskpane/keepState';
import { keptData, keptFrom } from '../../src/taskpane/kept';
import { Session } from '../../src/taskpane/session';
import { initial, next, type Event, type State } from '../../src/taskpane/state';
import { answering, empty, example, FakeWorkbook, holding } from './fakeWorkbook';

const after = (...events: readonly Event[]): State => events.reduce(next, initial);
const reopened = (state: State): ReturnType<typeof keptFrom> => keptFrom(JSON.parse(JSON.stringify(keptData(state))));
const nothing = { plan: null, opened: new Set(), unfolded: new Set() };

describe('What the workbook keeps of the pane', () => {
  test('is the view, the options that are open, and what is unfolded', () => {
    const state = after(
      { kind: 'toggled', option: 'North | vsan' },
      { kind: 'folded', name: 'rarer parts', isOpen: true },
      { kind: 'planned', view: { at: 'list', part: 'offers', row: 3 } },
    );
    expect(reopened(state)).toEqual({
      plan: { at: 'list', part: 'offers', row: 3 },
      opened: new Set(['North | vsan']),
      unfolded: new Set(['rarer parts']),
    });
    expect(next(initial, { kind: 'restored', kept: reopened(state) })).toEqual(state);
  });

  test('is the list of a form, and of pasted rows: what was typed there is gone', () => {
    const form = after({ kind: 'planned', view: { at: 'form', part: 'offers', row: 2, copyOf: null } });
    const pasted = after({ kind: 'planned', view: { at: 'pasted', part: 'offers' } });
    expect([form, pasted].map((state) => reopened(state).plan)).toEqual([
      { at: 'list', part: 'offers', row: 2 },
      { at: 'list', part: 'offers', row: null },
    ]);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'offers'],
    ['a list', []],
    ['data of a format before', { plan: { at: 'parts' } }],
    ['data of a later format', { format: 2, plan: { at: 'parts' } }],
    ['data without its parts', { format: 1 }],
    ['parts of another kind', { format: 1, plan: 7, opened: 'all', unfolded: { a: 1 } }],
    ['a part that is unknown', { format: 1, plan: { at: 'list', part: 'no such part', row: 0 }, opened: [1, null] }],
    ['a view that is unknown', { format: 1, plan: { at: 'elsewhere' } }],
  ])('counts as nothing if it is %s', (_, data) => expect(keptFrom(data)).toEqual(nothing));

  test('begins a list at its first row if the row is damaged', () =>
    expect(keptFrom({ format: 1, plan: { at: 'list', part: 'offers', row: 'x' } }).plan).toEqual({
      at: 'list',
      part: 'offers',
      row: null,
    }));
});

describe('Keeping', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  async function watched(holds = holding(example())) {
    const workbook = new FakeWorkbook();
    workbook.answers = [answering(holds)];
    const reported: unknown[] = [];
    const session = new Session(workbook, { today: () => '2026-11-22', report: (error) => void reported.push(error) });
    keepState(session, workbook, (error) => reported.push(error));
    await session.open();
    return { workbook, session, reported };
  }
  const keeps = ({ asked }: FakeWorkbook): number => asked.filter((one) => one === 'keep').length;

  test('writes once when several things have changed, and not what is as it was', async () => {
    const { workbook, session } = await watched();
    await jest.runAllTimersAsync();
    expect(keeps(workbook)).toBe(0);
    session.dispatch({ kind: 'toggled', option: 'North | vsan' });
    session.dispatch({ kind: 'planned', view: { at: 'parts' } });
    await jest.runAllTimersAsync();
    expect([keeps(workbook), workbook.held]).toEqual([1, keptData(session.state)]);
    session.dispatch({ kind: 'dismissed' });
    await jest.runAllTimersAsync();
    expect(keeps(workbook)).toBe(1);
  });

  test('leaves a workbook alone that has no sheet of ours', async () => {
    const { workbook, session } = await watched(empty);
    session.dispatch({ kind: 'toggled', option: 'North | vsan' });
    await jest.runAllTimersAsync();
    expect(keeps(workbook)).toBe(0);
  });

  test('records for developers that a workbook cannot keep anything', async () => {
    const { workbook, session, reported } = await watched();
    workbook.keep = () => Promise.reject(new Error('read-only'));
    session.dispatch({ kind: 'toggled', option: 'North | vsan' });
    await jest.runAllTimersAsync();
    expect(reported).toEqual([new Error('read-only')]);
  });
});
