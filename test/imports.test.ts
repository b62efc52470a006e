import { Linter } from 'eslint';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { pureRules } from '../scripts/pureRules.mjs';
import { circles } from './setup/circles';

const src = path.resolve(__dirname, '../src');

/**
 * The rooms, in the order in which they may be imported: each knows those before it. `catalogue` stands before `model`
 * although its facts are about platforms: it is data with sources, and knows no model; the model's rules cite it.
 */
const rooms = [
  'quantities',
  'a1',
  'formula',
  'catalogue',
  'model',
  'plan',
  'measured',
  'workbook',
  'explore',
  'sheets',
  'refresh',
  'excel',
  'xlsx',
  'taskpane',
  'functions',
  'cli',
];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();
const roomOf = (file: string): string => file.split('/')[0] ?? '';

/** The files of ours that a file imports, types included, as paths below src. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path.join(src, file), 'utf8'), true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => {
      const name = path.posix.join(path.posix.dirname(file), fileName);
      return [`${name}.ts`, `${name}/index.ts`].find((one) => files.includes(one)) ?? name;
    });
}
const imports = new Map(files.map((file) => [file, importsOf(file)]));

describe('The rooms of src', () => {
  test('are all known', () => expect([...new Set(files.map(roomOf))].filter((room) => !rooms.includes(room))).toEqual([]));

  test('import in one direction', () => {
    const against = [...imports].flatMap(([file, imported]) =>
      imported
        .filter((other) => rooms.indexOf(roomOf(other)) > rooms.indexOf(roomOf(file)) || other.startsWith('..'))
        .map((other) => `${file} imports ${other}`),
    );
    // A program may bring the example, which lies beside src.
    const brings = /^(cli|taskpane)\/\S+ imports \.\.\/examples\//;
    expect(against.filter((line) => !brings.test(line))).toEqual([]);
  });
});

describe('The files of src', () => {
  test('import in no circle', () => expect(circles(imports)).toEqual([]));

  test('would be found in a circle', () => {
    const imported = { a: ['b'], b: ['c', 'd'], c: ['a'], d: ['e'], e: ['d', 'f'], f: [], g: ['g', 'a'] };
    expect(circles(new Map(Object.entries(imported)))).toEqual([['a', 'b', 'c'], ['d', 'e'], ['g']]);
  });

  test('are named for what they hold', () =>
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|managers?|misc)(\/|\.|$)/i.test(file))).toEqual([]));
});

describe('The rules for files that know no host', () => {
  const faults = (text: string): string[] => new Linter().verify(text, { rules: pureRules }).map(({ message }) => message);

  test('refuse what asks for the time, for chance or for a language', () => {
    const text = 'new Date(); Date.now(); Math.random(); x.toLocaleString(); y.localeCompare(z); Intl.Collator; globalThis.q;';
    expect(faults(text)).toHaveLength(7);
  });

  test('let pass what only looks like it', () => {
    expect(faults('new Date(0); Math.max(a, b); const now = x.now(); const random = y.random;')).toEqual([]);
  });
});
