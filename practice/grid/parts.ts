import { Refusal } from './contract/area';
import type { XmlPart, XmlParts } from './contract/kept';

/** Namespace of the root, after a look at whether the text is well formed. */
function rootNamespace(xml: string): string {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const broken = document.getElementsByTagName('parsererror').length > 0;
  if (broken) throw new Refusal('invalid', 'The XML is not well formed.');
  return document.documentElement.namespaceURI ?? '';
}

/** Without a page there is no parser, for the engine brings hollow ones to plain Node: the root's own declaration is taken at its word. */
function declaredNamespace(xml: string): string {
  const root = /<(?![?!])(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml);
  if (!root) throw new Refusal('invalid', 'The XML is not well formed.');
  const declaration = new RegExp(`xmlns${root[1] ? `:${root[1]}` : ''}\\s*=\\s*["']([^"']*)["']`).exec(root[2] ?? '');
  return declaration?.[1] ?? '';
}

const namespaceOf = (xml: string): string => (typeof XMLDocument === 'undefined' ? declaredNamespace(xml) : rootNamespace(xml));

export class GridXmlParts implements XmlParts {
  private readonly parts = new Map<string, XmlPart>();

  all(): readonly XmlPart[] {
    return [...this.parts.values()];
  }

  find(id: string): XmlPart | undefined {
    return this.parts.get(id);
  }

  add(xml: string): XmlPart {
    const part = { id: `{${crypto.randomUUID().toUpperCase()}}`, namespace: namespaceOf(xml), xml };
    this.parts.set(part.id, part);
    return part;
  }

  set(id: string, xml: string): void {
    this.check(id);
    this.parts.set(id, { id, namespace: namespaceOf(xml), xml });
  }

  remove(id: string): void {
    this.check(id);
    this.parts.delete(id);
  }

  private check(id: string): void {
    if (!this.parts.has(id)) throw new Refusal('missing', 'There is no such part.');
  }
}
