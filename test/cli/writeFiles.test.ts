import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Disk } from '../../src/cli/files/disk';
import type { Content } from '../../src/cli/files/output';
import { writeFiles } from '../../src/cli/files/writeFiles';
import { disk, failing, folderWith } from './io';

let folder: string;
beforeEach(() => (folder = folderWith({ 'a.xlsx': 'old a', 'b.json': 'old b' })));
afterEach(() => rmSync(folder, { recursive: true }));

const output = (option: Content['option'], name: string): Content => ({
  option,
  what: option === '--out' ? 'a workbook' : 'a values file',
  name,
  path: path.join(folder, name),
  content: `new ${name}`,
});
const running = () => new AbortController();
const write = (change: Partial<Disk> = {}, names = ['a.xlsx', 'b.json'], { signal } = running(), check = async () => {}) =>
  writeFiles(
    names.map((name, at) => output(at === 0 ? '--out' : '--values', name)),
    { ...disk, ...change },
    signal,
    check,
  );
const found = () => Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
const old = { 'a.xlsx': 'old a', 'b.json': 'old b' };

/** Lets the n-th call fail. */
function failsAt<Call extends (...facts: never[]) => Promise<unknown>>(call: Call, at: number, code: string): Call {
  let calls = 0;
  return ((...facts: Parameters<Call>) => (++calls === at ? Promise.reject(failing(code)) : call(...facts))) as Call;
}

/** Files whose n-th fails while it is filled. */
const fullAt = (at: number, what: 'writeFile' | 'sync'): Disk['open'] => {
  let calls = 0;
  return async (...how) => {
    const handle = await disk.open(...how);
    if (++calls === at) handle[what] = () => Promise.reject(failing('ENOSPC'));
    return handle;
  };
};

test('Files are replaced in full, and nothing else is left in the folder', async () => {
  await write();
  expect(found()).toEqual({ 'a.xlsx': 'new a.xlsx', 'b.json': 'new b.json' });
});

describe('What fails before the first file is in its place leaves every old file whole, and nothing beside', () => {
  test.each([
    ['the first cannot be made', 'a.xlsx', { open: failsAt(disk.open, 1, 'ENOSPC') }],
    ['the second cannot be made', 'b.json', { open: failsAt(disk.open, 2, 'ENOSPC') }],
    ['the disk is full during the first', 'a.xlsx', { open: fullAt(1, 'writeFile') }],
    ['the disk is full during the second', 'b.json', { open: fullAt(2, 'writeFile') }],
    ['the disk turns out to be full', 'b.json', { open: fullAt(2, 'sync') }],
    ['the first cannot be put into its place', 'a.xlsx', { rename: failsAt(disk.rename, 1, 'ENOSPC') }],
  ])('%s', async (_, name, change) => {
    await expect(write(change)).rejects.toThrow(
      `${name} cannot be written: the disk is full.\nNot written: a.xlsx\nNot written: b.json`,
    );
    expect(found()).toEqual(old);
  });

  test('a folder is not there, or is in the place of the file', async () => {
    await expect(write({}, ['a.xlsx', 'none/b.json'])).rejects.toThrow('there is no such file or folder');
    expect(found()).toEqual(old);
    mkdirSync(path.join(folder, 'c'));
    await expect(write({}, ['a.xlsx', 'c'])).rejects.toThrow('c cannot be written: it is a folder.');
    expect(readFileSync(path.join(folder, 'a.xlsx'), 'utf8')).toBe('old a');
  });

  test('a file is write-protected', async () => {
    await expect(write({ access: failsAt(disk.access, 2, 'EACCES') })).rejects.toThrow(
      'b.json cannot be written: access is denied.',
    );
    expect(found()).toEqual(old);
  });

  test('somebody changes a file in the meantime', async () => {
    await expect(write({}, undefined, undefined, () => Promise.reject(new Error('changed')))).rejects.toThrow('changed');
    expect(found()).toEqual(old);
  });

  test.each([1, 2])('an interrupt during file %i', async (at) => {
    const interrupt = running();
    let calls = 0;
    const open: Disk['open'] = (...how) => {
      if (++calls === at) interrupt.abort('SIGINT');
      return disk.open(...how);
    };
    await expect(write({ open }, undefined, interrupt)).rejects.toHaveProperty('constructor.name', 'Interrupted');
    expect(found()).toEqual(old);
  });
});

test('If only the second cannot be put into its place, the message says which file was written', async () => {
  await expect(write({ rename: failsAt(disk.rename, 2, 'EBUSY') })).rejects.toThrow(
    'b.json cannot be written: another program, perhaps Excel, has it open.\nWritten: a.xlsx\nNot written: b.json',
  );
  expect(found()).toEqual({ 'a.xlsx': 'new a.xlsx', 'b.json': 'old b' });
});

test('A link stays a link, and a file keeps its rights', async () => {
  chmodSync(path.join(folder, 'a.xlsx'), 0o640);
  symlinkSync('a.xlsx', path.join(folder, 'link.xlsx'));
  await write({}, ['link.xlsx']);
  expect(found()).toMatchObject({ 'a.xlsx': 'new link.xlsx', 'link.xlsx': 'new link.xlsx' });
  expect(
    readdirSync(folder, { withFileTypes: true })
      .find(({ name }) => name === 'link.xlsx')
      ?.isSymbolicLink(),
  ).toBe(true);
  expect(statSync(path.join(folder, 'a.xlsx')).mode & 0o777).toBe(0o640);
});

test('A fault of the program is not told as one of the disk', async () => {
  const rename = () => Promise.reject(new TypeError('x is not a function'));
  await expect(write({ rename })).rejects.toThrow(TypeError);
  expect(found()).toEqual(old);
});
