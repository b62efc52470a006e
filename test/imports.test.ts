import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

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
/** These know no host, no clock, no randomness, no language of a user. */
const pure = rooms.slice(0, rooms.indexOf('refresh') + 1);
const globals = new Set(['process', 'window', 'document', 'Intl', 'navigator', 'globalThis', 'performance', 'Excel', 'Office']);

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file))
  .sort();
const roomOf = (file: string): string => file.split('/')[0] ?? '';
const read = (file: string): string => readFileSync(path.join(src, file), 'utf8');
const isPure = (file: string): boolean => pure.includes(roomOf(file));

/** The files of ours that a file imports, types included, as paths below src. */
const importsOf = (file: string): string[] =>
  ts
    .preProcessFile(read(file), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.join(path.posix.dirname(file), name));

/** Names that a file takes from outside: no property, and nothing it declares itself. */
function namesFromOutside(tree: ts.SourceFile): ReadonlySet<string> {
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const declares = 'name' in parent && parent.name === node;
      const isProperty =
        ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyAccessExpression(parent);
      if (declares && !isProperty) declared.add(node.text);
      else if (!declares) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return new Set([...used].filter((name) => !declared.has(name)));
}

/** What a pure file must not ask: the time, chance, the host, the user's language. */
function asksOf(file: string, text = read(file)): string[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found = [...namesFromOutside(tree)].filter((name) => globals.has(name));
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const name = `${node.expression.getText(tree)}.${node.name.text}`;
      if (name === 'Date.now' || name === 'Math.random') found.push(name);
      if (/^toLocale|^localeCompare$/.test(node.name.text)) found.push(node.name.text);
    }
    if (ts.isNewExpression(node) && node.expression.getText(tree) === 'Date' && !node.arguments?.length) found.push('new Date()');
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found.map((name) => `${file}: ${name}`);
}

describe('The rooms of src', () => {
  test('are all known', () => expect([...new Set(files.map(roomOf))].filter((room) => !rooms.includes(room))).toEqual([]));

  test('import in one direction', () => {
    const against = files.flatMap((file) =>
      importsOf(file)
        .filter((other) => rooms.indexOf(roomOf(other)) > rooms.indexOf(roomOf(file)) || other.startsWith('..'))
        .map((other) => `${file} imports ${other}`),
    );
    // A program may bring the example, which lies beside src.
    const brings = /^(cli|taskpane)\/\S+ imports \.\.\/examples\//;
    expect(against.filter((line) => !brings.test(line))).toEqual([]);
  });
});

describe(`${pure[0]} to ${pure[pure.length - 1]}`, () => {
  test('know no host, no clock, no chance, no language', () =>
    expect(files.filter(isPure).flatMap((file) => asksOf(file))).toEqual([]));

  test('would be found out', () => {
    const text = 'const a = new Date(); b(Date.now(), Math.random(), process.env, x.toLocaleString()); window.y = document.z;';
    expect(
      asksOf('a.ts', text)
        .map((line) => line.slice('a.ts: '.length))
        .sort(),
    ).toEqual(['Date.now', 'Math.random', 'document', 'new Date()', 'process', 'toLocaleString', 'window'].sort());
    expect(asksOf('a.ts', "const document = new Date(0); f(document, { window: 'process' }, g.process);")).toEqual([]);
  });
});

describe('Files', () => {
  test('have at most 250 lines, lists of facts aside', () => {
    const long = files.filter((file) => roomOf(file) !== 'catalogue' && read(file).trimEnd().split('\n').length > 250);
    expect(long).toEqual([]);
  });

  test('are named for what they hold', () =>
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|managers?|misc)(\/|\.|$)/i.test(file))).toEqual([]));
});
