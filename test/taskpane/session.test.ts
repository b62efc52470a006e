import { NotWritten, type WorkbookStatus } from '../../src/excel/openWorkbook';
import { Session } from '../../src/taskpane/session';
import { answering, empty, example, FakeWorkbook, holding, refusing, taking } from './fakeWorkbook';

const reported: unknown[] = [];
const world = { today: () => '2026-11-22', report: (error: unknown) => reported.push(error) };
const compared = holding(example());

async function opened(seen: WorkbookStatus): Promise<{ session: Session; workbook: FakeWorkbook }> {
  const workbook = new FakeWorkbook();
  workbook.answers = [answering(seen)];
  const session = new Session(workbook, world);
  await session.open();
  return { session, workbook };
}

beforeEach(() => {
  jest.useFakeTimers();
  reported.length = 0;
});
afterEach(() => jest.useRealTimers());

describe('Beginning', () => {
  test('is done with the day of the user as the quote date', async () => {
    const { session, workbook } = await opened(empty);
    workbook.answers = [answering(holding(example(), { state: 'inputs' }))];
    await session.start('example');
    expect(workbook.asked).toEqual(['look', 'start example 2026-11-22']);
    expect(session.state.workbook?.state).toBe('inputs');
    expect(session.state.notice).toEqual({ kind: 'done', task: 'start' });
  });
});

describe('Work that lasts', () => {
  test('shows nothing at first, progress after half a second, Cancel after two', async () => {
    const { session, workbook } = await opened(compared);
    workbook.answers = [taking(5000, workbook, compared)];
    const done = session.compare();
    const shown: unknown[] = [];
    for (const ms of [499, 1, 1499, 1]) {
      await jest.advanceTimersByTimeAsync(ms);
      shown.push(session.state.work?.shows);
    }
    expect(shown).toEqual(['nothing', 'progress', 'progress', 'cancel']);
    workbook.lastAsked.progress?.({ step: 'Writing formulas', share: 0.5 });
    expect(session.state.work?.progress).toEqual({ step: 'Writing formulas', share: 0.5 });
    await jest.advanceTimersByTimeAsync(3000);
    await done;
    expect(session.state.work).toBeNull();
    expect(session.state.notice).toEqual({ kind: 'done', task: 'compare' });
  });

  test('can be cancelled, and the workbook is read again to say how it was left', async () => {
    const { session, workbook } = await opened(compared);
    workbook.answers = [taking(5000, workbook, compared), answering(holding(example(), { state: 'unfinished' }))];
    const done = session.compare();
    await jest.advanceTimersByTimeAsync(2500);
    session.stop();
    await done;
    expect(workbook.asked).toEqual(['look', 'compare', 'look']);
    expect(session.state.notice).toEqual({ kind: 'cancelled', left: 'unfinished' });
    expect(session.state.workbook?.state).toBe('unfinished');
  });

  test('is done one after the other', async () => {
    const { session, workbook } = await opened(compared);
    workbook.answers = [taking(1000, workbook, compared), answering(compared)];
    const first = session.compare();
    const second = session.read();
    await jest.advanceTimersByTimeAsync(900);
    expect(workbook.asked).toEqual(['look', 'compare']);
    await jest.advanceTimersByTimeAsync(200);
    await Promise.all([first, second]);
    expect(workbook.asked).toEqual(['look', 'compare', 'look']);
  });
});

describe('Hidden sheets', () => {
  test('are shown and hidden again, and that is told', async () => {
    const { session, workbook } = await opened(holding(example(), { workings: 'hidden' }));
    workbook.answers = [answering(holding(example(), { workings: 'shown' })), answering(compared)];
    await session.show();
    expect(session.state).toMatchObject({ workbook: { workings: 'shown' }, notice: { kind: 'done', task: 'show' } });
    await session.hide();
    expect(workbook.asked).toEqual(['look', 'show', 'hide']);
  });
});

