import { handler, HostObject, nullObject } from '../batch/handlers';
import type { Grid, XmlPart } from '../grid/grid';
import { asFilledText, asText } from './checks';
import { invalidArgument, invalidOperation, itemNotFound } from './refusals';
import { isWellFormed } from './wellFormed';

interface OfPart {
  readonly partId: string;
}

interface OfNamespace {
  readonly namespace: string;
}

const asXml = (value: unknown): string => {
  const xml = asFilledText(value, 'the XML');
  if (!isWellFormed(xml)) throw invalidArgument('the XML is not well formed');
  return xml;
};

const partAt = ({ id }: XmlPart) => new HostObject<OfPart>('CustomXmlPart', { partId: id });

const found = (parts: readonly XmlPart[], key: unknown) => {
  const part = parts.find(({ id }) => id.toLowerCase() === asText(key, 'the id').toLowerCase());
  if (part === undefined) throw itemNotFound();
  return partAt(part);
};

export const customXmlParts = (grid: Grid) =>
  handler<null>({
    items: () => grid.parts.all().map(partAt),
    item: (_, key) => found(grid.parts.all(), key),
    methods: {
      Add: (_, xml) => partAt(grid.parts.add(asXml(xml))),
      GetByNamespace: (_, uri) =>
        new HostObject<OfNamespace>('CustomXmlPartScopedCollection', { namespace: asText(uri, 'the namespace') }),
    },
  });

export const scopedXmlParts = (grid: Grid) => {
  const parts = ({ namespace }: OfNamespace) => grid.parts.all().filter((part) => part.namespace === namespace);
  return handler<OfNamespace>({
    items: (target) => parts(target).map(partAt),
    item: (target, key) => found(parts(target), key),
    methods: {
      GetOnlyItem: (target) => {
        const [only, ...more] = parts(target);
        if (only === undefined) throw itemNotFound();
        if (more.length > 0) throw invalidOperation('there is more than one part of this namespace');
        return partAt(only);
      },
      GetOnlyItemOrNullObject: (target) => {
        const [only, ...more] = parts(target);
        return only === undefined || more.length > 0 ? nullObject : partAt(only);
      },
    },
  });
};

export const customXmlPart = (grid: Grid) => {
  const part = ({ partId }: OfPart): XmlPart => {
    const one = grid.parts.find(partId);
    if (one === undefined) throw itemNotFound('the part is gone');
    return one;
  };
  return handler<OfPart>({
    properties: {
      Id: { get: (target) => part(target).id },
      NamespaceUri: { get: (target) => part(target).namespace },
    },
    methods: {
      GetXml: (target) => part(target).xml,
      SetXml: (target, xml) => grid.parts.set(part(target).id, asXml(xml)),
      Delete: (target) => grid.parts.remove(part(target).id),
    },
  });
};
