// Reads the public declarations of the API and writes what the practice host must know of it: classes, members, requirement sets.
// Nothing derived is kept in the repository: the file is made anew when the declarations or this program have changed.
//   node practice/surface/generate.mjs            writes dist/practice/surface.json where it is missing or old
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Of the client library alone: no member of these names goes over the wire. */
const clientOnly = new Set(['context', 'items', 'load', 'toJSON', 'track', 'untrack']);

const pascal = (name) => name.charAt(0).toUpperCase() + name.slice(1);

/** `[set, version]` of the first `[Api set: …]` of a documentation comment; null where it says nothing. */
const sinceOf = (comment) => {
  const found = /\[\s*Api set:\s*(\w+)\s+(\d+\.\d+)/.exec(comment);
  return found ? [found[1], found[2]] : null;
};

/** Version from which a property can be set, where the comment says that it could be read earlier. */
const settableSinceOf = (comment) => /\[\s*Api set:[^\]]*?(\d+\.\d+) for sett?(?:ing it)?\.?\]/.exec(comment)?.[1];

const earlier = (a, b) => {
  if (!a || !b) return a ?? b;
  const [majorA, minorA] = a[1].split('.').map(Number);
  const [majorB, minorB] = b[1].split('.').map(Number);
  return majorA - majorB || minorA - minorB ? ((majorA - majorB || minorA - minorB) < 0 ? a : b) : a;
};

/** Everything declared in the namespace `Excel`, as plain data. */
const readDeclarations = (ts, text) => {
  const file = ts.createSourceFile('index.d.ts', text, ts.ScriptTarget.ES2022, true);
  const declared = file.statements
    .filter((each) => ts.isModuleDeclaration(each) && each.name.text === 'Excel' && each.body && ts.isModuleBlock(each.body))
    .flatMap((each) => [...each.body.statements]);
  const commentOf = (node) =>
    (ts.getLeadingCommentRanges(text, node.pos) ?? []).map(({ pos, end }) => text.slice(pos, end)).join('\n');
  const isClass = (node) =>
    ts.isClassDeclaration(node) &&
    node.heritageClauses?.some((clause) => clause.getText(file).includes('OfficeExtension.ClientObject'));
  const classNames = new Set(declared.filter(isClass).map((each) => each.name.text));
  const enumNames = new Set(declared.filter(ts.isEnumDeclaration).map((each) => each.name.text));

  const nameIn = (names, type) => {
    const plain = type?.getText(file).replace(/^Excel\./, '');
    return plain !== undefined && names.has(plain) ? plain : undefined;
  };
  /** Of a type that is an enum, with or without its values as texts. */
  const enumOf = (type) => {
    if (!type) return undefined;
    const parts = ts.isUnionTypeNode(type) ? [...type.types] : [type];
    const named = parts.flatMap((part) => nameIn(enumNames, part) ?? []);
    const texts = parts.filter((part) => ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal));
    return named.length === 1 && parts.length === texts.length + 1 ? named[0] : undefined;
  };
  const isEvent = (type) => /^OfficeExtension\.EventHandlers</.test(type?.getText(file) ?? '');

  const readClass = (node) => {
    const made = { since: sinceOf(commentOf(node)), properties: {}, methods: {} };
    for (const member of node.members) {
      const name = member.name?.getText(file);
      if (name === 'track') made.tracked = true;
      if (name === 'items' && ts.isArrayTypeNode(member.type)) made.items = nameIn(classNames, member.type.elementType);
      if (name === undefined || clientOnly.has(name)) continue;
      const comment = commentOf(member);
      const since = sinceOf(comment) ?? made.since;
      if (ts.isPropertyDeclaration(member) && !isEvent(member.type)) {
        made.properties[pascal(name)] = {
          since,
          settableSince: settableSinceOf(comment),
          readOnly: member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) || undefined,
          class: nameIn(classNames, member.type),
          enum: enumOf(member.type),
        };
      }
      if (ts.isMethodDeclaration(member) && !(name === 'set' && member.parameters[0]?.name.getText(file) === 'properties')) {
        const known = made.methods[pascal(name)];
        const optional = member.parameters.findIndex(
          (each) => each.questionToken || each.dotDotDotToken || /\bnull\b/.test(each.type?.getText(file) ?? ''),
        );
        const least = optional < 0 ? member.parameters.length : optional;
        const most = member.parameters.some((each) => each.dotDotDotToken) ? 255 : member.parameters.length;
        made.methods[pascal(name)] = {
          since: known ? earlier(known.since, since) : since,
          least: Math.min(known?.least ?? least, least),
          most: Math.max(known?.most ?? most, most),
          class: nameIn(classNames, member.type) ?? known?.class,
        };
      }
    }
    return made;
  };
  const readEnum = (node) => {
    const since = sinceOf(commentOf(node));
    return Object.fromEntries(
      node.members.map((each) => [
        each.initializer && ts.isStringLiteral(each.initializer) ? each.initializer.text : each.name.getText(file),
        sinceOf(commentOf(each)) ?? since,
      ]),
    );
  };
  return {
    classes: Object.fromEntries(declared.filter(isClass).map((each) => [each.name.text, readClass(each)])),
    enums: Object.fromEntries(declared.filter(ts.isEnumDeclaration).map((each) => [each.name.text, readEnum(each)])),
  };
};

/**
 * Makes sure that the surface of the installed declarations is on disk. About a second where it must be made, else 10 ms.
 * @param {string} root folder of the repository
 * @returns {Promise<string>} path of the file
 */
export const ensureSurface = async (root) => {
  const require = createRequire(join(root, 'package.json'));
  const typesPackage = require.resolve('@types/office-js/package.json');
  const program = readFileSync(join(root, 'practice/surface/generate.mjs'));
  const madeFrom = [
    JSON.parse(readFileSync(typesPackage, 'utf8')).version,
    createHash('sha256').update(program).digest('hex'),
  ].join(' ');
  const path = join(root, 'dist/practice/surface.json');
  if (existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).madeFrom === madeFrom) return path;
  const { default: ts } = await import('typescript');
  const surface = readDeclarations(ts, readFileSync(join(dirname(typesPackage), 'index.d.ts'), 'utf8'));
  mkdirSync(dirname(path), { recursive: true });
  // Renamed into place, for several programs may make it at once.
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify({ madeFrom, ...surface }));
  renameSync(unfinished, path);
  return path;
};

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  console.log(await ensureSurface(process.cwd()));
}
