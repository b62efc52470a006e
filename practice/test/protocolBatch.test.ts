import { type ExcelHost, startExcelHost } from '../testing/excelHost';
import { SmallWorkbook } from './smallWorkbook';

let workbook: SmallWorkbook;
let started: ExcelHost;

beforeEach(async () => {
  workbook = new SmallWorkbook('One', 'Two', 'Three');
  started = await startExcelHost({ handlers: workbook.handlers });
});
afterEach(() => started.close());

const visibilityOf = (sheet: Excel.Worksheet) => sheet.visibility;
/** Loads in ways that the lint rules of add-ins cannot follow, or advise against. */
const load = (object: { load(how: object): unknown }, how: object) => object.load(how);
const isNull = (object: OfficeExtension.ClientObject) => object.isNullObject;

const freezePanesOf = ({ worksheet }: Excel.Range) => worksheet.freezePanes;

const grid = (rows: number, columns: number) =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => row * columns + column));

describe('queries', () => {
  it('answer the properties that were asked for and no others', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Two');
      sheet.load('name, position');
      await context.sync();
      expect([sheet.name, sheet.position]).toEqual(['Two', 1]);
      expect(() => visibilityOf(sheet)).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error);
    });
  });

  it('follow paths to other objects, and expand them whole', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Two').getRangeByIndexes(0, 0, 2, 1);
      range.load({ values: true, worksheet: { name: true } });
      const other = context.workbook.worksheets.getItem('Three').getRangeByIndexes(0, 0, 4, 1);
      load(other, { select: 'rowCount', expand: 'worksheet/freezePanes' });
      await context.sync();
      expect(range.values).toEqual([[''], ['']]);
      expect(range.worksheet.name).toBe('Two');
      expect(other.toJSON()).toMatchObject({ rowCount: 4 });
      expect(isNull(freezePanesOf(other))).toBe(true);
    });
  });

  it('list the members of a collection, all or a part of them', async () => {
    await Excel.run(async (context) => {
      const [all, part] = [context.workbook.worksheets, context.workbook.worksheets];
      all.load('items/name');
      await context.sync();
      expect(all.items.map(({ name }) => name)).toEqual(['One', 'Two', 'Three']);
      part.load({ select: 'name', top: 1, skip: 1 });
      const count = part.getCount();
      await context.sync();
      expect(part.items.map(({ name }) => name)).toEqual(['Two']);
      expect(count).toMatchObject({ value: 3 });
    });
  });

  it('find members again by their identity, though they were renamed', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const [first] = worksheets.items;
      if (!first) throw new Error('no sheet');
      first.name = 'Renamed';
      await context.sync();
      first.getRangeByIndexes(0, 0, 1, 1).values = [[7]];
      await context.sync();
      expect(workbook.valueAt('Renamed', 0, 0)).toBe(7);
    });
  });
});

describe('null objects', () => {
  it('are told from objects, and what is asked of them is null too', async () => {
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      const cell = missing.getRangeByIndexes(0, 0, 1, 1);
      cell.load('values');
      const there = context.workbook.worksheets.getItemOrNullObject('One');
      await context.sync();
      expect([missing, cell, there].map(isNull)).toEqual([true, true, false]);
    });
  });

  it('take writes without effect', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Nowhere').name = 'Somewhere';
      await context.sync();
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['One', 'Two', 'Three']);
  });
});

