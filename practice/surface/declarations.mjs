import ts from 'typescript';

/**
 * @import { Since } from './surface'
 * @typedef {{ since: Since, least: number, most: number, class: string | undefined }} Method
 * @typedef {ts.ClassDeclaration & { readonly name: ts.Identifier }} NamedClass
 */

/** Of the client library alone: no member of these names goes over the wire. */
const clientOnly = new Set(['context', 'items', 'load', 'toJSON', 'track', 'untrack']);

/** @param {string} name */
const pascal = (name) => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * `[set, version]` of the first `[Api set: …]` of a documentation comment; null if there is none.
 * @param {string} comment
 * @returns {Since}
 */
const sinceOf = (comment) => {
  const [, set, version] = /\[\s*Api set:\s*(\w+)\s+(\d+\.\d+)/.exec(comment) ?? [];
  return set !== undefined && version !== undefined ? [set, version] : null;
};

/**
 * Version from which a property can be set, if the comment says that it could be read earlier.
 * @param {string} comment
 */
const settableSinceOf = (comment) => /\[\s*Api set:[^\]]*?(\d+\.\d+) for sett?(?:ing it)?\.?\]/.exec(comment)?.[1];

/**
 * @param {Since} a
 * @param {Since} b
 */
const earlier = (a, b) => {
  if (!a || !b) return a ?? b;
  return a[1].localeCompare(b[1], 'en', { numeric: true }) <= 0 ? a : b;
};

/**
 * Everything declared in the namespace `Excel`, as plain data: a `Surface` once it is JSON.
 * @param {string} text of the declarations
 */
export const readDeclarations = (text) => {
  const file = ts.createSourceFile('index.d.ts', text, ts.ScriptTarget.ES2022, true);
  const declared = file.statements
    .filter(ts.isModuleDeclaration)
    .flatMap(({ name, body }) => (name.text === 'Excel' && body && ts.isModuleBlock(body) ? [...body.statements] : []));
  /** @param {ts.Node} node */
  const commentOf = (node) =>
    (ts.getLeadingCommentRanges(text, node.pos) ?? []).map(({ pos, end }) => text.slice(pos, end)).join('\n');
  /**
   * @param {ts.Node} node
   * @returns {node is NamedClass}
   */
  const isClass = (node) =>
    ts.isClassDeclaration(node) &&
    Boolean(node.heritageClauses?.some((clause) => clause.getText(file).includes('OfficeExtension.ClientObject')));
  const classes = declared.filter(isClass);
  const enums = declared.filter(ts.isEnumDeclaration);
  const classNames = new Set(classes.map((each) => each.name.text));
  const enumNames = new Set(enums.map((each) => each.name.text));

  /**
   * @param {ReadonlySet<string>} names
   * @param {ts.TypeNode | undefined} type
   */
  const nameIn = (names, type) => {
    const plain = type?.getText(file).replace(/^Excel\./, '');
    return plain !== undefined && names.has(plain) ? plain : undefined;
  };
  /**
   * Of a type that is an enum, with or without its values as texts.
   * @param {ts.TypeNode | undefined} type
   */
  const enumOf = (type) => {
    if (!type) return undefined;
    const parts = ts.isUnionTypeNode(type) ? [...type.types] : [type];
    const named = parts.flatMap((part) => nameIn(enumNames, part) ?? []);
    const texts = parts.filter((part) => ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal));
    return named.length === 1 && parts.length === texts.length + 1 ? named[0] : undefined;
  };
  /** @param {ts.TypeNode | undefined} type */
  const isEvent = (type) => /^OfficeExtension\.EventHandlers</.test(type?.getText(file) ?? '');

  /** @param {NamedClass} node */
  const readClass = (node) => {
    /** @type {{ since: Since, properties: Record<string, object>, methods: Record<string, Method>, tracked?: boolean, items?: string | undefined }} */
    const made = { since: sinceOf(commentOf(node)), properties: {}, methods: {} };
    for (const member of node.members) {
      const name = member.name?.getText(file);
      if (name === 'track') made.tracked = true;
      if (name === 'items' && ts.isPropertyDeclaration(member) && member.type && ts.isArrayTypeNode(member.type))
        made.items = nameIn(classNames, member.type.elementType);
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
  /** @param {ts.EnumDeclaration} node */
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
    classes: Object.fromEntries(classes.map((each) => [each.name.text, readClass(each)])),
    enums: Object.fromEntries(enums.map((each) => [each.name.text, readEnum(each)])),
  };
};
