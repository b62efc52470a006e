import { type ExcelHost, startExcelHost } from '../testing/excelHost';
import { SmallWorkbook } from './smallWorkbook';

let workbook: SmallWorkbook;
let started: ExcelHost;

beforeEach(async () => {
  workbook = new SmallWorkbook('One', 'Two');
  started = await startExcelHost({ handlers: workbook.handlers });
});
afterEach(() => started.close());

const write = (sheet: string, value: number | string, delayForCellEdit = false) =>
  Excel.run({ delayForCellEdit }, async (context) => {
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, 0, 1, 1).values = [[value]];
    await context.sync();
  });

/** Writes in both sheets, in one batch. */
const writeBoth = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('One').getRangeByIndexes(0, 0, 1, 1).values = [[1]];
    worksheets.getItem('Two').getRangeByIndexes(0, 0, 1, 1).values = [[2]];
    await context.sync();
  });

const written = () => [workbook.valueAt('One', 0, 0), workbook.valueAt('Two', 0, 0)];

describe('failing on demand', () => {
  it('makes the nth write fail once, with any code, and keeps what was written before it', async () => {
    let writes = 0;
    started.faults.failAt(
      ({ member }) => member === 'Range.values' && ++writes === 2,
      'GeneralException',
      'The session was lost.',
    );
    await expect(writeBoth()).rejects.toMatchObject({
      code: 'GeneralException',
      message: 'The session was lost.',
      debugInfo: { errorLocation: 'Range.values' },
    });
    expect(written()).toEqual([1, '']);
    await writeBoth();
    expect(written()).toEqual([1, 2]);
  });

  it('makes an action fail by its number, as the ledger counts', async () => {
    await write('One', 1);
    const { actions } = started.ledger;
    started.faults.failAt(actions + 1, 'ServiceNotAvailable');
    await expect(write('One', 2)).rejects.toMatchObject({ code: 'ServiceNotAvailable' });
    await write('One', 3);
    expect(written()).toEqual([3, '']);
  });

  it('makes every such action fail until it is lifted', async () => {
    const lift = started.faults.failAt('Worksheet.getRangeByIndexes', 'AccessDenied', undefined, { times: 'always' });
    await expect(write('One', 1)).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(write('One', 1)).rejects.toMatchObject({ code: 'AccessDenied' });
    lift();
    await write('One', 1);
    expect(written()).toEqual([1, '']);
  });

  it('stops answering from an action on: what came before it stays, nothing comes after', async () => {
    let reached = 0;
    const lift = started.faults.silenceFrom(({ member }) => member === 'Range.values' && ++reached === 2);
    const outcomes: string[] = [];
    const watched = (name: string, promise: Promise<void>) =>
      void promise.then(
        () => outcomes.push(`${name} answered`),
        () => outcomes.push(`${name} failed`),
      );
    watched('first', writeBoth());
    await new Promise((later) => setTimeout(later, 50));
    watched('second', write('Two', 9));
    await new Promise((later) => setTimeout(later, 50));
    expect(outcomes).toEqual([]);
    expect(written()).toEqual([1, '']);
    lift();
    await write('Two', 3);
    expect(written()).toEqual([1, 3]);
  });
});

describe('a cell being edited', () => {
  it('refuses batches with the code of Excel', async () => {
    started.host.cellEditing = true;
    await expect(write('One', 1)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    expect(started.ledger.actions).toBe(0);
    started.host.cellEditing = false;
    await write('One', 1);
    expect(written()).toEqual([1, '']);
  });

  it('holds back those that chose to wait, and runs them in order when it is left', async () => {
    started.host.cellEditing = true;
    const both = [write('One', 1, true), write('One', 2, true)];
    await new Promise((later) => setTimeout(later, 50));
    expect(written()).toEqual(['', '']);
    started.host.cellEditing = false;
    await Promise.all(both);
    expect(written()).toEqual([2, '']);
  });
});

describe('limits of Excel on the web', () => {
  const long = 'x'.repeat(3 * 1024 * 1024);

  it('refuse a request above 5 MB whole', async () => {
    const writing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('One');
      sheet.getRangeByIndexes(0, 0, 1, 1).values = [[1]];
      sheet.getRangeByIndexes(0, 1, 1, 2).values = [[long, long]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(written()).toEqual(['', '']);
  });

  it('refuse an answer above 5 MB, and the writes of its batch stay', async () => {
    await write('One', long);
    await write('Two', long);
    const reading = Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('One').getRangeByIndexes(1, 0, 1, 1).values = [['stays']];
      worksheets.getItem('One').getRangeByIndexes(0, 0, 1, 1).load('values');
      worksheets.getItem('Two').getRangeByIndexes(0, 0, 1, 1).load('values');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(workbook.valueAt('One', 1, 0)).toBe('stays');
  });
});

describe('the ledger', () => {
  it('counts batches, actions, cells and bytes, and starts at nothing', async () => {
    const { ledger, faults } = started;
    const seen: string[] = [];
    faults.failAt(({ member }) => seen.push(member) < 0, 'never');
    expect({ ...ledger }).toEqual({ batches: 0, actions: 0, cellsRead: 0, cellsWritten: 0, bytesReceived: 0, bytesSent: 0 });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('One');
      await context.sync();
      expect(ledger.batches).toBe(1);
      const range = sheet.getRangeByIndexes(0, 0, 2, 3).untrack();
      range.values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      range.load('values');
      await context.sync();
    });
    expect([ledger.batches, ledger.cellsWritten, ledger.cellsRead]).toEqual([2, 6, 6]);
    // Each batch names anew the objects that it starts from; ranges are named twice, though followed once.
    const named = ['Workbook', 'Workbook.worksheets', 'WorksheetCollection.getItem'];
    const range = 'Worksheet.getRangeByIndexes';
    expect(seen).toEqual([...named, ...named, range, range, 'Range.values', 'Range.load']);
    expect(ledger.actions).toBe(10);
    expect(ledger.bytesReceived).toBeGreaterThan(500);
    expect(ledger.bytesSent).toBeGreaterThan(100);
    ledger.reset();
    expect(ledger.actions).toBe(0);
  });
});