describe('methods and writes', () => {
  it('make an object once, however often it is used', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Four');
      sheet.load('id');
      await context.sync();
      sheet.getRangeByIndexes(0, 0, 1, 1).values = [['first']];
      await context.sync();
      expect(sheet.id).toBe('{4}');
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['One', 'Two', 'Three', 'Four']);
    expect(workbook.valueAt('Four', 0, 0)).toBe('first');
  });

  it('write more than 1,500 cells in pieces and read them back whole', async () => {
    const values = grid(500, 7);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('One').getRangeByIndexes(2, 1, 500, 7).values = values;
      await context.sync();
      const range = context.workbook.worksheets.getItem('One').getRangeByIndexes(2, 1, 500, 7);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(values);
    });
    expect(workbook.valueAt('One', 501, 7)).toBe(3499);
    expect([started.ledger.cellsWritten, started.ledger.cellsRead]).toEqual([3500, 3500]);
  });

  it('refuse more than 1,500 cells of the wrong shape before the first is written', async () => {
    const writing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('One').getRangeByIndexes(0, 0, 500, 6).values = grid(500, 7);
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(workbook.valueAt('One', 0, 0)).toBe('');
  });

  it('keep what failing batches wrote before they failed', async () => {
    const writing = Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('One').getRangeByIndexes(0, 0, 1, 1).values = [['before']];
      worksheets.getItem('Nowhere').name = 'x';
      worksheets.getItem('Two').getRangeByIndexes(0, 0, 1, 1).values = [['after']];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect([workbook.valueAt('One', 0, 0), workbook.valueAt('Two', 0, 0)]).toEqual(['before', '']);
  });
});

describe('references', () => {
  it('keep ranges from batch to batch, and let them go when the run ends', async () => {
    const { references } = started.conversation.interpreter;
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('One').getRangeByIndexes(0, 0, 1, 2);
      await context.sync();
      expect(references.count).toBe(1);
      workbook.sheets.reverse();
      range.values = [[1, 2]];
      await context.sync();
      expect(workbook.valueAt('One', 0, 1)).toBe(2);
    });
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect(references.count).toBe(0);
  });

  it('are not kept of what the add-in untracked', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('One').getRangeByIndexes(0, 0, 1, 2).untrack();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['', '']]);
      expect(started.conversation.interpreter.references.count).toBe(0);
    });
  });
});

describe('events', () => {
  const typedInto = async (sheet: string) => {
    workbook.type(sheet, 'B2');
    await new Promise(setImmediate);
    await new Promise(setImmediate);
  };

  it('bind where the trace comes back, reach their sheet only, and end', async () => {
    const seen: string[] = [];
    const registration = await Excel.run(async (context) => {
      const handle = context.workbook.worksheets.getItem('Two').onChanged.add(({ address, worksheetId }) => {
        seen.push(`${worksheetId} ${address}`);
        return Promise.resolve();
      });
      await context.sync();
      return handle;
    });
    await typedInto('One');
    expect(seen).toEqual([]);
    await typedInto('Two');
    expect(seen).toEqual(['{2} B2']);
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    await typedInto('Two');
    expect(seen).toEqual(['{2} B2']);
    expect(workbook.sheets[1]?.listeners.size).toBe(0);
  });

  it('end with the page', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Two').onChanged.add(() => Promise.resolve());
      await context.sync();
    });
    expect(workbook.sheets[1]?.listeners.size).toBe(1);
    started.conversation.close();
    expect(workbook.sheets[1]?.listeners.size).toBe(0);
  });
});

describe('errors', () => {
  it('are the library’s own, with code, message, place and statement', async () => {
    const failed: unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').load('name');
      await context.sync();
    }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(OfficeExtension.Error);
    expect(failed).toBeInstanceOf(Error);
    expect(failed).toMatchObject({
      code: 'ItemNotFound',
      message: 'There is no sheet Nowhere.',
      httpStatusCode: 404,
      debugInfo: { errorLocation: 'WorksheetCollection.getItem', statement: expect.stringContaining('getItem(') as string },
    });
  });

  it('of the host itself are seen by the add-in and by who looks after the host', async () => {
    const loading = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('One').load('tabColor');
      await context.sync();
    });
    await expect(loading).rejects.toMatchObject({ code: 'GeneralException', debugInfo: { errorLocation: 'Worksheet.load' } });
    expect(started.host.failures.splice(0).map(String)).toEqual(['RangeError: the palette is empty']);
  });
});
