import { Coverage } from '../batch/coverage';
import { handler } from '../batch/handlers';
import { Interpreter } from '../batch/interpreter';
import { type Action, ActionType, type ObjectPath, PathType } from '../batch/wire';
import { readSurface } from '../testing/readSurface';
import { SmallWorkbook } from './smallWorkbook';

/** What the client library could send and seldom does, or no longer does: given to the interpreter as it stands on the wire. */
describe('a batch on the wire', () => {
  const coverage = new Coverage();
  const given: unknown[][] = [];
  const start = () =>
    new Interpreter({
      handlers: {
        ...new SmallWorkbook('One', 'Two').handlers,
        'Vendor.Service': handler<null>({ methods: { Take: (_, ...args) => void given.push(args) } }),
      },
      surface: readSurface(),
      sets: { ExcelApi: '1.15' },
      coverage,
      watcher: { onAction: () => undefined, onCellsRead: () => undefined, onCellsWritten: () => undefined },
      fire: () => undefined,
      onFault: (error) => {
        throw error;
      },
    });

  const root: ObjectPath = { Id: 1, ObjectPathType: PathType.root, Name: '' };
  const sheets: ObjectPath = { Id: 2, ObjectPathType: PathType.property, Name: 'Worksheets', ParentObjectPathId: 1 };
  const sheet: ObjectPath = {
    Id: 3,
    ObjectPathType: PathType.indexer,
    Name: '',
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ['Two'] },
  };
  const on = (path: ObjectPath, type: number, more: Partial<Action> = {}): Action => ({
    Id: 100,
    ActionType: type,
    Name: '',
    ObjectPathId: path.Id,
    ...more,
  });
  const run = (actions: readonly Action[], ...more: ObjectPath[]) =>
    start().run({
      Actions: actions,
      ObjectPaths: Object.fromEntries([root, sheets, sheet, ...more].map((path) => [path.Id, path])),
    });

  it('answers a query as JSON by the library’s names', () => {
    const QueryInfo = { Select: ['items/name', 'items/position'] };
    expect(run([on(sheets, ActionType.queryAsJson, { QueryInfo })]).Results).toEqual([
      {
        ActionId: 100,
        Value: {
          items: [
            { id: '{1}', name: 'One', position: 0 },
            { id: '{2}', name: 'Two', position: 1 },
          ],
        },
      },
    ]);
  });

  it('updates several properties at once, and ensures that others are as they were', () => {
    const renamed = run([
      on(sheet, ActionType.update, { ObjectState: { name: 'Renamed' } }),
      on(sheet, ActionType.ensureUnchanged, { ObjectState: { name: 'Renamed', position: 1 } }),
      on(sheet, ActionType.query, { QueryInfo: { Select: ['name'] } }),
    ]);
    expect(renamed.Error).toBeUndefined();
    expect(renamed.Results[2]?.Value).toEqual({ Id: '{2}', Name: 'Renamed' });
    expect(run([on(sheet, ActionType.ensureUnchanged, { ObjectState: { position: 0 } })]).Error).toEqual({
      Code: 'Conflict',
      Message: 'Worksheet.position has changed.',
      HttpStatusCode: 409,
      ActionIndex: 0,
      Location: 'Worksheet.ensureUnchanged',
    });
  });

  it('refuses to write what is read-only', () => {
    const { Error: refused } = run([on(sheet, ActionType.setProperty, { Name: 'Id', ArgumentInfo: { Arguments: ['{9}'] } })]);
    expect(refused).toMatchObject({ Code: 'AccessDenied', HttpStatusCode: 403, Location: 'Worksheet.id' });
  });

  it('gives methods the objects that arguments name, wherever they stand', () => {
    const service: ObjectPath = { Id: 9, ObjectPathType: PathType.newObject, Name: 'Vendor.Service' };
    const ArgumentInfo = {
      Arguments: [3, [3, 'x'], { _ObjectPathId: 3 }, null, [null, 1]],
      ReferencedObjectPathIds: [3, [3, 0], 0, 0, 0],
    };
    const answered = run([on(service, ActionType.method, { Name: 'Take', ArgumentInfo })], service);
    expect(answered.Error).toBeUndefined();
    const two = expect.objectContaining({
      type: 'Worksheet',
      target: expect.objectContaining({ id: '{2}' }) as unknown,
    }) as unknown;
    expect(given).toEqual([[two, [two, 'x'], two, undefined, [null, 1]]]);
  });

  it('refuses an argument that is an object which does not exist', () => {
    const nowhere: ObjectPath = { Id: 8, ObjectPathType: PathType.null, Name: '' };
    const service: ObjectPath = { Id: 9, ObjectPathType: PathType.newObject, Name: 'Vendor.Service' };
    const ArgumentInfo = { Arguments: [8], ReferencedObjectPathIds: [8] };
    const { Error: refused } = run([on(service, ActionType.method, { Name: 'Take', ArgumentInfo })], nowhere, service);
    expect(refused).toMatchObject({ Code: 'InvalidArgument' });
  });

  it('refuses references that it does not keep, paths it does not have and classes it does not know', () => {
    const stale: ObjectPath = { Id: 7, ObjectPathType: PathType.reference, Name: 'reference-1' };
    const unknown: ObjectPath = { Id: 9, ObjectPathType: PathType.newObject, Name: 'Vendor.Other' };
    expect(run([on(stale, ActionType.instantiate)], stale).Error?.Code).toBe('InvalidReference');
    expect(run([on({ ...root, Id: 77 }, ActionType.instantiate)]).Error?.Code).toBe('InvalidObjectPath');
    expect(run([on(unknown, ActionType.instantiate)], unknown).Error).toMatchObject({
      Code: 'ApiNotFound',
      Location: 'Vendor.Other',
    });
    expect(coverage.list()).toEqual([{ member: 'Vendor.Other', why: 'not in this host', times: 1 }]);
  });

  it('keeps ranges that a query meets, where the client keeps references', () => {
    const interpreter = start();
    const range: ObjectPath = {
      Id: 4,
      ObjectPathType: PathType.method,
      Name: 'GetRangeByIndexes',
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: [0, 0, 1, 1] },
    };
    const ObjectPaths = { 1: root, 2: sheets, 3: sheet, 4: range };
    const Actions = [on(range, ActionType.query, { QueryInfo: { Select: ['rowCount'] } })];
    expect(interpreter.run({ Actions, ObjectPaths }).Results[0]?.Value).toEqual({ RowCount: 1 });
    const kept = interpreter.run({ Actions, ObjectPaths, AutoKeepReference: true });
    expect(kept.Results[0]?.Value).toEqual({ RowCount: 1, _ReferenceId: 'reference-1' });
    expect(interpreter.references.count).toBe(1);
  });

  it('answers a trace twice, as the client binds events by it', () => {
    const { Results, TraceIds } = run([on(root, ActionType.trace, { ObjectPathId: 0 })]);
    expect([Results, TraceIds]).toEqual([[{ ActionId: 100, Value: null }], [100]]);
  });

  it('refuses actions of a type that it does not know', () => {
    expect(run([on(root, 6)]).Error).toMatchObject({ Code: 'ApiNotFound', HttpStatusCode: 404 });
  });
});
