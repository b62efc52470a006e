import { type ExcelHost, type ExcelHostOptions, startExcelHost } from '../testing/excelHost';
import { readSurface } from '../testing/readSurface';
import { newestOfLibrary } from '../protocol';
import { camelCase } from '../batch/names';
import { admits } from '../surface/surface';
import { SmallWorkbook } from './smallWorkbook';

/** Loads in a way that the lint rules of add-ins cannot follow. */
const load = (object: { load(how: object): unknown }, how: object) => object.load(how);

const surface = readSurface();

describe('the surface of the API', () => {
  it('holds every class, member, requirement set and enum of the declarations', () => {
    const { Worksheet: worksheet, TableCollection: tables, Range: range } = surface.classes;
    expect(worksheet?.properties.TabColor).toEqual({ since: ['ExcelApi', '1.7'] });
    expect(worksheet?.properties.Id).toEqual({ since: ['ExcelApi', '1.1'], readOnly: true });
    expect(worksheet?.properties.Tables?.class).toBe('TableCollection');
    expect(worksheet?.properties.Visibility).toEqual({
      since: ['ExcelApi', '1.1'],
      settableSince: '1.2',
      enum: 'SheetVisibility',
    });
    expect(tables?.items).toBe('Table');
    expect(tables?.methods.Add).toEqual({ since: ['ExcelApi', '1.1'], least: 2, most: 2, class: 'Table' });
    expect(tables?.methods.GetItemOrNullObject?.since).toEqual(['ExcelApi', '1.4']);
    expect(range?.tracked).toBe(true);
    expect(surface.enums.SheetVisibility).toEqual({
      Visible: ['ExcelApi', '1.1'],
      Hidden: ['ExcelApi', '1.1'],
      VeryHidden: ['ExcelApi', '1.1'],
    });
    expect(Object.keys(surface.classes).length).toBeGreaterThan(150);
  });

  it('holds no member of the client library alone', () => {
    const names = Object.values(surface.classes).flatMap(({ methods, properties }) => Object.keys({ ...methods, ...properties }));
    expect(names.filter((name) => ['Load', 'ToJSON', 'Track', 'Untrack', 'Context', 'OnChanged'].includes(name))).toEqual([]);
  });

  it('is admitted up to a version, by number and not by text', () => {
    expect(admits({ ExcelApi: '1.9' }, ['ExcelApi', '1.10'])).toBe(false);
    expect(admits({ ExcelApi: '1.18' }, ['ExcelApi', '1.9'])).toBe(true);
    expect(admits({ ExcelApi: '1.18' }, ['ExcelApiOnline', '1.1'])).toBe(false);
    expect(admits({ ExcelApi: '1.1' }, null)).toBe(true);
  });
});

describe('a host', () => {
  let started: ExcelHost;
  const workbook = new SmallWorkbook('One');
  const start = async (options: Partial<ExcelHostOptions> = {}) => {
    started = await startExcelHost({ handlers: workbook.handlers, ...options });
  };
  afterEach(() => started.close());

  const missing = () => started.host.coverage.list();
  const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem('One'));
      await context.sync();
    });

  it('supports by default what the pinned client library has, and nothing above', async () => {
    await start();
    const library = started.Excel as unknown as Readonly<Record<string, { prototype: object } | undefined>>;
    const lacking = (version: string) =>
      Object.entries(surface.classes).flatMap(([type, { properties, methods }]) =>
        Object.entries({ ...properties, ...methods })
          .filter(([, { since }]) => since?.[0] === 'ExcelApi' && admits({ ExcelApi: version }, since))
          .map(([name]) => camelCase(name))
          .filter((name) => !(name in (library[type]?.prototype ?? {})))
          .map((name) => `${type}.${name}`),
      );
    expect(started.host.sets).toEqual({ ExcelApi: newestOfLibrary });
    expect(lacking(newestOfLibrary)).toEqual([]);
    expect(lacking('1.16')).toContain('Range.valuesAsJson');
    expect(lacking('1.18')).toContain('Worksheet.notes');
  });

  it('lists what Excel has and it has not', async () => {
    await start();
    await expect(onSheet((sheet) => sheet.activate())).rejects.toMatchObject({
      code: 'ApiNotFound',
      httpStatusCode: 404,
      debugInfo: { errorLocation: 'Worksheet.activate' },
    });
    await expect(onSheet((sheet) => sheet.activate())).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(missing()).toEqual([{ member: 'Worksheet.activate', why: 'not in this host', times: 2 }]);
  });

  it('lists what nobody has', async () => {
    await start();
    await expect(onSheet((sheet) => sheet.load('colour'))).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(missing()).toEqual([{ member: 'Worksheet.colour', why: 'not in the API', times: 1 }]);
  });

  it('refuses what is above its requirement set, and so shows a call that was not gated', async () => {
    await start({ upTo: '1.6' });
    const load = (sheet: Excel.Worksheet) => sheet.load('tabColor');
    await expect(onSheet(load)).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(missing()).toEqual([{ member: 'Worksheet.tabColor', why: 'above the requirement set', times: 1 }]);
    expect(started.Office.context.requirements.isSetSupported('ExcelApi', '1.7')).toBe(false);
  });

  it('refuses to set what could only be read in its requirement set', async () => {
    await start({ upTo: '1.7' });
    const manual = () =>
      Excel.run(async (context) => {
        context.workbook.application.calculationMode = 'Manual';
        await context.sync();
      });
    await expect(manual()).rejects.toMatchObject({ code: 'ApiNotFound' });
    started.close();
    await start({ upTo: '1.8' });
    await expect(manual()).resolves.toBeUndefined();
  });

  it('leaves out of a whole object what it lacks, and lists it', async () => {
    await start({ upTo: '1.6' });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('One');
      load(sheet, { $all: true });
      await context.sync();
      expect(sheet.toJSON()).toEqual({ name: 'One', id: '{1}', position: 0, visibility: 'Visible' });
    });
    expect(missing()).toEqual([]);
  });

  it('refuses values that an enum does not have, and counts of arguments that a method does not take', async () => {
    await start();
    await expect(onSheet((sheet) => (sheet.visibility = 'Gone' as 'Hidden'))).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(onSheet((sheet) => (sheet.visibility = 'Hidden'))).resolves.toBeUndefined();
    const short = (sheet: Excel.Worksheet) => {
      (sheet.getRangeByIndexes as (row: number) => Excel.Range).call(sheet, 1);
    };
    await expect(onSheet(short)).rejects.toMatchObject({
      code: 'InvalidArgument',
      message: 'Worksheet.getRangeByIndexes takes 4 arguments.',
    });
  });
});