describe('Inputs that change', () => {
  test('are read once the typing has stopped', async () => {
    const { session, workbook } = await opened(compared);
    workbook.answers = [answering(holding(example(), { changed: true }))];
    for (let typed = 0; typed < 5; typed++) {
      workbook.changeInputs();
      await jest.advanceTimersByTimeAsync(200);
    }
    expect(workbook.asked).toEqual(['look']);
    await jest.advanceTimersByTimeAsync(400);
    expect(workbook.asked).toEqual(['look', 'look']);
    expect(session.state.workbook?.changed).toBe(true);
  });
});

describe('What fails', () => {
  const place = { sheet: 'Options', cells: 'A1' };
  const problem = { code: 'protected', where: 'Options', value: '', reason: 'Protected.', remedy: 'Unprotect it.', place };

  test('for a known reason says the reason and how the workbook was left', async () => {
    const { session, workbook } = await opened(compared);
    workbook.answers = [refusing(new NotWritten([problem], 'as before')), answering(compared)];
    await session.compare();
    const failure = { task: 'compare', problems: [problem], message: '', left: 'as before' };
    expect(session.state.notice).toEqual({ kind: 'failed', failure });
    expect(reported).toEqual([]);
  });

  test('for an unknown reason is reported, and the workbook says how it was left', async () => {
    const { session, workbook } = await opened(compared);
    const error = new Error('GeneralException');
    workbook.answers = [refusing(error), answering(holding(example(), { state: 'unfinished' }))];
    await session.compare();
    const failure = { task: 'compare', problems: [], message: 'GeneralException', left: 'unfinished' };
    expect(session.state.notice).toEqual({ kind: 'failed', failure });
    expect(reported).toEqual([error]);
  });

  test('where the workbook cannot be read afterwards leaves it not known, and what was seen stays', async () => {
    const { session, workbook } = await opened(compared);
    workbook.answers = [refusing(new Error('lost'))];
    await session.compare();
    expect(session.state.notice).toMatchObject({ failure: { left: 'not known' } });
    expect(session.state.workbook).toBe(compared);
  });

  test('when reading is over once it was read', async () => {
    const workbook = new FakeWorkbook();
    workbook.answers = [refusing(new Error('busy')), answering(compared)];
    const session = new Session(workbook, world);
    await session.open();
    expect(session.state).toMatchObject({ workbook: null, notice: { kind: 'failed', failure: { task: 'read' } } });
    await session.read();
    expect(session.state).toMatchObject({ workbook: compared, notice: null });
  });

  test('when a cell is selected is said with its place', async () => {
    const { session, workbook } = await opened(compared);
    workbook.refusesToSelect = true;
    await session.select(place);
    expect(session.state.notice).toEqual({ kind: 'not selected', place, message: 'ItemNotFound' });
  });

  test('is forgotten when something else is asked for', async () => {
    const { session, workbook } = await opened(compared);
    workbook.answers = [refusing(new Error('lost')), answering(compared)];
    await session.compare();
    await session.compare();
    expect(session.state.notice).toEqual({ kind: 'done', task: 'compare' });
  });
});

describe('A selected cell', () => {
  const total = { table: 'MetroOptions', field: 'total', row: 1 };
  const seen = holding(example(), { figureAt: ({ sheet }) => (sheet === 'Options' ? total : null) });

  test('is known where a figure stands behind it', async () => {
    const { session, workbook } = await opened(seen);
    workbook.selectCell({ sheet: 'Options', cells: 'BC6' });
    expect(session.state.selected).toMatchObject({ place: { cells: 'BC6' }, subject: { column: { field: 'total' }, row: 1 } });
    workbook.selectCell({ sheet: 'Notes', cells: 'A1' });
    expect(session.state.selected).toBeNull();
  });

  test('of a row that is gone once inputs are read again is no longer known', async () => {
    const { session, workbook } = await opened(seen);
    workbook.selectCell({ sheet: 'Options', cells: 'BC6' });
    const plan = { ...example(), platforms: [] };
    workbook.answers = [answering(holding(plan, { figureAt: () => total }))];
    await session.read();
    expect(session.state.selected).toBeNull();
  });
});
